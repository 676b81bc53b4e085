"""A rule set as one file: made the same every time, read back the same, refused in one sentence when it was touched."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import casecheck
from casecheck.cli import main
from casecheck.law.data import rules_folder
from casecheck.pack import MANIFEST, packed

ROOT = Path(__file__).resolve().parents[2]
PLANTED = ROOT / "samples/overload-person-planted"
Call = Callable[..., tuple[int, str, str]]
RULE = "rules/evidence/EV-002-record-without-showing-certificate.yaml"


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str]) -> Call:
    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(a) for a in arguments])
        captured = capfd.readouterr()
        return code, captured.out, captured.err

    return run


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pack") / "规则包.zip"
    assert main(["rules", "pack", str(path), "--as", "2026-11"]) == 0
    return path


def rewritten(pack: Path, to: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The pack with its members changed, as a zip that is in itself in order."""
    with zipfile.ZipFile(pack) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(to, "w") as archive:
        for name, body in members.items():
            archive.writestr(name, body)
    return to


def test_a_pack_is_the_same_every_time_and_says_what_it_holds(pack: Path, tmp_path: Path, call: Call) -> None:
    code, _, err = call("rules", "pack", tmp_path / "again.zip", "--as", "2026-11")
    assert (code, (tmp_path / "again.zip").read_bytes()) == (0, pack.read_bytes())
    assert f"版本 2026-11，指纹 {hashlib.sha256(pack.read_bytes()).hexdigest()}" in err
    with zipfile.ZipFile(pack) as archive:
        manifest = json.loads(archive.read(MANIFEST))
        names = set(archive.namelist())
        assert {name: hashlib.sha256(archive.read(name)).hexdigest() for name in names - {MANIFEST}} == manifest["files"]
    shipped = {f"rules/{p.relative_to(rules_folder()).as_posix()}" for p in rules_folder().rglob("*.yaml")}
    assert names == {MANIFEST, *shipped}
    assert (manifest["version"], manifest["rules_sha256"]) == ("2026-11", casecheck.load_rules().sha256)


def test_a_review_by_the_pack_is_that_of_the_folder(pack: Path, call: Call) -> None:
    with_folder = call("review", PLANTED, "--output", "json")
    assert call("review", PLANTED, "--output", "json", "--rules", pack) == with_folder
    assert with_folder[0] == 1


def test_a_pack_takes_the_place_of_the_shipped_rules_and_a_folder_lies_on_it(pack: Path, tmp_path: Path, call: Call) -> None:
    whole = tmp_path / "rules"
    shutil.copytree(rules_folder(), whole)
    for path in [*whole.glob("drafting/*.yaml"), *whole.glob("subject/*.yaml")]:
        path.unlink()
    less = tmp_path / "less.zip"
    assert call("rules", "load", pack, "--into", tmp_path / "out")[0] == 0
    less.write_bytes(_pack_of(whole))
    assert "DR-013" not in call("rules", "--rules", less, "list")[1]
    own = tmp_path / "own/drafting"
    own.mkdir(parents=True)
    shutil.copy(rules_folder() / "drafting/DR-013-party-name-differs.yaml", own)
    listed = call("rules", "--rules", less, "--rules", own.parent, "list")[1]
    assert "DR-013" in listed
    assert "DR-005" not in listed


def _pack_of(folder: Path, program: str = casecheck.__version__) -> bytes:
    return packed([folder], "1", program, "0" * 64)


def test_overlays_are_packed_with_what_they_lie_on(tmp_path: Path, call: Call) -> None:
    own = tmp_path / "本省/drafting"
    own.mkdir(parents=True)
    text = (rules_folder() / "drafting/DR-013-party-name-differs.yaml").read_text("utf-8")
    (own / "DR-013-own.yaml").write_text(text.replace("status: stable", "status: preview"), "utf-8")
    both = tmp_path / "both.zip"
    assert call("rules", "--rules", own.parent, "pack", both)[0] == 0
    assert casecheck.load_rules(both).sha256 == casecheck.load_rules(own.parent).sha256 != casecheck.load_rules().sha256
    assert call("review", PLANTED, "--select", "DR", "--output", "json", "--rules", both)[1].count('"rule": "DR-013"') == 0


def test_load_checks_the_fingerprint_that_was_told(pack: Path, tmp_path: Path, call: Call) -> None:
    fingerprint = hashlib.sha256(pack.read_bytes()).hexdigest()
    code, out, _ = call("rules", "load", pack, "--sha256", fingerprint[:16].upper())
    assert code == 0
    assert "规则集版本 2026-11" in out
    assert casecheck.load_rules().sha256 in out
    for wrong in ("0" * 64, fingerprint[:8]):
        code, out, err = call("rules", "load", pack, "--sha256", wrong)
        assert (code, out) == (2, "")
        assert f"的指纹是 {fingerprint}，与 --sha256 不符" in err
    assert call("rules", "load", pack, "--into", tmp_path / "rules-out")[0] == 0
    assert casecheck.load_rules(tmp_path / "rules-out/rules").rules[0].code == casecheck.load_rules().rules[0].code
    assert "已经存在" in call("rules", "load", pack, "--into", tmp_path / "rules-out")[2]


