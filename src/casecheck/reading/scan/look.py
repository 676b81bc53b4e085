"""One page of a file, looked at (看图识读): the page rendered or decoded, then read by eye. Called in the reading child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.errors import UnreadableFile
from casecheck.model import Page
from casecheck.reading import image, ofd

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
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UnreadableFile("PDF 内部结构已损坏，读不出；请用原文书重新导出 PDF 后再送检。") from error
    try:
        document.init_forms()
        page = document[number - 1]
        try:
            return of_pdf(page)
        finally:
            page.close()
    finally:
        document.close()
