"""责令改正复查记录: did the party put right what it was ordered to?"""

from typing import ClassVar

from casecheck.forms.remedy_block import BEHIND_NUMBER, DAY, number_of
from casecheck.model import CaseNumber, Document, Entry, Moment, Period, SignatureSpec, entry

# labels of the result under which the officers may sign in the same cell
_RESULT = ("复查情况", "复查意见", "复查结论", "整改情况", "改正情况", "核查情况", "复查情况及结论", "整改完成情况", "复查情况和意见")


class CorrectionReviewRecord(Document):
    """责令改正复查记录. ``notice_no`` is the number of the correction notice it follows."""

    form: str = "correction_review_record"
    titles: ClassVar[tuple[str, ...]] = (
        "责令改正复查记录",
        "责令改正复查表",
        "整改复查记录",
        "复查记录",
        "整改复查意见书",
        "责令改正违法行为复查记录",
        "责令限期改正复查记录",
        "整改情况复查记录",
        "整改情况复查表",
        "复查意见书",
        "责令改正情况复查记录",
        "改正情况复查记录",
        "违法行为整改复查记录",
        "责令改正核查记录",
        "整改核查记录",
        "复查记录表",
        "责令改正复查意见书",
    )
    step: ClassVar[int] = 442
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="officers", labels=(*_RESULT, "执法人员签名", "复查人签名", "复查人员签名", "检查人员签名", "承办人签名"), people=2
        ),
        SignatureSpec(
            key="party",
            labels=(
                *("当事人签名", "当事人或其代理人签名", "当事人或代理人签名", "被复查单位签名", "被检查人签名", "被复查单位负责人签名"),
                *("当事人（代理人）签名", "现场负责人签名", "当事人或者其代理人签名", "被复查人签名"),
            ),
        ),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    party: Entry[str] = entry(
        "当事人",
        "被复查单位",
        "当事人姓名或名称",
        "当事人（个人姓名或单位名称）",
        "被复查人",
        "复查单位名称",
        "被复查单位（人）",
        "当事人（姓名或名称）",
        "被检查单位",
        means="party_name",
    )
    notice_no: Entry[CaseNumber] = entry(
        "责令改正通知书文号",
        "通知书文号",
        "责令改正通知书编号",
        "责令改正文书号",
        "责令改正违法行为通知书文号",
        "责令改正文书文号",
        "责令改正通知书案号",
        "责令改正违法行为通知书编号",
        "原责令改正文书号",
        "通知书编号",
        "责令改正违法行为通知书案号",
        until=BEHIND_NUMBER,
        sentence=number_of("(?:责令[^《》,。;]{0,20}(?:通知书|决定书))"),
    )
    ordered_matter: Entry[str] = entry(
        "责令改正事项",
        "责令改正内容",
        "要求整改事项",
        "整改要求",
        "整改事项",
        "改正事项",
        "改正要求",
        "改正内容",
        "责令改正的内容",
        "整改内容",
        "责令改正的违法行为",
        "责令改正要求",
        long=True,
        sentence=(
            rf"责令(?:你\(单位\)|你单位|你|当事人|该单位|其)?(?:立即|于{DAY}前|限期)?(?:改正|整改)(?:以下|下列|如下)(?:违法行为|问题|事项|内容)?:(?P<value>.{{2,800}}?)(?:复查|经复查|现|$)",
        ),
    )
    deadline: Entry[Moment] = entry(
        "改正期限",
        "整改期限",
        "责令改正期限",
        "要求改正期限",
        "限期改正日期",
        "整改时限",
        "改正时限",
        "要求整改期限",
        "改正截止日期",
        "整改截止日期",
        sentence=(rf"(?:于|在|限)(?P<value>{DAY})(?:之|以)?前[^。;]{{0,30}}?(?:改正|整改)",),
    )
    review_time: Entry[Period] = entry("复查时间", "复查日期", "核查时间", "检查时间", "复查起止时间", "时间")
    review_place: Entry[str] = entry("复查地点", "核查地点", "检查地点", "地点", "复查场所")
    review_result: Entry[str] = entry(
        "复查结果",
        "复查情况",
        "复查意见",
        "复查结论",
        "整改情况",
        "改正情况",
        "复查情况及结果",
        "复查情况及结论",
        "核查结果",
        "核查情况",
        "整改完成情况",
        "复查情况和意见",
        long=True,
    )
