"""行政处罚决定书 of the ordinary procedure."""

from typing import ClassVar

from casecheck.forms.party_block import YOU
from casecheck.forms.penalty_block import BREACH, LAWS, PENALISED, PenaltyBlock
from casecheck.model import Amount, Citation, Entry, Penalty, entry

_AFTER = (
    rf"(?:当事人应当?|{YOU}应当?|(?:处以?)?罚款的|(?:上述)?罚款.{{0,8}}?自(?:收到|接到)|[请自].{{0,12}}?收到本"
    r"|[□☑☐]|(?:罚款的)?履行方式|如不服|其他执行方式|并责令|。责令|$)"
)
_BASIS = (
    r"(?:依据|根据|依照|按照)(?P<value>(?:(?!依据|根据|依照|按照|违反).){0,1500}?)(?:的|之)规定[,;:]?"
    r"[^。]{0,400}?(?:决定|处罚如下|给予|作出如下|应予处罚|应当(?:予以|受到)(?:行政)?处罚)"
)
_DECIDED = r"(?:决定(?!书)[^。《》]{0,20}?(?:给予|处以|如下|处(?=罚款)|(?=罚款|没收|警告|吊销))|(?:作出|给予)[^。《》]{0,30}?(?:如下|以下))"


class PenaltyDecision(PenaltyBlock):
    """行政处罚决定书（一般程序）: a table with narrative, labelled lines, or a reasoned text under headings 一、二、三、.

    ``fine_amount`` is read only from the decided penalty, never from the wording of a cited article.
    """

    form: str = "penalty_decision"
    titles: ClassVar[tuple[str, ...]] = (
        "行政处罚决定书",
        "交通行政处罚决定书",
        "行政处罚决定书（一般程序）",
        "道路运输行政处罚决定书",
        "行政处罚决定书（普通程序）",
        "处罚决定书",
        "行政处罚书",
        "普通程序行政处罚决定书",
        "一般程序行政处罚决定书",
        "路政行政处罚决定书",
        "公路行政处罚决定书",
        "违法行为处罚决定书",
    )
    step: ClassVar[int] = 700

    facts_and_evidence: Entry[str] = entry(
        "违法事实及证据",
        "违法事实",
        "违法事实及依据",
        "违法事实及相关证据",
        "违法事实和证据",
        "违法事实和相关证据",
        "违法事实与证据",
        "违法事实、证据",
        "案件事实及证据",
        "案件事实和证据",
        "查明的事实及证据",
        "事实和证据",
        "事实及证据",
        "认定的违法事实和证据",
        "违法事实和主要证据",
        "违法事实及主要证据",
        long=True,
        sentence=(
            rf"违法事实(?:及(?:相关)?证据|及依据|和证据)?(?::|(?=经|\d{{4}}[年.\-/]))(?P<value>.{{0,4000}}?){BREACH}",
            rf"(?:经|现|本机关|本局|我局)(?:依法|调查|审理)*(?:查明?|调查|查实)[,:](?P<value>.{{1,4000}}?){BREACH}",
            rf"(?:电话|地址|住址|住所地?)[^。;]{{2,60}}。(?P<value>\d{{4}}[年.\-/].{{20,4000}}?),?(?:已|涉嫌)*违反了?(?={LAWS})",
            rf":{YOU}(?P<value>(?:于|在)\d{{4}}[年.\-/].{{4,2000}}?)行为,?(?:已|涉嫌)*违反",
            r"(?<![于至自从])(?P<value>\d{4}年\d{1,2}月\d{1,2}日(?:[上下中]午)?\d{1,2}[时:][^。]{4,300}。.{10,4000}?)"
            r"(?:本机关|本局|我局|本单位|本支队|本大队|我支队|我大队)认为",
        ),
    )
    penalty_basis: Entry[tuple[Citation, ...]] = entry(
        "依据__的规定",
        means="penalty_law",
        sentence=(
            rf"(?:处罚|法律)依据:?(?P<value>{LAWS})",
            r"违反.{1,3000}?规定.{0,300}?" + _BASIS,
            _BASIS,
            _BASIS.replace("|违反)", ")"),
            PENALISED,
        ),
    )
    penalty: Entry[tuple[Penalty, ...]] = entry(
        "决定给予__的行政处罚",
        "处罚决定",
        "处罚内容",
        "处罚结果",
        "行政处罚决定",
        "行政处罚内容",
        "处罚种类和幅度",
        "行政处罚的种类和幅度",
        "处罚决定内容",
        "决定内容",
        long=True,
        sentence=(
            rf"(?:决定|作出|给予)[^。]{{0,30}}?(?:如下|以下)的?(?:行政)?处罚(?:决定)?:?(?P<value>.{{1,4000}}?){_AFTER}",
            rf"决定[^。]{{0,14}}?处罚如下:?(?P<value>.{{1,4000}}?){_AFTER}",
            rf"(?:决定|现)(?:对{YOU}|依法)?给予(?:{YOU})?(?P<value>.{{0,4000}}?)的?(?:行政)?处罚(?!款)",
            rf"决定(?:对{YOU})?(?:依法)?(?:作出)?处以?(?P<value>罚款.{{0,4000}}?)(?:的?(?:行政)?处罚(?!款)|[。;])",
            rf"决定(?:如下)?:(?P<value>(?:[一1][、.]|\([一1]\)).{{4,1000}}?)(?:{_AFTER}|[。;]?限{YOU})",
            r"决定(?:对.{1,12}?)?(?P<value>(?:没收|吊销|警告|罚款|责令停).{0,4000}?)。",
        ),
    )
    fine_amount: Entry[Amount] = entry(
        "罚款人民币__元",
        "罚款金额",
        "罚款数额",
        means="fine",
        required="conditional",
        sentence=(
            rf"{_DECIDED}(?:(?!自收到|根据|依据)[^《》]){{0,400}}?罚款(?:人民币|金额)?:?"
            r"(?P<value>(?:人民币)?[^;。、的元圆罚]{0,60}?(?:元|圆)[整正]?(?:\(?(?:大写|小写)?[^)。;]{0,30}\))?)",
            r"罚款(?:人民币)?(?P<value>)元",
        ),
    )
    other_execution: Entry[str] = entry(
        "其他执行方式和期限",
        "其他执行方式及期限",
        "其他执行方式",
        "其他履行方式和期限",
        "其他履行方式及期限",
        "【其他】",
        sentence=(
            r"其他(?:执行|履行)方式(?:[和及](?:履行)?期限)?:?(?P<value>[^。;]*?)(?=[。;]|如果?不服|逾期|$)",
            r"(?P<value>无)其他(?:执行|履行)?(?:要求|方式|事项|内容)",
        ),
    )
