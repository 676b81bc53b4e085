"""行政强制措施决定书: what is seized or sealed, why, on which law and for how long."""

from typing import ClassVar

from casecheck.forms.measure_block import CITED, SeizedRow
from casecheck.forms.party_block import YOU, PartyBlock
from casecheck.forms.remedy_block import DAY, SEAL, SPAN, RemedyBlock
from casecheck.model import Citation, Entry, Moment, Period, SignatureSpec, entry

_CLOCK = r"(?:[0-9]{0,2}[时:][0-9]{0,2}分?)?(?:许|左右)?"
_TAKES = r"(?:采取|实施|予以|进行|作出)"


class CoerciveMeasureDecision(PartyBlock, RemedyBlock):
    """行政强制措施决定书 (2008: 车辆暂扣凭证 and its kin). Party and officers sign below ``inventory``."""

    form: str = "coercive_measure_decision"
    titles: ClassVar[tuple[str, ...]] = (
        "行政强制措施决定书",
        "车辆暂扣凭证",
        "道路运输行政强制措施凭证",
        "道路运输证件暂扣凭证",
        "责令车辆停驶通知书",
        "扣押（查封）决定书",
        "行政强制措施凭证",
        "查封（扣押）决定书",
        "查封、扣押决定书",
        "扣押决定书",
        "查封决定书",
        "交通行政强制措施决定书",
        "道路运输车辆暂扣凭证",
        "暂扣车辆凭证",
        "实施行政强制措施决定书",
        "暂扣车辆决定书",
        "车辆暂扣决定书",
        "暂扣凭证",
        "扣押凭证",
        "扣押通知书",
        "扣押物品决定书",
        "查封（扣押）通知书",
        "查封、扣押通知书",
        "暂扣决定书",
        "暂扣通知书",
        "车辆扣押决定书",
        "扣押车辆决定书",
        "车辆暂扣通知书",
        "暂扣车辆通知书",
        "暂扣物品凭证",
        "采取行政强制措施决定书",
        "行政强制措施通知书",
        "强制措施决定书",
        "交通运输行政强制措施决定书",
        "道路运输车辆暂扣决定书",
    )
    step: ClassVar[int] = 422
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("当事人或其代理人签名", "当事人签名", "当事人（代理人）签名", "当事人或者其代理人签名", "当事人或代理人签名"),
                *("被暂扣人签名", "被扣押人签名", "驾驶员签名", "当事人（单位）签名"),
            ),
        ),
        SignatureSpec(key="officers", labels=("执法人员签名", "承办人签名", "经办人签名", "扣押人签名"), people=2),
        SignatureSpec(key="witness", labels=("见证人签名",)),
        SEAL,
    )

    incident_time: Entry[Moment] = entry(
        "案发时间",
        "违法时间",
        "违法行为发生时间",
        sentence=(
            rf"(?P<value>{DAY}[0-9]{{0,2}}[时:]?[0-9]{{0,2}}分?)(?:许|左右)?,?(?:在[^,。;]{{2,40}},)?{YOU}(?!有权|可以|如|应)",
            rf"{YOU}(?:涉嫌)?于(?P<value>{DAY}[0-9]{{0,2}}[时:]?[0-9]{{0,2}}分?)",
        ),
    )
    facts: Entry[str] = entry(
        "违法事实",
        "违法事实及证据",
        "事实和理由",
        "暂扣原因",
        "暂扣理由",
        "案由",
        "强制措施事由",
        long=True,
        until=r"(?:依据|根据|依照|按照)《",
        sentence=(
            rf"{DAY}{_CLOCK},?(?:在[^,。;]{{2,40}},)?{YOU}(?!有权|可以|如|应)(?P<value>.{{0,2000}}?)[,。;]?(?:依据|根据|依照|按照)",
            r"(?:经查明?|经检查|经调查)[,:](?P<value>.{2,2000}?)[,。;](?:依据|根据|依照|按照)",
            rf"因{YOU}?(?P<value>.{{2,2000}}?)[,。;](?:依据|根据|依照|按照)",
            rf"{YOU}(?P<value>(?:涉嫌|于|驾驶|有).{{2,2000}}?)[,。;](?:依据|根据|依照|按照)",
        ),
    )
    legal_basis: Entry[tuple[Citation, ...]] = entry(
        "依据__的规定",
        "强制措施依据",
        "法律依据",
        "暂扣依据",
        sentence=(CITED + r"[^。]{0,60}?(?:对|决定|采取|实施|予以|扣押|查封|暂扣)",),
    )
    objects: Entry[str] = entry(
        "对你（单位）的__（财物、设施或场所的名称及数量）",
        "强制措施对象",
        "暂扣物品",
        "暂扣车辆",
        "扣押财物",
        "查封、扣押财物",
        "查封、扣押的场所、设施或者财物",
        sentence=(
            rf"对{YOU}(?:所有|驾驶|使用|经营)?的(?P<value>[^。]{{0,400}}?)(?:\(财物[^()]*\)|\(场所[^()]*\))?(?:依法)?{_TAKES}了?[^。;,]{{0,30}}?(?:强制措施|扣押|查封|暂扣|扣留)",
            r"(?:以下|下列)(?:场所、?|设施、?|财物|物品|车辆|或者)+[^。:]{0,20}?:(?P<value>[^。;]{2,200})",
            rf"(?:扣押|查封|暂扣|扣留){YOU}(?:所有|驾驶|使用)?的?(?P<value>[^,。;]{{2,200}}?)[,。;]",
        ),
    )
    measure_kind: Entry[str] = entry(
        "实施__的行政强制措施",
        "行政强制措施种类",
        "强制措施种类",
        "措施种类",
        "强制措施方式",
        sentence=(
            rf"{_TAKES}了?(?P<value>(?![了的])(?:(?!{_TAKES})[^,。;《]){{2,30}}?)的?(?:行政)?强制措施(?!决定书|的[,。]|期限)",
            rf"{_TAKES}了?(?P<value>)的(?:行政)?强制措施",
            r"(?:决定|予以|进行)[^,。;]{0,60}?(?P<value>扣押|查封|暂扣|扣留)",
        ),
    )
    measure_period: Entry[Period] = entry(
        "期限为__至__",
        "行政强制措施期限",
        "强制措施期限",
        "查封、扣押期限",
        "查封（扣押）期限",
        "扣押期限",
        "暂扣期限",
        sentence=(rf"期限[^。;]{{0,16}}?(?P<value>{SPAN})", rf"(?:自|从)(?P<value>{SPAN})"),
    )
    storage: Entry[str] = entry("存放地点", "保管地点", "扣押地点", "车辆停放地点", "停放地点", "扣押物品存放地点", required="optional")
    inventory: tuple[SeizedRow, ...] = ()
    other_notes: Entry[str] = entry("其他说明", "其他事项", "备注", "说明", required="optional", long=True)
