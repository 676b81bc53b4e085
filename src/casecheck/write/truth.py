"""What stands in the papers that were written: the answer key (真值) of a sample. Plain JSON, kept beside the dossier, never inside."""

from __future__ import annotations

import json
from typing import Literal

from pydantic import Field

from casecheck.model import Frozen


class EntryTruth(Frozen):
    """One field as printed. ``value`` is normalised: ``2024-05-08``, ``2024-05-08T09:12``, a period ``start/end``, a sum in 分, a text
    without blanks; several items are joined by ``；``. A form's field that is not listed is not printed on that paper."""

    state: Literal["filled", "blank", "struck"]
    value: str = ""
    text: str = ""


class SignatureTruth(Frozen):
    """Typed names beside a signature label. ``date`` is empty where the form asks for none."""

    key: str
    names: tuple[str, ...]
    date: str = ""


class PaperTruth(Frozen):
    """One file of the dossier. ``parties``: in a dossier of two parties, whom it is about."""

    file: str
    form: str
    title: str
    entries: dict[str, EntryTruth] = Field(default_factory=dict)
    rows: dict[str, tuple[dict[str, EntryTruth], ...]] = Field(default_factory=dict)
    parties: tuple[str, ...] = ()
    signatures: tuple[SignatureTruth, ...] = ()


class PlantTruth(Frozen):
    """A planted defect: the paper, the field and the words that now stand there. A left-out paper has no file and no words."""

    code: str
    form: str
    entry: str = ""
    file: str = ""
    quote: str = ""
    left_out: tuple[str, ...] = ()
    zh: str


class Truth(Frozen):
    """A whole dossier."""

    generation: str
    party: str
    parties: tuple[str, ...] = ()  # their names, where there are two
    papers: tuple[PaperTruth, ...]
    plants: tuple[PlantTruth, ...] = ()

    def json_text(self) -> str:
        """Readable JSON, always the same for the same truth. Only a dossier of two parties names them."""
        told = self.model_dump()
        for part in (told, *told["papers"]):
            if not part["parties"]:
                del part["parties"]
        return json.dumps(told, ensure_ascii=False, indent=1) + "\n"
