"""Evidence told in words (证据列举): 1.《现场笔录》1份；2.…, or 现场笔录、询问笔录2份, where a report has no table of its evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from casecheck.extract.convert import read
from casecheck.extract.labels import specs
from casecheck.extract.sheet import Sheet
from casecheck.extract.text import Passage, normal
from casecheck.forms.investigation_report import EvidenceRow
from casecheck.model import Entry

_ENDS = "、;,。"
_NUMBER = r"(?:[(\[]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)\].、:]|\d{1,2}(?![\d年月日张份]))?"  # ① reads 1
_COUNT = r"(?:各|共|计)?(?:\d{1,3}|[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖]{1,3})(?:份|张|页|件|个|组|段|盘|枚|幅|本|册|套|条|块|部|台)"
_NAME = (
    rf"(?:(?!{_COUNT})[^:《》、;,。]){{1,28}}?(?:笔录|照片|图片|截图|复印件|复制件|影印件|扫描件|清单|检测单|单|表|证|证明|书|资料|视频|录像|录音|光盘|记录"
    rf"|报告|陈述|证言|意见|凭证|票据|发票|收据|图|数据|结论|函|协议|合同|执照|材料|存储卡|页|说明|抄件)(?:\((?!{_COUNT}\))[^()]{{1,20}}\))?"
)
_ITEM = re.compile(rf"{_NUMBER}(?P<open>《)?(?P<name>{_NAME})(?(open)》)[(:]?(?P<count>{_COUNT})?\)?")


def evidence_in_words(sheet: Sheet, entries: Mapping[str, Any], document: str) -> dict[str, Any]:
    """The rows of a list told in words. All of it must read as names of evidence, else the words stay words."""
    told = entries.get("evidence_text", Entry())
    if entries.get("evidence") or told.state != "filled":
        return {}
    words = normal(told.text)
    start = sheet.whole.normal.find(words)
    parts = [part for part in _parts(sheet.whole.passage(start, start + len(words))) if part.normal] if start >= 0 else []
    found = [(part, _ITEM.fullmatch(part.normal)) for part in parts]
    return {"evidence": tuple(_row(part, item, document) for part, item in found if item)} if found and all(i for _, i in found) else {}


def _row(part: Passage, item: re.Match[str], document: str) -> EvidenceRow:
    columns = specs(EvidenceRow)
    cells = {name: part.cut(*item.span(name)) for name in ("name", "count") if item[name]}
    row: dict[str, Any] = {name: read(cell, EvidenceRow, name, columns[name], document) for name, cell in cells.items()}
    return EvidenceRow(**row, where=part.place(document))


def _parts(passage: Passage) -> Iterator[Passage]:
    """What stands between 、 ； ， 。 outside brackets, and numbered lines. The mark behind a number (1、) ends nothing."""
    text, start, depth = passage.text, passage.start, 0
    for i in range(passage.start, passage.end):
        char = text.normal[i]
        depth = max(0, depth + (char in "(《") - (char in ")》"))
        numbered = re.fullmatch(r"\d{1,2}|[一二三四五六七八九十]{1,3}", text.normal[start:i]) is not None
        begun = i > start and text.normal[i - 1] not in _ENDS and "\n" in text.raw[text.back[i - 1] : text.back[i]]
        if begun and re.match(r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、)]|\(", text.normal[i : i + 4]):
            yield Passage(text, start, i)
            start, depth = i, 0
        elif char in _ENDS and not depth and not numbered:
            yield Passage(text, start, i)
            start = i + 1
    yield Passage(text, start, passage.end)
