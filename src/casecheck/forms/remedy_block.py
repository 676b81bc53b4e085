"""The end of a paper that may be contested: where to apply for reconsideration or sue, within what time, and who issued it when."""

from casecheck.model import Document, Entry, Moment, SignatureSpec, Term, entry

# a length of time before 内; its number may be left blank
_TERM = r"(?:[0-9〇○零一二两三四五六七八九十百]*(?:个?工作日|个月|日|天|年)|半年)"
_WITHIN = rf"(?P<value>{_TERM})(?:之|以)?内"
_REVIEW = r"(?:申请|提出|提起)(?:行政)?复议"
_SUIT = r"(?:(?:提起|提出)(?:行政)?诉讼|起诉)"

SEAL = SignatureSpec(key="agency", labels=("交通运输执法部门（印章）", "行政机关（印章）", "执法机关（盖章）", "（印章）", "（公章）"))


class RemedyBlock(Document):
    """A paper with remedies, date and seal; not a form of its own."""

    reconsideration_body: Entry[str] = entry(
        "申请行政复议（机关）",
        "复议机关",
        sentence=(r"向(?P<value>(?:(?!向)[^,。;])*?)(?:依法)?(?:申请|提出|提起)(?:行政)?复议",),
    )
    reconsideration_term: Entry[Term] = entry(
        "申请行政复议的期限",
        "复议期限",
        sentence=(
            rf"{_WITHIN}(?:(?!{_TERM}(?:之|以)?内|复议|诉讼|起诉|缴|听证)[^。;]){{0,80}}?{_REVIEW}",
            rf"复议(?:申请)?的?(?:法定)?期限为?:?(?:自[^。;]{{0,20}}?起)?(?P<value>{_TERM})",
        ),
    )
    litigation_court: Entry[str] = entry(
        "人民法院",
        sentence=(
            r"向(?P<value>(?:(?!向)[^,。;])+?人民法院)(?:依法)?(?:直接)?(?:提起|起诉|提出)",
            r"向(?P<value>)人民法院(?:依法)?(?:直接)?(?:提起|起诉|提出)",
        ),
    )
    litigation_term: Entry[Term] = entry(
        "提起行政诉讼的期限",
        "诉讼期限",
        "起诉期限",
        # fifteen days after a decision on reconsideration are another term
        sentence=(
            rf"(?:^|[。;])(?:(?!复议决定)[^。;])*?{_WITHIN}(?:(?!{_TERM}(?:之|以)?内|复议|诉讼|起诉|缴|听证)[^。;]){{0,80}}?{_SUIT}",
            rf"(?:诉讼|起诉)的?(?:法定)?期限为?:?(?:自[^。;]{{0,20}}?起)?(?P<value>{_TERM})",
        ),
    )
    issue_date: Entry[Moment] = entry("落款日期")
    agency_seal: Entry[str] = entry("交通运输执法部门（印章）", "行政机关（印章）", "执法机关（盖章）", "（公章）", means="agency")
