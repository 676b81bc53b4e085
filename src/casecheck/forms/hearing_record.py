"""听证笔录: what was said at the hearing."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Period, SignatureSpec, entry

_POST = ("工作单位及职务", "单位及职务", "工作单位和职务", "工作单位", "职务")


class HearingRecord(Document):
    """听证笔录. 性别, 年龄 and 工作单位及职务 stand behind agent, third party and every other person; only the agent's are read.

    The presider and the hearing officers sign as ``presider``, those who investigated as ``officers``.
    """

    form: str = "hearing_record"
    titles: ClassVar[tuple[str, ...]] = (
        "听证笔录",
        "行政处罚听证笔录",
        "听证会笔录",
        "听证记录",
        "行政处罚听证会笔录",
        "听证会记录",
        "交通行政处罚听证笔录",
        "听证笔录（行政处罚）",
        "听证会议记录",
        "行政处罚听证记录",
        "行政听证笔录",
        "听证会议笔录",
        "行政处罚案件听证会笔录",
        "听证情况笔录",
    )
    step: ClassVar[int] = 626
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("当事人或其代理人签名", "当事人签名", "当事人（代理人）签名", "当事人或代理人签名", "当事人或委托代理人签名"),
                *("当事人或者其代理人签名", "当事人及代理人签名", "当事人或者代理人签名", "当事人（委托代理人）签名"),
            ),
        ),
        SignatureSpec(
            key="presider",
            labels=(
                "主持人及听证员签名",
                "主持人、听证员签名",
                "听证主持人签名",
                "主持人签名",
                "主持人和听证员签名",
                "听证主持人及听证员签名",
            ),
        ),
        SignatureSpec(key="recorder", labels=("记录员签名", "书记员签名", "记录人签名")),
        SignatureSpec(
            key="officers",
            labels=("执法人员签名", "案件调查人员签名", "调查人员签名", "承办人签名", "案件承办人签名", "案件调查人签名"),
            people=2,
        ),
        SignatureSpec(
            key="witness",
            labels=(
                "其他听证参加人签名",
                "其他参加人签名",
                "证人签名",
                "第三人签名",
                "其他参与人员签名",
                "其他听证参与人签名",
                "其他人员签名",
            ),
        ),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    case_name: Entry[str] = entry("案件名称", "案由", "听证案由", "听证事由")
    organ: Entry[str] = entry("主持听证机关", "听证机关", "组织听证机关", "听证组织机关", "主持机关", means="agency")
    place: Entry[str] = entry("听证地点", "地点", "听证会地点")
    time: Entry[Period] = entry("听证时间", "时间", "听证会时间")
    mode: Entry[str] = entry("听证方式", "是否公开", required="optional", options=("不公开", "公开"))
    presider: Entry[tuple[str, ...]] = entry("主持人", "听证主持人", "主持人姓名", "听证主持人姓名")
    presider_post: Entry[str] = entry(*_POST, beside="presider", required="optional")
    hearing_officer: Entry[tuple[str, ...]] = entry("听证员", "听证员姓名", "听证人员", required="optional")
    hearing_officer_post: Entry[str] = entry(*_POST, beside="hearing_officer", required="optional")
    clerk: Entry[tuple[str, ...]] = entry("记录员", "书记员", "记录人", "记录员姓名", "书记员姓名")
    clerk_post: Entry[str] = entry(*_POST, beside="clerk", required="optional")
    officer_1: Entry[tuple[str, ...]] = entry(
        "执法人员", "案件调查人员", "调查人员", "案件承办人", "承办人", "案件调查人", "案件承办人员", means="officer", row=1
    )
    officer_1_no: Entry[tuple[str, ...]] = entry(
        "执法证号", "执法证件号", "执法证件编号", "证件号", "证号", "证件号码", means="officer_number", row=1
    )
    officer_2: Entry[tuple[str, ...]] = entry(
        "执法人员", "案件调查人员", "调查人员", "案件承办人", "承办人", "案件调查人", "案件承办人员", means="officer", row=2
    )
    officer_2_no: Entry[tuple[str, ...]] = entry(
        "执法证号", "执法证件号", "执法证件编号", "证件号", "证号", "证件号码", means="officer_number", row=2
    )
    party: Entry[str] = entry("当事人", "听证申请人", "申请人", "当事人姓名或名称", "当事人（姓名或名称）", means="party_name")
    legal_rep: Entry[str] = entry(
        "法定代表人", "法定代表人（负责人）", "法定代表人或负责人", "负责人", "经营者", means="legal_rep", required="conditional"
    )
    phone: Entry[str] = entry("联系电话", "电话", "当事人联系电话")
    agent: Entry[tuple[str, ...]] = entry("委托代理人", "代理人", "委托代理人姓名", means="agent", required="conditional")
    agent_sex: Entry[str] = entry("性别", beside="agent", required="optional")
    agent_age: Entry[str] = entry("年龄", beside="agent", required="optional")
    agent_unit: Entry[str] = entry(*_POST, beside="agent", required="optional")
    third_party: Entry[str] = entry("第三人", "第三人姓名或名称", required="conditional")
    others: Entry[str] = entry(
        "其他参与人员", "其他参加人员", "其他参加人", "其他听证参加人", "其他人员", "证人", "翻译人员", required="conditional"
    )
    record: Entry[str] = entry(
        "听证记录", "听证会记录", "听证内容", "听证情况", "笔录内容", "听证笔录内容", "听证过程", "记录", long=True, spoken=True
    )
