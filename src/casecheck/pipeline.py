"""The six verbs in a row: read → recognise → extract (and understand) → derive → judge → report. This page is the map of the program."""

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
from casecheck.law.violations import Violation, load_violations
from casecheck.local import LocalConfig, load_config
from casecheck.local.papers import papers_by_hand
from casecheck.model import Basis, Dossier, Header, Review, Rule
from casecheck.reading import Reading, read_path
from casecheck.reading.gather import shown_name
from casecheck.recognise import ByHand, recognise
from casecheck.report.surroundings import with_surroundings
from casecheck.report.views import document_views, summary
from casecheck.understand import understand

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
        _violations(tuple(folders))
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


def read(
    path: PathLike | Sequence[PathLike],
    *,
    rules: RuleSet | None = None,
    config: LocalConfig | PathLike | None = None,
    progress: Progress | None = None,
) -> Dossier:
    """Read a folder, a zip or single files into a dossier of typed papers. What could not be read is in ``gaps``.

    ``rules`` only lends its statute table, which cited laws are looked up in; ``config`` is the bureau's own configuration or its folder
    (docs/local-forms.md); ``progress(what, done, of)`` is called for every file.
    """
    return read_drawn(path, rules=rules, config=config, progress=progress, draw=False)[0]


def read_drawn(
    path: PathLike | Sequence[PathLike],
    *,
    rules: RuleSet | None = None,
    config: LocalConfig | PathLike | None = None,
    progress: Progress | None = None,
    draw: bool = True,
) -> tuple[Dossier, Mapping[tuple[str, int], bytes]]:
    """As ``read``; also the pages of PDF files as JPEG pictures, by file and page number, as far as the limits on pictures allow."""
    paths = [Path(p) for p in ([path] if isinstance(path, (str, Path)) else path)]
    local = config if isinstance(config, LocalConfig) else load_config(config) if config else LocalConfig()
    reading = read_path(paths, progress=progress, draw=draw)
    said = papers_by_hand(paths, reading.pages, local.forms)
    return _understood(reading, shown_name(paths[0].name), rules, local, said), reading.pictures


def _understood(reading: Reading, name: str, rules: RuleSet | None, local: LocalConfig, said: Sequence[ByHand]) -> Dossier:
    """The papers on the pages, and what stands in them."""
    found = recognise(reading.pages, local.forms, said)
    statutes = _statutes(rules.folders if rules else (rules_folder(),))
    documents = tuple(extract(paper, statutes.find, local.forms) for paper in found.papers)
    gaps = (*reading.gaps, *found.gaps, *(gap for d in documents for gap in entry_gaps(d)))
    single = reading.single and len(documents) == 1
    dossier = Dossier(
        path=name,
        documents=documents,
        gaps=gaps,
        index=index_rows(documents),
        single=single,
        config_sha256=local.sha256,
    )
    return dossier.model_copy(update={"understanding": understand(dossier, statutes)})


def from_data(data: Mapping[str, Any] | str | bytes, *, rules: RuleSet | None = None) -> Dossier:
    """A dossier from what a case system already holds (docs/import.md). Raises UsageError naming the JSON pointer that is wrong."""
    statutes = _statutes(rules.folders if rules else (rules_folder(),))
    dossier = structured_dossier(data, statutes.find)
    return dossier.model_copy(update={"understanding": understand(dossier, statutes)})


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
    config: LocalConfig | PathLike | None = None,
    progress: Progress | None = None,
) -> Review:
    """Judge a dossier (评查一份案卷): a path, several, or a ``Dossier`` from ``read`` or ``from_data``.

    ``config`` is what paths are read with; a ``Dossier`` knows what it was read with.
    ``on`` is the day of the review: without it, rules on running terms are undecided. Raises UsageError, RuleSetError, EngineError.
    """
    rules = rules or load_rules()
    dossier = source if isinstance(source, Dossier) else read(source, rules=rules, config=config, progress=progress)
    world = World(dossier, stage=stage, before=before, on=on, statutes=_statutes(rules.folders), violations=_violations(rules.folders))
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
    local = dossier.config_sha256
    return Review(
        casecheck=Header(version=__version__, rules_sha256=rules.sha256, on=on, stage=stage, before=before, config_sha256=local),
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
def _violations(folders: tuple[Path, ...]) -> dict[str, Violation]:
    return load_violations(*folders, statutes=_statutes(folders))


@cache
def _deadline(folders: tuple[Path, ...]) -> Deadline:
    return deadline_of(load_calendar(*folders))


def _basis_text(folders: tuple[Path, ...], basis: Basis) -> str:
    statute = _statutes(folders).by_key.get(basis.law or "")
    return provision(statute.name, basis) if statute else basis.text
