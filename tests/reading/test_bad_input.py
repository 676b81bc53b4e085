"""Bad input: each with the sentence an officer reads, none an exception, none an empty paper."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import pytest

from casecheck.errors import LimitExceeded, UnreadableFile, UsageError
from casecheck.reading import Limits, Reading, read_path
from casecheck.reading.archive import Archive
from casecheck.reading.child import Child
from casecheck.reading.limits import LIMITS
from tests.build import archive, docx, p

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
GOOD = docx("立案审批表")


def put(folder: Path, **files: bytes) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def why(reading: Reading, name: str) -> str:
    """The sentence of the one gap of a file, which must hide papers and give no page."""
    [gap] = [gap for gap in reading.gaps if gap.file == name]
    assert gap.hides_papers
    assert name in reading.files
    assert not [page for page in reading.pages if page.file == name]
    assert gap.file == name
    assert gap.why.endswith("。")
    return gap.why


def test_missing_path(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"找不到“.*没有\.docx”"):
        read_path(tmp_path / "没有.docx")


@pytest.mark.parametrize("names", [[], [".DS_Store", "Thumbs.db", "~$立案.docx", "casecheck.config.yaml", "__MACOSX/a.docx"]])
def test_empty_folder(tmp_path: Path, names: list[str]) -> None:
    put(tmp_path, **dict.fromkeys(names, b"x"))
    with pytest.raises(UsageError, match="没有文书"):
        read_path(tmp_path)


def test_nothing_given() -> None:
    with pytest.raises(UsageError, match="没有给出"):
        read_path([])


def test_folder_order_names_and_what_is_no_paper(tmp_path: Path) -> None:
    put(tmp_path, **{"10.docx": GOOD, "2.docx": GOOD, "附件/１.docx": GOOD, "~$2.docx": b"x", "desktop.ini": b"x"})
    reading = read_path(tmp_path)
    assert reading.files == ("2.docx", "10.docx", "附件/１.docx")
    assert [page.file for page in reading.pages] == list(reading.files)
    assert reading.gaps == ()
    assert not reading.single


def test_one_file_is_single_and_two_are_not(tmp_path: Path) -> None:
    put(tmp_path, **{"甲/a.docx": GOOD, "乙/a.docx": GOOD})
    assert read_path(tmp_path / "甲" / "a.docx").single
    both = read_path([tmp_path / "甲" / "a.docx", tmp_path / "乙"])
    assert both.files == ("乙/a.docx", "甲/a.docx")
    assert not both.single


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.pdf", b"%PDF-1.7\n", "PDF"),
        ("a.docx", b"%PDF-1.7\n", "PDF"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "图片已损坏"),
        ("a.tif", b"II*\0....", "图片已损坏"),
        ("a.doc", OLE + "WordDocument".encode("utf-16-le"), "已损坏"),
        ("a.xls", OLE + "Workbook".encode("utf-16-le"), "旧版 Excel"),
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "已加密"),
        ("a.rar", b"Rar!\x1a\x07", "RAR"),
        ("a.ofd", archive({"OFD.xml": b"<a/>"}), "OFD"),
        ("a.xlsx", archive({"xl/workbook.xml": b"<a/>"}), "Excel"),
        ("a.txt", "案号".encode(), "文本"),
        ("a.docx", b"not a document", "内容却不是"),
        ("a.docx", archive({"a.txt": b"x"}), "内容却不是"),
        ("a.docx", GOOD[: len(GOOD) // 2], "损坏"),
        ("a.docx", b"", "空文件"),
        ("a.bin", b"\0\1\2", ".bin"),
    ],
)
def test_not_read_and_why(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    put(tmp_path, **{name: data, "z.docx": GOOD})
    reading = read_path(tmp_path)
    assert says in why(reading, name)
    assert [page.file for page in reading.pages] == ["z.docx"]


def test_a_word_file_by_its_bytes_not_its_name(tmp_path: Path) -> None:
    put(tmp_path, **{"a.doc": GOOD, "b.zip": GOOD})
    assert [page.lines[0].text for page in read_path(tmp_path).pages] == ["立案审批表", "立案审批表"]


def test_damaged_inside(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as old:
        files = {name: old.read(name) for name in old.namelist()}
    put(tmp_path, **{"a.docx": archive({**files, "word/document.xml": b"<w:document"})})
    assert "内部结构已损坏" in why(read_path(tmp_path), "a.docx")


def test_zip_handed_in_gives_its_members(tmp_path: Path) -> None:
    inner = archive({"送达回证.docx": GOOD})
    put(tmp_path, **{"卷.zip": archive({"10.docx": GOOD, "2.docx": GOOD, "附.zip": inner, "__MACOSX/._2.docx": b"x", "x.pdf": b"%PDF"})})
    reading = read_path(tmp_path / "卷.zip")
    assert reading.files == ("2.docx", "10.docx", "x.pdf", "附.zip/送达回证.docx")
    assert [gap.file for gap in reading.gaps] == ["x.pdf"]
    assert not reading.single
    assert read_path(tmp_path).files[0] == "卷.zip/2.docx"


def renamed(data: bytes, old: str, new: bytes) -> bytes:
    """A zip with a member's name replaced by other bytes of the same length, in both directories."""
    assert len(old.encode()) == len(new)
    return data.replace(old.encode(), new)


