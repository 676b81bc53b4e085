"""The twenty false alarms of review-standards.md §8, one regression test each: lawful dossiers that a naive checker accuses.

The lawful situation is made from the clean sample's own papers. Where the rule that could raise the alarm does not exist yet (seals,
images, several dossiers), the test holds that nothing else raises it.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import casecheck
from casecheck.model import Amount, Document, Dossier, Entry, Gap, Line, Moment, Outcome, Page, Penalty

ROOT = Path(__file__).resolve().parents[2]


@cache
def clean() -> Dossier:
    return casecheck.read(ROOT / "samples/overload-person-clean")


def changed(form: str, n: int = 0, **fields: Any) -> Dossier:
    """The clean dossier with fields of its n-th paper of a form replaced."""
    target = clean().all(form)[n]
    documents = tuple(d.model_copy(update=fields) if d.id == target.id else d for d in clean().documents)
    return clean().model_copy(update={"documents": documents})


def without(*forms: str) -> Dossier:
    return clean().model_copy(update={"documents": tuple(d for d in clean().documents if d.form not in forms)})


def with_paper(dossier: Dossier, form: str, title: str, *lines: str) -> Dossier:
    page = Page(file=f"{title}.docx", number=1, blocks=tuple(Line(text=t, number=n) for n, t in enumerate((title, *lines), 1)))
    paper = Document.registry[form].model_validate({"form": form, "id": f"{form}-x", "title": title, "file": page.file, "pages": (page,)})
    return dossier.model_copy(update={"documents": (*dossier.documents, paper)})


def filled(entry: Entry[Any], value: Any, text: str = "") -> Entry[Any]:
    return entry.model_copy(update={"value": value, "text": text or str(value), "state": "filled"})


def accused(dossier: Dossier, *codes: str) -> list[Outcome]:
    """The findings of these codes (of all codes if none are named), hints included."""
    return [o for o in casecheck.review(dossier).findings if not codes or o.rule in codes]


def sure(dossier: Dossier) -> list[str]:
    return [o.rule for o in casecheck.review(dossier).findings if o.certainty == "sure"]


def day(text: str) -> Moment:
    return Moment.model_validate(text)


def approved(dossier: Dossier, form: str, key: str, text: str) -> tuple[Any, ...]:
    document = dossier.all(form)[0]
    return tuple(s.model_copy(update={"date": filled(s.date, day(text))}) if s.key == key else s for s in document.signatures)


def test_the_clean_dossier_is_clean() -> None:
    assert [(o.rule, o.message) for o in accused(clean())] == []


def test_01_investigated_before_the_case_was_filed() -> None:
    signatures = approved(clean(), "case_filing_register", "agency_head", "2024-05-10")
    assert accused(changed("case_filing_register", signatures=signatures), "PR-002", "PR-003", "EV-026") == []


def test_02_same_day_chains() -> None:
    dossier = changed("investigation_report", signatures=approved(clean(), "investigation_report", "agency_head", "2024-05-28"))
    assert accused(dossier, "DR-023", "PR-003") == []


def test_03_gaps_of_a_scan_are_no_defects() -> None:
    gap = Gap(file="扫描.pdf", what="第 5 页", why="图像页，本版不识读；请人看。", page=5)
    review = casecheck.review(without("closing_report", "violation_notice").model_copy(update={"gaps": (gap,)}))
    assert [o.rule for o in review.findings if o.rule in ("PR-005", "AR-003")] == []
    assert {o.outcome for o in review.outcomes if o.rule == "PR-005"} == {"undecided"}


def test_04_a_small_case_needs_no_discussion_review_or_hearing() -> None:
    owed = {o.subject for o in casecheck.review(clean()).outcomes if o.rule == "AR-003"}
    assert not owed & {"owed_paper:collective_discussion_record", "owed_paper:legal_review", "owed_paper:hearing_record"}
    assert sure(clean()) == []


def test_05_discussed_before_the_notice_without_a_defence() -> None:
    dossier = with_paper(clean(), "collective_discussion_record", "重大案件集体讨论记录", "讨论时间：2024年5月14日")
    assert sure(dossier) == []


def test_06_one_officer_in_overlapping_records_at_one_place() -> None:
    record = clean().all("interview_record")[0]
    scene = clean().all("scene_record")[0]
    same = changed(
        "interview_record", interview_time=record.entry("interview_time").model_copy(update={"value": scene.entry("time").value})
    )
    assert sure(same) == []


def test_07_a_softer_decision_needs_no_new_notice() -> None:
    decision = clean().all("penalty_decision")[0]
    softer = (Penalty(kind="fine", amount=Amount(figures=500_000, words=500_000)),)
    dossier = changed(
        "penalty_decision",
        penalty=filled(decision.entry("penalty"), softer),
        fine_amount=filled(decision.entry("fine_amount"), Amount(figures=500_000, words=500_000)),
    )
    assert accused(dossier, "PR-025", "DR-047") == []


def test_08_a_waiver_makes_a_same_day_decision_acceptable() -> None:
    receipt = clean().all("service_receipt")[0]
    (row,) = receipt.rows  # type: ignore[attr-defined]
    late = changed("service_receipt", rows=(row.model_copy(update={"time": filled(row.time, day("2024-05-28"))}),))
    assert "PR-017" in sure(late)
    waived = with_paper(late, "waiver_statement", "放弃陈述申辩及听证权利的说明", "本人自愿放弃陈述、申辩，放弃要求听证的权利。")
    assert accused(waived, "PR-017") == []


def test_09_one_receipt_for_several_papers_and_another_person_who_signs_for_it() -> None:
    first, second = clean().all("service_receipt")
    rows = (*first.rows, *second.rows)  # type: ignore[attr-defined]
    merged = changed("service_receipt", rows=tuple(r.model_copy(update={"receiver": filled(r.receiver, "陈小兰")}) for r in rows))
    one = merged.model_copy(update={"documents": tuple(d for d in merged.documents if d.id != second.id)})
    assert accused(one, "EX-001", "EX-007", "AR-003", "EV-034") == []


def test_10_an_authorised_organisation_in_its_own_name() -> None:
    notice = clean().all("violation_notice")[0]
    dossier = changed("violation_notice", agency_seal=filled(notice.entry("agency_seal"), "澜城市泊云区交通运输综合行政执法大队"))
    assert sure(dossier) == []


def test_11_names_that_differ_only_in_width_blanks_or_a_trade_name() -> None:
    notice = clean().all("violation_notice")[0]
    for name in ("陈 春 生", "陈春生（顺达货运部经营者）"):
        assert sure(changed("violation_notice", party=filled(notice.entry("party"), name))) == []


def test_12_preprinted_wording_counts_as_recorded() -> None:
    record = clean().all("interview_record")[0]
    text = "我们是澜城市泊云区交通运输局的执法人员黄德明、袁佳宁，执法证件号分别是23990143081、23990125259，请你确认。"
    page = Page(file=record.file, number=1, blocks=(Line(text="询问笔录", number=1), Line(text=text, number=2)))
    assert accused(changed("interview_record", pages=(page,)), "EV-002") == []


def test_13_the_cause_may_lose_its_suspected() -> None:
    decision_receipt = clean().all("service_receipt")[1]
    assert "涉嫌" not in decision_receipt.entry("case_cause").text
    assert accused(clean(), "DR-013", "DR-020") == []


def test_14_struck_and_empty_spaces() -> None:
    register = clean().all("case_filing_register")[0]
    struck = register.entry("remarks").model_copy(update={"state": "struck", "value": None, "text": "／"})
    blank = register.entry("remarks").model_copy(update={"state": "blank", "value": None, "text": ""})
    for entry in (struck, blank):  # 备注 is optional: empty or struck, it is no blank of the form
        assert accused(changed("case_filing_register", remarks=entry), "DR-005") == []


def test_15_standard_questions_are_no_copied_record() -> None:
    record = clean().all("interview_record")[0]
    twin = record.model_copy(update={"id": "interview_record-x"})
    dossier = clean().model_copy(update={"documents": (*clean().documents, twin)})
    assert sure(dossier) == []


def test_16_days_that_do_not_count_are_not_counted_as_late() -> None:
    decision = clean().all("penalty_decision")[0]
    late = changed("penalty_decision", issue_date=filled(decision.entry("issue_date"), day("2024-09-20")))
    lengthened = with_paper(late, "hearing_notice", "听证通知书", "定于2024年7月1日举行听证")
    assert not [o for o in accused(lengthened, "PR-010", "PR-006") if o.certainty == "sure"]


def test_17_a_moving_offence_has_several_lawful_places() -> None:
    register = clean().all("case_filing_register")[0]
    summary = register.entry("case_summary")
    elsewhere = filled(summary, (summary.value or "").replace("省道", "国道"))
    assert sure(changed("case_filing_register", case_summary=elsewhere)) == []


def test_18_masked_dossiers_are_not_checked() -> None:
    decision = clean().all("penalty_decision")[0]
    masked = changed(
        "penalty_decision",
        person_name=filled(decision.entry("person_name"), "陈**"),
        person_id=filled(decision.entry("person_id"), "239901********7891"),
    )
    assert accused(masked, "DR-013", "DR-062") == []


def test_19_the_order_of_the_papers_is_not_judged() -> None:
    turned = clean().model_copy(update={"documents": tuple(reversed(clean().documents))})
    assert accused(turned) == []


def test_20_the_order_to_mend_inside_the_decision() -> None:
    owed = {o.subject for o in casecheck.review(clean()).outcomes if o.rule == "AR-003"}
    assert "owed_paper:correction_notice" not in owed


@pytest.mark.parametrize("day_of_review", [None, dt.date(2024, 12, 31), dt.date(2026, 11, 25)])
def test_the_day_of_the_review_accuses_nobody(day_of_review: dt.date | None) -> None:
    assert casecheck.review(clean(), on=day_of_review).findings == ()
