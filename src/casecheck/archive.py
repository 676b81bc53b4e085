"""The store (评查结果库) of a batch: one SQLite file, one row per dossier, each dossier written in one transaction.

What a kill leaves behind is whole: a dossier is either written with all its findings or still ``pending``. The file holds personal data
and is made readable to its owner only.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from casecheck.errors import UsageError
from casecheck.model.archive import STATUSES, ArchivedDossier, ArchiveFigures, Defect, DossierCount, Status, Stray, Tally
from casecheck.model.rules import SEVERITIES

_APPLICATION, _LAYOUT = 0x63617365, 2
_COLUMNS = tuple(name for name in ArchivedDossier.model_fields if name != "defects")
_DEFECT_COLUMNS = tuple(Defect.model_fields)
_TABLES = f"""
CREATE TABLE dossier (path BLOB PRIMARY KEY, present INTEGER NOT NULL DEFAULT 1, {", ".join(_COLUMNS)}) WITHOUT ROWID;
CREATE TABLE defect (path BLOB NOT NULL, n INTEGER NOT NULL, {", ".join(_DEFECT_COLUMNS)}, PRIMARY KEY (path, n)) WITHOUT ROWID;
CREATE TABLE review (path BLOB PRIMARY KEY, json BLOB NOT NULL);
CREATE TABLE stray (name TEXT NOT NULL, why TEXT NOT NULL);
"""
_FOUND = """count(f.code) FILTER (WHERE f.code LIKE 'EV-%') AS evidence, count(f.code) FILTER (WHERE f.code LIKE 'DR-%') AS drafting,
  count(f.code) FILTER (WHERE f.code NOT LIKE 'EV-%' AND f.code NOT LIKE 'DR-%') AS other,
  count(f.code) FILTER (WHERE f.certainty = 'sure') AS sure"""
_JOINED = "FROM dossier d LEFT JOIN defect f USING (path) WHERE d.present"


@dataclass(frozen=True)
class Waiting:
    """A dossier of the store, before a run looks at it."""

    path: bytes  # relative, as the file system spells it
    name: str
    fingerprint: str
    status: Status


class Archive:
    """An open store. Use as a context manager. ``Archive(path)`` makes the file if need be and locks it; ``read_only`` does neither."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        if read_only and not path.is_file():
            raise UsageError(f"找不到结果库 {path}；请先用 casecheck batch 评查，或检查路径是否写对。")
        self._writes = not read_only
        try:
            if not path.exists():
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            self._db = sqlite3.connect(path, isolation_level=None, timeout=1)
            self._db.row_factory = sqlite3.Row
            try:
                self._prepare(read_only)
            except sqlite3.Error:
                self._db.close()
                raise
        except (OSError, sqlite3.OperationalError) as error:
            raise UsageError(f"结果库 {path} 用不了（{_reason(error)}）；请检查位置和权限，或等另一个批量评查结束。") from error
        except _OtherLayout as error:
            raise UsageError(f"结果库 {path} 是另一版本的 casecheck 写的，本版本读不了；请换一个文件名重新评查。") from error
        except sqlite3.DatabaseError as error:
            raise UsageError(f"{path} 不是 casecheck 的结果库；请换一个文件名。") from error

    def _prepare(self, read_only: bool) -> None:
        db = self._db
        if read_only:
            db.execute("PRAGMA query_only = ON")
        else:
            db.execute("PRAGMA locking_mode = EXCLUSIVE")  # two batches on one store would do everything twice
        known = (db.execute("PRAGMA application_id").fetchone()[0], db.execute("PRAGMA user_version").fetchone()[0])
        fresh = known == (0, 0) and not db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if known[0] == _APPLICATION and known[1] != _LAYOUT:
            raise _OtherLayout("another layout")
        if known != (_APPLICATION, _LAYOUT) and (read_only or not fresh):
            raise sqlite3.DatabaseError("another layout")
        if not read_only:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            if fresh:
                db.executescript(
                    f"BEGIN IMMEDIATE; {_TABLES} PRAGMA application_id = {_APPLICATION}; PRAGMA user_version = {_LAYOUT}; COMMIT;"
                )
            db.execute("BEGIN IMMEDIATE")  # takes the lock now, not at the first dossier
            db.execute("COMMIT")

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._writes:
            with contextlib.suppress(sqlite3.Error):
                self._db.execute("PRAGMA journal_mode = DELETE")  # one plain file again, readable from any disk
        self._db.close()

    # --- what a batch writes --------------------------------------------------------------------------------------

    def take_stock(self, found: Iterable[tuple[bytes, str] | Stray]) -> int:
        """Enter what the archive holds now, (path, name) each, and count the dossiers. New ones become ``pending`` rows. Those gone from
        the archive keep what was found but count no more, until they are back."""
        with self._transaction():
            self._db.execute("UPDATE dossier SET present = 0")
            self._db.execute("DELETE FROM stray")
            for one in found:
                if isinstance(one, Stray):
                    self._db.execute("INSERT INTO stray VALUES (?, ?)", (one.name, one.why))
                else:
                    self._insert(one[0], ArchivedDossier(name=one[1]), "UPDATE SET present = 1")
        return sum(self.statuses().values())

    def waiting(self) -> Iterator[Waiting]:
        """All dossiers in the archive, by path. Safe while rows are written: it reads ahead a little and begins anew after that."""
        after = b""
        while True:
            rows = self._db.execute(
                "SELECT path, name, fingerprint, status FROM dossier WHERE present AND path > ? ORDER BY path LIMIT 200", (after,)
            ).fetchall()
            yield from (Waiting(*row) for row in rows)
            if not rows:
                return
            after = rows[-1]["path"]

    def record(self, path: bytes, dossier: ArchivedDossier, review: bytes | None = None) -> None:
        """Write a dossier with its findings in place of what was there. ``review`` is its JSON, zlib-compressed."""
        with self._transaction():
            columns = ", ".join(f"{name} = excluded.{name}" for name in (*_COLUMNS, "present"))
            self._insert(path, dossier, f"UPDATE SET {columns}")
            self._db.execute("DELETE FROM defect WHERE path = ?", (path,))
            self._db.execute("DELETE FROM review WHERE path = ?", (path,))
            if review is not None:
                self._db.execute("INSERT INTO review VALUES (?, ?)", (path, review))
            marks = ", ".join("?" * (len(_DEFECT_COLUMNS) + 2))
            self._db.executemany(
                f"INSERT INTO defect (path, n, {', '.join(_DEFECT_COLUMNS)}) VALUES ({marks})",
                [(path, n, *(getattr(defect, name) for name in _DEFECT_COLUMNS)) for n, defect in enumerate(dossier.defects)],
            )

    def _insert(self, path: bytes, dossier: ArchivedDossier, otherwise: str) -> None:
        values = (path, *(getattr(dossier, name) for name in _COLUMNS))
        self._db.execute(
            f"INSERT INTO dossier (path, {', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(values))}) ON CONFLICT (path) DO {otherwise}",
            values,
        )

    def _transaction(self) -> _Transaction:
        return _Transaction(self._db)

    # --- what is read from it -------------------------------------------------------------------------------------

    def statuses(self) -> dict[Status, int]:
        """How many dossiers of the archive stand where; every status is there."""
        rows = dict(self._db.execute("SELECT status, count(*) FROM dossier WHERE present GROUP BY status").fetchall())
        return {status: rows.get(status, 0) for status in STATUSES}

    def severities(self) -> dict[str, int]:
        """How many findings of each severity."""
        rows = dict(self._db.execute("SELECT severity, count(*) FROM defect JOIN dossier USING (path) WHERE present GROUP BY 1").fetchall())
        return {severity: rows.get(severity, 0) for severity in SEVERITIES}

    def left_open(self) -> int:
        """How many outcomes are undecided, gaps added."""
        return self._one("SELECT coalesce(sum(left_open + gaps), 0) AS n FROM dossier WHERE present")["n"]

    def strays(self) -> tuple[Stray, ...]:
        """What belongs to no dossier."""
        return tuple(Stray.model_validate(dict(row)) for row in self._db.execute("SELECT name, why FROM stray ORDER BY name, why"))

    def dossiers(self) -> Iterator[ArchivedDossier]:
        """Every dossier of the archive with its findings, by path."""
        for row in self._db.execute(f"SELECT path, {', '.join(_COLUMNS)} FROM dossier WHERE present ORDER BY path"):
            found = self._db.execute(f"SELECT {', '.join(_DEFECT_COLUMNS)} FROM defect WHERE path = ? ORDER BY n", (row["path"],))
            data = {name: row[name] for name in _COLUMNS}
            yield ArchivedDossier.model_validate({**data, "defects": tuple(Defect.model_validate(dict(one)) for one in found)})

    def review_json(self, name: str) -> bytes | None:
        """The whole review of a dossier as JSON, None if there is none."""
        row = self._db.execute("SELECT json FROM dossier JOIN review USING (path) WHERE name = ? ORDER BY path", (name,)).fetchone()
        return zlib.decompress(row["json"]) if row else None

    def export(self) -> Iterator[bytes]:
        """One line of JSON for each dossier, by path, with its whole review: the same inputs give the same bytes, whatever
        was killed and however many workers there were."""
        columns = ", ".join(_COLUMNS)
        for row in self._db.execute(f"SELECT {columns}, json FROM dossier LEFT JOIN review USING (path) WHERE present ORDER BY path"):
            line = {name: row[name] for name in _COLUMNS}
            line["review"] = json.loads(zlib.decompress(row["json"])) if row["json"] is not None else None
            yield json.dumps(line, ensure_ascii=False).encode() + b"\n"

    def figures(self) -> ArchiveFigures:
        """The totals of the archive."""
        sums = "SELECT '' AS key, count(*) AS dossiers, coalesce(sum(asked), 0) AS asked, coalesce(sum(undecided), 0) AS undecided"
        sums += ", coalesce(sum(questions), 0) AS questions"
        whole = self._one(f"{sums} FROM dossier WHERE present AND status = 'reviewed'")
        whole |= self._one(f"SELECT {_FOUND} {_JOINED}")
        versions = self._db.execute("SELECT DISTINCT version, rules_sha256 FROM dossier WHERE present AND version <> '' ORDER BY 1, 2")
        return ArchiveFigures(
            versions=tuple(f"casecheck {version}　规则 {rules[:12]}" for version, rules in versions),
            statuses=self.statuses(),
            whole=Tally.model_validate(whole),
            gaps=self._one("SELECT coalesce(sum(gaps), 0) AS n FROM dossier WHERE present")["n"],
            codes=self._tallies("f.code", "f.title", "f.severity", "f.code IS NOT NULL"),
            papers=self._tallies("f.form", "f.paper", "''", "f.code IS NOT NULL"),
            units=self._tallies("d.unit", "''", "''", "d.status = 'reviewed'"),
            months=self._tallies("d.month", "''", "''", "d.status = 'reviewed'", "key = '', key"),
            strays=self.strays(),
            lines=self._lines,
            export=self.export,
        )

    def _one(self, query: str) -> dict[str, int]:
        return dict(self._db.execute(query).fetchone())

    def _tallies(self, key: str, name: str, severity: str, where: str, order: str = "") -> tuple[Tally, ...]:
        """Findings and dossiers by one column; undecided shares only where a dossier belongs to one group."""
        rows = self._db.execute(
            f"SELECT {key} AS key, max({name}) AS name, max({severity}) AS severity, count(DISTINCT d.path) AS dossiers, {_FOUND} "
            f"{_JOINED} AND {where} GROUP BY {key} ORDER BY {order or 'count(f.code) DESC, key'}"
        ).fetchall()
        shares: dict[str, dict[str, int]] = {}
        if key.startswith("d."):
            asked = self._db.execute(
                f"SELECT {key} AS key, sum(asked) AS asked, sum(undecided) AS undecided, sum(questions) AS questions "
                f"FROM dossier d WHERE d.present AND {where} GROUP BY 1"
            )
            shares = {row["key"]: {name: row[name] for name in ("asked", "undecided", "questions")} for row in asked}
        return tuple(Tally.model_validate({**dict(row), **shares.get(row["key"], {})}) for row in rows)

    def _lines(self) -> Iterator[DossierCount]:
        rows = self._db.execute(
            f"SELECT d.name AS key, d.status, d.reason, d.unit, d.month, d.number, d.documents, d.gaps, d.asked, d.undecided, d.questions, "
            f"1 AS dossiers, {_FOUND} {_JOINED} GROUP BY d.path ORDER BY d.path"
        )
        for row in rows:
            yield DossierCount.model_validate(dict(row))


class _OtherLayout(sqlite3.DatabaseError):
    """A store of ours, with other tables."""


class _Transaction:
    """``with`` it: all or nothing."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def __enter__(self) -> None:
        self._db.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._db.execute("COMMIT" if kind is None else "ROLLBACK")


def _reason(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return "正被另一个批量评查占用" if "locked" in str(error) else "打不开或写不了"
