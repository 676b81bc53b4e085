"""A letter to another authority (函): whom it goes to."""

from casecheck.forms.remedy_block import IssuedBlock
from casecheck.model import Entry, entry


def addressed(title: str) -> tuple[str, ...]:
    """Patterns: the name and colon under the title (itself a pattern), behind the number if there is one."""
    number = r"(?:[\u4e00-\u9fff]{1,5}号:|(?:案号|文号|编号|文书编号))?(?:[^:,。]{0,40}号|[A-Z]{0,6}[0-9][0-9A-Za-z-]{3,24})?"
    return (rf"{title}{number}(?P<value>(?:(?!{title}|[案文编字函书]号)[^:,。;0-9]){{2,40}}):",)


class LetterBlock(IssuedBlock):
    """A letter; not a form of its own."""

    addressee: Entry[str] = entry(
        "（抬头）单位",
        "收函单位",
        "主送机关",
        "主送单位",
        "受函单位",
        "协助单位",
        "受移送机关",
        "被移送机关",
        "接收单位",
        sentence=addressed("(?:函|移送书|通知书)"),
    )
