"""What a notice, a decision of the ordinary and one of the simple procedure have in common: the law broken, the act, how to pay."""

from casecheck.forms.party_block import YOU, PartyBlock
from casecheck.forms.remedy_block import RemedyBlock
from casecheck.model import Citation, Document, Entry, Moment, entry

BREACH = rf"(?:{YOU}|上述|以上)[^,。:《]{{0,12}}行为[^,。《]{{0,6}}违反"
"""A pattern: where the facts end and the law broken is named."""


class BreachBlock(Document):
    """A paper that names the law broken; not a form of its own."""

    violated_law: Entry[tuple[Citation, ...]] = entry(
        "你（单位）的行为违反了__的规定",
        means="violated_law",
        sentence=(
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
        required="conditional",
        sentence=(
            r"(?:缴至|缴到|缴纳至|交至|缴入)(?P<value>[^,。;()]*?)(?=[,。;(]|账号|帐号|账户)",
            r"(?<!不)到(?P<value>[^,。;到]{2,40}?(?:银行|信用社|信用联社)[^,。;缴]{0,20}?)(?=缴纳|缴款|交纳|缴清|\(|,)",
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
    act_time: Entry[Moment] = entry("违法时间", "违法行为发生时间", "违法行为时间", means="act_time", required="optional")
    act_place: Entry[str] = entry("违法地点", "违法行为发生地点", "违法行为地点", means="act_place", required="optional")
    plate: Entry[tuple[str, ...]] = entry("车牌号", "车（船）号", "车牌号码", "车辆号牌", "车号", means="plate", required="optional")
