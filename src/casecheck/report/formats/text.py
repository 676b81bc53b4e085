"""The review as Chinese text for a terminal: what must be mended, by paper in filing order; what a person must look at; what was not
read; what could not be judged; what only a person can judge; counts per outcome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from casecheck.model import Outcome, Review, ShownFact
from casecheck.report.checklist import paper_of
from casecheck.report.wording import PROCEDURES, STAGES, basis_text, bucket, counts, headline, place_text, wrapped

SUFFIX = ".txt"
PLACES = 3  # places shown of one fact that is laid out


def render(review: Review) -> bytes:
    """UTF-8 text."""
    return ("\n".join(_lines(review)) + "\n").encode()


def _lines(review: Review) -> Iterator[str]:
    yield from _head(review)
    if not review.documents:
        yield from _gaps(review)
        return
    for title, name in (("一、必须改", "must"), ("二、请人看（提示，不作定论）", "look")):
        found = [o for o in review.outcomes if bucket(o) == name]
        yield f"{title}：{len(found)} 项"
        yield from _by_paper(review, found)
        yield ""
    yield from _gaps(review)
    yield from _undecided(review)
    yield from _questions(review)
    yield from _tail(review)


def _head(review: Review) -> Iterator[str]:
    dossier, header = review.dossier, review.casecheck
    yield f"案卷 {dossier.path}　{headline(review)}"
    facts = [
        f"案号 {dossier.number or '未读出'}",
        f"案由 {dossier.cause or '未读出'}",
        f"当事人 {'、'.join(dossier.parties) or '未读出'}",
        PROCEDURES.get(dossier.procedure, str(dossier.procedure)),
    ]
    yield wrapped("　".join(facts), "")
    rules = len({o.rule for o in review.outcomes})
    local = f"　本地配置 {header.config_sha256[:12]}" if header.config_sha256 else ""
    yield (
        f"casecheck {header.version}　规则 {rules} 条（{header.rules_sha256[:12]}）{local}　阶段 {STAGES[header.stage]}"
        f"　评查日 {header.on or '未指定'}"
    )
    yield ""
    yield f"卷内文书 {len(review.documents)} 份："
    for n, document in enumerate(review.documents, 1):
        name = document.title or document.zh
        note = "" if document.form != "unknown" else "（未识别）"
        yield f"  {n:>2}. {name}{note}　{document.file}"
    yield ""


def _by_paper(review: Review, found: list[Outcome]) -> Iterator[str]:
    order = {d.id: n for n, d in enumerate(review.documents)}
    names = {d.id: f"{d.title or d.zh}　{d.file}" for d in review.documents}

    groups: dict[str | None, list[Outcome]] = {}
    for outcome in found:
        groups.setdefault(paper_of(outcome, order), []).append(outcome)
    for document in sorted(groups, key=lambda d: order[d] if d is not None else len(order)):
        yield f"  ▍{names[document] if document is not None else '卷内缺少的文书'}"
        for outcome in groups[document]:
            yield from _finding(outcome)


def _finding(outcome: Outcome) -> Iterator[str]:
    yield f"    [{outcome.severity}] {outcome.rule} {outcome.title}"
    for label, text in _parts(outcome):
        if text:
            yield wrapped(f"      {label}　{text}", "            ")


def _parts(outcome: Outcome) -> Iterable[tuple[str, str]]:
    yield "情况", outcome.message
    for place in outcome.places[:6]:
        yield "位置", place_text(place)
    yield "依据", "；".join(basis_text(b) for b in outcome.basis)
    yield "怎么办", outcome.remedy


def _gaps(review: Review) -> Iterator[str]:
    yield f"三、没读出：{len(review.gaps)} 处（没读出不等于没有）"
    for gap in review.gaps:
        where = " ".join(p for p in (gap.file, gap.what) if p)
        yield wrapped(f"  · {where}：{gap.why}", "    ")
    yield ""


def _undecided(review: Review) -> Iterator[str]:
    found = [o for o in review.outcomes if o.outcome == "undecided"]
    yield f"四、无法判断：{len(found)} 项"
    for outcome in found:
        yield wrapped(f"  · {outcome.rule} {outcome.title}（{outcome.subject_zh or outcome.subject}）：{outcome.reason}", "    ")
    yield ""


def _questions(review: Review) -> Iterator[str]:
    yield f"五、请人判断：{len(review.questions)} 项（程序只摆出材料，不算问题，也不算无法判断）"
    for outcome in review.questions:
        about = f"（{outcome.subject_zh}）" if outcome.subject_zh and outcome.subject != "dossier" else ""
        yield f"  · {outcome.rule} 是否存在“{outcome.title}”{about}"
        yield wrapped(f"    请判断　{outcome.message}", "            ")
        for fact in outcome.facts:
            yield from _laid_out(fact)
    yield ""


def _laid_out(fact: ShownFact) -> Iterator[str]:
    note = f"（{fact.reason}）" if fact.reason else ""
    yield wrapped(f"      {fact.zh}　{fact.text}{note}", "        ")
    for place in fact.places[:PLACES]:
        yield wrapped(f"        {place_text(place)}", "          ")
    if len(fact.places) > PLACES:
        yield f"        另有 {len(fact.places) - PLACES} 处"


def _tail(review: Review) -> Iterator[str]:
    n = counts(review)
    yield (
        f"合计 {len(review.outcomes)} 项结论：问题 {n['must'] + n['look'] + n['folded']}"
        f"（必须改 {n['must']}，请人看 {n['look']}，并入他项 {n['folded']}），通过 {n['pass']}，"
        f"不适用 {n['not_applicable']}，无法判断 {n['undecided']}，请人判断 {n['question']}"
    )
    if review.undecided_share is not None:
        yield f"可作定论的规则中无法判断的占 {review.undecided_share:.1%}"
