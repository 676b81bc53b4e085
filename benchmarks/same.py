"""Is the value read that of the answer key? Both say it in their own way: dates as printed or ISO, tonnes or kilograms, a box or a word.

Each rule here takes two ways of writing *one* value as equal, never a part of a value for the whole, and has a counterexample in
``tests/benchmarks/test_same.py``.
"""

from __future__ import annotations

import re
import unicodedata

from casecheck.derive.penalty import KIND_ZH
from casecheck.model import Amount, CaseNumber, Citation, Entry, Moment, Penalty, Period, Term, Tick
from casecheck.write.truth import EntryTruth

NOTHING = re.compile(r"[/\\—–\-]{1,3}|无")
"""What is put where nothing is to be filled in: the model calls it struck, whatever the answer key does."""

LAST_STOP = "。;,"
ISO = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?(?:/\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?)*")
A_DATE = re.compile(r"(\d{4})(?:年|-|\.|/)(\d{1,2})(?:月|-|\.|/)(\d{1,2})日?(?:T?(\d{1,2})[:时](\d\d))?")
PROVISION = re.compile(
    r"(?:《([^《》]+)》)?第([零〇一二三四五六七八九十百\d]+)条(?:之([一二三四五六七八九十]))?"
    r"(?:第([一二三四五六七八九十\d]+)款)?(?:第\(?([一二三四五六七八九十\d]+)\)?项)?"
)
UNITS = {
    "日": "natural_day",
    "天": "natural_day",
    "个工作日": "working_day",
    "工作日": "working_day",
    "个月": "month",
    "月": "month",
    "年": "year",
}
DIGITS = {char: n for n, char in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5}
DIGITS |= {"陆": 6, "柒": 7, "捌": 8, "玖": 9}
PLACES = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "万": 10_000}
SUM = re.compile(r"([壹贰叁肆伍陆柒捌玖拾佰仟万零]+)元整?|([\d,]+(?:\.\d\d)?)元")
NO_HEAVIER = 200  # tonnes; and nothing that is weighed at a station is lighter than so many kg


