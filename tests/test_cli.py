"""What a user can do wrong, each with its sentence and exit code, through the command itself."""

import io
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from casecheck.cli import main

ROOT = Path(__file__).resolve().parent.parent
CLEAN = ROOT / "samples/overload-person-clean"
PLANTED = ROOT / "samples/overload-person-planted"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        code = main([str(a) for a in arguments])
        captured = capfd.readouterr()
        return code, captured.out, captured.err

    return call


def chinese_sentence(text: str) -> bool:
    return "Traceback" not in text and any("一" <= c <= "鿿" for c in text) and "。" in text


def test_a_clean_dossier_exits_zero_and_a_planted_one_one(run: Run) -> None:
    code, out, err = run("review", CLEAN)
    assert (code, err) == (0, "")
    assert "0 项必须改" in out
    code, out, _ = run("review", PLANTED)
    assert code == 1
    assert "违法行为通知书" in out


def test_fail_on_sets_the_threshold(run: Run) -> None:
    assert run("review", PLANTED, "--select", "EV-012", "--fail-on", "严重")[0] == 0
    assert run("review", PLANTED, "--select", "EV-012", "--fail-on", "一般")[0] == 1


def test_missing_path(run: Run, tmp_path: Path) -> None:
    code, out, err = run("review", tmp_path / "没有")
    assert (code, out) == (2, "")
    assert "没有" in err
    assert chinese_sentence(err)


def test_empty_folder(run: Run, tmp_path: Path) -> None:
    code, out, err = run("review", tmp_path)
    assert (code, out) == (2, "")
    assert chinese_sentence(err)


def test_a_file_that_is_no_document_is_a_gap_and_exit_three(run: Run, tmp_path: Path) -> None:
    (tmp_path / "笔记.xyz").write_bytes(b"\x00\x01not a document")
    code, out, _ = run("review", tmp_path)
    assert code == 3
    assert "笔记.xyz" in out


def test_encrypted_docx(run: Run, tmp_path: Path) -> None:
    (tmp_path / "密.docx").write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 4096)
    code, out, _ = run("review", tmp_path)
    assert code == 3
    assert "加密" in out


