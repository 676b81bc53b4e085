"""Reading (读取): files as they lie in the cabinet become pages, each untrusted file parsed in a limited child process."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from casecheck.model import Frozen, Gap, Page
from casecheck.reading.child import Answer, Child
from casecheck.reading.doc import OLD_WORD
from casecheck.reading.gather import gather, is_paper, natural
from casecheck.reading.limits import HEAVY, LIMITS, Limits
from casecheck.reading.portable.running import set_apart
from casecheck.reading.scan.engine import installed
from casecheck.reading.scan.needed import needs_eyes, not_installed

Progress = Callable[[str, int, int], None]

__all__ = ["LIMITS", "Limits", "Reading", "read_path"]


class Reading(Frozen):
    """What was read. A page of which a part could not be read says so in ``Page.unread``; ``gaps`` holds the files not read at all."""

    files: tuple[str, ...] = ()  # all papers, read or not: relative POSIX names in the order an officer sees them
    pages: tuple[Page, ...] = ()  # in the order of ``files``
    gaps: tuple[Gap, ...] = ()
    single: bool = False  # one file was handed in, not a folder, a zip or several files
    pictures: Mapping[tuple[str, int], bytes] = {}  # file and page → JPEG, of the PDF pages, where they were asked for


def read_path(
    path: Path | Sequence[Path],
    limits: Limits = LIMITS,
    progress: Progress | None = None,
    *,
    draw: bool = False,
) -> Reading:
    """Read a folder, a zip, a file, or several of them; ``draw`` the pages of PDF files as pictures too.

    ``progress(name, done, of)`` is called before every file that was found, and before every page read by eye. Raises only
    ``UsageError`` (no such path, an empty folder): every file that cannot be read is a ``Gap`` saying why and what to do, the zip handed
    in not excepted: of an unsafe, damaged or locked zip no member is read, and one gap names the zip.
    """
    paths = [path] if isinstance(path, Path) else list(path)
    found = gather(paths)
    alone = len(paths) == 1 and paths[0].is_file()
    with Child(limits) as child, Child(HEAVY) as heavy:
        dossier = _Dossier(child, heavy, limits, progress, draw)
        for n, one in enumerate(found):
            dossier.begin(one.name, n, len(found))
            if one.refused:
                dossier.leave(one.name, one.refused)
            else:
                dossier.read(one.path, (), one.name, "" if alone else f"{one.name}/")
    return Reading(
        files=tuple(dossier.files),
        pages=tuple(dossier.pages),
        gaps=tuple(dossier.gaps),
        single=alone and not dossier.archives,
        pictures=dossier.pictures,
    )


class _Dossier:
    """What has been read so far, and how much of the limits on zips is used up."""

    def __init__(self, child: Child, heavy: Child, limits: Limits, progress: Progress | None, draw: bool) -> None:
        self._child, self._heavy, self._limits, self._progress, self._draw = child, heavy, limits, progress, draw
        self._at = (0, 0)
        self.files: list[str] = []
        self.pages: list[Page] = []
        self.gaps: list[Gap] = []
        self.pictures: dict[tuple[str, int], bytes] = {}
        self.archives = 0
        self._members = self._inflated = 0

    def begin(self, name: str, done: int, of: int) -> None:
        """Say which file comes next."""
        self._at = (done, of)
        if self._progress is not None:
            self._progress(name, done, of)

    def leave(self, name: str, why: str) -> None:
        """A file not read."""
        self.files.append(name)
        self.gaps.append(Gap(what="整个文件", why=why, file=name))

    def read(self, path: Path, inside: tuple[str, ...], name: str, prefix: str) -> None:
        """A file, or the member ``inside`` a zip (of a zip …); ``prefix`` goes before the names of its own members."""
        answer = self._child.ask(path, inside, name)
        if any(page.unread == OLD_WORD for page in answer.pages):
            answer = self._heavy.ask(path, inside, name, page=1)
        if answer.unread:
            self.leave(name, answer.unread)
        elif answer.members is None:
            self.files.append(name)
            self.pages += self._seen(path, inside, name, answer.pages)
            if self._draw and any(not page.flowing for page in answer.pages):
                self.pictures |= {(name, page): picture for page, picture in self._child.draw(path, inside, name).items()}
        else:
            self.archives += 1
            self._open(path, inside, name, prefix, answer)

    def _seen(self, path: Path, inside: tuple[str, ...], name: str, pages: tuple[Page, ...]) -> list[Page]:
        """The pages of a file, those that are pictures read by eye."""
        found: list[Page] = []
        for page in pages:
            if not needs_eyes(page):
                found.append(page)
            elif not installed():
                found.append(not_installed(page))
            else:
                if self._progress is not None:
                    self._progress(f"{name} 第{page.number}页", *self._at)
                answer = self._heavy.ask(path, inside, name, page=page.number)
                found += answer.pages or [page.model_copy(update={"unread": answer.unread})]
        return set_apart(found) if any(page.scanned for page in found) else found

    def _open(self, path: Path, inside: tuple[str, ...], name: str, prefix: str, archive: Answer) -> None:
        members = archive.members or ()
        papers = sorted((one for one in members if is_paper(one)), key=natural)
        if len(inside) >= self._limits.depth:
            self.leave(name, f"压缩包套了超过 {self._limits.depth} 层，为安全起见未打开；请解压后送检文件夹。")
        elif self._members + len(members) > self._limits.members or self._inflated + archive.inflated > self._limits.total_bytes:
            self.leave(name, "连同前面的压缩包，内含文件过多或过大，为安全起见未打开；请分卷送检。")
        elif not papers:
            self.leave(name, "压缩包里没有文书；请检查是否打错了包。")
        else:
            self._members += len(members)
            self._inflated += archive.inflated
            for one in papers:
                self.read(path, (*inside, one), prefix + one, f"{prefix}{one}/")