def _edit(members: dict[str, bytes]) -> None:
    members[RULE] = members[RULE].replace(b"status: stable", b"status: preview")


def _drop(members: dict[str, bytes]) -> None:
    del members[RULE]


def _add(members: dict[str, bytes]) -> None:
    members["rules/evidence/EV-999-more.yaml"] = b""


def _escape(members: dict[str, bytes]) -> None:
    manifest = json.loads(members[MANIFEST])
    members["rules/../../evil.yaml"] = b"x"
    manifest["files"]["rules/../../evil.yaml"] = hashlib.sha256(b"x").hexdigest()
    members[MANIFEST] = json.dumps(manifest).encode()


def _unlist(members: dict[str, bytes]) -> None:
    members[MANIFEST] = b"{"


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (_edit, f"{RULE} 的内容与清单不符"),
        (_drop, f"缺少 {RULE}"),
        (_add, "多出 rules/evidence/EV-999-more.yaml"),
        (_escape, "多出 rules/../../evil.yaml"),
        (_unlist, f"清单 {MANIFEST} 读不懂"),
    ],
)
def test_a_pack_that_was_touched_is_refused_in_one_sentence(
    change: Callable[[dict[str, bytes]], None], what: str, pack: Path, tmp_path: Path, call: Call
) -> None:
    touched = rewritten(pack, tmp_path / "改过.zip", change)
    for command in (("review", PLANTED, "--rules", touched), ("rules", "load", touched)):
        code, out, err = call(*command)
        assert (code, out) == (2, "")
        assert err == f"casecheck：规则包 {touched} 被改动过或已损坏：{what}。请向制作单位重新索取；没有用它评查任何案卷。\n"
    assert not (tmp_path.parent / "evil.yaml").exists()


@pytest.mark.parametrize("at", [0.1, 0.5, 0.9])
def test_a_flipped_byte_is_noticed(at: float, pack: Path, tmp_path: Path, call: Call) -> None:
    body = bytearray(pack.read_bytes())
    body[int(len(body) * at)] ^= 0x20
    (tmp_path / "坏.zip").write_bytes(body)
    code, out, err = call("rules", "load", tmp_path / "坏.zip")
    assert (code, out) == (2, "")
    assert "被改动过或已损坏" in err


def test_what_is_no_pack_is_told(tmp_path: Path, call: Call) -> None:
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("决定书.txt", "")
    (tmp_path / "别的.zip").write_bytes(other.getvalue())
    (tmp_path / "字.zip").write_text("不是", "utf-8")
    told: Mapping[str, str] = {
        "别的.zip": f"不是规则包：里面没有清单 {MANIFEST}",
        "字.zip": "被改动过或已损坏",
        "没有.zip": "也没有这个规则包",
    }
    for name, sentence in told.items():
        code, _, err = call("review", PLANTED, "--rules", tmp_path / name)
        assert code == 2
        assert sentence in err
    assert "没有这个文件" in call("rules", "load", tmp_path / "没有.zip")[2]


def test_a_pack_of_a_later_program_says_so(pack: Path, tmp_path: Path, call: Call) -> None:
    def later(members: dict[str, bytes]) -> None:
        members[MANIFEST] = json.dumps({**json.loads(members[MANIFEST]), "format": 2}).encode()

    assert "由更新的 casecheck 制作" in call("rules", "load", rewritten(pack, tmp_path / "新.zip", later))[2]


def test_a_wrong_rule_in_a_pack_is_named_as_in_the_pack(pack: Path, tmp_path: Path, call: Call) -> None:
    whole = tmp_path / "rules"
    shutil.copytree(rules_folder(), whole)
    path = whole / RULE.removeprefix("rules/")
    path.write_text(path.read_text("utf-8").replace("each: record", "each: recrod"), "utf-8")
    (tmp_path / "错.zip").write_bytes(_pack_of(whole))
    code, _, err = call("rules", "load", tmp_path / "错.zip")
    assert code == 2
    assert f"\n{RULE}:2：不认识的评查对象 recrod" in err
    assert "由 casecheck" not in err
    (tmp_path / "错.zip").write_bytes(_pack_of(whole, "9.9"))
    assert f"规则包由 casecheck 9.9 制作，本机是 {casecheck.__version__}，请先升级程序" in call("rules", "load", tmp_path / "错.zip")[2]
    assert call("rules", "--rules", whole, "pack", tmp_path / "x.zip")[0] == 2
    assert not (tmp_path / "x.zip").exists()


def test_a_batch_judges_by_a_pack(pack: Path, tmp_path: Path, call: Call) -> None:
    archive = tmp_path / "档案"
    archive.mkdir()
    shutil.copytree(PLANTED, archive / "一号")
    store = tmp_path / "s.sqlite"
    assert call("batch", archive, "--store", store, "--rules", pack)[0] == 1
    assert "1 份与上次相同，未重评" in call("batch", archive, "--store", store)[2]  # the same rules from the folder
