"""What the papers of enforcement (行政强制执行) have in common: the decision that was not obeyed."""

from casecheck.forms.party_block import YOU
from casecheck.forms.remedy_block import BEHIND_NUMBER, DAY, NUMBER, number_of
from casecheck.model import CaseNumber, Document, Entry, Moment, entry

DECISION = r"(?:行政处罚|处罚|行政强制执行|强制执行|责令(?:限期)?改正[^《》,。;]{0,6}|责令[^《》,。;]{0,12}|行政|本|该)?决定书"
"""A pattern: the title of the decision to be enforced."""


class DecisionBlock(Document):
    """A paper that enforces a decision; not a form of its own."""

    decision_date: Entry[Moment] = entry(
        "于__作出",
        "决定作出日期",
        "作出决定日期",
        "决定日期",
        "决定书日期",
        sentence=(
            rf"于(?P<value>{DAY}),?(?:依法)?(?:对[^。;]{{0,60}}?)?(?:作出|向|下达|制作|送达|以)",
            rf"(?P<value>{DAY}),?(?:本机关|我局|我支队|我大队|本局|我单位|申请人)[^。;]{{0,60}}?(?:作出|下达)",
        ),
    )
    decision_content: Entry[str] = entry(
        "作出了__的决定",
        "决定内容",
        "行政决定内容",
        sentence=(
            r"(?:作出|下达)了?的?(?P<value>(?![了的]|(?:行政)?(?:处罚|强制|处理)?(?:执行)?决定)(?:(?!作出|下达|决定书)[^。;《]){1,300}?)的?(?:行政)?(?:处罚)?决定(?!书)",
            r"(?:作出|下达)了?(?P<value>)的决定",
            rf"决定对?{YOU}?(?P<value>(?:处以?|给予)?罚款[^。;,]{{1,60}}?)的?(?:行政)?(?:处罚|[,。])",
        ),
    )
    decision_no: Entry[CaseNumber] = entry(
        "决定书案号",
        "决定书文号",
        "决定书编号",
        "行政处罚决定书文号",
        "行政处罚决定书案号",
        "行政决定书文号",
        "行政决定书案号",
        until=BEHIND_NUMBER,
        sentence=(*number_of(DECISION), rf"决定\((?:[案文字]号|编号)?[:为]*(?P<value>{NUMBER})"),
    )


CASE_NAME = (
    rf"因{YOU}?(?P<value>.{{0,400}}?)(?:一案)?,?(?:本机关|我局|我支队|我大队|我队|本局|本单位)[^。]{{0,12}}?于",
    r"(?:(?<!机)关于|对|就)(?P<value>(?:(?!(?<!机)关于|对|就|根据|依据)[^。;:,□☐■☑☒√✓✔]){2,120}?)一案",
    rf"(?:^|[。:,因]|{NUMBER})(?P<value>(?!{NUMBER})(?:(?!(?<!机)关于|根据|依据)[^。;:,□☐■☑☒√✓✔]){{2,120}}?)一案",
    r"(?:^|[。:])(?P<value>)一案",
)
"""Patterns: the case, named at the head of the sentence."""
