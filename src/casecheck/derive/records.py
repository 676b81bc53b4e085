"""Facts of records (笔录): was identity shown, were the times written, does the evidence come after the decision.

Legal source: 行政处罚法 (2021) art. 55(1) for showing the certificate, art. 40 for facts before penalty; times are owed by the forms.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, both, days_between, either, known, missing, negated
from casecheck.derive.milestones import TIME_ENTRY, record_day
from casecheck.derive.presence import matches, statement
from casecheck.derive.registry import fact
from casecheck.derive.subjects import papers_of
from casecheck.model import Document, Entry, Moment, Period

if TYPE_CHECKING:
    from casecheck.derive.world import World

RECORD_FORMS = {"scene_record": "现场笔录", "interview_record": "询问笔录", "inquest_record": "勘验笔录"}

# Wording that records the showing, with what may stand before it to say the contrary; and words of the topic in any other wording. A column
# headed 执法证号 is a label, not a statement, and the party's own papers (身份证, 道路运输证 …) are not the officers'.
_OTHERS = "身份证|驾驶证|行驶证|运输证|许可证|资格证|执照|你的|当事人的"
SHOWN = (
    rf"(?:[未没不请][^。；，：？]{{0,8}})?(?:出示|亮明|亮出|展示)(?:(?!{_OTHERS})[^。；]){{0,20}}?(?:执法证|工作证|(?<!运输)证件|身份(?!证))"
    r"|(?:证件|执法证|工作证)[^。；？]{0,12}(?:出示|亮明|请[你您]?(?:过目|查看|核对|看))"
    r"|亮证|表明[^。；]{0,8}身份"
    r"|(?:看清|看清楚|看过|核对)[^。；]{0,6}(?:证件|执法证|工作证)"
)
SHOWN_TOPIC = (
    r"出示|亮明|(?<!件)证件(?!号|类|名)|执法证(?!号|件号|编号|书号|件编号)|执法证件?(?:号|编号|号码)码?(?:分别)?[为是]"
    r"|身份(?!证)|工作证|过目|持证|我们的证|看清"
)
OPENING = r"(?:我们|我)[是系][^。；？]{2,60}证件?(?:号|编号|号码)"
SAME_SITE = 4  # characters two writings of a place must share before they may be one place
OFFSITE = r"电子监控|非现场|动态检测|不停车检测|技术监控"


def time_entry(record: Document) -> Entry[Period] | None:
    """The record's time slot (时 分至 时 分), None where this version does not read it."""
    name = TIME_ENTRY[record.form]
    return record.entry(name) if name in record.entry_specs() else None


@fact("record.form", "word", "笔录种类", RECORD_FORMS)
def form(world: World, record: Document) -> Answer:
    return known(record.form)


@fact("record.identity_shown", "yes_no", "笔录记载出示执法证件、表明身份")
def identity_shown(world: World, record: Document) -> Answer:
    """Pre-printed wording counts as recorded, and so does an opening in which the officers name themselves with their numbers."""
    return statement(record, "出示执法证件的记载", f"{SHOWN}|{OPENING}", SHOWN_TOPIC, counts=lambda words: words[0] not in "未没不请")


@fact("record.identity_shown_same_visit", "yes_no", "同一次检查的另一份笔录已记载出示证件")
def identity_shown_same_visit(world: World, record: Document) -> Answer:
    """One showing covers the records made at the same place in the same span of the same day."""
    others = [d for f in RECORD_FORMS for d in world.dossier.all(f) if d.id != record.id]
    return either([both([_same_visit(record, other), identity_shown(world, other)]) for other in others])


@fact("record.on_site", "yes_no", "当面检查（非电子监控）形成的笔录")
def on_site(world: World, record: Document) -> Answer:
    return negated(known(bool(matches(record, OFFSITE)), matches(record, OFFSITE)))


@fact("record.time_slot", "yes_no", "文书印有起止时间栏")
def time_slot(world: World, record: Document) -> Answer:
    entry = time_entry(record)
    if entry is None or entry.state in ("absent", "unreadable"):
        return missing("起止时间栏未找到或未读出", [entry.place if entry else None])
    return known(entry.state != "struck", [entry.place], entry.confidence)


@fact("record.period_complete", "yes_no", "起止时间写到时分")
def period_complete(world: World, record: Document) -> Answer:
    entry = time_entry(record)
    if entry is None or entry.state in ("absent", "unreadable", "struck"):
        return missing("起止时间未读出" + (f"：{entry.reason}" if entry and entry.reason else ""), [entry.place if entry else None])
    period = entry.value
    written = period is not None and all(m is not None and m.minutes is not None for m in (period.start, period.end))
    return known(written, [entry.place], entry.confidence)


@fact("record.period_minutes", "int", "笔录时长（分钟）")
def period_minutes(world: World, record: Document) -> Answer:
    """End minus start on one day; negative if the end comes first."""
    entry, ends = _ends(record)
    if entry is None or ends is None:
        return missing("起止时间未写全到时分", [entry.place if entry else None])
    return known(ends[1] - ends[0], [entry.place], entry.confidence)


