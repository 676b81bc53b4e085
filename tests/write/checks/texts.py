"""What the checks on raw text share: finding a paper, its dates, a word in it. No code of casecheck."""

import datetime as dt
import html
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import chinese_calendar

Texts = dict[str, str]
"""File name → its characters without white space; under ``页眉/`` and the file name, those of the page header."""
Check = Callable[[Texts], bool]
HEADER = "页眉/"


def paper(texts: Texts, name: str) -> str:
    """The first paper whose file name has these words after the number."""
    return next((text for file, text in texts.items() if file[2:].startswith(name)), "")


def decision(texts: Texts) -> str:
    """The decision, ordinary or on the spot."""
    return paper(texts, "行政处罚决定书") or paper(texts, "当场行政处罚决定书")


def days(text: str) -> list[dt.date]:
    """All dates in figures, in their order."""
    return [dt.date(int(y), int(m), int(d)) for y, m, d in re.findall(r"(\d{4})年(\d+)月(\d+)日", text)]


def working_days(after: dt.date, until: dt.date) -> int:
    """Working days after one day until another, that one counted."""
    return len(chinese_calendar.get_workdays(after + dt.timedelta(days=1), until)) if until > after else 0


def found(pattern: str, text: str) -> str:
    """The first group of the first match, or nothing."""
    match = re.search(pattern, text)
    return match[1] if match else ""


def fine(texts: Texts) -> int:
    """The fine of the decision in yuan."""
    return int(found(r"决定给予(?:警告，并处)?罚款人民币\w+（¥(\d+)\.00）", decision(texts)) or 0)


def headers(folder: Path) -> Texts:
    """The page headers, by ``HEADER`` and the file name."""
    return {f"{HEADER}{path.name}": _header(path) for path in sorted(folder.iterdir())}


def _header(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        parts = [archive.read(name).decode("utf-8") for name in archive.namelist() if name.startswith("word/header")]
    return re.sub(r"\s", "", html.unescape("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", "".join(parts)))))
