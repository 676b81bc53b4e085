"""举报记录: who reported what, when and how."""

from typing import ClassVar

from casecheck.model import Document, Entry, Moment, SignatureSpec, entry


class ReportRecord(Document):
    """举报记录. A report may be anonymous, so who made it is never owed."""

    form: str = "report_record"
    titles: ClassVar[tuple[str, ...]] = (
        "举报记录",
        "投诉举报记录",
        "投诉记录表",
        "举报登记表",
        "投诉举报登记表",
        "投诉登记表",
        "投诉举报记录表",
        "举报记录表",
        "举报（投诉）登记表",
        "举报（投诉）记录",
        "群众举报记录",
        "信访投诉登记表",
        "12328投诉工单",
        "投诉工单",
        "投诉受理登记表",
        "举报受理登记表",
        "投诉举报受理单",
        "举报投诉登记表",
        "举报投诉记录",
        "举报受理单",
        "投诉受理单",
        "投诉举报受理登记表",
        "群众投诉登记表",
        "12328热线工单",
        "来访登记表",
        "举报投诉受理登记表",
    )
    step: ClassVar[int] = 100
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="provider", labels=("举报人签名", "投诉人签名", "投诉举报人签名", "举报（投诉）人签名")),
        SignatureSpec(key="recorder", labels=("记录人签名", "登记人签名", "接待人签名", "受理人签名", "记录人", "登记人", "接待人")),
    )

    report_time: Entry[Moment] = entry(
        "举报时间", "投诉时间", "投诉举报时间", "举报（投诉）时间", "来电时间", "受理时间", "登记时间", "举报日期", "投诉日期"
    )
    report_kind: Entry[str] = entry(
        "举报类别",
        "举报方式",
        "投诉方式",
        "举报类型",
        "投诉类别",
        "投诉类型",
        "举报形式",
        "投诉举报方式",
        "举报（投诉）方式",
        "来源方式",
        "投诉渠道",
        "举报渠道",
        options=("来电", "来信", "来访", "网络", "12328", "12345", "电话", "其他"),
    )
    reporter: Entry[str] = entry(
        "举报人",
        "投诉人",
        "投诉举报人",
        "举报（投诉）人",
        "举报人姓名",
        "投诉人姓名",
        "举报人（投诉人）",
        "姓名",
        required="optional",
    )
    reporter_id: Entry[str] = entry(
        "身份证号", "身份证件号", "身份证号码", "证件号码", "身份证件号码", "公民身份号码", required="optional", kind="id"
    )
    reporter_address: Entry[str] = entry(
        "住所或工作单位",
        "住址或工作单位",
        "工作单位或住址",
        "工作单位或住所",
        "单位或住址",
        "住所或单位",
        "住址",
        "联系地址",
        "工作单位",
        "住所",
        "地址",
        required="optional",
    )
    phone: Entry[str] = entry("联系电话", "电话", "联系方式", "来电号码", "手机号码", required="optional")
    content: Entry[str] = entry(
        "举报内容",
        "投诉内容",
        "投诉举报内容",
        "举报（投诉）内容",
        "举报事项",
        "投诉事项",
        "举报的主要内容",
        "反映内容",
        "主要内容",
        "诉求内容",
        long=True,
    )
    handling: Entry[str] = entry(
        "处理意见", "处理情况", "办理意见", "拟办意见", "领导批示", "处理结果", "核实情况", required="optional", long=True
    )
    remarks: Entry[str] = entry("备注", "附注", "备考", "备注说明", required="optional", long=True)
