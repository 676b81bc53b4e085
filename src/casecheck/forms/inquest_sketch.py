"""现场勘验示意图: a drawing of the place, signed like the inquest record it belongs to."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, SignatureSpec, entry


class InquestSketch(Document):
    """现场勘验示意图. The drawing itself is a picture of its page, not an entry."""

    form: str = "inquest_sketch"
    titles: ClassVar[tuple[str, ...]] = (
        "现场勘验示意图",
        "现场勘查平面示意图",
        "勘验图",
        "勘验示意图",
        "现场勘验图",
        "现场示意图",
        "现场勘查示意图",
        "现场平面示意图",
        "勘验（检查）示意图",
        "现场勘验平面图",
        "勘验平面示意图",
        "现场图",
        "现场勘察示意图",
        "现场草图",
        "现场勘验（检查）图",
        "现场勘查图",
        "勘查示意图",
        "现场位置示意图",
        "现场平面图",
        "现场方位图",
        "事故现场示意图",
        "勘验平面图",
    )
    step: ClassVar[int] = 322
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=("当事人或代理人签名", "当事人签名", "当事人或其代理人签名", "当事人（代理人）签名", "当事人或者其代理人签名"),
        ),
        SignatureSpec(
            key="officers",
            labels=("勘验人签名", "勘验人员签名", "勘验（检查）人签名", "勘查人签名", "执法人员签名", "制图人签名", "绘图人签名"),
            people=2,
        ),
        SignatureSpec(key="witness", labels=("被邀请人签名", "见证人签名")),
        SignatureSpec(key="recorder", labels=("记录人签名",)),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", required="optional", means="case_number")
    caption: Entry[str] = entry(
        "示意图简述",
        "示意图说明",
        "图示说明",
        "现场情况简述",
        "简要说明",
        "文字说明",
        "简述",
        "图例说明",
        "说明",
        required="optional",
        long=True,
        until="(?:绘图|制图)(?:人|时间|日期)",
    )
    remarks: Entry[str] = entry("备注", required="optional", long=True)
