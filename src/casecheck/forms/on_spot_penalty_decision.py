"""当场行政处罚决定书 of the simple procedure: decided, told and handed over on the spot."""

from typing import ClassVar

from casecheck.forms.party_block import YOU
from casecheck.forms.penalty_block import BREACH, LAWS, PenaltyBlock
from casecheck.forms.remedy_block import SEAL
from casecheck.model import Amount, Citation, Entry, Penalty, SignatureSpec, Tick, entry

_BOX = "[□☐■☑☒√✓✔]"
_DECIDED = r"(?:决定(?!书)[^。《》]{0,20}?(?:给予|处以|如下|处(?=罚款)|(?=罚款|警告))|(?:作出|给予)[^。《》]{0,30}?(?:如下|以下))"


class OnSpotPenaltyDecision(PenaltyBlock):
    """当场行政处罚决定书（简易程序）. The party and both officers sign on it; that the party was heard before is a printed sentence."""

    form: str = "on_spot_penalty_decision"
    titles: ClassVar[tuple[str, ...]] = (
        "当场行政处罚决定书",
        "行政（当场）处罚决定书",
        "交通行政（当场）处罚决定书",
        "行政当场处罚决定书",
        "当场海事行政处罚决定书",
        "当场处罚决定书",
        "行政处罚决定书（当场）",
        "行政处罚决定书（简易程序）",
        "行政处罚当场决定书",
        "交通行政当场处罚决定书",
        "道路运输当场行政处罚决定书",
        "简易程序处罚决定书",
        "简易程序行政处罚决定书",
        "当场处罚书",
        "行政当场处罚书",
        "当场（简易程序）行政处罚决定书",
        "现场处罚决定书",
        "行政处罚（当场）决定书",
        "简易处罚决定书",
        "当场交通行政处罚决定书",
        "简易程序当场处罚决定书",
        "行政处罚当场处罚决定书",
    )
    step: ClassVar[int] = 702
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("当事人或其代理人签名", "当事人签名", "被处罚人签名", "当事人或者其代理人签名", "当事人或代理人签名"),
                *("当事人（代理人）签名", "当事人（单位）签名", "被处罚人（代理人）签名"),
            ),
        ),
        SignatureSpec(key="officers", labels=("执法人员签名", "处罚人员签名", "承办人签名"), people=2),
        SEAL,
    )

    facts_and_basis: Entry[str] = entry(
        "违法事实及依据",
        "违法事实",
        "违法事实及证据",
        "违法事实和依据",
        long=True,
        until=BREACH,
        sentence=(
            rf"违法事实(?:及(?:相关)?(?:证据|依据)|和依据|和证据)?:?(?P<value>.{{0,4000}}?){BREACH}",
            rf"(?P<value>(?:经查明?|经调查|经检查)[,:].{{1,4000}}?){BREACH}",
            rf"(?:姓名或名称|被处罚人|当事人)[^。]{{0,200}}?(?P<value>{YOU}于[^。]{{4,2000}}?)[,。]{BREACH}",
        ),
    )
    penalty_basis: Entry[tuple[Citation, ...]] = entry(
        "依据__的规定",
        means="penalty_law",
        sentence=(
            rf"(?:处罚|法律)依据:?(?P<value>{LAWS})",
            r"(?:依据|根据|依照|按照)(?P<value>(?:(?!依据|根据|依照|按照|违反).){0,1500}?)(?:的|之)规定[,;:]?[^。]{0,200}?(?:决定|处罚如下|给予|处以)",
        ),
    )
    penalty: Entry[tuple[Penalty, ...]] = entry(
        "决定给予__的行政处罚",
        "处罚决定",
        "处罚内容",
        long=True,
        sentence=(
            rf"(?:决定|作出|给予)[^。]{{0,30}}?(?:如下|以下)的?(?:行政)?处罚(?:决定)?:?(?P<value>.{{1,1000}}?)"
            rf"(?:罚款的|{_BOX}|履行方式|如不服|{YOU}应|处罚前|$)",
            rf"(?:决定|现)(?:对{YOU}|依法|当场)*给予(?:{YOU})?(?P<value>.{{0,1000}}?)的?(?:当场)?(?:行政)?处罚(?!款)",
            rf"决定(?:对{YOU})?(?:依法|当场)*(?:作出)?处以?(?P<value>罚款.{{0,1000}}?)(?:的?(?:行政)?处罚(?!款)|[。;])",
            r"决定(?:对.{1,12}?)?(?P<value>(?:警告|罚款).{0,1000}?)。",
            rf"决定(?:对{YOU})?(?:依法|当场)*(?:给予|处以|处)(?P<value>[^。;]{{1,40}}?元[整正]?的?罚款)",
        ),
    )
    fine_amount: Entry[Amount] = entry(
        "罚款人民币__元",
        "罚款金额",
        "罚款数额",
        means="fine",
        required="conditional",
        sentence=(
            rf"{_DECIDED}(?:(?!自收到|根据|依据)[^《》]){{0,200}}?罚款(?:人民币|金额)?:?"
            r"(?P<value>(?:人民币)?[^;。、的元圆罚]{0,60}?(?:元|圆)[整正]?(?:\(?(?:大写|小写)?[^)。;]{0,30}\))?)",
            r"决定[^。;《》]{0,20}?处以?(?P<value>(?:人民币)?[^;。、的罚]{1,30}?[元圆][整正]?)的?罚款",
            r"罚款(?:人民币)?(?P<value>)元",
        ),
    )
    pay_mode: Entry[tuple[Tick, ...]] = entry(
        "罚款的履行方式和期限（见打√处）",
        "罚款缴纳方式",
        "缴款方式",
        "罚款的履行方式和期限",
        "罚款履行方式",
        required="conditional",
        options=("当场缴纳", "自收到__日内缴至"),
        sentence=(
            rf"(?P<value>{_BOX}(?:\d[.、])?当场(?:缴纳|收缴)[^□☐■☑☒√✓✔]{{0,30}}?{_BOX}?.{{0,60}}?(?:缴至|缴到|缴纳|交至))",
            rf"(?P<value>{_BOX}(?:\d[.、])?自收到.{{2,60}}?(?:缴至|缴到|缴纳|交至).{{0,120}}?{_BOX}(?:\d[.、])?当场(?:缴纳|收缴))",
        ),
    )
    oral_notice: Entry[str] = entry(
        "处罚前已口头告知…",
        long=True,
        sentence=(
            r"(?P<value>(?:处罚前|作出(?:行政)?处罚决定(?:之)?前|在作出[^。;]{0,12}?前)[^。;]{0,20}?(?:口头|当场)?告知[^。;]{0,120}?(?:申辩|权利)[^。;]{0,30}。?)",
            r"(?P<value>已(?:口头|当场)(?:将)?[^。;]{0,60}?告知[^。;]{0,80}?(?:申辩|权利))",
            r"(?P<value>(?:口头|当场)告知[^。;]{0,100}?(?:申辩|权利))",
        ),
    )
