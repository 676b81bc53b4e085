"""What a configuration sets (已设), what it does not (未设), and which rules are open because of it: computed from what facts declare."""

from __future__ import annotations

from collections.abc import Iterator

from casecheck.judge import RuleSet
from casecheck.judge.check import local_needs
from casecheck.local import FILES, LocalConfig
from casecheck.model import Frozen, Rule

STATUS = {"stable": "", "preview": "（试用）"}


class Dependent(Frozen):
    """A rule that compares a fact told by a topic. ``instead``: what is done where the topic is not set; empty: it cannot be judged, and
    is asked only if selected by its code."""

    rule: str
    title: str
    status: str
    facts: tuple[str, ...]
    instead: str = ""


class Topic(Frozen):
    """One file there may be. ``items``: how many it lists, None where it is not set or not a list."""

    file: str
    zh: str
    set: bool
    items: int | None = None
    rules: tuple[Dependent, ...] = ()

    @property
    def undecided(self) -> tuple[Dependent, ...]:
        """The rules that cannot be judged without it."""
        return tuple(rule for rule in self.rules if not rule.instead)


class Coverage(Frozen):
    """Every file there may be, in a fixed order."""

    config_sha256: str | None
    rules_sha256: str
    topics: tuple[Topic, ...]


def coverage(config: LocalConfig, rules: RuleSet) -> Coverage:
    """What is set and what hangs on it. Nothing is listed by hand: facts name the topics they are told by, rules the facts."""
    topics = []
    for file, zh in FILES.items():
        topic = file.removesuffix(".yaml")
        items = getattr(config.values, topic, None)
        needing = tuple(one for rule in rules.rules if (one := _dependent(rules, rule, topic)) is not None)
        topics.append(Topic(file=file, zh=zh, set=file in config.files, items=None if items is None else len(items), rules=needing))
    return Coverage(config_sha256=config.sha256, rules_sha256=rules.sha256, topics=tuple(topics))


def as_text(found: Coverage) -> str:
    """For a screen."""
    return "\n".join(_lines(found)) + "\n"


def _dependent(rules: RuleSet, rule: Rule, topic: str) -> Dependent | None:
    told = local_needs(rule, rules.specs).get(topic, {})
    if not told:
        return None
    instead = "" if "" in told.values() else "；".join(dict.fromkeys(told.values()))
    item = rules.catalogue[rule.code]
    return Dependent(rule=rule.code, title=item.title, status=rule.status, facts=tuple(told), instead=instead)


def _lines(found: Coverage) -> Iterator[str]:
    config = f"指纹 {found.config_sha256[:12]}" if found.config_sha256 else "没有给配置目录"
    yield f"本地配置：{config}　规则集 {found.rules_sha256[:12]}"
    there = [topic for topic in found.topics if topic.set]
    yield f"\n已设 {len(there)} 项" + ("：" if there else "")
    for topic in there:
        count = "" if topic.items is None else f"，{topic.items} 条"
        codes = "、".join(dict.fromkeys(one.rule for one in topic.rules))
        yield f"  {topic.file}　{topic.zh}{count}" + (f"；用于 {codes}" if codes else "")
    gone = [topic for topic in found.topics if not topic.set]
    yield f"\n未设 {len(gone)} 项" + ("：" if gone else "")
    for topic in gone:
        yield from _unset(topic)
    open_ones = {one.rule for topic in gone for one in topic.undecided}
    yield (
        f"\n因未设而不评查的规则共 {len(open_ones)} 条（用 --select 点名评查时为无法判断）。"
        if open_ones
        else "\n没有因未设而不评查的规则。"
    )


def _unset(topic: Topic) -> Iterator[str]:
    codes = len({one.rule for one in topic.undecided})
    effect = f"{codes} 条规则因此不评查" if codes else "没有规则因此不评查"
    yield f"  {topic.file}　{topic.zh}：{effect}"
    for one in topic.rules:
        yield f"      {one.rule} {one.title}{STATUS[one.status]}：{one.instead or '不评查'}"
