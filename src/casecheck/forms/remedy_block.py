"""What the agency issues: its number, date and seal, and, where it may be contested, where to apply or sue and within what time.

Also the patterns of what such papers say in sentences: dates, spans of time, numbers of other papers.
"""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Moment, SignatureSpec, Term, entry

# a length of time before 内; its number may be left blank
TERM = r"(?:[0-9〇○零一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰]{0,12}(?:个?工作日|个月|日|天|年)|半年)"
WITHIN = rf"(?P<value>{TERM})(?:之|以)?内"
DAY = (
    r"(?:(?:[0-9〇○零一二三四五六七八九]{0,4}|[/\\—-]+)年(?:[0-9一二三四五六七八九十]{0,3}|[/\\—-]+)月(?:[0-9一二三四五六七八九十]{0,3}|[/\\—-]+)日"
    r"|[0-9]{4}[.\-/][0-9]{1,2}[.\-/][0-9]{1,2}日?)"
)
"""A pattern: a date within a sentence, possibly left blank or struck out."""
SPAN = rf"{DAY}(?:[0-9]{{0,2}}[时:][0-9]{{0,2}}分?)?起?(?:至|到){DAY}(?:[0-9]{{0,2}}[时:][0-9]{{0,2}}分?)?止?"
"""A pattern: from one date to another."""
_OFFICE = (
    r"(?:[(〔\[【](?!个人|单位|案号|文号|编号|以下|存根|签|盖)[\u4e00-\u9fff]{1,8}[)〕\]】])?"  # where the agency sits: （鲁泗）交执罚
)
NUMBER = (
    rf"(?<![0-9]){_OFFICE}(?:[^\W\d_出了的于到达以号]{{0,14}}{_OFFICE}[^\W\d_出了的于到达以号]{{0,14}}(?:[A-Z][0-9]{{1,4}})?[〔\[【(<〈][0-9]{{4}}[〕\]】)>〉][^,。;:《》]{{0,24}}?"
    r"|[^\W\d_出了的于到达以号]{1,14}第?[0-9A-Za-z-]{2,24})"
    r"号(?:\((?!案号|文号)[^()]{1,4}\))?"
)
"""A pattern: the number of a paper within a sentence."""
_BELOW_HEAD = r"^.{30,}?"
BOX = "[□☐■☑☒√✓✔]"
_REVIEW = r"(?:申请|提出|提起)(?:行政)?复议"
_SENTENCE = r"\)?[,。;]"  # where a sentence goes on behind a name: （复议机关：…），也可以…
_SUIT = r"(?:(?:提起|提出)(?:行政)?诉讼|起诉)"

STRUCK = r"[/\\—–-]+"
"""A pattern: a blank within a sentence that is struck out."""

SEAL = SignatureSpec(key="agency", labels=("交通运输执法部门（印章）", "行政机关（印章）", "执法机关（盖章）", "（印章）", "（公章）"))

BEHIND_NUMBER = r"(?<=号)[。,;)]"
"""A pattern: where the sentence goes on behind a number that ends its blank."""


def number_of(title: str) -> tuple[str, ...]:
    """Patterns: the number of another paper behind its title (itself a pattern), before it, or left blank behind it.

    At the head of the paper stands its own title with its own number.
    """
    return (
        rf"{_BELOW_HEAD}{title}》?的?\(?(?:案号|文号|编号|文书号)(?:为|是|:)*(?P<value>{NUMBER})",
        rf"{_BELOW_HEAD}{title}》?\(?(?P<value>{NUMBER})",
        rf"{_BELOW_HEAD}(?P<value>{NUMBER})(?:\([案文]号\))?\)?的?《?[^《》,。;]{{0,12}}{title}",
        rf"{_BELOW_HEAD}{title}》?的?\(?(?:案号|文号|编号|文书号)(?:为|是|:)*(?P<value>)(?=[,。;)(]|$)",
        rf"{_BELOW_HEAD}{title}》?的?\(?(?:{title})?(?:案号|文号|编号|文书号)(?:为|是|:)*(?P<value>{STRUCK})(?=[,。;)(]|$)",
    )


class IssuedBlock(Document):
    """A numbered paper with the date and seal of the agency; not a form of its own."""

    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (SEAL,)

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", "文书号", "文书文号", "案件号", means="case_number")
    issue_date: Entry[Moment] = entry("落款日期")
    agency_seal: Entry[str] = entry("交通运输执法部门（印章）", "行政机关（印章）", "执法机关（盖章）", "（公章）", means="agency")


class RemedyBlock(IssuedBlock):
    """An issued paper that may be contested; not a form of its own."""

    reconsideration_body: Entry[str] = entry(
        "申请行政复议（机关）",
        "复议机关",
        *("行政复议机关", "复议受理机关", "复议机构"),
        until=_SENTENCE,
        sentence=(
            r"向(?P<value>(?:(?!向)[^,。;])*?)(?:依法)?(?:申请|提出|提起)(?:行政)?复议",
            r"复议(?:受理)?(?:机关|机构|受理单位)(?:名称)?(?:为|是|:)+(?P<value>[^,。;:()]{4,60})(?=[,。;)])",
            r"复议(?:申请)?,?(?:可以|应当?)?由(?P<value>[^,。;:()]{4,60}?)(?:负责)?受理",
        ),
    )
    reconsideration_term: Entry[Term] = entry(
        "申请行政复议的期限",
        "复议期限",
        sentence=(
            rf"{WITHIN}(?:(?!{TERM}(?:之|以)?内|复议|诉讼|起诉|缴|听证)[^。;]){{0,80}}?{_REVIEW}",
            rf"复议(?:申请)?的?(?:法定)?期限为?:?(?:自[^。;]{{0,20}}?起)?(?P<value>{TERM})",
        ),
    )
    litigation_court: Entry[str] = entry(
        "人民法院",
        *("诉讼管辖法院", "管辖法院", "受理法院", "起诉法院", "诉讼机关", "行政诉讼机关"),
        until=_SENTENCE,
        sentence=(
            r"向(?P<value>(?:(?!向)[^,。;])+?(?:人民|运输|海事)法院)(?:依法)?(?:直接)?(?:提起|起诉|提出)",
            r"(?:受理|管辖|受诉|起诉)(?:的?人民)?法院(?:名称)?(?:为|是|:)+(?P<value>[^,。;:()]{2,40}法院)(?=[,。;)])",
            r"诉讼,?(?:可以|应当?)?由(?P<value>[^,。;:()]{2,40}法院)(?:负责)?(?:受理|管辖)",
            r"向(?P<value>)人民法院(?:依法)?(?:直接)?(?:提起|起诉|提出)",
        ),
    )
    litigation_term: Entry[Term] = entry(
        "提起行政诉讼的期限",
        "诉讼期限",
        "起诉期限",
        # fifteen days after a decision on reconsideration are another term
        sentence=(
            rf"(?:^|[。;])(?:(?!复议决定)[^。;])*?{WITHIN}(?:(?!{TERM}(?:之|以)?内|复议|诉讼|起诉|缴|听证)[^。;]){{0,80}}?{_SUIT}",
            rf"(?:诉讼|起诉)的?(?:法定)?期限为?:?(?:自[^。;]{{0,20}}?起)?(?P<value>{TERM})",
        ),
    )