def test_gbk_and_mac_names(tmp_path: Path) -> None:
    gbk, mac = "询问笔录.docx".encode("gb18030"), "送达回证.docx".encode()
    data = renamed(archive({"A" * len(gbk): GOOD, "B" * len(mac): GOOD}), "A" * len(gbk), gbk)
    put(tmp_path, **{"卷.zip": renamed(data, "B" * len(mac), mac)})
    assert sorted(read_path(tmp_path / "卷.zip").files) == ["询问笔录.docx", "送达回证.docx"]


@pytest.mark.parametrize("name", ["../a.docx", "x/../../a.docx", "/a.docx", "C:\\a.docx", "..\\a.docx"])
def test_zip_that_points_outside(tmp_path: Path, name: str) -> None:
    put(tmp_path, **{"卷.zip": archive({"好.docx": GOOD, name: GOOD})})
    reading = read_path(tmp_path / "卷.zip")
    assert "指向外部" in why(reading, "卷.zip")
    assert reading.files == ("卷.zip",)


def test_zip_bombs(tmp_path: Path) -> None:
    put(tmp_path, **{"比.zip": archive({"a.docx": bytes(3 << 20)}), "多.zip": archive({str(i): b"" for i in range(2001)})})
    third = archive({"c.zip": archive({"d.docx": GOOD})})
    put(tmp_path, **{"套.zip": archive({"b.zip": third})})
    reading = read_path(tmp_path)
    assert "压缩炸弹" in why(reading, "比.zip")
    assert "2001 个文件" in why(reading, "多.zip")
    assert "套了超过 2 层" in why(reading, "套.zip/b.zip/c.zip")


def test_zips_together_over_the_limit(tmp_path: Path) -> None:
    put(tmp_path, **{"1.zip": archive({"a.docx": GOOD, "b.docx": GOOD}), "2.zip": archive({"a.docx": GOOD, "b.docx": GOOD})})
    reading = read_path(tmp_path, Limits(members=3))
    assert reading.files == ("1.zip/a.docx", "1.zip/b.docx", "2.zip")
    assert "连同前面" in why(reading, "2.zip")


def test_a_header_that_lies_about_the_size_is_no_memory() -> None:
    data = bytearray(archive({"a": bytes(5 << 20)}))
    for start in (data.find(b"PK\x03\x04") + 22, data.find(b"PK\x01\x02") + 24):
        data[start : start + 4] = (100).to_bytes(4, "little")
    lying = Archive(bytes(data), LIMITS)
    assert lying.inflated == 100
    with pytest.raises(UnreadableFile, match="损坏"):
        lying.read("a")


def test_encrypted_and_total_size_and_empty_zip(tmp_path: Path) -> None:
    locked = bytearray(archive({"a.docx": GOOD}))
    locked[6] |= 1
    locked[locked.find(b"PK\x01\x02") + 8] |= 1
    put(tmp_path, **{"密.zip": bytes(locked), "空.zip": archive({})})
    reading = read_path(tmp_path)
    assert "密码" in why(reading, "密.zip")
    assert "没有文书" in why(reading, "空.zip")
    with pytest.raises(LimitExceeded, match="上限"):
        Archive(archive({"a": os.urandom(2000)}), Limits(total_bytes=1000))


def test_external_entity_leaks_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("机密内容")
    prolog = f'<!DOCTYPE w:document [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    data = docx("<w:p><w:r><w:t>前&x;后</w:t></w:r></w:p>", prolog=prolog)
    reading = read_path(put(tmp_path / "卷", **{"a.docx": data}))
    assert "实体" in why(reading, "a.docx")
    assert "机密" not in reading.model_dump_json()