@fact("record.one_day", "yes_no", "起止在同一日")
def one_day(world: World, record: Document) -> Answer:
    entry = time_entry(record)
    period = entry.value if entry else None
    if entry is None or period is None or period.start is None or period.end is None:
        return missing("起止时间未读出", [entry.place if entry else None])
    if period.start.date is None or period.end.date is None:
        return missing("起止日期未写全", [entry.place])
    return known(period.start.date == period.end.date, [entry.place], entry.confidence)


@fact("record.may_be_clock_style", "yes_no", "止时早于起时可能因跨零点或十二小时制")
def may_be_clock_style(world: World, record: Document) -> Answer:
    """The end's date was left out and an end next morning, or in the afternoon by a twelve-hour clock, makes a usual length."""
    entry, ends = _ends(record)
    if entry is None or ends is None or entry.value is None:
        return missing("起止时间未写全到时分", [entry.place if entry else None])
    start, end = ends
    usual = 6 * 60
    overnight = not entry.value.end_day_written and 0 < end + 24 * 60 - start <= usual
    twelve_hour = end < 12 * 60 and 0 < end + 12 * 60 - start <= usual
    return known(overnight or twelve_hour, [entry.place], entry.confidence)


@fact("record.days_after_decision", "int", "形成日晚于决定落款日的天数")
def days_after_decision(world: World, record: Document) -> Answer:
    return days_between(world.milestone("decided"), record_day(record))


@fact("record.cited_in_decision", "yes_no", "决定书把该份笔录列为证据")
def cited_in_decision(world: World, record: Document) -> Answer:
    """The decision names this kind of record. With several of a kind, only a named person or a count that covers all tells which."""
    zh = RECORD_FORMS[record.form]
    decisions = papers_of(world.dossier, "decision")
    if len(decisions) != 1:
        return missing(f"卷内有 {len(decisions)} 份处罚决定书，不能确定哪一份以该笔录为证据")
    kind = zh.removesuffix("笔录")
    named = statement(
        decisions[0], f"把{zh}列为证据", rf"《?[^，。；、《》]{{0,12}}{kind}(?:检查)?笔录[^，。；、]{{0,16}}", "", counts=_is_listed
    )
    if named.value is not True:
        return named
    same = world.dossier.all(record.form)
    if len(same) == 1 or any(_covers(place.quote, record, len(same)) for place in named.places):
        return named
    return missing(f"决定书只写“{named.places[0].quote}”，卷内有 {len(same)} 份，不能确定所指", named.places)


def _is_listed(words: str) -> bool:
    """未制作询问笔录 and 询问通知 list nothing."""
    return re.search("未|没有|通知", words) is None


def _covers(quote: str, record: Document, count: int) -> bool:
    number = re.search(r"([0-9一二两三四五六七八九十]+)份", quote)
    numerals = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
    if number and (int(number[1]) if number[1].isdigit() else numerals.get(number[1], 0)) >= count:
        return True
    entry = getattr(record, "interviewee", None)
    if entry is None or entry.value is None:
        return False
    names = (entry.value,) if isinstance(entry.value, str) else entry.value
    return any(name in quote for name in names)


def _ends(record: Document) -> tuple[Entry[Period] | None, tuple[int, int] | None]:
    entry = time_entry(record)
    period = entry.value if entry else None
    if period is None or period.start is None or period.end is None:
        return entry, None
    start, end = period.start.minutes, period.end.minutes
    return entry, None if start is None or end is None else (start, end)


def _same_visit(a: Document, b: Document) -> Answer:
    """Same day and same place, and the spans touch: the second began before or within an hour of the first's end."""
    ours, theirs = time_entry(a), time_entry(b)
    if ours is None or theirs is None or ours.value is None or theirs.value is None:
        return missing(f"不知《{b.title}》与本笔录是否同一次检查：时间未读出", [e.place for e in (ours, theirs) if e])
    where = [ours.place, theirs.place]
    starts = [ours.value.start, theirs.value.start]
    days = [start.date if start else None for start in starts]
    if None not in days and days[0] != days[1]:
        return known(False, where)
    if any(start is None or start.minutes is None for start in starts):
        return missing(f"不知《{b.title}》与本笔录是否同一次检查：起始时间没有写到时分", where)
    if not touching(ours.value, theirs.value):
        return known(False, where)
    here, there = a.entry("place"), b.entry("place")
    if here.value is None or there.value is None:
        return missing(f"不知《{b.title}》与本笔录是否同一地点", [here.place, there.place])
    one, other = (re.sub(r"\W", "", str(e.value)) for e in (here, there))
    if one in other or other in one:
        return known(True, [here.place, there.place])
    if SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size >= SAME_SITE:
        return missing(f"《{b.title}》与本笔录的地点写法不同，不能确定是否同一处", [here.place, there.place])
    return known(False, [here.place, there.place])


def touching(a: Period, b: Period) -> bool:
    """Do two spans overlap or lie within an hour of each other? False if a start was not written to the minute."""
    spans = []
    for period in (a, b):
        start, end = _absolute(period.start), _absolute(period.end)
        if start is None:
            return False
        spans.append((start, start if end is None else max(start, end)))
    (a0, a1), (b0, b1) = spans
    return a0 <= b1 + 60 and b0 <= a1 + 60


def _absolute(moment: Moment | None) -> int | None:
    if moment is None or moment.date is None or moment.minutes is None:
        return None
    return moment.date.toordinal() * 1440 + moment.minutes
