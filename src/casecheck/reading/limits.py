"""What one untrusted file may cost."""

from casecheck.model import Frozen


class Limits(Frozen):
    """上限: for one file in the reading child, and for one zip (a Word file is one too)."""

    memory_bytes: int = 1 << 30  # address space of the child (POSIX)
    cpu_seconds: int = 60  # for one file (POSIX)
    wall_seconds: float = 120.0  # for one file, the child's start included
    written_bytes: int = 16 << 20  # largest file the child may write; it writes none (POSIX)
    answer_bytes: int = 64 << 20  # what the child may hand back for one file
    files_per_child: int = 200  # then a fresh child, so that nothing piles up in it
    members: int = 2000  # files in a zip, those of zips inside it included
    total_bytes: int = 300_000_000  # size of a file, and of a zip's members together once inflated
    ratio: int = 200  # inflated to deflated size of one member
    ratio_from_bytes: int = 1 << 20  # smaller members may have any ratio
    depth: int = 2  # zips in zips
    pages: int = 1000  # of one PDF
    drawn_pages: int = 200  # of one PDF that are drawn as pictures, where pictures are asked for
    drawn_bytes: int = 20 << 20  # size of the pictures of one PDF


LIMITS = Limits()
HEAVY = Limits(memory_bytes=6 << 29, cpu_seconds=180, wall_seconds=180.0, written_bytes=300_000_000, files_per_child=100)
"""上限 of the child that reads pages by eye and runs LibreOffice, for one page or file: both take more memory than any file may."""
