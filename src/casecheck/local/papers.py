"""casecheck.papers.yaml (人工分件): which pages of a dossier are which paper, where the program cut it wrongly.

The file lies in the dossier's folder; or as ``NAME.papers.yaml`` beside the file ``NAME.pdf`` it is about.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from casecheck.errors import ConfigError, RuleSetError
from casecheck.law.marked import complaints, line_of, load_marked
from casecheck.local.nearest import nearest
from casecheck.model import Document, Frozen, Page
from casecheck.reading.gather import gather, shown_name
from casecheck.recognise import ByHand

NAME = "casecheck.papers.yaml"
_PART = re.compile(r"(\d+)(?:-(\d+))?")


class SaidPaper(Frozen):
    """One paper: ``pages`` are written 4, 4-6 or 4-6,9 and count as in the file, from 1."""

    pages: int | str
    file: str = ""
    form: str = ""
    title: str = ""


class SaidPapers(Frozen):
    """casecheck.papers.yaml."""

    papers: tuple[SaidPaper, ...]


def papers_files(paths: Sequence[Path]) -> list[tuple[Path, str]]:
    """The files that cut these paths by hand, each with the name of the file it is about; "" for a folder."""
    folders = [(path / NAME, "") for path in paths if path.is_dir()]
    beside = [(one.path.with_suffix(".papers.yaml"), one.name) for one in gather(paths)]
    return sorted({(path, about) for path, about in (*folders, *beside) if path.is_file()})


def papers_by_hand(paths: Sequence[Path], pages: Sequence[Page], forms: Mapping[str, type[Document]]) -> tuple[ByHand, ...]:
    """What people have said about the pages that were read. Raises ConfigError with everything that is wrong."""
    problems: list[str] = []
    found: list[ByHand] = []
    taken: dict[tuple[str, int], str] = {}
    for path, about in papers_files(paths):
        found += _load(path, _Pages(_numbers(pages, about), taken), forms, problems)
    if problems:
        raise ConfigError(problems)
    return tuple(found)


def _numbers(pages: Sequence[Page], about: str) -> dict[str, list[int]]:
    """The page numbers of every file, of a zip those inside it; ``about`` nothing that was read: of all."""
    own = [page for page in pages if page.file == about or page.file.startswith(f"{about}/")] if about else []
    numbers: dict[str, list[int]] = {}
    for page in own or pages:
        numbers.setdefault(page.file, []).append(page.number)
    return numbers


@dataclass(frozen=True)
class _Pages:
    """The pages there are, and where each that was given to a paper was."""

    numbers: Mapping[str, Sequence[int]]
    taken: dict[tuple[str, int], str]


def _load(path: Path, there: _Pages, forms: Mapping[str, type[Document]], problems: list[str]) -> list[ByHand]:
    try:
        data, lines = load_marked(path)
        said = SaidPapers.model_validate(data or {})
    except OSError:
        problems.append(f"{shown_name(str(path))}:1：打不开这个文件，请检查权限")
        return []
    except RuleSetError as error:
        problems += error.problems
        return []
    except ValidationError as error:
        problems += complaints(path, lines, error)
        return []
    found: list[ByHand] = []
    for n, paper in enumerate(said.papers):
        where = f"{shown_name(str(path))}:{line_of(lines, f'papers.{n}')}"
        sentences: list[str] = []
        file = _file(paper, there, sentences)
        form = _form(paper, forms, sentences)
        numbers = _given(paper, file, there, where, sentences) if file else ()
        problems += [f"{where}：{sentence}" for sentence in sentences]
        if not sentences:
            title = paper.title or (forms[form].zh if form in forms else "")
            found.append(ByHand(file=file, pages=numbers, form=form, title=title))
    return found


def _file(paper: SaidPaper, there: _Pages, sentences: list[str]) -> str:
    if not paper.file and len(there.numbers) == 1:
        return next(iter(there.numbers))
    if not paper.file:
        sentences.append(f"没有写 file，而案卷里读出了 {len(there.numbers)} 个文件，请写明是哪个文件")
    elif paper.file not in there.numbers:
        sentences.append(f"案卷里没有读出文件“{paper.file}”，{nearest(paper.file, dict.fromkeys(there.numbers, ''))}")
    return paper.file if paper.file in there.numbers else ""


def _form(paper: SaidPaper, forms: Mapping[str, type[Document]], sentences: list[str]) -> str:
    """The key of a form given by its key or one of its titles; a paper with a title of its own alone is of unknown form."""
    if not paper.form:
        if not paper.title:
            sentences.append("form 和 title 都没有写，请写明是哪种文书；不是已知文书的，只写 title")
        return "unknown"
    by_title = {_squeeze(title): key for key, form in sorted(forms.items(), reverse=True) for title in reversed(form.titles)}
    key = paper.form if paper.form in forms else by_title.get(_squeeze(paper.form), "")
    if not key:
        known = {key: form.zh for key, form in forms.items()}
        sentences.append(f"没有文书“{paper.form}”，{nearest(paper.form, known)}不是已知文书的，删去 form，只写 title")
    return key


def _given(paper: SaidPaper, file: str, there: _Pages, where: str, sentences: list[str]) -> tuple[int, ...]:
    parts = [_PART.fullmatch(part) for part in re.split("[,，、]", _squeeze(str(paper.pages)))]
    spans = [(int(part[1]), int(part[2] or part[1])) for part in parts if part]
    if len(spans) < len(parts) or any(first > last for first, last in spans):
        sentences.append(f"页码写作“{paper.pages}”，请写成 4、4-6 或 4-6,9")
        return ()
    last = max(there.numbers[file])
    if max(end for _, end in spans) > last or min(begin for begin, _ in spans) < 1:
        sentences.append(f"页码写作“{paper.pages}”，而文件“{file}”的页码是 1 到 {last}，请按文件里的第几页写")
        return ()
    numbers = tuple(number for first, end in spans for number in range(first, end + 1))
    for number in numbers:
        if (file, number) in there.taken:
            sentences.append(f"第 {number} 页已经在 {there.taken[file, number]} 归入一份文书，一页只能属于一份文书，请删去一处")
            return ()
        there.taken[file, number] = where
    return numbers


def _squeeze(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
