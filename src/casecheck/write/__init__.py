"""The dossier writer (案卷生成): an invented case as the Word files an officer would have made, with or without planted defects.

It knows the law's dates and the model, not the forms or readers, so that samples and reader are not tuned to each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from casecheck.errors import UsageError
from casecheck.write.case import FIRST_DAY, Case, Generation, PartyKind, make_case
from casecheck.write.papers import PAPERS
from casecheck.write.plant import PLANTS, Plant, chosen, printed
from casecheck.write.truth import EntryTruth, PaperTruth, PlantTruth, SignatureTruth, Truth

__all__ = [
    "FIRST_DAY",
    "PAPERS",
    "PLANTS",
    "Case",
    "EntryTruth",
    "Generation",
    "PaperTruth",
    "PartyKind",
    "Plant",
    "PlantTruth",
    "SignatureTruth",
    "Truth",
    "make_case",
    "write_dossier",
]


def write_dossier(folder: Path, case: Case, plants: Sequence[str] = ()) -> Truth:
    """Write the papers of ``case`` into ``folder`` (made if need be, otherwise empty) and say what stands in them.

    The same case and plants give the same bytes. UsageError if the folder holds files or the plants do not go together.
    """
    wanted = chosen(plants)
    if folder.exists() and any(folder.iterdir()):
        raise UsageError(f"文件夹 {folder} 里已有文件，没有写入；请换一个空文件夹，或先清空它。")
    folder.mkdir(parents=True, exist_ok=True)
    missing = {slot for plant in wanted for slot in plant.left_out}
    papers: dict[str, PaperTruth] = {}
    for paper in PAPERS:
        if paper.slot not in missing:
            sheet = paper.write(printed(case, paper.slot, wanted))
            papers[paper.slot] = sheet.save(folder / f"{paper.stem}.docx")
    planted = tuple(_planted(case, plant, wanted, papers) for plant in wanted)
    return Truth(generation=case.generation, party=case.party.kind, papers=tuple(papers.values()), plants=planted)


def _planted(case: Case, plant: Plant, wanted: Sequence[Plant], papers: dict[str, PaperTruth]) -> PlantTruth:
    forms = {paper.slot: paper.form for paper in PAPERS}
    stems = {paper.slot: paper.stem for paper in PAPERS}
    shown = printed(case, plant.slot, wanted)
    return PlantTruth(
        code=plant.code,
        form=forms[plant.slot],
        entry=plant.entry,
        file=papers[plant.slot].file if plant.quote else "",
        quote=plant.quote(shown) if plant.quote else "",
        left_out=tuple(stems[slot] for slot in plant.left_out),
        zh=plant.zh,
    )
