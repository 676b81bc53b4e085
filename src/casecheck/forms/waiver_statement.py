"""放弃陈述申辩及听证权利的说明: the party gives up rights the notice told of."""

from typing import ClassVar

from casecheck.forms.remedy_block import DAY, NUMBER
from casecheck.model import CaseNumber, Citation, Document, Entry, Moment, SignatureSpec, Tick, entry

_PLATE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·.]?[0-9A-Z*×挂学警港澳]{5,6}"
_PLATES = rf"{_PLATE}(?:[/、,和及]{_PLATE})*"  # a tractor and its trailer
_TIME = r"(?:\d{1,2}[时:]\d{0,2}分?)?"
_BOX = "[□☐■☑☒√✓✔]"
_OTHER = "[^。;□☐■☑☒√✓✔]"
_TITLE = "[^。;:,]{0,12}(?:声明|说明)"  # the title of the paper waives nothing


class WaiverStatement(Document):
    """放弃声明. ``waives_defence`` and ``waives_hearing`` say which rights it names; ``date`` is the party's."""

    form: str = "waiver_statement"
    titles: ClassVar[tuple[str, ...]] = (
        "放弃陈述申辩及听证权利的说明",
        "放弃陈述申辩声明",
        "放弃听证声明",
        "放弃陈述申辩和听证权利声明书",
        "放弃陈述申辩权利声明书",
        "放弃听证权利声明书",
        "放弃陈述、申辩及听证权利声明",
        "放弃陈述申辩及听证权利声明书",
        "放弃陈述申辩、听证权利声明",
        "放弃陈述申辩权声明",
        "放弃听证权利声明",
        "放弃陈述申辩声明书",
        "放弃陈述、申辩权利声明书",
        "放弃声明",
        "放弃权利声明书",
        "放弃陈述申辩权利的说明",
        "撤回听证申请声明",
        "撤回听证申请书",
        "撤回听证申请",
        "撤回听证声明",
        "自愿放弃陈述申辩声明",
        "不要求听证声明",
        "不要求听证的声明",
        "不要求听证声明书",
        "自愿放弃听证声明",
        "放弃听证权利的说明",
        "放弃陈述申辩及听证权利承诺书",
        "撤回听证要求声明",
        "放弃陈述权、申辩权、听证权声明",
        "自愿放弃陈述、申辩和听证权利声明",
        "撤回陈述申辩声明",
    )
    step: ClassVar[int] = 612
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                "当事人或代理人签名",
                "当事人签名",
                "声明人签名",
                "当事人或其代理人签名",
                "当事人（代理人）签名",
                "声明人",
                "签名",
                "说明人签名",
            ),
        ),
    )

    agency: Entry[str] = entry(
        "抬头（执法机构）",
        "致",
        sentence=(r"^.{0,24}?(?:说明|声明|声明书)(?:致:?)?(?P<value>(?:(?!说明|声明)[^,。:;]){2,30}?(?:局|队|委员会|所|中心|厅|委|处)):",),
    )
    vehicle_no: Entry[tuple[str, ...]] = entry(
        "车牌号",
        "车（船）号",
        "车号",
        means="plate",
        required="conditional",
        sentence=(rf"(?:车牌号?码?|车号|号牌)为?:?(?P<value>{_PLATES})", rf"(?P<value>{_PLATES})"),
    )
    incident: Entry[Moment] = entry(
        "于__在__过程中",
        "违法时间",
        sentence=(rf"于(?P<value>{DAY}{_TIME})(?:许|左右)?,?(?:在|驾驶|途经|因|存在|使用|从事|实施|发生|有)",),
    )
    behaviour: Entry[str] = entry(
        "存在__的行为",
        "违法行为",
        sentence=(
            r"(?:存在|涉嫌|有|因)(?P<value>(?:(?!存在|涉嫌|因)[^。;]){0,120}?)的?(?:违法)?行为",
            r"(?:涉嫌|因)(?P<value>[^。;,]{2,60}?)一案",
        ),
    )
    law: Entry[tuple[Citation, ...]] = entry(
        "违反了__",
        required="conditional",
        sentence=(r"违反了?(?P<value>《[^。]{1,400}?)(?:(?:的|之)(?:相关|有关)?规定|[。;,]|于)",),
    )
    notice_date: Entry[Moment] = entry(
        "于__接到",
        sentence=(
            rf"于(?P<value>{DAY}){_TIME},?(?:接到|收到|签收)",
            rf"(?:收到|接到)[^。;]{{0,30}}?于(?P<value>{DAY})送达",
        ),
    )
    notice_no: Entry[CaseNumber] = entry(
        "通知书（编号__）",
        "通知书文号",
        sentence=(
            rf"(?:通知书|告知书)》?\(?(?:编号|文号|案号)?:?(?P<value>{NUMBER})",
            r"(?:通知书|告知书)》?\((?:编号|文号|案号)?:?(?P<value>)\)",
        ),
    )
    waives_defence: Entry[tuple[Tick, ...]] = entry(
        "放弃陈述申辩",
        options=("放弃陈述申辩",),
        required="conditional",
        sentence=(
            rf"(?P<value>{_BOX}?{_OTHER}{{0,40}}?(?:放弃|不要求|不进行|不提出){_OTHER}{{0,30}}?陈述(?:权)?[、和及,]?申辩)(?!{_TITLE})",
        ),
    )
    waives_hearing: Entry[tuple[Tick, ...]] = entry(
        "放弃听证",
        options=("放弃听证",),
        required="conditional",
        sentence=(rf"(?P<value>{_BOX}?{_OTHER}{{0,40}}?(?:放弃|不要求|不申请){_OTHER}{{0,40}}?听证)(?!{_TITLE})",),
    )
    date: Entry[Moment] = entry("日期", "落款日期", signed="party")
