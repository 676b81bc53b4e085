"""The dossier writer (案卷生成): an invented case as the files an officer would have made, with or without planted defects.

It knows the law's dates and the model, not the forms or readers, so that samples and reader are not tuned to each other.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from casecheck.errors import UsageError
from casecheck.write.bundle import bind
from casecheck.write.case import Case, Cause, Extra, Filed, Generation
from casecheck.write.make import FIRST_DAY, make_case
from casecheck.write.papers import PAPERS, Paper, papers_of
from casecheck.write.pdf import to_pdf
from casecheck.write.people import PartyChoice, PartyKind
from casecheck.write.planting import quote_of, suitable, wanted
from casecheck.write.plants import PLANTS, Plant, printed
from casecheck.write.regions import HELD_OUT, NATIONAL, REGIONS, Region, wording
from casecheck.write.sheet import Sheet
from casecheck.write.truth import EntryTruth, PaperTruth, PlantTruth, SignatureTruth, Truth

__all__ = [
    "FIRST_DAY",
    "HELD_OUT",
    "NATIONAL",
    "PAPERS",
    "PLANTS",
    "REGIONS",
    "Case",
    "Cause",
    "EntryTruth",
    "Extra",
    "Generation",
    "PaperTruth",
    "PartyChoice",
    "PartyKind",
    "Plant",
    "PlantTruth",
    "Region",
    "SignatureTruth",
    "Truth",
    "make_case",
    "suitable",
    "write_bundle",
    "write_dossier",
]


_LISTS = ("dossier_index", "dossier_notes")
"""Papers that tell what else lies in the dossier; the index does not list them."""


_VOLUMES = ("卷一", "卷二")
_SECOND = "violation_notice"
"""The paper with which a second volume (卷) begins."""


class _Written(NamedTuple):
    stem: str
    sheet: Sheet


def write_dossier(folder: Path, case: Case, plants: Sequence[str] = (), *, pdf: bool = False, volumes: int = 1) -> Truth:
    """Write the papers of ``case`` into ``folder`` (made if need be, otherwise empty), one file each, and say what stands in them.

    The same case and plants give the same Word bytes. ``pdf``: converted by LibreOffice, and no Word files are left. ``volumes`` 2:
    in two folders, each with cover and index; the second begins with the notice. UsageError if the folder holds files, the plants do
    not go together, the case has no cover or notice to divide it by, or LibreOffice is not there.
    """
    planted = wanted(plants, case)
    _check_volumes(volumes, case, planted)
    if folder.exists() and any(folder.iterdir()):
        raise UsageError(f"文件夹 {folder} 里已有文件，没有写入；请换一个空文件夹，或先清空它。")
    folder.mkdir(parents=True, exist_ok=True)
    papers = _write_volumes(case) if volumes == len(_VOLUMES) else _write(case, planted)
    with tempfile.TemporaryDirectory() as aside:
        words = Path(aside) if pdf else folder
        for parent in sorted({Path(paper.stem).parent for paper in papers.values()}):
            (words / parent).mkdir(exist_ok=True)
            (folder / parent).mkdir(exist_ok=True)
            own = [paper for paper in papers.values() if Path(paper.stem).parent == parent]
            for paper in own:
                paper.sheet.save(words / f"{paper.stem}.docx")
            if pdf:
                to_pdf(sorted(words / f"{paper.stem}.docx" for paper in own), folder / parent)
    ending = "pdf" if pdf else "docx"
    return _truth(case, planted, papers, {slot: f"{paper.stem}.{ending}" for slot, paper in papers.items()})


def write_bundle(file: Path, case: Case, plants: Sequence[str] = ()) -> Truth:
    """Write all papers into one file, each from a new page with its own page numbers: Word, or PDF if the name ends so.

    UsageError if the file exists, its name has another ending, or as for ``write_dossier``.
    """
    planted = wanted(plants, case)
    if file.exists():
        raise UsageError(f"文件 {file} 已经存在，没有写入；请换一个文件名，或先删除它。")
    if file.suffix not in (".docx", ".pdf"):
        raise UsageError(f"合订的案卷只能写成 .docx 或 .pdf 文件，不能写成 {file.name}。")
    papers = _write(case, planted)
    with tempfile.TemporaryDirectory() as aside:
        word = Path(aside) / f"{file.stem}.docx" if file.suffix == ".pdf" else file
        bind([paper.sheet for paper in papers.values()], word, case.cause(suspected=False))
        if file.suffix == ".pdf":
            to_pdf([word], file.parent)
    return _truth(case, planted, papers, dict.fromkeys(papers, file.name))


def _check_volumes(volumes: int, case: Case, plants: Sequence[Plant]) -> None:
    if volumes not in (1, len(_VOLUMES)):
        raise UsageError(f"案卷只能分成一卷或者两卷，不能分成 {volumes} 卷；请改 --volumes。")
    if volumes > 1 and plants:
        raise UsageError("埋设缺陷只用于一卷的案卷，不能与 --volumes 一起用；请去掉其中一项。")
    slots = {slot.split("@")[0] for slot in case.papers}
    if volumes > 1 and not {"dossier_cover", "dossier_index", _SECOND} <= slots:
        raise UsageError(f"{case.kind} 案的案卷没有封面、目录或者违法行为通知书，不能分成两卷；请去掉 --volumes，或换一种案件。")


def _write_volumes(case: Case) -> dict[str, _Written]:
    """Slot → the paper, its stem with the folder of its volume; cover and index of the second under ``slot/2``."""
    cut = next(n for n, slot in enumerate(case.papers) if slot.split("@")[0] == _SECOND)
    heads = ("dossier_cover", "dossier_index")
    found: dict[str, _Written] = {}
    for number, slots in enumerate((case.papers[:cut], (*heads, *case.papers[cut:])), start=1):
        made = _write(case, (), slots)
        made["dossier_cover"].sheet.line(f"第{'一二'[number - 1]}卷（共二卷）", align="center", before=20)
        again = {slot: f"{slot}/2" for slot in heads} if number > 1 else {}
        found |= {again.get(slot, slot): paper._replace(stem=f"{_VOLUMES[number - 1]}/{paper.stem}") for slot, paper in made.items()}
    return found


def _write(case: Case, plants: Sequence[Plant], slots: Sequence[str] = ()) -> dict[str, _Written]:
    """Slot → the paper, of all slots if none are named. The index lists the papers that are there, so it is written last."""
    missing = {slot for plant in plants for slot in plant.left_out}
    owed = [paper for paper in _filed(case, plants) if not slots or paper.slot in slots]
    present = [(n, paper) for n, paper in enumerate(owed, start=1) if paper.slot not in missing]
    made: dict[str, Sheet] = {}
    contents: list[Filed] = []
    for _, paper in present:
        if paper.slot in _LISTS:
            continue
        sheet = made[paper.slot] = paper.write(printed(case, paper.slot, plants))
        if paper.slot != "dossier_cover":
            of = _own_party(case, paper.slot)
            title = f"{sheet.name}（{of}）" if of else sheet.name
            contents.append(Filed(title=title, number=sheet.case_number, day=sheet.day, pages=paper.length(case), form=paper.form))
    listing = case.model_copy(update={"contents": tuple(contents)})
    made |= {paper.slot: paper.write(printed(listing, paper.slot, plants)) for _, paper in present if paper.slot in _LISTS}
    return {paper.slot: _Written(f"{n:02}{paper.name}", made[paper.slot]) for n, paper in present}


def _own_party(case: Case, slot: str) -> str:
    """Whose paper it is, in a dossier of two parties."""
    _, _, of = slot.partition("@")
    return case.partners[int(of) - 1].name if of else ""


def _filed(case: Case, plants: Sequence[Plant]) -> list[Paper]:
    """The papers in the order in which they lie in the dossier."""
    last = [slot for plant in plants for slot in plant.last]
    return sorted(papers_of(case), key=lambda paper: last.index(paper.slot) if paper.slot in last else -1)


def _truth(case: Case, plants: Sequence[Plant], papers: Mapping[str, _Written], files: Mapping[str, str]) -> Truth:
    say = wording(case, REGIONS[case.region])
    both = tuple(say(party.name) for party in case.partners)

    def told(slot: str, sheet: Sheet) -> PaperTruth:
        own = _own_party(case, slot)
        return sheet.truth(files[slot]).model_copy(update={"parties": (say(own),) if own else both})

    return Truth(
        generation=case.generation,
        party="two" if case.partners else case.party.kind,
        parties=both,
        papers=tuple(told(slot, paper.sheet) for slot, paper in papers.items()),
        plants=tuple(_planted(case, plant, plants, files) for plant in plants),
    )


def _planted(case: Case, plant: Plant, plants: Sequence[Plant], files: Mapping[str, str]) -> PlantTruth:
    all_papers = _filed(case, plants)
    stems = {paper.slot: f"{n:02}{paper.name}" for n, paper in enumerate(all_papers, start=1)}
    return PlantTruth(
        code=plant.code,
        form=next(paper.form for paper in all_papers if paper.slot == plant.slot),
        entry=plant.entry,
        file=files[plant.slot] if plant.quote else "",
        quote=quote_of(case, plant, plants),
        left_out=tuple(stems[slot] for slot in plant.left_out if slot in stems),
        zh=plant.zh,
    )
