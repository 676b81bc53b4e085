"""The six verbs in a row: read → recognise → extract → derive → judge → report. This page is the map of the program."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from casecheck import __version__
from casecheck.derive import FACTS, Stage, Step, World
from casecheck.derive.timeline import timeline
from casecheck.errors import UsageError
from casecheck.extract import entry_gaps, extract
from casecheck.extract.listed import index_rows
from casecheck.extract.structured import from_data as structured_dossier
from casecheck.judge import Deadline, RuleSet, judge, prove
from casecheck.judge.load import load_rules as load_rule_folders
from casecheck.law.calendar import deadline_of, load_calendar
from casecheck.law.data import rules_folder
from casecheck.law.parameters import load_parameters
from casecheck.law.statutes import Statutes, load_statutes, provision
from casecheck.model import Basis, Dossier, Header, Review, Rule
from casecheck.reading import read_path
from casecheck.reading.gather import shown_name
from casecheck.recognise import recognise
from casecheck.report.surroundings import with_surroundings
from casecheck.report.views import document_views, summary

PathLike = str | Path
Progress = Callable[[str, int, int], None]


def load_rules(*overlays: PathLike | Mapping[str, str]) -> RuleSet:
    """The shipped rule set with folders laid over it in order. Raises RuleSetError with every problem found.

    An overlay may also be a mapping of file names as in such a folder to their YAML text:
    ``{"evidence/EV-002-own.yaml": "each: record …"}``.
    """
    with TemporaryDirectory() as written:
        folders = [rules_folder(), *(_folder(o, Path(written) / str(n)) for n, o in enumerate(overlays))]
        names = {key: statute.name for key, statute in _statutes(tuple(folders)).by_key.items()}
        rules = load_rule_folders(folders, FACTS, load_parameters(*folders), names)
    lasting = tuple(f for f in folders if not f.is_relative_to(written))
    return replace(rules, folders=lasting)


def _folder(overlay: PathLike | Mapping[str, str], written: Path) -> Path:
    if isinstance(overlay, Mapping):
        for name, text in overlay.items():
            (written / name).parent.mkdir(parents=True, exist_ok=True)
            (written / name).write_text(text, "utf-8")
        return written
    if not Path(overlay).is_dir():
        raise UsageError(f"规则目录不存在：{overlay}。请检查路径是否写对。")
    return Path(overlay)


def prove_rules(rules: RuleSet, chosen: Iterable[Rule]) -> list[str]:
    """What the chosen rules fail at when their own examples are run, one sentence each."""
    deadline = _deadline(rules.folders)
    return [failure for rule in chosen for failure in prove(rules, rule, deadline)]


def read(path: PathLike | Sequence[PathLike], *, rules: RuleSet | None = None, progress: Progress | None = None) -> Dossier:
    """Read a folder, a zip or single files into a dossier of typed papers. What could not be read is in ``gaps``.

    ``rules`` only lends its statute table, which cited laws are looked up in; ``progress(what, done, of)`` is called for every file.
    """
    paths = [Path(p) for p in ([path] if isinstance(path, (str, Path)) else path)]
    reading = read_path(paths, progress=progress)
    found = recognise(reading.pages)
    find_law = _statutes(rules.folders if rules else (rules_folder(),)).find
    documents = tuple(extract(paper, find_law) for paper in found.papers)
    gaps = (*reading.gaps, *found.gaps, *(gap for d in documents for gap in entry_gaps(d)))
    single = reading.single and len(documents) == 1
    return Dossier(path=shown_name(paths[0].name), documents=documents, gaps=gaps, index=index_rows(documents), single=single)


def from_data(data: Mapping[str, Any] | str | bytes, *, rules: RuleSet | None = None) -> Dossier:
    """A dossier from what a case system already holds (docs/import.md). Raises UsageError naming the JSON pointer that is wrong."""
    return structured_dossier(data, _statutes(rules.folders if rules else (rules_folder(),)).find)


def review(
    source: PathLike | Sequence[PathLike] | Dossier,
    *,
    rules: RuleSet | None = None,
    on: dt.date | None = None,
    stage: Stage = "filed",
    before: Step | None = None,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    explain: Collection[str] = (),
    progress: Progress | None = None,
) -> Review:
    """Judge a dossier (评查一份案卷): a path, several, or a ``Dossier`` from ``read`` or ``from_data``.

    ``on`` is the day of the review: without it, rules on running terms are undecided. Raises UsageError, RuleSetError, EngineError.
    """
    rules = rules or load_rules()
    dossier = source if isinstance(source, Dossier) else read(source, rules=rules, progress=progress)
    world = World(dossier, stage=stage, before=before, on=on, statutes=_statutes(rules.folders))
    outcomes = judge(
        rules,
        world,
        stage=stage,
        select=select or None,
        ignore=ignore or None,
        deadline=_deadline(rules.folders),
        single_document=dossier.single,
        explain=explain,
    )
    return Review(
        casecheck=Header(version=__version__, rules_sha256=rules.sha256, on=on, stage=stage, before=before),
        dossier=summary(dossier, world.procedure().value),
        documents=document_views(dossier),
        outcomes=with_surroundings(outcomes, dossier),
        gaps=dossier.gaps,
        timeline=timeline(world, rules.parameters, _deadline(rules.folders), partial(_basis_text, rules.folders)),
    )


@cache
def _statutes(folders: tuple[Path, ...]) -> Statutes:
    return load_statutes(*folders)


@cache
def _deadline(folders: tuple[Path, ...]) -> Deadline:
    return deadline_of(load_calendar(*folders))


def _basis_text(folders: tuple[Path, ...], basis: Basis) -> str:
    statute = _statutes(folders).by_key.get(basis.law or "")
    return provision(statute.name, basis) if statute else basis.text
