"""案件调查报告: what was found, on which evidence, and what is proposed."""

from typing import ClassVar

from casecheck.forms.approval_block import HANDLER, HEAD, LEGAL, OFFICERS, UNIT
from casecheck.forms.party_block import PartyBlock
from casecheck.forms.remedy_block import DAY
from casecheck.model import CaseNumber, Entry, Moment, Row, SignatureSpec, entry

INVESTIGATORS = (
    *(
        "案件调查人员",
        "调查人员",
        "承办人",
        "案件承办人",
        "办案人员",
        "调查人",
        "案件调查人",
        "承办人员",
        "案件承办人员",
        "办案人",
        "经办人",
    ),
    *("经办人员", "案件办理人员", "主办人员"),
)
FACTS = (
    *(
        "案件调查经过及违法事实",
        "违法事实",
        "案件调查经过",
        "调查经过及违法事实",
        "案件基本情况",
        "主要违法事实",
        "调查经过",
        "违法事实及经过",
    ),
    *("调查经过和违法事实", "案件调查经过和违法事实", "调查情况", "案件事实", "违法事实和经过", "调查经过及事实", "查明的事实"),
    *(
        "案件调查情况",
        "调查查明的事实",
        "案情及调查经过",
        "案件事实及调查经过",
        "基本案情",
        "主要案情",
        "违法事实及调查经过",
        "基本违法事实",
    ),
    *(
        f"{course}及{facts}"
        for course in ("调查经过", "案件调查经过", "案件经过", "调查取证经过", "调查过程", "案件调查过程", "调查情况", "案件来源及调查经过")
        for facts in (
            "违法事实",
            "主要违法事实",
            "基本违法事实",
            "查明的事实",
            "查明事实",
            "主要事实",
            "认定的事实",
            "案件事实",
            "认定的违法事实",
        )
    ),
    *("认定的违法事实", "查明的违法事实", "调查查明的违法事实", "主要事实", "调查认定的事实", "违法事实认定", "违法行为事实"),
)
EVIDENCE = (
    *("证据", "相关证据", "证据材料", "主要证据", "证据清单", "证据材料清单", "案件证据", "证据目录", "认定违法事实的证据", "证据情况"),
    *("证据列举", "证据名称及数量", "违法证据", "证据及证明内容", "调查取得的证据", "相关证据材料", "主要证据材料", "所附证据", "证据依据"),
    *("收集的证据", "收集证据", "收集证据情况", "调取的证据", "获取的证据", "取得的证据", "已收集的证据", "收集到的证据", "证据收集情况"),
)
CONCLUSION = (
    *("调查结论和处理意见", "处罚建议", "处理意见", "调查结论及处理意见", "调查结论", "处理建议", "拟处理意见", "调查结论与处理意见"),
    *("调查结论和处理建议", "调查结论及处理建议", "案件定性及处理意见", "案件性质及处理意见", "处罚意见", "拟处罚意见", "处理意见和依据"),
    *("处理意见及依据", "处罚意见和依据", "处罚依据及建议", "处罚依据和处理意见", "结论和处理意见", "结论及处理意见", "定性及处理意见"),
    *(
        f"{nature}及{proposal}"
        for nature in ("案件定性", "定性", "案件性质", "违法行为定性", "定性依据", "结论", "处罚依据", "处理依据", "处罚理由", "裁量情况")
        for proposal in ("处理意见", "处理建议", "处罚意见", "处罚建议", "拟处理意见", "拟处罚意见")
    ),
    *(
        f"{proposal}及{ground}"
        for proposal in ("处理意见", "处理建议", "处罚意见", "处罚建议", "拟处理意见", "拟处罚意见")
        for ground in ("依据", "法律依据", "理由", "处罚依据")
    ),
    *("拟处罚建议", "拟处理建议", "拟作出的处罚", "调查终结意见", "调查人员处理意见", "建议处理意见"),
)
_PROOF = r"(?:(?:以上|上述)(?:违法)?事实,?)?(?:主要)?证据(?:材料)?(?:有|如下|包括):"  # where a report in one piece turns to its evidence


