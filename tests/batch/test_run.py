"""A run: one row per dossier whatever happens, killed and resumed, the same for any number of workers."""

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from casecheck.archive import Archive
from casecheck.batch import Limits, Options, Progress, run
from casecheck.errors import UsageError
from casecheck.model.archive import ArchivedDossier
from tests.batch.archives import command, dossier, export, zipped

POISONED = "tests.batch.hooks:poisoned"


def rows(store: Path) -> dict[str, ArchivedDossier]:
    with Archive(store, read_only=True) as archive:
        return {d.name: d for d in archive.dossiers()}


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Twelve dossiers, four of which misbehave; the one that never ends is not among them."""
    root = tmp_path / "档案"
    for n in range(1, 8):
        dossier(root / f"2024/甲所/{n:03}")
    zipped(root / "2024/乙所/008.zip")
    dossier(root / "2023/009自杀")
    dossier(root / "2023/010出错")
    dossier(root / "2023/011吃光")
    (root / "012").mkdir()
    (root / "012/坏.docx").write_bytes(b"PK\x03\x04 not a zip")
    return root


def test_every_dossier_has_its_row_and_the_bad_ones_say_why(archive: Path, tmp_path: Path) -> None:
    store = tmp_path / "r.sqlite"
    seen: list[tuple[int, int]] = []
    result = run(archive, store, jobs=2, review=POISONED, progress=lambda p: seen.append((p.done, p.total)))
    found = rows(store)
    assert len(found) == 12
    assert {n: d.status for n, d in found.items() if d.status != "reviewed"} == {
        "2023/009自杀": "quarantined",
        "2023/010出错": "quarantined",
        "2023/011吃光": "quarantined",
        "012": "unread",
    }
    assert "SIGABRT" in found["2023/009自杀"].reason
    assert "RuntimeError" in found["2023/010出错"].reason
    assert "内存" in found["2023/011吃光"].reason
    assert "坏.docx" in found["012"].reason
    assert found["2023/009自杀"].unit == "2023"
    assert all(d.fingerprint for d in found.values())
    assert found["2024/乙所/008.zip"].defects == found["2024/甲所/001"].defects != ()
    assert seen == [(n, 12) for n in range(13)]
    assert (result.exit_code(["否决", "严重", "一般", "轻微"]), result.exit_code([])) == (1, 3)


def test_killed_and_resumed_equals_calm_byte_for_byte_for_any_number_of_workers(archive: Path, tmp_path: Path) -> None:
    calm, killed = tmp_path / "calm.sqlite", tmp_path / "killed.sqlite"
    run(archive, calm, jobs=1, review=POISONED)
    for done in (2, 4):
        process = subprocess.Popen(command(archive, killed, 2, 60, POISONED), stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        while int(process.stdout.readline()) < done:
            pass
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        before = rows(killed)
        assert len(before) == 12
        assert sum(d.status != "pending" for d in before.values()) >= done
    result = run(archive, killed, jobs=2, review=POISONED)
    assert result.same >= 4
    assert export(killed) == export(calm)


def test_a_dossier_that_never_ends_is_quarantined_with_its_name_and_the_others_are_reviewed(tmp_path: Path) -> None:
    dossier(tmp_path / "a/001不醒")
    dossier(tmp_path / "a/002")
    store = tmp_path / "r.sqlite"
    run(tmp_path / "a", store, limits=Limits(seconds=3), review=POISONED)
    found = rows(store)
    assert found["002"].status == "reviewed"
    assert found["001不醒"].status == "quarantined"
    assert "3 秒" in found["001不醒"].reason

    assert run(tmp_path / "a", store, review=POISONED).same == 2  # it waits for retry_quarantined
    assert run(tmp_path / "a", store, retry_quarantined=True).same == 1
    assert rows(store)["001不醒"].defects == found["002"].defects


def test_a_crash_that_earlier_dossiers_prepared_is_tried_again_in_a_fresh_worker(tmp_path: Path) -> None:
    for n in range(3):
        dossier(tmp_path / f"a/{n}")
    store = tmp_path / "r.sqlite"
    run(tmp_path / "a", store, review="tests.batch.hooks:only_the_second_time")
    assert [d.status for d in rows(store).values()] == ["reviewed"] * 3


def test_only_what_changed_is_reviewed_again(tmp_path: Path) -> None:
    for n in range(3):
        dossier(tmp_path / f"a/{n}")
    store = tmp_path / "r.sqlite"
    run(tmp_path / "a", store)
    first = rows(store)
    assert run(tmp_path / "a", store).same == 3

    next(iter(sorted((tmp_path / "a/1").iterdir()))).unlink()
    assert run(tmp_path / "a", store).same == 2
    second = rows(store)
    assert second["1"].documents == first["1"].documents - 1
    assert (second["0"], second["2"]) == (first["0"], first["2"])

    assert run(tmp_path / "a", store, options=Options(ignore=("DR",))).same == 0
    assert {d.code[:2] for row in rows(store).values() for d in row.defects}.isdisjoint({"DR"})


def test_a_dossier_gone_from_the_archive_counts_no_more_until_it_is_back(tmp_path: Path) -> None:
    for n in range(2):
        dossier(tmp_path / f"a/{n}")
    store = tmp_path / "r.sqlite"
    run(tmp_path / "a", store)
    before = export(store)
    shutil.move(tmp_path / "a/1", tmp_path / "away")
    run(tmp_path / "a", store)
    assert list(rows(store)) == ["0"]
    shutil.move(tmp_path / "away", tmp_path / "a/1")
    assert run(tmp_path / "a", store).same == 2
    assert export(store) == before


def test_a_name_that_is_no_text_has_its_row_and_is_shown(tmp_path: Path) -> None:
    try:
        dossier(Path(os.fsdecode(os.fsencode(tmp_path / "a") + b"/\xd6\xd0")))
    except OSError:
        pytest.skip("this file system takes text only")
    run(tmp_path / "a", tmp_path / "r.sqlite")
    [row] = rows(tmp_path / "r.sqlite").values()
    assert row.name == "\ufffd\ufffd"
    assert row.status != "pending"


def test_workers_end_with_their_parent(tmp_path: Path) -> None:
    dossier(tmp_path / "a/不醒")
    process = subprocess.Popen(command(tmp_path / "a", tmp_path / "r.sqlite", 1, 600, POISONED), stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    deadline = time.monotonic() + 20
    while not (workers := children(process.pid)) and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(1.5)
    process.kill()
    process.wait()
    process.stdout.close()
    while any(Path(f"/proc/{pid}").exists() for pid in workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert workers
    assert not [pid for pid in workers if Path(f"/proc/{pid}").exists()]


def children(pid: int) -> list[str]:
    return [child for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"options": Options(select=("ZZ-999",))}, "没有编码 ZZ-999"),
        ({"options": Options(rules=("没有这个目录",))}, "规则目录不存在"),
        ({"jobs": 0}, "至少为 1"),
        ({"limits": Limits(seconds=0)}, "大于 0 的秒数"),
    ],
)
def test_wrong_use_is_told_before_any_dossier(tmp_path: Path, options: dict[str, object], sentence: str) -> None:
    dossier(tmp_path / "a/0")
    with pytest.raises(UsageError, match=sentence):
        run(tmp_path / "a", tmp_path / "r.sqlite", **options)  # type: ignore[arg-type]


def test_papers_alone_and_nothing_at_all_are_told(tmp_path: Path) -> None:
    (tmp_path / "空").mkdir()
    with pytest.raises(UsageError, match="没有案卷"):
        run(tmp_path / "空", tmp_path / "r.sqlite")
    with pytest.raises(UsageError, match="请用 casecheck review"):
        run(dossier(tmp_path / "单"), tmp_path / "r.sqlite")


def test_progress_counts_what_it_says(tmp_path: Path) -> None:
    dossier(tmp_path / "a/0")
    dossier(tmp_path / "a/1出错")
    last: list[Progress] = []
    run(tmp_path / "a", tmp_path / "r.sqlite", review=POISONED, progress=lambda p: last.append(p))
    found = rows(tmp_path / "r.sqlite")["0"].defects
    assert (last[-1].done, last[-1].same, last[-1].found, last[-1].quarantined) == (2, 0, len(found), 1)
