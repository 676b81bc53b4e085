"""分期（延期）缴纳罚款通知书: whether the party may pay later or by parts."""

from typing import ClassVar

from casecheck.forms.party_block import YOU, AddresseeBlock
from casecheck.forms.remedy_block import BEHIND_NUMBER, BOX, DAY, STRUCK, IssuedBlock, number_of
from casecheck.model import Amount, CaseNumber, Entry, Moment, Tick, entry

_SUM = rf"(?P<value>{STRUCK}(?=[(,。;]|元)|(?:人民币)?[^,。;的]{{0,40}}?元[整正]?(?:\([^()]{{0,30}}\))?)"


class InstalmentNotice(AddresseeBlock, IssuedBlock):
    """分期（延期）缴纳罚款通知书, one for each instalment. ``fine`` is the whole fine, ``balance`` what is left after this instalment."""

    form: str = "instalment_notice"
    titles: ClassVar[tuple[str, ...]] = (
        "分期（延期）缴纳罚款通知书",
        "延期（分期）缴纳罚款通知书",
        "同意分期（延期）缴纳罚款通知书",
        "同意延期（分期）缴纳罚款通知书",
        "延期缴纳罚款通知书",
        "分期缴纳罚款通知书",
        "分期/延期缴纳罚款通知书",
        "准予分期（延期）缴纳罚款通知书",
        "准予延期（分期）缴纳罚款通知书",
        "延期（分期）缴纳罚款决定书",
        "不同意分期（延期）缴纳罚款通知书",
        "暂缓（分期）缴纳罚款通知书",
        "延（分）期缴纳罚款通知书",
        "暂缓缴纳罚款通知书",
        "延期缴纳罚款决定书",
        "分期缴纳罚款决定书",
        "分期（延期）缴纳罚款决定书",
        "准予延期缴纳罚款通知书",
        "准予分期缴纳罚款通知书",
        "同意延期缴纳罚款通知书",
        "同意分期缴纳罚款通知书",
        "分期或延期缴纳罚款通知书",
    )
    step: ClassVar[int] = 802

    served_on: Entry[Moment] = entry(
        "__年__月__日送达",
        "决定书送达日期",
        sentence=(
            rf"(?P<value>{DAY}),?(?:本机关|我局|我支队|我大队|我队|本局)?[^。;]{{0,30}}?送达",
            rf"于(?P<value>{DAY})(?:(?!作出)[^。;]){{0,40}}?(?:向{YOU}|送达|收到)",
        ),
    )
    decision_no: Entry[CaseNumber] = entry(
        "__（案号）《行政处罚决定书》",
        "行政处罚决定书案号",
        "行政处罚决定书文号",
        "处罚决定书案号",
        "决定书文号",
        until=BEHIND_NUMBER,
        sentence=(*number_of("(?:处罚)?决定书"), r"送达了?(?P<value>)\(案号\)《行政处罚决定书"),
    )
    fine: Entry[Amount] = entry(
        "罚款__（大写）",
        "罚款金额",
        "罚款数额",
        means="fine",
        sentence=(
            rf"(?:处以?|对{YOU}|给予|作出)[^。;]{{0,20}}?罚款(?:人民币)?{_SUM}的?(?:行政)?(?:处罚|决定|[,。;]|\(大写\))",
            r"罚款(?P<value>)\(大写\)的?行政处罚",
        ),
    )
    option: Entry[tuple[Tick, ...]] = entry(
        "同意延期、同意分期或者不同意",
        options=("延期缴纳", "分期缴纳", "不同意"),
        sentence=(
            rf"(?P<value>{BOX}(?:\d[.、])?同意[^□☐■☑☒√✓✔]{{0,80}}?(?:延期|分期)缴纳.{{0,500}}?{BOX}(?:\d[.、])?(?:由于|因|不(?:予)?同意)[^□☐■☑☒√✓✔]{{0,200}}?不(?:予)?同意)",
            rf"(?P<value>{BOX}(?:\d[.、])?同意[^□☐■☑☒√✓✔]{{0,80}}?延期缴纳.{{0,200}}?{BOX}(?:\d[.、])?同意[^□☐■☑☒√✓✔]{{0,20}}?分期缴纳)",
            r"(?<!不)(?<!不予)同意[^。;,□☐■☑☒√✓✔]{0,12}?(?P<value>(?:延期|分期)缴纳)(?!.{0,400}[□☐■☑☒√✓✔])",
            r"决定:?(?P<value>不同意)",
        ),
    )
    extended_to: Entry[Moment] = entry(
        "延长至__",
        "延期至",
        required="conditional",
        sentence=(rf"延(?:长|期)(?:缴纳)?[^。;]{{0,10}}?至(?P<value>{DAY}|{STRUCK})",),
    )
    instalment_no: Entry[str] = entry(
        "第__期", "期次", required="conditional", sentence=(r"第(?P<value>[0-9一二三四五六七八九十/\\—-]{0,3})期",)
    )
    instalment_due: Entry[Moment] = entry(
        "至__前",
        "本期缴款期限",
        required="conditional",
        sentence=(rf"期[,:]?(?:应)?(?:于|至|在)?(?P<value>{DAY}|{STRUCK})(?:之|以)?前",),
    )
    instalment_amount: Entry[Amount] = entry(
        "缴纳罚款__元（大写）",
        "本期缴纳金额",
        "本期金额",
        required="conditional",
        sentence=(
            rf"期[^。;]{{0,40}}?缴纳(?:罚款)?(?:人民币)?{_SUM}",
            rf"{DAY}(?:之|以)?前,?缴纳(?:罚款)?(?:人民币)?{_SUM}",
        ),
    )
    balance: Entry[Amount] = entry(
        "尚有未缴纳的罚款__元（大写）",
        "未缴罚款",
        "剩余罚款",
        "未缴纳金额",
        required="conditional",
        sentence=(rf"尚有未缴(?:纳)?的?罚款(?:人民币)?{_SUM}", rf"(?:剩余|其余)(?:的)?罚款(?:人民币)?{_SUM}"),
    )
    refusal_reason: Entry[str] = entry(
        "由于__",
        "不同意理由",
        required="conditional",
        sentence=(
            rf"{BOX}(?:\d[.、])?(?:由于|因)(?P<value>[^□☐■☑☒√✓✔]{{0,300}}?),?(?:因此|故|本机关|不符合|不同意)",
            r"由于(?P<value>[^□☐■☑☒√✓✔。]{2,300}?),?(?:因此|故|本机关)",
        ),
    )