def test_400_mb_of_settings(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(GOOD)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as into, into.open("word/settings.xml", "w") as part:
        for _ in range(400):
            part.write(b" " * 1_000_000)
    assert "上限" in why(read_path(path), "a.docx")


def test_links_are_not_followed_out_of_the_folder(tmp_path: Path) -> None:
    outside = put(tmp_path / "外", **{"秘密.docx": docx("外面的")})
    inside = put(tmp_path / "卷", **{"a.docx": GOOD})
    (inside / "b.docx").symlink_to(outside / "秘密.docx")
    (inside / "c").symlink_to(outside)
    (inside / "d").symlink_to(inside)
    (inside / "e.docx").symlink_to(inside / "没有")
    reading = read_path(inside)
    assert [page.file for page in reading.pages] == ["a.docx"]
    assert ["链接" in why(reading, name) for name in ("b.docx", "c", "d", "e.docx")] == [True] * 4


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_a_pipe_in_the_folder_does_not_hang(tmp_path: Path) -> None:
    put(tmp_path, **{"a.docx": GOOD})
    os.mkfifo(tmp_path / "b.docx")
    assert "不是普通文件" in why(read_path(tmp_path), "b.docx")


def test_too_slow(tmp_path: Path) -> None:
    put(tmp_path, **{"a.docx": GOOD})
    assert "时间上限" in why(read_path(tmp_path, Limits(wall_seconds=0.02)), "a.docx")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_too_much_processor_time_and_the_next_file_is_read(tmp_path: Path) -> None:
    put(tmp_path, **{"1.docx": docx(*[p(str(i)) for i in range(100_000)]), "2.docx": GOOD})
    reading = read_path(tmp_path, Limits(cpu_seconds=0, ratio=10_000))
    assert "时间上限" in why(reading, "1.docx")
    assert [page.file for page in reading.pages] == ["2.docx"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_too_large_for_the_memory_and_the_next_file_is_read(tmp_path: Path) -> None:
    put(tmp_path, **{"1.docx": docx(*[p(str(i)) for i in range(100_000)]), "2.docx": GOOD})
    reading = read_path(tmp_path, Limits(memory_bytes=220 << 20, ratio=10_000))
    assert "内存上限" in why(reading, "1.docx")
    assert [page.file for page in reading.pages] == ["2.docx"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_a_child_that_dies_is_replaced_and_the_file_is_read(tmp_path: Path) -> None:
    path = put(tmp_path, **{"a.docx": GOOD}) / "a.docx"
    with Child(Limits(wall_seconds=3)) as child:
        assert child.ask(path, (), "a.docx").pages[0].lines[0].text == "立案审批表"
        first = child.pid
        assert first is not None
        os.kill(first, signal.SIGSTOP)
        threading.Timer(0.2, os.kill, (first, signal.SIGKILL)).start()  # dies while it holds the question
        assert child.ask(path, (), "a.docx").pages[0].file == "a.docx"
        second = child.pid
        assert second not in (None, first)
        os.kill(second or 0, signal.SIGKILL)
        assert child.ask(path, (), "a.docx").pages[0].file == "a.docx"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_a_child_that_hangs_is_ended(tmp_path: Path) -> None:
    path = put(tmp_path, **{"a.docx": GOOD}) / "a.docx"
    with Child(Limits(wall_seconds=2)) as child:
        child.ask(path, (), "a.docx")
        hanging = child.pid
        assert hanging is not None
        os.kill(hanging, signal.SIGSTOP)
        assert "时间上限" in child.ask(path, (), "a.docx").unread
        with pytest.raises(ProcessLookupError):
            os.kill(hanging, 0)
    assert child.pid is None


def test_from_a_script_without_a_main_guard(tmp_path: Path) -> None:
    put(tmp_path / "卷", **{"a.docx": GOOD})
    (tmp_path / "json.py").write_text("raise SystemExit('a file of the working directory was imported')")
    script = tmp_path / "run" / "script.py"
    script.parent.mkdir()
    script.write_text(
        "import sys\nfrom pathlib import Path\nfrom casecheck.reading import read_path\nprint(len(read_path(Path(sys.argv[1])).pages))\n"
    )
    done = subprocess.run([sys.executable, script, tmp_path / "卷"], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "1\n"
