"""Names in WordprocessingML, and how its yes/no elements are read."""

from __future__ import annotations

from lxml import etree

Element = etree._Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
V = "{urn:schemas-microsoft-com:vml}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

VAL = W + "val"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_OFF = ("0", "false", "off", "none")


def value(parent: Element | None, tag: str) -> str | None:
    """``w:val`` of a child, None without the child."""
    child = None if parent is None else parent.find(tag)
    return None if child is None else child.get(VAL)


def on(parent: Element | None, tag: str, attribute: str = VAL) -> bool | None:
    """A yes/no child: present means yes unless its value says no; None without the child."""
    child = None if parent is None else parent.find(tag)
    return None if child is None else child.get(attribute, "true") not in _OFF


def whole(text: str | None, default: int) -> int:
    """An integer attribute, the default if it is missing or no integer."""
    try:
        return int(text) if text else default
    except ValueError:
        return default


def branch(alternate: Element) -> Element | None:
    """What is shown of an ``mc:AlternateContent``: the choice, or the fallback when there is no choice. Never both."""
    chosen = alternate.find(MC + "Choice")
    return alternate.find(MC + "Fallback") if chosen is None else chosen
