"""The six verbs in a row: read → recognise → extract (and understand) → derive → judge → report. This page is the map of the program."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from casecheck import __version__
from casecheck.derive import FACTS, Stage, Step, World
from casecheck.derive.timeline import timeline
from casecheck.errors import RuleSetError, UsageError
from casecheck.extract import entry_gaps, extract
from casecheck.extract.listed import index_rows
from casecheck.extract.structured import from_data as structured_dossier
from casecheck.judge import RuleSet, judge, prove
from casecheck.judge.load import load_rules as load_rule_folders
from casecheck.law.calendar import Calendar, deadline_of, load_calendar
from casecheck.law.data import rules_folder
from casecheck.law.parameters import load_parameters
from casecheck.law.statutes import Statutes, load_statutes, provision
from casecheck.law.violations import Violation, load_violations
from casecheck.local import LocalConfig, load_config
from casecheck.local.papers import papers_by_hand
from casecheck.model import Basis, Dossier, Header, Review, Rule
from casecheck.pack import packed, read_pack, unpack
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

    An overlay may also be a mapping of file names as in such a folder to their YAML text
    (``{"evidence/EV-002-own.yaml": "each: record …"}``), or a pack (``casecheck.pack``), which takes the place of all before it.
    """
    with TemporaryDirectory() as written:
        folders = _folders(overlays, Path(written))
        lasting = not any(folder.is_relative_to(written) for folder in folders)
        try:
            return _load(folders, (_law if lasting else _law.__wrapped__)(tuple(folders)))
        except RuleSetError as error:
            raise RuleSetError([*_other_programs(overlays), *(_without(written, problem) for problem in error.problems)]) from error


def rule_set(source: PathLike | None) -> RuleSet:
    """A rule set by itself: a pack, a folder with a catalogue of its own, a folder to be laid over the shipped rules; None: the shipped."""
    if source is None:
        return load_rules()
    folder = Path(source)
    return _load([folder], _law((folder,))) if (folder / "catalogue.yaml").is_file() else load_rules(source)


def pack_rules(*overlays: PathLike | Mapping[str, str], version: str = __version__) -> bytes:
    """The pack (规则包) of what ``load_rules`` makes of the overlays. Raises RuleSetError: only a rule set without error is packed."""
    with TemporaryDirectory() as written:
        rules = load_rules(*overlays)
        return packed(_folders(overlays, Path(written)), version, __version__, rules.sha256)


def _folders(overlays: Iterable[PathLike | Mapping[str, str]], written: Path) -> list[Path]:
    """The folders a rule set is laid out of; what is no folder yet is written below ``written``."""
    folders = [rules_folder()]
    for n, overlay in enumerate(overlays):
        own = written / str(n)
        if isinstance(overlay, Mapping):
            folders.append(_written(overlay, own))
        elif Path(overlay).is_file():
            folders = unpack(Path(overlay), own)
        elif Path(overlay).is_dir():
            folders.append(Path(overlay))
        else:
            raise UsageError(f"规则目录不存在：{overlay}，也没有这个规则包。请检查路径是否写对。")
    return folders


LawTables = tuple[Statutes, Mapping[str, Violation], Calendar]


@cache
def _law(folders: tuple[Path, ...]) -> LawTables:
    statutes = load_statutes(*folders)
    return statutes, load_violations(*folders, statutes=statutes), load_calendar(*folders)


def _load(folders: list[Path], law: LawTables) -> RuleSet:
    statutes, violations, calendar = law
    names = {key: statute.name for key, statute in statutes.by_key.items()}
    rules = load_rule_folders(folders, FACTS, load_parameters(*folders), names, statutes)
    return replace(rules, statutes=statutes, violations=violations, calendar=calendar)


def _written(overlay: Mapping[str, str], folder: Path) -> Path:
    folder.mkdir()
    for name, text in overlay.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def _other_programs(overlays: Iterable[PathLike | Mapping[str, str]]) -> list[str]:
    """The packs that another version of the program made: it may know facts this one does not, or no longer."""
    packs = [Path(overlay) for overlay in overlays if not isinstance(overlay, Mapping) and Path(overlay).is_file()]
    made = [(path, read_pack(path)[0].casecheck) for path in packs]
    return [
        f"{path}:1：规则包由 casecheck {version} 制作，本机是 {__version__}，请先升级程序，或索取与本机相配的规则包"
        for path, version in made
        if version != __version__
    ]


def _without(written: str, problem: str) -> str:
    """A problem in a file written for this load only, named as its maker named it."""
    return re.sub(rf"{re.escape(written)}/\d+/", "", problem)


def prove_rules(rules: RuleSet, chosen: Iterable[Rule]) -> list[str]:
    """What the chosen rules fail at when their own examples are run, one sentence each."""
    deadline = deadline_of(rules.calendar)
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
    local = _local(config, rules)
    reading = read_path(paths, progress=progress, draw=draw)
    said = papers_by_hand(paths, reading.pages, local.forms)
    return _understood(reading, shown_name(paths[0].name), rules, local, said), reading.pictures


def _understood(reading: Reading, name: str, rules: RuleSet | None, local: LocalConfig, said: Sequence[ByHand]) -> Dossier:
    """The papers on the pages, and what stands in them."""
    found = recognise(reading.pages, local.forms, said)
    statutes = rules.statutes if rules else _shipped_statutes()
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
        local=local.values,
    )
    return dossier.model_copy(update={"understanding": understand(dossier, statutes)})


def from_data(data: Mapping[str, Any] | str | bytes, *, rules: RuleSet | None = None) -> Dossier:
    """A dossier from what a case system already holds (docs/import.md). Raises UsageError naming the JSON pointer that is wrong."""
    statutes = rules.statutes if rules else _shipped_statutes()
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

    ``config`` is what paths are read with and whose values facts are told by; a ``Dossier`` knows what it was read with, and takes the
    values of another configuration if one is given.
    ``on`` is the day of the review: without it, rules on running terms are undecided. Raises UsageError, RuleSetError, EngineError.
    """
    rules = rules or load_rules()
    dossier = source if isinstance(source, Dossier) else read(source, rules=rules, config=config, progress=progress)
    if isinstance(source, Dossier) and config:
        local = _local(config, rules)
        dossier = source.model_copy(update={"local": local.values, "config_sha256": local.sha256})
    world = World(dossier, stage=stage, before=before, on=on, statutes=rules.statutes, violations=rules.violations)
    deadline = deadline_of(rules.calendar)
    outcomes = judge(
        rules,
        world,
        stage=stage,
        select=select or None,
        ignore=ignore or None,
        deadline=deadline,
        single_document=dossier.single,
        explain=explain,
        unset=dossier.local.unset,
    )
    return Review(
        casecheck=Header(
            version=__version__,
            rules_sha256=rules.sha256,
            on=on,
            stage=stage,
            before=before,
            config_sha256=dossier.config_sha256,
        ),
        dossier=summary(dossier, world.procedure().value),
        documents=document_views(dossier),
        outcomes=with_surroundings(outcomes, dossier),
        gaps=dossier.gaps,
        timeline=timeline(world, rules.parameters, deadline, partial(_basis_text, rules.statutes)),
    )


@cache
def _shipped_statutes() -> Statutes:
    return load_statutes(rules_folder())


def _local(config: LocalConfig | PathLike | None, rules: RuleSet | None) -> LocalConfig:
    if isinstance(config, LocalConfig):
        return config
    return load_config(config, rules) if config else LocalConfig()


def _basis_text(statutes: Statutes, basis: Basis) -> str:
    statute = statutes.by_key.get(basis.law or "")
    return provision(statute.name, basis) if statute else basis.text