def test_truncated_docx(run: Run, tmp_path: Path) -> None:
    whole = next(iter(sorted(CLEAN.glob("*.docx")))).read_bytes()
    (tmp_path / "半.docx").write_bytes(whole[: len(whole) // 2])
    code, out, _ = run("review", tmp_path)
    assert code == 3
    assert "半.docx" in out


@pytest.mark.parametrize("member", ["../逃.docx", "/etc/逃.docx", "a/../../逃.docx"])
def test_zip_that_leaves_its_folder(run: Run, tmp_path: Path, member: str) -> None:
    with zipfile.ZipFile(tmp_path / "案.zip", "w") as archive:
        archive.writestr(member, b"x")
    code, out, err = run("review", tmp_path / "案.zip")
    assert code in (2, 3)
    assert chinese_sentence(err or out)
    assert not (tmp_path.parent / "逃.docx").exists()


def test_zip_bomb(run: Run, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "案.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("大.docx", bytes(60_000_000))
    code, out, err = run("review", tmp_path / "案.zip")
    assert code in (2, 3)
    assert chinese_sentence(err or out)


def test_docx_with_an_external_entity_leaks_nothing(run: Run, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("绝密内容", "utf-8")
    folder = tmp_path / "案"
    folder.mkdir()
    source = zipfile.ZipFile(next(iter(sorted(CLEAN.glob("*.docx")))))
    with source, zipfile.ZipFile(folder / "a.docx", "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                declared = f'<!DOCTYPE d [<!ENTITY x SYSTEM "file://{secret}">]>'.encode()
                head, body = data.split(b"?>", 1)
                data = head + b"?>" + declared + body.replace(b"</w:t>", b"&x;</w:t>", 1)
            target.writestr(name, data)
    code, out, err = run("review", folder, "--output", "json")
    assert code in (1, 3)
    assert "绝密内容" not in out + err


@pytest.mark.slow
def test_docx_with_400_mb_inside(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "案"
    folder.mkdir()
    shutil.copy(next(iter(sorted(CLEAN.glob("*.docx")))), folder / "a.docx")
    with zipfile.ZipFile(folder / "a.docx", "a", zipfile.ZIP_DEFLATED) as archive, archive.open("word/big.xml", "w") as member:
        for _ in range(400):
            member.write(b" " * 1_000_000)
    code, out, _ = run("review", folder)
    assert code == 3
    assert "a.docx" in out


def test_a_rule_file_with_a_typo_names_file_and_line(run: Run, tmp_path: Path) -> None:
    text = (ROOT / "rules/evidence/EV-012-record-time-not-to-the-minute.yaml").read_text("utf-8")
    (tmp_path / "evidence").mkdir()
    typo = text.replace("record.period_complete: {is: no}\nshow", "record.period_compleet: {is: no}\nshow")
    (tmp_path / "evidence/EV-012-typo.yaml").write_text(typo, "utf-8")
    line = typo.splitlines().index("    - record.period_compleet: {is: no}") + 1
    code, _, err = run("rules", "--rules", tmp_path, "check")
    assert code == 2
    assert f"EV-012-typo.yaml:{line}" in err
    assert "record.period_complete" in err  # the nearest name


def test_an_unknown_code_is_refused_with_the_nearest(run: Run) -> None:
    code, out, err = run("review", CLEAN, "--select", "EV-O12")
    assert (code, out) == (2, "")
    assert "EV-012" in err
    code, out, err = run("rules", "show", "PR-170")
    assert (code, out) == (2, "")
    assert "PR-017" in err


def test_wrong_use_of_the_command_is_said_in_chinese(run: Run) -> None:
    for arguments in (["review"], ["review", CLEAN, "--on", "昨天"], ["review", CLEAN, "--output", "pdf"], ["dance"]):
        code, out, err = run(*arguments)
        assert (code, out) == (2, ""), arguments
        assert chinese_sentence(err)


def test_machine_output_stands_alone_on_stdout(run: Run, tmp_path: Path) -> None:
    import json

    code, out, err = run("review", PLANTED, "--output", "json", "--output", f"text:{tmp_path / 'r.txt'}", "--explain", "PR-017")
    assert code == 1
    assert json.loads(out)["casecheck"]["stage"] == "filed"
    assert "必须改" in (tmp_path / "r.txt").read_text("utf-8")
    assert "PR-017" in err


def test_the_same_dossier_as_folder_zip_and_files(run: Run, tmp_path: Path) -> None:
    import json

    def outcomes(*paths: object) -> list[tuple[str, str, str]]:
        out = run("review", *paths, "--output", "json")[1]
        return [(o["rule"], o["subject"], o["outcome"]) for o in json.loads(out)["outcomes"]]

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for file in sorted(PLANTED.glob("*.docx")):
            archive.write(file, file.name)
    (tmp_path / "案.zip").write_bytes(buffer.getvalue())
    folder = outcomes(PLANTED)
    assert outcomes(tmp_path / "案.zip") == folder
    assert outcomes(*sorted(PLANTED.glob("*.docx"))) == folder


def test_one_paper_alone_runs_only_its_own_rules(run: Run) -> None:
    import json

    decision = next(iter(PLANTED.glob("*决定书.docx")))
    code, out, _ = run("review", decision, "--output", "json")
    outcomes = {o["rule"]: o for o in json.loads(out)["outcomes"]}
    assert code == 1
    assert outcomes["DR-047"]["outcome"] == "finding"
    assert outcomes["PR-005"]["outcome"] == "not_applicable"
    assert "只送检一份文书" in outcomes["PR-005"]["reason"]


def test_the_installed_command_runs() -> None:
    done = subprocess.run([sys.executable, "-m", "casecheck", "--version"], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith("casecheck ")


def test_a_day_that_does_not_exist_is_not_read_and_accuses_nobody(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "案"
    shutil.copytree(CLEAN, folder)
    (decision,) = folder.glob("*行政处罚决定书.docx")
    with zipfile.ZipFile(decision) as source:
        members = {name: source.read(name) for name in source.namelist()}
    day = "2024年5月28日".encode()
    assert members["word/document.xml"].count(day) == 1
    members["word/document.xml"] = members["word/document.xml"].replace(day, "2024年2月30日".encode())
    with zipfile.ZipFile(decision, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in members.items():
            target.writestr(name, data)
    code, out, _ = run("review", folder)
    assert code == 3
    assert "0 项必须改" in out
    assert "2024年2月30日" in out
    assert "落款日期" in out


def test_read_writes_a_page_or_says_why_not(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "对照.html"
    paper = next(CLEAN.glob("07*"))
    code, out, err = run("read", paper, "--format", "html", "--output", page)
    assert (code, out, err) == (0, "", f"已写 {page}\n")
    assert "读卷对照" in page.read_text("utf-8")
    code, out, _ = run("read", paper, "--format", "html")
    assert out == page.read_text("utf-8")
    code, out, err = run("read", paper, "--format", "pdf")
    assert (code, out) == (2, "")
    assert chinese_sentence(err)
    code, out, err = run("read", paper, "--format", "html", "--output", tmp_path / "没有" / "a.html")
    assert (code, out) == (2, "")
    assert chinese_sentence(err)
