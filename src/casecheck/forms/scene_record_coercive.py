"""行政强制措施现场笔录: how a coercive measure was taken on the spot, and what the party was told."""

from typing import ClassVar

from casecheck.forms.scene_block import SceneBlock
from casecheck.model import Entry, Moment, Period, entry


class SceneRecordCoercive(SceneBlock):
    """行政强制措施现场笔录. ``time`` is that of the measure, not of the act; the party need not be the person on the spot."""

    form: str = "scene_record_coercive"
    titles: ClassVar[tuple[str, ...]] = (
        "行政强制措施现场笔录",
        "实施行政强制措施现场笔录",
        "强制措施现场笔录",
        "查封（扣押）现场笔录",
        "查封、扣押现场笔录",
        "扣押现场笔录",
        "采取行政强制措施现场笔录",
        "查封扣押现场笔录",
        "现场笔录（行政强制措施）",
        "强制措施现场记录",
        "行政强制现场笔录",
        "暂扣车辆现场笔录",
        "车辆暂扣现场笔录",
        "扣押车辆现场笔录",
        "暂扣现场笔录",
        "行政强制措施（现场）笔录",
        "查封现场笔录",
        "采取强制措施现场笔录",
        "实施强制措施现场笔录",
        "强制措施笔录",
        "行政强制现场记录",
        "行政强制措施现场记录",
        "实施行政强制措施笔录",
        "采取行政强制措施笔录",
        "行政强制措施实施笔录",
        "强制措施实施现场笔录",
        "查封（扣押）笔录",
        "查封、扣押笔录",
        "扣押（查封）现场笔录",
        "扣押、查封现场笔录",
        "行政强制措施现场检查笔录",
        "实施行政强制措施现场记录",
        "行政强制措施实施现场笔录",
        "查封（扣押）现场记录",
        "扣押现场记录",
    )
    step: ClassVar[int] = 330

    place: Entry[str] = entry("执法地点", "检查地点", "现场地点", "实施地点", "强制措施实施地点", "地点")
    time: Entry[Period] = entry("执法时间", "检查时间", "实施时间", "强制措施实施时间", "时间")
    person_name: Entry[str] = entry("姓名", "当事人", "现场人员姓名", "现场人员", "被检查人", "当事人姓名", "当事人姓名或名称")
    recorder: Entry[tuple[str, ...]] = entry("记录人", "记录员", required="optional")
    attendance: Entry[str] = entry(
        "当事人到场情况",
        "通知当事人到场情况",
        "当事人（代理人）到场情况",
        "到场情况",
        "当事人是否到场",
        options=("未到场", "到场"),
        long=True,
    )
    told: Entry[str] = entry(
        "强制措施告知情况",
        "行政强制措施告知情况",
        "告知情况",
        "现场告知情况",
        "告知事项",
        "权利告知情况",
        "强制措施的理由、依据和权利、救济途径告知情况",
        long=True,
        sentence=(r"(?P<value>(?:现场|当场)(?:已)?(?:向|将)?[^。]{0,60}?告知[^。]{2,300}?(?:权利|途径|申辩)[^。]{0,60}。)",),
    )
    defence: Entry[str] = entry(
        "当事人陈述申辩情况",
        "当事人陈述、申辩情况",
        "陈述申辩情况",
        "当事人陈述和申辩",
        "当事人的陈述和申辩",
        "当事人陈述申辩",
        "你是否需要陈述申辩",
        options=("不需要", "需要"),
        long=True,
        sentence=(r"陈述、?申辩[?:]?(?P<value>[□☐■☑☒√✓✔]不?需要.{0,12}?[□☐■☑☒√✓✔]不?需要(?::?[^。;□]{0,200})?)",),
    )
    measure_time: Entry[Moment] = entry("强制措施开始时间", "扣押时间", "查封时间", required="optional")
