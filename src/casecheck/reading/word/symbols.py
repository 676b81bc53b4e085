"""Symbols (符号): characters of symbol fonts as the characters a person sees. Ticked and crossed boxes all read ☑, empty ones □."""

from __future__ import annotations

from casecheck.reading.word.names import whole

TICKED, EMPTY, UNKNOWN = "☑", "□", "\ufffd"
_PRIVATE = range(0xF000, 0xF100)  # where Word keeps the 256 characters of a symbol font


def _run(first: int, shown: str) -> dict[int, str]:
    return {first + i: char for i, char in enumerate(shown)}


_WINGDINGS = {
    **dict.fromkeys((0xFD, 0xFE, 0x78), TICKED),
    **dict.fromkeys((0x6F, 0x70, 0x71, 0x72, 0xA8), EMPTY),
    **_run(0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
    0x20: " ",
    0x28: "☎",
    0x2A: "✉",
    0x46: "☞",
    0x6C: "●",
    0x6D: "○",
    0x6E: "■",
    0x74: "◆",
    0x75: "◆",
    0x76: "❖",
    0x77: "◆",
    0x9E: "·",
    0x9F: "•",
    0xA1: "○",
    0xA4: "◉",
    0xA7: "▪",
    0xAB: "★",
    0xAC: "✶",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xE8: "➔",
    0xF0: "⇨",
    0xFB: "✗",
    0xFC: "✓",
}
_WINGDINGS_2 = {
    **dict.fromkeys((0x51, 0x52, 0x53, 0x54), TICKED),
    0x20: " ",
    0x2A: EMPTY,
    0xA3: EMPTY,
    0x4F: "✗",
    0x50: "✓",
    0x97: "•",
    0x98: "●",
    0xA2: "■",
}
_WEBDINGS = {0x20: " ", 0x61: "✓", 0x63: EMPTY, 0x67: "■", 0x6E: "●", 0x72: "✗"}
_SYMBOL = {
    **_run(0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"),
    **_run(0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
    **_run(0xA1, "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…"),
    0xB7: "•",
    0xD6: "√",
    0xD7: "⋅",
}
_FONTS = {"wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "wingdings 3": {}, "webdings": _WEBDINGS, "symbol": _SYMBOL}


def is_symbolic(font: str | None) -> bool:
    """Does the font show symbols in place of letters?"""
    return font is not None and font.lower() in _FONTS


def shown(font: str | None, char: str) -> str:
    """What a character shows in a font; ``UNKNOWN`` if the font is symbolic and we do not know its symbol.

    Private-use characters of other fonts stay: bureaus keep rare characters of names there.
    """
    table = _FONTS.get((font or "").lower())
    return char if table is None else table.get(ord(char) & 0xFF, UNKNOWN)


def symbol(font: str | None, code: int) -> str:
    """What a ``w:sym`` or a SYMBOL field shows."""
    if not is_symbolic(font) and (code in _PRIVATE or not 0x20 <= code <= 0x10FFFF or 0xD800 <= code < 0xE000):
        return UNKNOWN
    return shown(font, chr(code))


def hexadecimal(text: str | None) -> int:
    """The number of a ``w:char``, 0 if it is none."""
    try:
        return int(text or "", 16)
    except ValueError:
        return 0


def decimal(text: str) -> int:
    """The number of a SYMBOL field (decimal or 0x…), 0 if it is none."""
    return hexadecimal(text) if text.lower().startswith("0x") else whole(text, 0)
