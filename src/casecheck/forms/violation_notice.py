"""违法行为通知书: the notice before a penalty, with the party's rights."""

from typing import ClassVar

from casecheck.forms.party_block import YOU, AddresseeBlock
from casecheck.forms.penalty_block import LAWS, PENALISED, BreachBlock
from casecheck.forms.remedy_block import TERM, WITHIN, IssuedBlock
from casecheck.model import Citation, Entry, Penalty, Term, Tick, entry

_BOX = "[□☐■☑☒√✓✔]"
_OTHER = f"(?:(?!{_BOX}).)"
_BASIS = r"(?:依据|根据|依照|按照)(?P<value>(?:(?!依据|根据|依照|按照|违反).){0,1500}?)(?:的|之)规定[,;:]?[^。]{0,400}?拟"
# what may stand between the facts and the words 行为违反: …。以上事实有现场笔录为证。你（单位）的上述行为
_ACT = rf"(?:[,。;](?:以上|上述)(?:违法)?事实[^。]{{0,120}})?(?:[,。;](?:{YOU}|其)?的?(?:上述|以上|该)?)?"
_FACTS = ("事实", "违法事实", "事实和证据", "事实及证据", "违法事实和证据", "违法事实及证据")
_ASKED = r"(?:要求|申请|提出)(?:举行|组织|召开|进行)?听证"


