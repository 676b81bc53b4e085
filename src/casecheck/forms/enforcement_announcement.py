"""执行公告: the party is called in public to remove what stands unlawfully."""

from typing import ClassVar

from casecheck.forms.execution_block import CASE_NAME, DecisionBlock
from casecheck.forms.remedy_block import DAY, IssuedBlock
from casecheck.model import Entry, Moment, entry


class EnforcementAnnouncement(IssuedBlock, DecisionBlock):
    """执行公告. The party stands in the sentence, not on an addressee line."""

    form: str = "enforcement_announcement"
    titles: ClassVar[tuple[str, ...]] = (
        "执行公告",
        "强制拆除公告",
        "限期拆除公告",
        "行政强制执行公告",
        "强制执行公告",
        "限期自行拆除公告",
        "责令限期拆除公告",
    )
    step: ClassVar[int] = 836

    case_name: Entry[str] = entry("__一案", "案件名称", "案由", sentence=CASE_NAME[1:])
    party: Entry[str] = entry(
        "当事人",
        "被执行人",
        means="party_name",
        sentence=(
            r"当事人:?(?P<value>(?!应|须|在|于|如|可|对|不|未|的|自|收|一)[^,。;:]{2,40}?)(?:应当?|须|在|于|限(?=[在于期])|立即|停止|,)",
            r"(?:限|责令|请)(?P<value>(?!当事人|你)[^,。;:]{2,40}?)(?:应当?)?(?:在|于)\d{4}年",
            r"当事人(?P<value>)(?:应当?|须|,)(?:在|于|停止|立即)",
        ),
    )
    deadline: Entry[Moment] = entry(
        "于__前自行拆除",
        "履行期限",
        "拆除期限",
        "自行拆除期限",
        sentence=(
            rf"(?:在|于|限)(?P<value>{DAY})(?:[0-9]{{0,2}}[时:][0-9]{{0,2}}分?)?(?:之|以)?前,?[^。;]{{0,30}}?(?:拆除|清除|改正|履行|停止|恢复)",
        ),
    )
