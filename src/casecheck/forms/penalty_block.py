"""What a notice, a decision of the ordinary and one of the simple procedure have in common: the law broken, the act, how to pay."""

from casecheck.forms.party_block import YOU, PartyBlock
from casecheck.forms.remedy_block import RemedyBlock
from casecheck.model import Citation, Document, Entry, Moment, entry

BREACH = (
    rf"(?:(?:{YOU}|上述|以上)[^,。:《]{{0,12}}(?:行为|事实)[^,。《]{{0,6}}|{YOU}(?:已|涉嫌)*)"
    r"违反(?=了?(?:《|(?:的|之)规定|[^,。]{0,200}(?:的|之)规定))"
)
"""A pattern: where the facts end and the law broken is named."""

_NUMERAL = "[0-9〇零一二三四五六七八九十百]{1,6}"
_CITED = (
    rf"《[^《》]{{2,80}}》(?:\([^()《》]{{0,30}}\))?"
    rf"(?:[、,和及与或]?(?:第{_NUMERAL}条(?:之[一二三四五六七八九十])?|第{_NUMERAL}款|第?\(?{_NUMERAL}\)?项))*\0*"
)
LAWS = rf"(?:{_CITED}(?:[、,和及与或并]|以及|同时){{0,2}})*{_CITED}"
"""A pattern: laws with their articles, one after another, and nothing else."""
_BEHIND = r"(?=[,;]?(?:依据|根据|依照|按照)|(?:的|之)规定(?![、,和及]*《|以及)|[,。;(])"
BROKEN = rf"违反了?(?P<value>{LAWS}){_BEHIND}"
"""A pattern: the law broken, named without a word beside its articles."""
PENALISED = (
    rf"违反了?{LAWS}[^《》]{{0,300}}?(?:依据|根据|依照|按照)(?P<value>{LAWS}){_BEHIND}"
    rf"(?!(?:的|之)规定[,;]?(?:{YOU}(?:有权|享有|可|依法)|本机关(?:已|于|依法|告知)|现?告知))"
)
"""A pattern: the law behind the law broken, with no other law between them: the ground of the penalty."""


class BreachBlock(Document):
    """A paper that names the law broken; not a form of its own."""

    violated_law: Entry[tuple[Citation, ...]] = entry(
        "你（单位）的行为违反了__的规定",
        means="violated_law",
        sentence=(
            BROKEN,
            rf"(?:违反(?:的)?(?:法律|法规)?(?:条款|条文|规定|依据)|违法依据):?(?P<value>{LAWS})",
            r"违反了?(?P<value>《.{1,4000}?(?:(?:的|之)规定(?:[、,和及]|以及)+《.{1,4000}?)*)(?:的|之)规定",
            r"违反了(?P<value>)的规定",
            r"违反了(?P<value>[^。]{2,200}?)(?:的|之)规定",
        ),
    )


class PenaltyBlock(PartyBlock, RemedyBlock, BreachBlock):
    """A penalty decision; not a form of its own.

    ``act_time``, ``act_place`` and ``plate`` are rarely labelled: they are read from the facts.
    """

    pay_bank: Entry[str] = entry(
        "缴至__",
        "代收银行",
        "收款银行",
        "缴款银行",
        "开户银行",
        "开户行",
        *("代收机构", "罚款代收机构", "罚款代收银行", "收款机构", "代收单位", "代收罚款机构", "代收罚款银行"),
        required="conditional",
        sentence=(
            r"(?:缴至|缴到|缴纳至|交至|缴入)(?P<value>[^,。;()]*?)(?=[,。;(]|账号|帐号|账户)",
            r"(?<!不)到(?!(?:代收|指定|上述|以下|下列|有关)*(?:银行|机构))(?P<value>[^,。;到]{2,40}?(?:银行|信用社|信用联社)[^,。;缴]{0,20}?)(?=缴纳|缴款|交纳|缴清|\(|,)",
            r"(?:代收|收款|缴款|开户)(?:罚款)?(?:机构|银行|单位|行)(?:名称)?(?:为|是|:)+(?P<value>[^,。;:()]{2,40}?)(?=[,。;()]|[收]?款?[账帐]号)",
        ),
    )
    pay_account: Entry[str] = entry(
        "账号",
        "缴款码",
        "帐号",
        "银行账号",
        required="conditional",
        until=r"[),。;]",
        sentence=(
            r"(?:账号|帐号|缴款码)(?:为|是)?:?(?P<value>[\d*Xx\-]{5,})",
            r"(?:账号|帐号|缴款码)(?:为|是)?:?(?P<value>)(?![到至缴进])",
        ),
    )
    act_time: Entry[Moment] = entry("违法时间", "违法行为发生时间", "违法行为时间", means="act_time", required="optional")
    act_place: Entry[str] = entry("违法地点", "违法行为发生地点", "违法行为地点", means="act_place", required="optional")
    plate: Entry[tuple[str, ...]] = entry("车牌号", "车（船）号", "车牌号码", "车辆号牌", "车号", means="plate", required="optional")