class ViolationNotice(AddresseeBlock, IssuedBlock, BreachBlock):
    """违法行为通知书 (some regions: 行政处罚事先告知书). The contact lines are the agency's, not the party's."""

    form: str = "violation_notice"
    titles: ClassVar[tuple[str, ...]] = (
        "违法行为通知书",
        "交通违法行为通知书",
        "行政处罚事先告知书",
        "行政处罚事前告知书",
        "行政处罚告知书",
        "行政处罚听证告知书",
        "行政处罚先行告知书",
        "行政处罚意见告知书",
        "行政处罚权利告知书",
        "处罚事先告知书",
        "拟处罚告知书",
        "违法行为告知书",
        "陈述申辩权利告知书",
        "行政处罚事先（听证）告知书",
        "行政处罚（听证）告知书",
        "行政处罚事先告知及听证告知书",
        "行政处罚权利事先告知书",
        "行政处罚事先听证告知书",
        "行政处罚决定告知书",
        "拟行政处罚告知书",
        "行政处罚拟处罚告知书",
        "行政处罚预先告知书",
        "行政处罚听证权利告知书",
        "处罚告知书",
        "听证告知书",
        "违法行为通知告知书",
        "行政处罚告知通知书",
        "听证权利告知书",
    )
    step: ClassVar[int] = 600

    violation: Entry[str] = entry(
        "经调查，本机关认为你（单位）__行为",
        "违法事实",
        "违法事实及证据",
        "违法事实和证据",
        "违法事实及相关证据",
        "案件事实",
        "认定的违法事实",
        *(
            f"拟{give}{kind}处罚{end}的{facts}"
            for give in ("作出", "给予", "")
            for kind in ("行政", "")
            for end in ("", "决定")
            for facts in _FACTS
        ),
        *("查明的事实", "查明的违法事实", "违法行为事实", "涉嫌违法事实", "存在的违法行为"),
        long=True,
        sentence=(
            rf"认为,?{YOU}(?:涉嫌)?(?P<value>)行为",
            # 涉嫌 and 行为 are printed around the blank; 你的行为 may begin the next clause
            rf"认为,?{YOU}?(?:涉嫌|有)?(?P<value>.{{1,3000}}?)(?:[,。;](?:{YOU}|其)?的?(?:上述|以上|该)?)?行为[,;。:]?(?:已|涉嫌)*违反",
            rf"(?:存在|有|实施了?)(?:以下|下列|如下)(?:违法)?(?:行为|事实|问题):(?P<value>.{{2,3000}}?)(?:上述|以上|该|{YOU}的?)(?:违法)?行为(?:已|涉嫌)*违反",
            # 你（单位） opens the sentence behind the addressee
            rf"[:。]{YOU}(?:涉嫌)?(?P<value>(?:于|在)\d{{4}}[年.\-/].{{4,3000}}?){_ACT}行为[,;]?(?:已|涉嫌)*违反",
            r"经(?:调查|查明?)[,:](?P<value>.{2,3000}?)(?:以上|上述)(?:违法)?事实",
            rf"经(?:调查|查明?)[,:](?P<value>.{{2,3000}}?)[,。;]{YOU}?的?(?:上述|以上)?行为(?:已|涉嫌)?违反",
            rf"经(?:调查|查明?|查实|检查|核查)[,:]?{YOU}(?:涉嫌|有)?(?P<value>.{{1,3000}}?){_ACT}行为[,;。:]?(?:已|涉嫌)*违反",
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
    proposed_penalty: Entry[tuple[Penalty, ...]] = entry(
        "拟作出__的处罚决定",
        "拟处罚内容",
        "拟作出的行政处罚",
        "拟作出的行政处罚决定",
        "拟作出的处罚",
        "拟作出的处罚决定",
        "拟给予的行政处罚",
        "拟处罚意见",
        "拟处罚的种类和幅度",
        "拟作出行政处罚的内容",
        "拟作出的行政处罚内容",
        sentence=(
            rf"拟.{{0,20}}?(?:如下|以下|下列)的?(?:行政)?处罚(?:决定)?:?(?P<value>.{{1,4000}}?)(?:{YOU}(?:依法)?(?:有权|享有|可)|根据《|依据《|{_BOX}|如对|联系)",
            rf"拟(?:对{YOU})?(?:依法)?(?:作出|给予)(?:{YOU})?(?P<value>(?:(?!告知|经查).){{0,1500}}?)的?(?:行政)?处罚(?:决定|[。,;])",
            rf"拟(?:决定)?(?:对{YOU})?(?:作出)?处以?(?P<value>罚款.{{0,4000}}?)[。;]",
        ),
    )
    right_statement: Entry[tuple[Tick, ...]] = entry(
        "陈述申辩",
        options=("陈述申辩",),
        sentence=(rf"(?P<value>{_BOX}{_OTHER}{{0,600}}?陈述(?:意见)?[、和,及]?(?:进行)?申辩)", r"(?P<value>陈述[、和,及]?申辩)"),
    )
    right_hearing: Entry[tuple[Tick, ...]] = entry(
        "要求举行听证",
        options=("听证",),
        required="conditional",
        sentence=(rf"(?P<value>{_BOX}{_OTHER}{{0,600}}?听证)", r"(?P<value>(?:要求|申请)(?:举行|组织)?听证)"),
    )
    hearing_request_term: Entry[Term] = entry(
        "要求听证的期限",
        "听证申请期限",
        required="conditional",
        sentence=(
            rf"{WITHIN}(?:(?!{TERM}(?:之|以)?内|陈述|申辩|听证)[^。;]){{0,40}}?"
            rf"(?:(?:进行|提出)?陈述(?:意见)?[、和,及]?(?:进行)?申辩(?:意见)?(?:或者?|和|并|及|以及|、)(?:向[^。;,]{{0,20}}?)?)?{_ASKED}",
            rf"听证的?(?:(?!{TERM}(?:之|以)?内|陈述|申辩)[^。;]){{0,40}}?{WITHIN}[^。;]{{0,30}}?(?:提出|申请|告知)",
            rf"听证(?:申请)?的?期限为?:?(?P<value>{TERM})",
        ),
    )
    contact_address: Entry[str] = entry(
        "联系地址",
        "执法机构联系地址",
        "本机关地址",
        "联系单位地址",
        *("办公地点", "办公地址", "通信地址", "通讯地址", "执法机关地址", "执法单位地址", "联系地点", "邮寄地址"),
        "机关地址",
        "单位地址",
        "地址",  # last: it may be the party's, above
        until=r"[,;(]?(?:邮编|邮政编码)",
        sentence=(r"联系(?:单位)?地址(?:为|是)?(?P<value>[^,。;:()]{4,60}?)(?=[,。;(])",),
    )
    contact_postcode: Entry[str] = entry(
        "邮编", "邮政编码", required="optional", sentence=(r"(?:邮编|邮政编码)(?:为|是)?(?P<value>\d{6})(?=[,。;)])",)
    )
    contact_person: Entry[str] = entry(
        *("联系人", "经办人", "承办人", "联系人员", "联系人姓名", "承办人员", "经办人员", "咨询人"),
        sentence=(r"联系人(?:为|是)?(?P<value>[\u4e00-\u9fff*]{2,4}?)(?=[,。;(]|(?:联系)?电话)",),
    )
    contact_phone: Entry[str] = entry(
        *("联系电话", "咨询电话", "办公电话", "本机关电话", "机关电话", "承办人电话", "经办人电话", "电话"),
        sentence=(r"联系人[^。;]{0,16}?(?:联系)?电话(?:为|是)?(?P<value>[\d*-]{7,14})(?=[,。;)])",),
    )
