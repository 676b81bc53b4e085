"""The six verbs in a row: read → recognise → extract → derive → judge → report. This page is the map of the program."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from casecheck import __version__
from casecheck.derive import FACTS, Stage, Step, World
from casecheck.errors import UsageError
from casecheck.extract import entry_gaps, extract
from casecheck.judge import RuleSet, judge, prove
from casecheck.judge.load import load_rules as load_rule_folders
from casecheck.law.calendar import deadline_of, load_calendar
from casecheck.law.data import rules_folder
from casecheck.law.parameters import load_parameters
from casecheck.law.statutes import load_statutes
from casecheck.model import Dossier, Header, Review, Rule
from casecheck.reading import read_path
from casecheck.recognise import recognise
from casecheck.report.views import document_views, summary

PathLike = str | Path


def load_rules(*overlays: PathLike) -> RuleSet:
    """The shipped rule set with the folders laid over it in order. Raises RuleSetError with every problem found."""
    folders = [rules_folder(), *(Path(o) for o in overlays)]
    for folder in folders:
        if not folder.is_dir():
            raise UsageError(f"规则目录不存在：{folder}。请检查 --rules 后面的路径。")
    names = {key: statute.name for key, statute in load_statutes(*folders).by_key.items()}
    return load_rule_folders(folders, FACTS, load_parameters(*folders), names)


def prove_rules(rules: RuleSet, chosen: Iterable[Rule]) -> list[str]:
    """What the chosen rules fail at when their own examples are run, one sentence each."""
    deadline = deadline_of(load_calendar(rules_folder()))
    return [failure for rule in chosen for failure in prove(rules, rule, deadline)]


def read(path: PathLike | Sequence[PathLike]) -> Dossier:
    """Read a folder, a zip or single files into a dossier of typed papers. What could not be read is in ``gaps``."""
    paths = [Path(p) for p in ([path] if isinstance(path, (str, Path)) else path)]
    reading = read_path(paths)
    found = recognise(reading.pages)
    find_law = load_statutes(rules_folder()).find
    documents = tuple(extract(paper, find_law) for paper in found.papers)
    gaps = (*reading.gaps, *found.gaps, *(gap for d in documents for gap in entry_gaps(d)))
    return Dossier(path=paths[0].name, documents=documents, gaps=gaps, single=reading.single and len(documents) == 1)


def review(
    path: PathLike | Sequence[PathLike],
    *,
    rules: RuleSet | None = None,
    on: dt.date | None = None,
    stage: Stage = "filed",
    before: Step | None = None,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    explain: Collection[str] = (),
) -> Review:
    """Judge a dossier (评查一份案卷). ``on`` is the day of the review: without it, rules on running terms are undecided."""
    rules = rules or load_rules()
    dossier = read(path)
    world = World(dossier, stage=stage, before=before, on=on)
    outcomes = judge(
        rules,
        world,
        stage=stage,
        select=select or None,
        ignore=ignore or None,
        deadline=deadline_of(load_calendar(rules_folder())),
        single_document=dossier.single,
        explain=explain,
    )
    return Review(
        casecheck=Header(version=__version__, rules_sha256=rules.sha256, on=on, stage=stage, before=before),
        dossier=summary(dossier, world.procedure().value),
        documents=document_views(dossier),
        outcomes=outcomes,
        gaps=dossier.gaps,
    )
