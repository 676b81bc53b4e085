"""证据粘贴页, 视听资料（电子数据）证据记录单, 现场勘验示意图."""

from __future__ import annotations

import datetime as dt
from random import Random

from casecheck.write import picture
from casecheck.write.case import Case
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.offences import Height
from casecheck.write.sheet import Blank, Option, Piece, Sheet, Signed, when

_KINDS = ("原物", "复制件", "其他")
_MEDIA = ("U盘", "光盘", "移动硬盘", "其他")


def _moment(case: Case) -> dt.datetime:
    """When it was recorded: inside the scene or inquest record."""
    return case.scene.start + dt.timedelta(minutes=9)


def write_photographs(case: Case) -> Sheet:
    """One photograph, its explanation, who took it and who was there."""
    at, day = _moment(case), case.scene.start.date()
    sheet = Sheet(case, "evidence_paste_page", "照片粘贴页" if case.generation == "2008" else "证据粘贴页", day)
    shown = picture.photograph(Random(f"{case.serial}/{case.plates}/photograph"), lorry=not case.vehicle.seats)
    pasted = sheet.cell(32, [Blank("image", "照片1")], align="center")
    pasted = pasted._replace(paragraphs=[sheet.picture(shown, 12.0, "现场照片"), *pasted.paragraphs])
    says = f"照片1为{case.plates}{case.vehicle.type}在{case.place}接受检查时的情况，证明车辆号牌和现场状况。"
    sheet.line("", height=8)
    sheet.table(
        [
            (9.0, [pasted]),
            (2.0, [sheet.label("文字说明", 6), sheet.cell(26, [Blank("caption", says)], indent=2)]),
            (0.9, [sheet.label("拍摄时间", 6), sheet.cell(26, [Blank("shot_time", moment_text(at), when(at))])]),
            (0.9, [sheet.label("拍摄地点", 6), sheet.cell(26, [Blank("shot_place", case.place)])]),
            (0.9, [sheet.label("拍摄人", 6), sheet.cell(26, [Blank("shooter", case.names[0])])]),
        ]
    )
    names = "、".join(case.names)
    sheet.record("officers", names, "；".join(case.names))
    sheet.record("party_confirm", case.driver.name)
    stamp = f"　　{day_text(day)}"
    sheet.line("拍摄人签名：", Signed("maker", case.names[:1], day), stamp, before=10)
    sheet.line("执法人员签名：", Signed("officers", case.names, day), stamp)
    sheet.line("当事人签名：", Signed("party", (case.driver.name,), day), stamp)
    return sheet


def _boxes(sheet: Sheet, key: str, words: tuple[str, ...], chosen: str) -> list[Piece]:
    sheet.record(key, chosen)
    return [Option(word == chosen, f"{word}　") for word in words]


def write_recording(case: Case) -> Sheet:
    """The video of the officers' body camera, copied to a disc; the person met has looked at it."""
    at, day = _moment(case), case.scene.start.date()
    old = case.generation == "2008"
    sheet = Sheet(case, "av_evidence_sheet", "视听资料说明" if old else "视听资料（电子数据）证据记录单", day)
    proves = f"{case.plates}{case.vehicle.type}在{case.place}接受检查的经过，执法人员出示证件、说明事由、告知权利的情况"
    numbers = "、".join(filter(None, (case.card(officer) for officer in case.officers)))
    names = "、".join(case.names)
    stamp = f"　　{day_text(day)}"
    opinion = "已播放观看，与现场情况一致，没有异议。"
    person: list[Piece] = ["签名：", Signed("party", (case.driver.name,), day), stamp]
    sheet.line("", height=8)
    sheet.table(
        [
            (1.8, [sheet.label("证明事项", 7), sheet.cell(25, [Blank("proves", proves)], indent=2)]),
            (1.0, [sheet.label("采集时间", 7), sheet.cell(25, [Blank("collected_at", moment_text(at), when(at))])]),
            (
                1.0,
                [
                    *sheet.pair("采集人", "collector", case.names[-1], (7, 8)),
                    *(sheet.label("采集地点", 5), sheet.cell(12, [Blank("place", case.place)])),
                ],
            ),
            (1.0, [sheet.label("证据类型", 7), sheet.cell(25, _boxes(sheet, "kind", _KINDS, "复制件"))]),
            (1.0, [sheet.label("证据存储介质", 7), sheet.cell(25, _boxes(sheet, "medium", _MEDIA, "光盘"))]),
            (1.2, [sheet.label("制作说明", 7), sheet.cell(25, "由执法记录仪拍摄，未经剪辑，原始文件存于本机关存储服务器。")]),
            (
                1.0,
                [
                    *(sheet.label("执法人员", 7), sheet.cell(6, names, align="center"), sheet.label("执法证号", 5)),
                    sheet.cell(14, [Blank("officer_nos", numbers, "；".join(filter(None, map(case.card, case.officers))))]),
                ],
            ),
            (2.4, [sheet.label("现场人员意见", 7), sheet.cell(25, [Blank("opinion", opinion)], person)]),
            (1.4, [sheet.label("执法人员签名", 7), sheet.cell(25, [Signed("officers", case.names, day), stamp])]),
            (4.0, [sheet.cell(32, "（光盘粘贴处）", align="center")]),
        ]
    )
    return sheet


def write_sketch(case: Case) -> Sheet:
    """The vehicle measured and where it stood."""
    day = case.scene.end.date()
    sheet = Sheet(case, "inquest_sketch", "现场勘验示意图", day)
    legend = "图例：方框为被测车辆，圆点为测高尺，箭头指北"
    drawn = sheet.cell(32, [Blank("image", legend)], align="center")
    drawn = drawn._replace(paragraphs=[sheet.picture(picture.sketch(), 13.0, "现场勘验示意图"), *drawn.paragraphs])
    height = f"，测得车货总高度{case.offence.metres}米" if isinstance(case.offence, Height) else ""
    caption = f"{case.plates}{case.vehicle.type}停于{case.place}道路右侧，车头向东，路面平整，道路宽7米，车身距道路边缘0.5米{height}。"
    sheet.table(
        [
            (9.0, [drawn]),
            (2.0, [sheet.label("示意图简述", 6), sheet.cell(26, [Blank("caption", caption)], indent=2)]),
            (1.0, sheet.pair("备　注", "remarks", sheet.look.slash, (6, 26))),
        ]
    )
    stamp = f"　　{day_text(day)}"
    sheet.line("当事人或代理人签名：", Signed("party", (case.speaker.name,), day), stamp, before=8)
    sheet.line("勘验人签名：", Signed("officers", case.names, day), stamp)
    sheet.line(f"被邀请人签名：{sheet.look.slash}")
    sheet.line("记录人签名：", Signed("recorder", case.names[-1:], day), stamp)
    return sheet
