"""证据粘贴页: photographs pasted on a page, with what they show, when, where and by whom they were taken."""

from typing import ClassVar

from casecheck.model import Document, Entry, Moment, SignatureSpec, entry


class EvidencePastePage(Document):
    """证据粘贴页. The pictures are pictures of its page, not an entry; of two photographs the entries are those of the first."""

    form: str = "evidence_paste_page"
    titles: ClassVar[tuple[str, ...]] = (
        "证据粘贴页",
        "照片粘贴页",
        "照片证据",
        "现场照片",
        "证据照片",
        "证据材料粘贴页",
        "照片",
        "证据照片登记表",
        "书证粘贴页",
        "证据粘贴纸",
        "证据材料粘贴纸",
        "照片粘贴纸",
        "证据（照片）粘贴页",
        "现场照片粘贴页",
        "照片证据粘贴页",
        "取证照片",
        "现场取证照片",
        "执法照片",
        "物证照片",
        "视频截图",
        "监控截图",
        "图片证据",
        "照片（图片）证据",
        "照片、图片证据",
        "证据提取单",
        "证据照片粘贴页",
        "照片证据材料",
        "现场照片证据",
        "影像证据粘贴页",
        "取证照片粘贴页",
        "现场照片证据页",
        "现场拍摄照片",
        "证据照片页",
        "图片资料",
        "图片证据粘贴页",
        "照片证据登记表",
        "书证材料粘贴页",
        "书证、照片粘贴页",
    )
    step: ClassVar[int] = 340
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="maker", labels=("拍摄人签名", "制作人签名", "拍照人签名", "提取人签名", "采集人签名", "摄影人签名")),
        SignatureSpec(
            key="officers",
            labels=("执法人员签名", "取证人签名", "取证人员签名", "收集人签名", "调查人员签名", "执法人员", "取证人员"),
            people=2,
        ),
        SignatureSpec(
            key="party",
            labels=(
                *("当事人签名", "现场人员签名", "当事人或其代理人签名", "当事人或代理人签名", "被取证人签名", "当事人确认"),
                *("当事人（代理人）签名", "当事人确认签名", "现场人员（当事人）签名"),
            ),
        ),
    )

    caption: Entry[str] = entry(
        "文字说明栏",
        "文字说明",
        "证明事项",
        "证明内容",
        "证明对象",
        "照片说明",
        "图片说明",
        "证据说明",
        "证据内容",
        "拍摄内容",
        "照片内容",
        "说明事项",
        "证明目的",
        "说明",
        long=True,
        until="(?:拍摄|拍照|提取|采集|取证)(?:时间|日期|地点|人)",
    )
    shot_time: Entry[Moment] = entry(
        "拍摄时间", "拍照时间", "摄影时间", "提取时间", "采集时间", "取证时间", "拍摄日期", "截取时间", "制作时间"
    )
    shot_place: Entry[str] = entry("拍摄地点", "拍照地点", "提取地点", "采集地点", "取证地点", "拍摄位置")
    shooter: Entry[tuple[str, ...]] = entry(
        "拍摄人", "拍照人", "拍摄人员", "摄影人", "拍摄者", "提取人", "采集人", "制作人", "拍摄人签名", "拍摄人（签名）"
    )
    officers: Entry[tuple[str, ...]] = entry("执法人员签名", signed="officers", required="optional")
    party_confirm: Entry[str] = entry("当事人签名", signed="party", required="optional")
