"""The worker's end (评查子进程): load the rules once, review one dossier after another.

A worker whose parent is gone ends at once, and ends itself if a dossier takes longer than the limit, even inside C code.
"""

from __future__ import annotations

import base64
import hashlib
import importlib
import json
import os
import queue
import signal
import sys
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from casecheck.batch.row import archived, quarantined, top_folder
from casecheck.batch.settings import Limits, Options
from casecheck.errors import CasecheckError, RuleSetError, UsageError
from casecheck.local.papers import papers_files
from casecheck.model import Dossier, Review
from casecheck.model.archive import ArchivedDossier
from casecheck.reading.gather import gather

_MEMORY = "评查超出内存上限，已隔离；请拆分这份案卷，处理后用 --retry-quarantined 重评。"
_FAILED = "评查这份案卷时程序出错（{}：{}），已隔离；请把这句话报告给程序维护者，更新后用 --retry-quarantined 重评。"


def serve(setting: str) -> None:
    """The worker's life, until the parent closes the pipe."""
    archive, options_json, limits_json, review = json.loads(setting)
    options, limits = Options.model_validate(options_json), Limits.model_validate(limits_json)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not reach the parent
    _limit_memory(limits)
    questions = _questions()
    try:
        reviewer = _Reviewer(Path(archive), options, review)
    except (UsageError, RuleSetError) as error:
        _say(answers, {"refused": str(error)})
        return
    _say(answers, {})
    while (question := questions.get()) is not None:
        _alarm(limits.seconds + 5)  # the parent's clock comes first; this one is for when the parent is gone
        for said in reviewer.answers(**question):
            _say(answers, said)
        _alarm(0)


def _questions() -> queue.Queue[dict[str, str] | None]:
    """What the parent asks. When it is gone the process ends in the middle of whatever it does."""
    asked: queue.Queue[dict[str, str] | None] = queue.Queue()

    def listen() -> None:
        for line in sys.stdin.buffer:
            asked.put(json.loads(line))
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    return asked


def _say(answers: BinaryIO, said: object) -> None:
    answers.write(json.dumps(said).encode() + b"\n")
    answers.flush()


class _Reviewer:
    """One rule set, many dossiers."""

    def __init__(self, archive: Path, options: Options, review: str) -> None:
        from casecheck.local import load_config
        from casecheck.pipeline import load_rules

        module, _, name = review.partition(":")
        self._archive, self._review = archive, getattr(importlib.import_module(module), name)
        rules = load_rules(*options.rules)
        config = load_config(options.config, rules) if options.config else None
        self._arguments = {"rules": rules, "config": config, **options.model_dump(exclude={"rules", "config"})}
        head = self._judge(Dossier(path="")).casecheck  # wrong codes are told before the first dossier
        judged_by = options.model_dump_json(exclude={"rules", "config"})
        self._settings = json.dumps([head.version, head.rules_sha256, config.sha256 if config else None, judged_by])

    def _judge(self, source: Path | Dossier) -> Review:
        reviewed: Review = self._review(source, **self._arguments)
        return reviewed

    def answers(self, path: str, name: str, known: str) -> Iterator[dict[str, object]]:
        """The fingerprint, then the row with the review, or that it is the same."""
        place = self._archive / path
        fingerprint = ""
        try:
            fingerprint = self._fingerprint(place)
            yield {"fingerprint": fingerprint}
            if fingerprint == known:
                yield {"same": True}
                return
            review = self._judge(place)
            packed = zlib.compress(review.model_dump_json().encode())
            row = archived(name, fingerprint, review)
            yield {"dossier": row.model_dump(mode="json"), "review": base64.b64encode(packed).decode()}
        except UsageError as error:  # gone or emptied since it was found
            yield _refused(ArchivedDossier(name=name, status="unread", reason=str(error), unit=top_folder(name)))
        except MemoryError:
            yield _refused(quarantined(name, fingerprint, _MEMORY))
        except CasecheckError as error:
            yield _refused(quarantined(name, fingerprint, str(error)))
        except Exception as error:  # one row per dossier, whatever happens
            yield _refused(quarantined(name, fingerprint, _FAILED.format(type(error).__name__, str(error)[:200])))

    def _fingerprint(self, place: Path) -> str:
        """sha256 of every paper's name and bytes, of what is said of them by hand, and of all that it is judged by."""
        whole = hashlib.sha256(self._settings.encode())
        papers = [(one.name, one.path, one.refused) for one in gather([place])]
        for name, path, refused in (*papers, *((said.name, said, "") for said, _ in papers_files([place]))):
            digest = refused.encode()
            if not refused:
                try:
                    with path.open("rb") as file:
                        digest = hashlib.file_digest(file, "sha256").digest()
                except OSError as error:
                    digest = f"{error.errno}".encode()
            whole.update(json.dumps(name).encode() + b"\0" + digest + b"\0")
        return whole.hexdigest()


def _refused(row: ArchivedDossier) -> dict[str, object]:
    return {"dossier": row.model_dump(mode="json"), "review": None}


def _alarm(seconds: float) -> None:
    """0 takes it back. SIGALRM's default action ends the process even where Python is not running."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _limit_memory(limits: Limits) -> None:
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        most = limits.memory_bytes if hard == resource.RLIM_INFINITY else min(limits.memory_bytes, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
