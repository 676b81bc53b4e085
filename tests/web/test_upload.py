"""Uploads: names made harmless, limits counted as the bytes come, one clear sentence."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from casecheck.errors import LimitExceeded, UnreadableFile
from casecheck.web.desk import Desk
from casecheck.web.upload import Upload, UploadLimits, receive, safe_name

LIMITS = UploadLimits()


def body(*files: tuple[str, bytes]) -> bytes:
    parts = [
        b'--XX\r\nContent-Disposition: form-data; name="files"; filename="' + name.encode() + b'"\r\n\r\n' + data + b"\r\n"
        for name, data in files
    ]
    return b"".join(parts) + b"--XX--\r\n"


def received(data: bytes, folder: Path, limits: UploadLimits = LIMITS, size: int = 7) -> Upload:
    read: list[int] = []

    async def chunks() -> AsyncIterator[bytes]:
        for start in range(0, len(data), size):
            read.append(start)
            yield data[start : start + size]

    try:
        return asyncio.run(receive("multipart/form-data; boundary=XX", chunks(), folder, limits))
    finally:
        assert len(read) == -(-len(data) // size)  # to the end, or the browser would not see the answer


def test_bytes_and_names_arrive_as_they_were_sent(tmp_path: Path) -> None:
    files = [("案卷/01 立案.docx", b"\r\n--X\r\n" * 50), ("案卷/附件/照片.pdf", bytes(range(256))), ("空.docx", b"")]
    upload = received(body(*files), tmp_path)
    assert upload.files == [name for name, _ in files]
    assert {path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == dict(files)


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("/etc/passwd", "etc/passwd"),
        ("..\\..\\a.docx", "a.docx"),
        ("C:\\Users\\a.docx", "C_/Users/a.docx"),
        ("a/./../b.docx", "a/b.docx"),
        ("....//a.docx", "a.docx"),
        ("..", "未命名"),
        ("\u202eexe.xcod", "_exe.xcod"),
        ("决定书 . ", "决定书"),
        (".DS_Store", ".DS_Store"),
    ],
)
def test_names_that_point_elsewhere_are_made_harmless(sent: str, kept: str) -> None:
    assert safe_name(sent) == kept


@given(st.text())
def test_any_name_stays_below_its_folder(name: str) -> None:
    safe = PurePosixPath(safe_name(name))
    assert not safe.is_absolute()
    assert safe.parts
    assert ".." not in safe.parts
    assert all(0 < len(part.encode()) <= 255 and "\0" not in part for part in safe.parts)


def test_a_long_name_keeps_its_suffix() -> None:
    safe = safe_name("案" * 300 + ".docx")
    assert safe.endswith("案.docx")
    assert len(safe.encode()) <= 200


def test_a_traversal_name_lands_inside_the_private_folder(officer: TestClient, desk: Desk) -> None:
    officer.post("/cases", files=[("files", ("../../../outside.docx", b"PK"))])
    assert [path.name for path in desk.root.parent.rglob("*.docx")] == ["outside.docx"]
    assert next(desk.root.rglob("outside.docx")).parent.name == "papers"


def test_too_much_is_refused_while_it_comes(tmp_path: Path) -> None:
    with pytest.raises(LimitExceeded, match="最多上传 1 MB"):
        received(body(("大.docx", b"x" * 3_000_000)), tmp_path, UploadLimits(total_bytes=1_000_000), size=65536)
    assert (tmp_path / "大.docx").stat().st_size <= 1_000_000


def test_too_many_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LimitExceeded, match="最多上传 3 个文件"):
        received(body(*[(f"{n}.docx", b"x") for n in range(5)]), tmp_path, UploadLimits(files=3))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.docx", "1.docx", "2.docx"]


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="同名"):
        received(body(("a.docx", b"1"), ("/a.docx", b"2")), tmp_path)


@pytest.mark.parametrize("cut", [10, 60, -1, -3, -8])
def test_a_broken_off_upload_is_refused(tmp_path: Path, cut: int) -> None:
    data = body(("a.docx", b"12345"))
    if cut == -1 or cut == -3:
        data, cut = data.replace(b"--XX--\r\n", b""), len(data)
    with pytest.raises(UnreadableFile, match="重新上传"):
        received(data[:cut], tmp_path)


def test_refusals_are_sentences_and_leave_nothing_behind(officer: TestClient, desk: Desk) -> None:
    refused = [
        (officer.post("/cases", files=[("files", ("a.docx", b"x" * 2_100_000))]), 413, "最多上传 2 MB"),
        (officer.post("/cases", files=[("files", (f"{n}.docx", b"x")) for n in range(21)]), 413, "最多上传 20 个"),
        (officer.post("/cases", data={"stage": "filed"}), 400, "重新上传"),
        (officer.post("/cases", files=[("files", ("", b""))]), 400, "没有收到文件"),
        (officer.post("/cases", files=[("files", ("a.docx", b"x"))], data={"stage": "sometime"}), 400, "评查阶段"),
        (officer.post("/cases", files=[("files", ("a.docx", b"x"))], data={"on": "2024-02-30"}), 400, "评查日"),
    ]
    for answer, status, words in refused:
        assert (answer.status_code, words in answer.text) == (status, True), answer.text
    assert list(desk.root.iterdir()) == []
    json = officer.post("/cases", files=[("files", ("", b""))], headers={"accept": "application/json"}).json()
    assert json == {"error": "没有收到文件；请选择案卷文件夹、zip 或文书文件后再评查。"}
    assert officer.get("/").status_code == 200
