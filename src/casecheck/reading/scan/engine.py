"""The OCR engine (文字识别): rapidocr with the models inside its wheel, offline; onnxruntime, or openvino where it is installed.

Settings as measured: detector input 1280 px at most, no direction classifier, two threads. Asked only in the reading child.
"""

from __future__ import annotations

import importlib.util
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np

    Pixels = np.ndarray[Any, Any]

_SIDE = 1280  # longest side the detector sees; bigger is worse, not only slower
_THREADS = 2
INSTALL = "请安装文字识别组件（pip install 'casecheck[ocr]'）后重新评查，或附文字版"


class Word(NamedTuple):
    """A run of text: its corners in pixels (clockwise from top left), and each character with its corners and score."""

    text: str
    score: float
    corners: Pixels
    characters: tuple[tuple[str, float, Pixels], ...]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in pixels."""
        return float(self.corners[:, 0].max() - self.corners[:, 0].min()), float(self.corners[:, 1].max() - self.corners[:, 1].min())


def installed() -> bool:
    """Are the parts of ``casecheck[ocr]`` there?"""
    return all(importlib.util.find_spec(name) for name in ("rapidocr", "cv2", "numpy")) and _runtime() is not None


def _runtime() -> str | None:
    return next((name for name in ("openvino", "onnxruntime") if importlib.util.find_spec(name)), None)


@cache
def _engine() -> Any:
    from rapidocr import EngineType, RapidOCR

    runtime = _runtime()
    settings: dict[str, Any] = {
        "Global.log_level": "error",
        "Global.use_cls": False,
        "Det.limit_type": "max",
        "Det.limit_side_len": _SIDE,
        "EngineConfig.onnxruntime.intra_op_num_threads": _THREADS,
    }
    for step in ("Det", "Cls", "Rec"):
        settings[f"{step}.engine_type"] = EngineType.OPENVINO if runtime == "openvino" else EngineType.ONNXRUNTIME
    return RapidOCR(params=settings)


def words(grey: Pixels) -> list[Word]:
    """All runs of text on a grey picture."""
    import cv2
    import numpy as np

    picture = cv2.merge([grey, grey, grey])
    # every switch is set on every call: the engine keeps those of the last one
    found = _engine()(picture, use_det=True, use_cls=False, use_rec=True, return_word_box=True, return_single_char_box=True)
    if found.boxes is None:
        return []
    return [
        Word(
            text,
            float(score),
            np.asarray(corners, dtype=float),
            tuple((char, float(sure), np.asarray(place, dtype=float)) for char, sure, place in parts),
        )
        for corners, text, score, parts in zip(found.boxes, found.txts, found.scores, found.word_results, strict=True)
    ]


def one_line(grey: Pixels) -> tuple[str, float]:
    """The text of a crop that is one line, and its score; nothing if nothing is recognised."""
    import cv2

    picture = cv2.merge([grey, grey, grey])
    found = _engine()(picture, use_det=False, use_cls=False, use_rec=True, return_word_box=False, return_single_char_box=False)
    if not found.txts:
        return "", 0.0
    return found.txts[0], float(found.scores[0])
