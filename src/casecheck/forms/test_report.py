"""检测报告、鉴定意见: what an institution found."""

from typing import ClassVar

from casecheck.model import Document, Entry, Moment, SignatureSpec, entry


class TestReport(Document):
    """检测报告、鉴定意见. Whoever gives the opinion signs as ``provider``, whoever issues the report as ``approver``."""

    __test__: ClassVar[bool] = False  # its name is no test's

    form: str = "test_report"
    titles: ClassVar[tuple[str, ...]] = (
        "检测报告",
        "鉴定意见",
        "检验报告",
        "鉴定意见书",
        "鉴定结论",
        "鉴定报告",
        "检测报告书",
        "检验检测报告",
        "检验报告书",
        "司法鉴定意见书",
        "测试报告",
        "检测意见书",
        "技术鉴定报告",
        "检测结果报告",
        "车辆检测报告",
        "机动车检验报告",
        "路产损失鉴定意见书",
        "检验检测报告书",
        "检测鉴定报告",
        "鉴定意见报告",
        "技术检测报告",
        "车辆技术检测报告",
        "货物鉴定报告",
        "货物检测报告",
        "检验结果报告",
        "路产损失评估报告",
        "机动车检测报告",
    )
    step: ClassVar[int] = 380
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="provider",
            labels=(
                "鉴定人签名",
                "检测人签名",
                "检验人签名",
                "检测人员签名",
                "鉴定人",
                "检测人",
                "检验人",
                "检测员",
                "主检",
                "检验员",
                "主检人",
            ),
            dated=False,
        ),
        SignatureSpec(
            key="reviewer",
            labels=("审核人签名", "复核人签名", "审核人", "复核人", "校核", "审核", "校核人", "审核员"),
            dated=False,
        ),
        SignatureSpec(
            key="approver",
            labels=("批准人签名", "批准人", "授权签字人", "批准", "签发人", "签发", "授权签字人签名", "签发人签名"),
            dated=False,
        ),
    )

    report_no: Entry[str] = entry(
        "报告编号", "编号", "检测报告编号", "检验报告编号", "鉴定书编号", "文书编号", "报告书编号", "NO", "No", "鉴定意见书编号", "报告号"
    )
    institution: Entry[str] = entry(
        "检测机构",
        "鉴定机构",
        "检测单位",
        "检验机构",
        "鉴定单位",
        "检验单位",
        "检验检测机构",
        "检测机构名称",
        "检测机构（盖章）",
        "鉴定机构（盖章）",
        "检测单位（盖章）",
    )
    client: Entry[str] = entry("委托单位", "委托人", "送检单位", "委托方", "委托机关", "委托单位名称", "委托检测单位")
    sample: Entry[str] = entry(
        "样品名称/编号",
        "样品名称及编号",
        "样品名称",
        "样品名称、编号",
        "检测对象",
        "鉴定对象",
        "样品",
        "检材",
        "检测样品",
        "受检对象",
        "被检车辆",
        "鉴定事项",
        "受检车辆",
    )
    conclusion: Entry[str] = entry(
        "检测结论",
        "鉴定意见",
        "检验结论",
        "鉴定结论",
        "结论",
        "检测结果",
        "检测意见",
        "检验意见",
        "综合结论",
        "检测结论（鉴定意见）",
        "鉴定意见（结论）",
        long=True,
        until="(?:签发|批准|报告|鉴定|检测)日期|(?:主检|检测人|鉴定人|审核人?|批准人?)(?:签[名字])?:",
    )
    date: Entry[Moment] = entry(
        "签发日期",
        "报告日期",
        "批准日期",
        "出具日期",
        "签发时间",
        "出具时间",
        "报告签发日期",
        "鉴定日期",
        "检测日期",
        "日期",
        "落款日期",
        signed="provider",
    )
