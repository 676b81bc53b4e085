"""现场笔录: what officers saw and did on the spot."""

from typing import ClassVar

from casecheck.forms.scene_block import SceneBlock


class SceneRecord(SceneBlock):
    """现场笔录 (also 现场检查笔录)."""

    form: str = "scene_record"
    titles: ClassVar[tuple[str, ...]] = (
        "现场笔录",
        "现场检查笔录",
        "现场检查记录",
        "检查笔录",
        "行政检查现场笔录",
        "现场检查（勘验）笔录",
        "现场检查勘验笔录",
        "现场勘查笔录",
        "现场勘验笔录",
        "现场勘察笔录",
        "现场检查（勘查）笔录",
        "现场执法笔录",
        "执法现场笔录",
        "现场检查记录表",
        "现场执法检查笔录",
        "行政执法现场笔录",
        "执法检查笔录",
        "现场调查笔录",
        "现场记录",
        "现场检查（勘验）记录",
        "行政检查笔录",
    )
    step: ClassVar[int] = 300
