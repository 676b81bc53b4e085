"""pack: the rule set as one file (规则包), for an office without a network: rules, law and parameters with a list of their hashes.

A pack is a zip of ``casecheck-rules.json`` (``Manifest``) and the YAML files, one folder for each folder the rule set is laid out of.
The same files give the same bytes, so the pack's own hash can be told by telephone. The list guards against a pack damaged or changed on
its way; only its hash guards against one made by somebody else.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from casecheck.errors import UsageError
from casecheck.model import Frozen

MANIFEST = "casecheck-rules.json"
MOST_BYTES = 64_000_000  # a pack, and what it unfolds to
_NAME = re.compile(r"(?:rules|overlay-\d+)/(?:[a-z_]+/)?[A-Za-z0-9_-]+\.yaml")
_EPOCH = (1980, 1, 1, 0, 0, 0)


class Manifest(Frozen):
    """清单: ``version`` is the rule set's, ``casecheck`` that of the program it was made with; ``files``: name → SHA-256."""

    format: Literal[1] = 1
    version: str
    casecheck: str
    rules_sha256: str  # as reviews tell it
    files: dict[str, str]


def packed(folders: Sequence[Path], version: str, casecheck: str, rules_sha256: str) -> bytes:
    """The pack of a rule set laid out of these folders, in this order."""
    names = ["rules", *(f"overlay-{n}" for n in range(1, len(folders)))]
    files = {
        f"{name}/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for name, folder in zip(names, folders, strict=True)
        for pattern in ("*.yaml", "*/*.yaml")
        for path in folder.glob(pattern)
    }
    hashes = {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files)}
    manifest = Manifest(version=version, casecheck=casecheck, rules_sha256=rules_sha256, files=hashes)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:  # compressed bytes would differ from one zlib to the next
        archive.writestr(_info(MANIFEST), json.dumps(manifest.model_dump(), ensure_ascii=False, indent=1) + "\n")
        for name in hashes:
            archive.writestr(_info(name), files[name])
    return written.getvalue()


def unpack(path: Path, into: Path) -> list[Path]:
    """Write a pack's files below ``into``, which need not exist. Returns its folders in order. Raises UsageError as ``read_pack`` does."""
    manifest, files = read_pack(path)
    for name, body in files.items():
        (into / name).parent.mkdir(parents=True, exist_ok=True)
        (into / name).write_bytes(body)
    folders = {name.split("/")[0] for name in manifest.files}
    return [into / name for name in sorted(folders, key=lambda name: (name != "rules", len(name), name))]


def read_pack(path: Path) -> tuple[Manifest, Mapping[str, bytes]]:
    """A pack's list and its files. Raises UsageError, one sentence, if it is no pack or not exactly what its list says."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _no_pack(path, f"超过 {MOST_BYTES // 1_000_000} MB")
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > MOST_BYTES:
                raise _no_pack(path, f"内容超过 {MOST_BYTES // 1_000_000} MB")
            names = [info.filename for info in infos]
            if MANIFEST not in names:
                raise _no_pack(path, f"里面没有清单 {MANIFEST}")
            bodies = {name: archive.read(name) for name in names}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise _changed(path, "文件打不开或校验不符") from error
    except OSError as error:
        raise UsageError(f"规则包 {path} 打不开：没有这个文件或没有读取权限。请检查路径。") from error
    manifest = _manifest(path, bodies.pop(MANIFEST))
    if len(names) != len(bodies) + 1:
        raise _changed(path, "有重名的文件")
    for name in sorted({*bodies, *manifest.files}):
        if name not in manifest.files or not _NAME.fullmatch(name):
            raise _changed(path, f"多出 {name}")
        if name not in bodies:
            raise _changed(path, f"缺少 {name}")
        if hashlib.sha256(bodies[name]).hexdigest() != manifest.files[name]:
            raise _changed(path, f"{name} 的内容与清单不符")
    return manifest, bodies


def _manifest(path: Path, body: bytes) -> Manifest:
    try:
        data = json.loads(body)
        if isinstance(data, dict) and isinstance(data.get("format"), int) and data["format"] > 1:
            raise UsageError(f"规则包 {path} 由更新的 casecheck 制作，本版读不了。请先升级 casecheck。")
        return Manifest.model_validate(data)
    except (ValueError, ValidationError) as error:
        raise _changed(path, f"清单 {MANIFEST} 读不懂") from error


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.create_system = 3  # the same bytes on every system
    info.external_attr = 0o100644 << 16
    return info


def _no_pack(path: Path, why: str) -> UsageError:
    return UsageError(f"{path} 不是规则包：{why}。请用 casecheck rules pack 制作的文件，或写规则目录。")


def _changed(path: Path, what: str) -> UsageError:
    return UsageError(f"规则包 {path} 被改动过或已损坏：{what}。请向制作单位重新索取；没有用它评查任何案卷。")
