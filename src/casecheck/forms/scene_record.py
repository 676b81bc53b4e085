"""现场笔录: what officers saw and did on the spot."""

from typing import ClassVar

from casecheck.forms.scene_block import SceneBlock


class SceneRecord(SceneBlock):
    """现场笔录 (also 现场检查笔录)."""

    form: str = "scene_record"
    titles: ClassVar[tuple[str, ...]] = ("现场笔录", "现场检查笔录", "现场检查记录", "检查笔录", "行政检查现场笔录")
    step: ClassVar[int] = 300
