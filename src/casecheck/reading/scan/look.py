"""One page of a file, looked at (看图识读): the page rendered or decoded, then read by eye. Called in the reading child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.model import Page
from casecheck.reading import image, ofd, pdf

if TYPE_CHECKING:
    from casecheck.reading.scan.picture import Picture


def look(data: bytes, name: str, number: int) -> Page:
    """The page ``number`` of a PDF, OFD or picture file. Raises ``UnreadableFile`` and its kinds."""
    from casecheck.reading.scan.sheet import read_picture

    return read_picture(_picture(data, number), name, number)


def _picture(data: bytes, number: int) -> Picture:
    from casecheck.reading.scan.picture import of_image, of_pdf

    if image.matches(data):
        return of_image(data, number)
    if ofd.matches(data):
        return of_image(ofd.picture(data, number), 1)
    with pdf.opened(data) as document:
        page = document[number - 1]
        try:
            return of_pdf(page)
        finally:
            page.close()
