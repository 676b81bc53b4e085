"""行政处罚决定书 of the ordinary procedure."""

from typing import ClassVar

from casecheck.forms.party_block import PartyBlock
from casecheck.model import Amount, CaseNumber, Citation, Entry, Moment, Penalty, SignatureSpec, Term, entry

_YOU = r"(?:你\(单位\)|你单位|贵单位|你|当事人|该单位|该公司|其)"
_BREACH = rf"(?:{_YOU}|上述|以上)[^,。:《]{{0,12}}行为[^,。《]{{0,6}}违反"
_AFTER = (
    rf"(?:当事人应当?|{_YOU}应当?|(?:处以?)?罚款的|(?:上述)?罚款.{{0,8}}?自(?:收到|接到)|[请自].{{0,12}}?收到本"
    r"|[□☑☐]|履行方式|如不服|其他执行方式|并?责令|$)"
)
_BASIS = (
    r"(?:依据|根据|依照|按照)(?P<value>(?:(?!依据|根据|依照|按照|违反).){0,1500}?)(?:的|之)规定[,;:]?"
    r"[^。]{0,400}?(?:决定|处罚如下|给予|作出如下)"
)
_DECIDED = r"(?:决定(?!书)[^。《》]{0,20}?(?:给予|处以|如下|处(?=罚款)|(?=罚款|没收|警告|吊销))|(?:作出|给予)[^。《》]{0,30}?(?:如下|以下))"

# a length of time before 内; its number may be left blank
_TERM = r"(?:[0-9〇○零一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰]*(?:个?工作日|个月|日|天|年)|半年)"
_WITHIN = rf"(?P<value>{_TERM})(?:之|以)?内"
_REVIEW = r"(?:申请|提出|提起)(?:行政)?复议"
_SUIT = r"(?:(?:提起|提出)(?:行政)?诉讼|起诉)"


class PenaltyDecision(PartyBlock):
    """行政处罚决定书（一般程序）: a table with narrative, labelled lines, or a reasoned text under headings 一、二、三、.

    ``fine_amount`` is read only from the decided penalty, never from the wording of a cited article. ``act_time``, ``act_place`` and
    ``plate`` are rarely labelled: they are read from the facts.
    """

    form: str = "penalty_decision"
    titles: ClassVar[tuple[str, ...]] = ("行政处罚决定书", "交通行政处罚决定书", "行政处罚决定书（一般程序）", "道路运输行政处罚决定书")
    step: ClassVar[int] = 700
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="agency", labels=("交通运输执法部门（印章）", "行政机关（印章）", "执法机关（盖章）", "（印章）", "（公章）")),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    facts_and_evidence: Entry[str] = entry(
        "违法事实及证据",
        "违法事实",
        "违法事实及依据",
        "违法事实及相关证据",
        long=True,
        sentence=(
            rf"违法事实(?:及(?:相关)?证据|及依据|和证据)?:?(?P<value>.{{0,4000}}?){_BREACH}",
            rf"(?P<value>(?:经查明?|经调查)[,:].{{1,4000}}?){_BREACH}",
        ),
    )
    violated_law: Entry[tuple[Citation, ...]] = entry(
        "你（单位）的行为违反了__的规定",
        means="violated_law",
        sentence=(
            r"违反了?(?P<value>《.{1,4000}?(?:(?:的|之)规定(?:[、,和及]|以及)+《.{1,4000}?)*)(?:的|之)规定",
            r"违反了(?P<value>)的规定",
            r"违反了(?P<value>[^。]{2,200}?)(?:的|之)规定",
        ),
    )
    penalty_basis: Entry[tuple[Citation, ...]] = entry(
        "依据__的规定",
        means="penalty_law",
        sentence=(
            r"违反.{1,3000}?规定.{0,300}?" + _BASIS,
            _BASIS,
            _BASIS.replace("|违反)", ")"),
        ),
    )
    penalty: Entry[tuple[Penalty, ...]] = entry(
        "决定给予__的行政处罚",
        "处罚决定",
        "处罚内容",
        long=True,
        sentence=(
            rf"(?:决定|作出|给予)[^。]{{0,30}}?(?:如下|以下)的?(?:行政)?处罚(?:决定)?:?(?P<value>.{{1,4000}}?){_AFTER}",
            rf"决定[^。]{{0,14}}?处罚如下:?(?P<value>.{{1,4000}}?){_AFTER}",
            rf"(?:决定|现)(?:对{_YOU}|依法)?给予(?:{_YOU})?(?P<value>.{{0,4000}}?)的?(?:行政)?处罚(?!款)",
            rf"决定(?:对{_YOU})?(?:依法)?(?:作出)?处以?(?P<value>罚款.{{0,4000}}?)(?:的?(?:行政)?处罚(?!款)|[。;])",
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
    pay_bank: Entry[str] = entry(
        "缴至__",
        "收款银行",
        "缴款银行",
        "开户银行",
        "开户行",
        means=None,
        required="conditional",
        sentence=(
            r"(?:缴至|缴到|缴纳至|交至|缴入)(?P<value>[^,。;()]*?)(?=[,。;(]|账号|帐号|账户)",
            r"(?<![不])到(?P<value>[^,。;到]{2,40}?(?:银行|信用社|信用联社)[^,。;缴]{0,20}?)(?=缴纳|缴款|交纳|缴清|\(|,)",
        ),
    )
    pay_account: Entry[str] = entry(
        "账号",
        "缴款码",
        "帐号",
        "银行账号",
        required="conditional",
        sentence=(r"(?:账号|帐号|缴款码)为?:?(?P<value>[\d*Xx\-]*)",),
    )
    other_execution: Entry[str] = entry(
        "其他执行方式和期限",
        "其他执行方式及期限",
        sentence=(r"其他执行方式[和及](?:履行)?期限:?(?P<value>[^。;]*?)(?=[。;]|如不服|逾期|$)",),
    )
    reconsideration_body: Entry[str] = entry(
        "申请行政复议（机关）",
        "复议机关",
        sentence=(r"向(?P<value>(?:(?!向)[^,。;])*?)(?:依法)?(?:申请|提出|提起)(?:行政)?复议",),
    )
    litigation_court: Entry[str] = entry(
        "人民法院",
        sentence=(
            r"向(?P<value>(?:(?!向)[^,。;])+?(?:人民|运输|海事)法院)(?:依法)?(?:直接)?(?:提起|起诉|提出)",
            r"向(?P<value>)人民法院(?:依法)?(?:直接)?(?:提起|起诉|提出)",
        ),
    )
    reconsideration_term: Entry[Term] = entry(
        "申请行政复议的期限",
        "复议期限",
        sentence=(
            rf"{_WITHIN}(?:(?!{_TERM}(?:之|以)?内|复议|诉讼|起诉|缴|听证)[^。;]){{0,80}}?{_REVIEW}",
            rf"复议(?:申请)?的?(?:法定)?期限为?:?(?:自[^。;]{{0,20}}?起)?(?P<value>{_TERM})",
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
    act_time: Entry[Moment] = entry("违法时间", "违法行为发生时间", "违法行为时间", means="act_time", required="optional")
    act_place: Entry[str] = entry("违法地点", "违法行为发生地点", "违法行为地点", means="act_place", required="optional")
    plate: Entry[tuple[str, ...]] = entry("车牌号", "车（船）号", "车牌号码", "车辆号牌", "车号", means="plate", required="optional")
    issue_date: Entry[Moment] = entry("落款日期")
    agency_seal: Entry[str] = entry("交通运输执法部门（印章）", "行政机关（印章）", "执法机关（盖章）", "（公章）", means="agency")