def squeeze(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def normal(value: object) -> str:
    """A typed value in the answer key's own form."""
    if isinstance(value, Moment):
        return value.model_dump_json().strip('"')
    if isinstance(value, Period):
        return "/".join(normal(m) for m in (value.start, value.end) if m is not None)
    if isinstance(value, Amount):
        return str(value.figures if value.figures is not None else value.words)
    if isinstance(value, CaseNumber):
        return squeeze(value.text)
    if isinstance(value, Penalty):
        return KIND_ZH[value.kind] + (normal(value.amount) if value.amount else "")
    if isinstance(value, Tick):
        return squeeze(value.option) if value.ticked else ""
    if isinstance(value, Citation):
        return squeeze(value.text)
    if isinstance(value, tuple):
        return ";".join(filter(None, map(normal, value)))
    return squeeze(str(value))


def same(truth: EntryTruth, entry: Entry[object], kind: str | None = None) -> bool:
    """``kind``: the unit the entry is kept in, as its form says."""
    value = entry.value
    expected = squeeze(truth.value)
    if isinstance(value, tuple) and value and isinstance(value[0], Citation):
        return squeeze(entry.text).rstrip("。") == expected.rstrip("。") or same_provisions(expected, value)
    if isinstance(value, tuple) and value and isinstance(value[0], Tick):
        return same_ticks(expected, value)
    if isinstance(value, tuple) and value and isinstance(value[0], Penalty):
        expected = SUM.sub(lambda found: sums(found[0])[0], expected)
    if isinstance(value, tuple):
        read = sorted(re.split("[;、,/]", normal(value)))
        return read in (sorted(re.split("[;、,/]", expected)), sorted(card_numbers(expected)))
    if isinstance(value, Amount):
        return normal(value) == expected.split("/")[0]
    if isinstance(value, Term):
        return (value.count, value.unit) in terms(expected) or value.count == number(expected)
    if isinstance(value, int):
        return value in measures(expected, kind)
    if isinstance(value, Moment):
        return normal(value) in (expected, "/".join(dates(expected)))
    return same_words(expected, normal(value))


def same_words(expected: str, read: str) -> bool:
    """Words: but for the last full stop, an 一案 that the form prints itself, and boxes beside the options chosen."""
    if ISO.fullmatch(expected):
        return read == expected or "/".join(dates(read)) == expected
    if re.fullmatch(r"\d+(?:;\d+)+", expected):
        return expected == read or expected == ";".join(sums(read))
    if re.search("[□☐◻]", read) and not re.search("[□☐◻]", expected):
        read = chosen(read)
        expected = expected.replace(";", "")
    pair = [words.rstrip(LAST_STOP) for words in (expected, read)]
    return pair[0] == pair[1] or any(a + "一案" == b for a, b in (pair, pair[::-1]))


def same_ticks(expected: str, ticks: tuple[Tick, ...]) -> bool:
    """Every option that is ticked, with what is written into it; a form with one option is read as that option, not as its sentence."""
    ticked = [tick for tick in ticks if tick.ticked]
    if len(ticks) == 1:
        return len(ticked) == 1
    wanted = [part for part in expected.split(";") if part]
    return len(ticked) == len(wanted) and all(any(fits(tick, part) for tick in ticked) for part in wanted)


def fits(tick: Tick, part: str) -> bool:
    """The printed option, its blanks filled with anything, beside what the answer key calls it: the option, or what is written into it.

    同意延期 is the choice 延期缴纳: 同意 is what all permitting options say; never is it 不同意.
    """
    option = squeeze(tick.option)
    words = option.replace("__", "")
    if option.startswith("不") != part.startswith("不"):
        return False
    pattern = ".*?".join(re.escape(piece) for piece in option.split("__"))
    if re.fullmatch(pattern, part) or (len(words) >= 3 and "__" in option and re.match(pattern, part)):
        return True
    return part in option or words in part or (part.removeprefix("同意") or part) in option or part == squeeze(tick.filled)


def chosen(words: str) -> str:
    """A list of printed questions with boxes as its answers: without numbers, boxes and what is not ticked."""
    words = re.sub(r"[□☐◻][^□☐◻☑☒√■\d;。]*", "", words)
    return re.sub(r"[☑☒√■;]|(?<!\d)\d{1,2}[.、]", "", words)


def provisions(words: str) -> list[tuple[str, int, int, int, int]]:
    """Law, article, its insertion, paragraph, item, as cited in words; 0 where none is named; the law stands once for several."""
    found: list[tuple[str, int, int, int, int]] = []
    for law, *parts in PROVISION.findall(squeeze(words)):
        found.append((law or (found[-1][0] if found else ""), *(number(part) or 0 for part in parts)))  # type: ignore[arg-type]
    return found


def same_provisions(expected: str, citations: tuple[Citation, ...]) -> bool:
    """The provisions cited, one for one; of a sentence that prints the law before its blank the answer key may name the article alone."""
    read = [(squeeze(c.name), c.article or 0, c.inserted or 0, c.paragraph or 0, c.item or 0) for c in citations]
    wanted = provisions(expected)
    if not wanted:
        return len(read) == 1 and read[0][-1] != 0 and read[0][-1] == number(expected)
    if not wanted[0][0]:
        return [one[1:] for one in wanted] == [one[1:] for one in read]
    return wanted == read


def card_numbers(words: str) -> list[str]:
    """Numbers of cards named in brackets behind the names of their holders."""
    return re.findall(r"\d{6,}", words) if "证号" in words else []


def facts_alone(words: str) -> str:
    """Where a decision runs on in one paragraph: the facts, from the day of the act to before the law broken is named."""
    begin, end = A_DATE.search(words), re.search("[,，]违反了《", words)
    return words[begin.start() : end.start()] if begin and end and begin.start() < end.start() else words


def dates(words: str) -> list[str]:
    """Every date in words, ISO, with its time if it has one."""
    return [f"{y}-{int(m):02}-{int(d):02}" + (f"T{int(h):02}:{minute}" if h else "") for y, m, d, h, minute in A_DATE.findall(words)]


def sums(words: str) -> list[str]:
    """Every sum of money in words, in 分."""
    return [
        str((number(words) or 0) * 100 if words else round(float(figures.replace(",", "")) * 100)) for words, figures in SUM.findall(words)
    ]


def number(words: str) -> int | None:
    """A whole number in figures or characters; None if it is none."""
    if words.isdecimal():
        return int(words)
    if not words or any(char not in DIGITS and char not in PLACES for char in words):
        return None
    total = part = 0
    for char in words:
        place, digit = PLACES.get(char, 0), DIGITS.get(char, 0)
        if place == 10_000:
            total, part = (total + part) * place, 0
        elif place:
            total, part = total + (part or 1) * place, 0
        else:
            part = digit
    return total + part


def terms(words: str) -> set[tuple[int | None, str]]:
    found = re.findall(r"(\d+|[零〇一二三四五六七八九十两百]+)(个工作日|工作日|个月|日|天|月|年)", words)
    return {(number(count), UNITS[unit]) for count, unit in found}


def measures(words: str, kind: str | None = None) -> set[int]:
    """What the number may be as an int: itself, tonnes in kg, percent and metres in hundredths; a bare weight under 200 is in tonnes."""
    found = re.fullmatch(r"([\d.,]+)(kg|千克|公斤|t|吨|%|m|米|cm|厘米|人|座|轴|页|份|件|天|日|元)?", words, re.IGNORECASE)
    if not found:
        return set()
    value, unit = float(found[1].replace(",", "")), (found[2] or "").lower()
    if kind == "kg" and not unit and value < NO_HEAVIER:
        return {round(value * 1000)}
    scaled = {"t": 1000, "吨": 1000, "%": 100, "m": 100, "米": 100}.get(unit, 1)
    if kind and unit:
        return {round(value * scaled)}
    return {round(value), round(value * scaled)} if value == round(value) or scaled > 1 else set()