class EvidenceRow(Row):
    """One line of the evidence list."""

    name: Entry[str] = entry("证据名称", "证据材料名称", "证据种类", "材料名称", "名称", "证据名称及种类")
    spec: Entry[str] = entry("规格", "规格型号", "规格及型号", "形式", "载体", "载体形式", "证据形式", "证据载体", "规格（载体）")
    count: Entry[str] = entry("数量", "份数", "件数", "页数", "份（件）数")
    remark: Entry[str] = entry("备注", "说明", "证明内容", "证明对象", "证明事项")


class InvestigationReport(PartyBlock):
    """案件调查报告 (2008: 案件处理意见书, 交通违法行为调查报告)."""

    form: str = "investigation_report"
    titles: ClassVar[tuple[str, ...]] = (
        "案件调查报告",
        "违法行为调查报告",
        "交通违法行为调查报告",
        "案件处理意见书",
        "案件调查终结报告",
        "案卷调查报告",
        "调查报告",
        "调查处理报告",
        "调查终结报告",
        "案件调查处理报告",
        "调查处理意见书",
        "调查终结处理报告",
        "案件调查处理意见书",
        "案件处理报告",
        "案件调查终结处理报告",
        "行政处罚案件调查报告",
        "行政处罚案件调查终结报告",
        "案件调查情况报告",
        "违法案件调查报告",
        "违法行为调查处理报告",
        "案件调查结论",
        "案件处理意见报告",
        "调查终结意见书",
        "案件调查终结审批表",
        "调查终结审批表",
        "案件调查处理审批表",
        "调查处理审批表",
        "违法行为调查终结报告",
        "案件终结报告",
        "案件调查（终结）报告",
        "案件调查处理意见",
        "案件处理意见呈批表",
    )
    step: ClassVar[int] = 500
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="officers",
            labels=("执法人员签名", "案件调查人员签名", "报告人", "报告人签名", *OFFICERS, *INVESTIGATORS, *CONCLUSION),
            people=2,
        ),
        SignatureSpec(key="unit_head", labels=UNIT),
        SignatureSpec(key="legal_unit", labels=LEGAL),
        SignatureSpec(key="agency_head", labels=HEAD),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", "字号", "审批编号", "报告编号", means="case_number")
    case_cause: Entry[str] = entry("案由", "案件名称", means="cause", until=r"(?<=案)。")
    investigators: Entry[tuple[str, ...]] = entry(
        *INVESTIGATORS,
        means="officer",
        sentence=(r"[,。;](?:案件)?(?:调查|办案|承办)人员?(?:为|是|系)?(?P<value>[^,。;:\d]{2,20})[。,;]",),
    )
    filed_on: Entry[Moment] = entry(
        *("立案时间", "立案日期", "受案时间", "受案日期"),
        required="optional",
        sentence=(rf"(?P<value>{DAY})(?:经批准|予以|决定|依法)?立案[,。;]",),
    )
    process_facts: Entry[str] = entry(
        *FACTS,
        long=True,
        sentence=(
            rf"(?P<value>(?:{DAY},)?(?:本机关|我局|我队|本局)(?:依法)?对[^。]{{2,80}}(?:立案|进行)(?:了)?调查。.*?)(?={_PROOF})",
            rf"(?P<value>经(?:依法)?(?:立案)?(?:调查)?(?:取证)?,?查明[:,].*?)(?={_PROOF})",
        ),
    )
    evidence_text: Entry[str] = entry(
        *EVIDENCE,
        required="optional",
        long=True,
        sentence=(r"证据(?:材料)?(?:主要)?(?:有|包括)(?:以下|下列)?:?(?P<value>(?![\d(:])[^。:]{2,300}。)",),
    )
    evidence: tuple[EvidenceRow, ...] = ()
    conclusion: Entry[str] = entry(
        *CONCLUSION,
        *HANDLER,
        long=True,
        sentence=(rf"{_PROOF}[^。]{{2,400}}。(?P<value>.*?(?:建议|拟)[^。]*(?:处罚|处理|罚款[^。]{{0,60}}元[^。]{{0,20}})。)",),
    )
    unit_opinion: Entry[str] = entry("经办机构负责人意见", *UNIT, long=True)
    legal_opinion: Entry[str] = entry("重大案件法制工作机构审核意见", *LEGAL, required="conditional", long=True)
    leader_opinion: Entry[str] = entry("交通运输执法部门负责人审批意见", *HEAD, long=True)
