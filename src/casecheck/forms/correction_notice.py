"""责令改正违法行为通知书: put right what is wrong, at once or by a day."""

from typing import ClassVar

from casecheck.forms.party_block import YOU, AddresseeBlock
from casecheck.forms.penalty_block import LAWS
from casecheck.forms.remedy_block import DAY, SEAL, STRUCK, RemedyBlock
from casecheck.model import Citation, Entry, Moment, SignatureSpec, Tick, entry

_BOX = "[□☐■☑☒√✓✔]"
_LAW = "(?:根据|依据|依照|按照)"
_RECEIVED = ("被通知人", "受通知人", "被责令人", "签收人", "签收")
_FACTS_END = rf"(?=(?:违法)?事实(?:已|业已)查[明实清]|(?:(?:上述|以上)(?:事实|行为)[,。]?)?{_LAW}《|{_LAW}(?:的|之)规定)"


class CorrectionNotice(AddresseeBlock, RemedyBlock):
    """责令改正违法行为通知书 (some regions: 决定书). ``deadline`` is owed only where the second box is ticked."""

    form: str = "correction_notice"
    titles: ClassVar[tuple[str, ...]] = (
        "责令改正违法行为通知书",
        "责令改正通知书",
        "责令（限期）改正通知书",
        "责令改正违法行为决定书",
        "责令停止（改正）违法行为通知书",
        "责令限期整改通知书",
        "责令限期改正通知书",
        "责令改正决定书",
        "责令整改通知书",
        "责令限期改正违法行为通知书",
        "责令停止违法行为通知书",
        "责令改正书",
        "责令整改决定书",
        "责令限期改正决定书",
        "责令（停止）改正违法行为通知书",
        "责令改正违法行为书",
        "整改通知书",
        "限期整改通知书",
        "限期改正通知书",
        "责令立即改正通知书",
        "责令停止违法行为决定书",
        "责令改正指令书",
        "责令整改指令书",
        "责令改正（停止）违法行为通知书",
        "责令当场改正通知书",
    )
    step: ClassVar[int] = 440
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("当事人或其代理人签名", "当事人签名", "当事人或者其代理人签名", "当事人或代理人签名", "当事人（代理人）签名"),
                *("签收人签名", "收件人签名", "被通知人签名", "受通知人签名", "被责令人签名"),
                *_RECEIVED,
            ),
            bare=("当事人", *_RECEIVED),
        ),
        SignatureSpec(
            key="officers",
            labels=(
                "执法人员签名",
                "行政执法人员签名",
                "经办人签名",
                "办案人员签名",
                "承办人签名",
                "承办人员签名",
                "执法人员",
                "行政执法人员",
                "承办人",
                "承办人员",
            ),
            people=2,
        ),
        SEAL,
    )

    facts: Entry[str] = entry(
        "经调查，你（单位）存在下列违法事实",
        "违法事实",
        *(
            "存在的问题",
            "存在问题",
            "存在的违法行为",
            "发现的问题",
            "检查发现的问题",
            "违法事实和证据",
            "违法事实及证据",
            "查明的事实",
            "违法行为事实",
        ),
        long=True,
        until="(?:根据|依据|依照|按照)《",
        sentence=(
            r"经(?:现场|依法|本机关|执法人员)*(?:调查|检查|查明?|核查|查实)[^:。;]{0,30}?(?:下列|以下|如下)(?:违法)?(?:事实|行为|问题):?"
            r"(?P<value>.{0,3000}?)(?:根据|依据|依照|按照|(?:上述|以上)(?:违法)?行为(?:已|涉嫌)*违反)",
            rf"发现,?{YOU}[^:。;]{{0,20}}?(?:下列|以下|如下)(?:违法|主要|安全)?(?:事实|行为|问题|隐患):?(?P<value>.{{2,3000}}?)(?:根据|依据|依照|按照)《",
            rf"经(?:调查|检查|查明?|核查),?(?P<value>{YOU}.{{2,3000}}?)[,。;](?:根据|依据|依照|按照|(?:上述|以上|该)行为(?:已|涉嫌)?违反)",
            rf":{YOU}(?P<value>\d{{4}}[年.\-/].{{10,3000}}?){_FACTS_END}",
            rf"经(?:调查|检查|查明?|核查|查实)[,:](?P<value>.{{10,3000}}?){_FACTS_END}",
        ),
    )
    basis: Entry[tuple[Citation, ...]] = entry(
        "根据__的规定",
        "改正依据",
        "责令改正依据",
        "责令依据",
        sentence=(
            r"(?:根据|依据|依照|按照)(?P<value>(?:(?!根据|依据|依照|按照).){0,800}?)(?:的|之)?规定(?!》)[,;:]?[^。]{0,60}?责令",
            rf"{_LAW}(?P<value>{LAWS})(?:(?:的|之)规定)?[^。《》]{{0,60}}?责令",
        ),
    )
    correction: Entry[tuple[Tick, ...]] = entry(
        "责令你（单位）",
        options=("立即__改正", "在__前改正或者整改完毕"),
        sentence=(
            rf"责令{YOU}[^。]{{0,20}}?(?P<value>{_BOX}[^□☐■☑☒√✓✔]{{2,300}}{_BOX}.{{2,80}}?(?:完毕|改正|整改)(?=[。;,如限期(]|$))",
            rf"责令{YOU}:?(?P<value>立即[^。;,]{{0,10}}?改正)",
        ),
    )
    deadline: Entry[Moment] = entry(
        "在__年__月__日前",
        "改正期限",
        "整改期限",
        required="conditional",
        sentence=(
            r"责令.{0,400}?(?:在|于)(?P<value>\d{4}年\d{1,2}月\d{1,2}日|[/\\—-]*年[/\\—-]*月[/\\—-]*日)(?:之|以)?前[^。;]{0,20}?(?:改正|整改)",
            rf"(?:\(|改正|整改)(?:改正|整改)?期限(?:为|是|至|截至|截止)*:?(?P<value>{DAY}|{STRUCK})(?:之|以)?[前止]?(?=[。;,)]|$)",
        ),
    )
