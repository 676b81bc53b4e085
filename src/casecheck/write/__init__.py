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
from casecheck.write.papers import PAPERS, papers_of
from casecheck.write.pdf import to_pdf
from casecheck.write.people import PartyKind
from casecheck.write.plants import PLANTS, Plant, chosen, printed, suitable
from casecheck.write.regions import HELD_OUT, NATIONAL, REGIONS, Region
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


class _Written(NamedTuple):
    stem: str
    sheet: Sheet


def write_dossier(folder: Path, case: Case, plants: Sequence[str] = (), *, pdf: bool = False) -> Truth:
    """Write the papers of ``case`` into ``folder`` (made if need be, otherwise empty), one file each, and say what stands in them.

    The same case and plants give the same Word bytes. ``pdf``: converted by LibreOffice, and no Word files are left. UsageError if
    the folder holds files, the plants do not go together or LibreOffice is not there.
    """
    wanted = _chosen(plants, case)
    if folder.exists() and any(folder.iterdir()):
        raise UsageError(f"文件夹 {folder} 里已有文件，没有写入；请换一个空文件夹，或先清空它。")
    folder.mkdir(parents=True, exist_ok=True)
    papers = _write(case, wanted)
    with tempfile.TemporaryDirectory() as aside:
        words = Path(aside) if pdf else folder
        for paper in papers.values():
            paper.sheet.save(words / f"{paper.stem}.docx")
        if pdf:
            to_pdf(sorted(words.iterdir()), folder)
    ending = "pdf" if pdf else "docx"
    return _truth(case, wanted, papers, {slot: f"{paper.stem}.{ending}" for slot, paper in papers.items()})


def write_bundle(file: Path, case: Case, plants: Sequence[str] = ()) -> Truth:
    """Write all papers into one file, each from a new page with its own page numbers: Word, or PDF if the name ends so.

    UsageError if the file exists, its name has another ending, or as for ``write_dossier``.
    """
    wanted = _chosen(plants, case)
    if file.exists():
        raise UsageError(f"文件 {file} 已经存在，没有写入；请换一个文件名，或先删除它。")
    if file.suffix not in (".docx", ".pdf"):
        raise UsageError(f"合订的案卷只能写成 .docx 或 .pdf 文件，不能写成 {file.name}。")
    papers = _write(case, wanted)
    with tempfile.TemporaryDirectory() as aside:
        word = Path(aside) / f"{file.stem}.docx" if file.suffix == ".pdf" else file
        bind([paper.sheet for paper in papers.values()], word, case.cause(suspected=False))
        if file.suffix == ".pdf":
            to_pdf([word], file.parent)
    return _truth(case, wanted, papers, dict.fromkeys(papers, file.name))


def _chosen(codes: Sequence[str], case: Case) -> tuple[Plant, ...]:
    if codes and case.region != NATIONAL:
        raise UsageError(f"埋设缺陷只用全国式样，不能与地区版式 {case.region} 一起用；请去掉 --plant 或者 --region。")
    return chosen(codes, case)


def _write(case: Case, plants: Sequence[Plant]) -> dict[str, _Written]:
    """Slot → the paper. The index lists the papers that are there, so it is written last."""
    missing = {slot for plant in plants for slot in plant.left_out}
    present = [(n, paper) for n, paper in enumerate(papers_of(case), start=1) if paper.slot not in missing]
    made: dict[str, Sheet] = {}
    contents: list[Filed] = []
    for _, paper in present:
        if paper.slot in _LISTS:
            continue
        sheet = made[paper.slot] = paper.write(printed(case, paper.slot, plants))
        if paper.slot != "dossier_cover":
            contents.append(Filed(title=sheet.name, number=sheet.case_number, day=sheet.day, pages=paper.length(case), form=paper.form))
    listing = case.model_copy(update={"contents": tuple(contents)})
    made |= {paper.slot: paper.write(printed(listing, paper.slot, plants)) for _, paper in present if paper.slot in _LISTS}
    return {paper.slot: _Written(f"{n:02}{paper.name}", made[paper.slot]) for n, paper in present}


def _truth(case: Case, plants: Sequence[Plant], papers: Mapping[str, _Written], files: Mapping[str, str]) -> Truth:
    return Truth(
        generation=case.generation,
        party=case.party.kind,
        papers=tuple(paper.sheet.truth(files[slot]) for slot, paper in papers.items()),
        plants=tuple(_planted(case, plant, plants, files) for plant in plants),
    )


def _planted(case: Case, plant: Plant, plants: Sequence[Plant], files: Mapping[str, str]) -> PlantTruth:
    all_papers = papers_of(case)
    stems = {paper.slot: f"{n:02}{paper.name}" for n, paper in enumerate(all_papers, start=1)}
    return PlantTruth(
        code=plant.code,
        form=next(paper.form for paper in all_papers if paper.slot == plant.slot),
        entry=plant.entry,
        file=files[plant.slot] if plant.quote else "",
        quote=plant.quote(printed(case, plant.slot, plants)) if plant.quote else "",
        left_out=tuple(stems[slot] for slot in plant.left_out if slot in stems),
        zh=plant.zh,
    )
