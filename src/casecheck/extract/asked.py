"""The opening of a record in one sentence (询问开头), as older forms print it instead of labelled lines:

2020年5月14日10时09分至11时10分，__局执法人员__（证件号码__）、__（证件号码__）在__对__（性别__，年龄__，身份证号码__，住__，系本案__）进行询问，
询问人__，记录人__。

Only what stands in its own blank is taken: whom they ask behind 对, his details each behind its own word.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from casecheck.extract.convert import read
from casecheck.extract.labels import Form, specs, vocabulary
from casecheck.extract.opening import TITLE, officers
from casecheck.extract.text import Text
from casecheck.extract.values import people
from casecheck.model import Entry

_HEAD = 12  # it stands among the first lines
_LONGEST = 700  # characters of the sentence
_BEHIND = 80  # and of what says who asks and who writes
_LABEL = 12
_OF_PERSON = ("interviewee_", "relation_")
_SENTENCE = re.compile(
    r"[于自从]?(?P<time>[0-9〇零一二三四五六七八九十年月日时分至到:.~—/起止-]{8,60})?[,、]?(?:在(?P<early>[^,。:;()]{2,60}?)[,、]?)?由?"
    rf"(?P<agency>[^,。:;()0-9]{{0,40}}?)的?{TITLE}:?(?P<names>[^。?]{{2,120}}?)[,、]?(?:[在于](?P<place>[^,。:;()]{{2,60}}?))?[,、]?(?:依法)?[对向]"
    r"(?P<who>[^,。:;()对向]{2,20}?)(?P<about>[,(][^。?]{0,400}?)?(?:依法)?(?:进行|作了?|开展)(?:了|本次)?(?:第.{0,3}次)?(?:询问|调查|谈话)"
)
_BARE = {
    "interviewee_sex": re.compile(r"(?P<value>[男女])性?"),
    "interviewee_age": re.compile(r"(?P<value>[0-9]{1,3})周?岁"),
    "interviewee_address": re.compile(r"现?(?:居?住(?:址|所|在|于|地)?|家住)[:为]?(?P<value>(?!址|所).*)"),
    "relation_to_case": re.compile(r"[系是为](?:本案|该案|此案|案件)的?(?P<value>.*)"),
}
_IS = "为是系:"
_WE = ("我", "本", "该")  # 我局执法人员 does not say which agency


def asked(form: Form, whole: Text, entries: dict[str, Entry[Any]], document: str) -> dict[str, Entry[Any]]:
    """The entries of an interview that its opening sentence gives, where no label gave them."""
    if "interviewee" not in specs(form):
        return {}
    starts = (piece.start for piece in whole.pieces[:_HEAD])
    found = next((m for at in starts if (m := _SENTENCE.match(whole.normal, at, at + _LONGEST))), None)
    if found is None or people.parse(found["who"]).state not in ("filled", "blank"):
        return {}
    declared = specs(form)
    new: dict[str, Entry[Any]] = {}
    for name, (start, end) in _places(form, whole, found):
        if name in declared and name not in new:
            new[name] = read(whole.passage(start, end), form, name, declared[name], document)
    return {
        name: entry
        for name, entry in new.items()
        if entry.state == "filled" or entries.get(name, Entry()).state in ("absent", "unreadable")
    }


def _places(form: Form, whole: Text, found: re.Match[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """The entries and where each stands."""
    groups = {"interview_time": "time", "place": "place", "agency_name": "agency", "interviewee": "who"}
    yield from ((name, found.span(group)) for name, group in groups.items() if found[group] and not found[group].startswith(_WE))
    if found["early"] and not found["place"]:
        yield "place", found.span("early")
    for name, (start, end) in officers(found["names"]).items():
        yield name, (found.start("names") + start, found.start("names") + end)
    if found["about"]:
        yield from _details(form, whole.normal, *found.span("about"))
    stop = whole.normal.find("。", found.end(), found.end() + _BEHIND)
    for at, end in _clauses(whole.normal, found.end(), max(stop, found.end())):
        yield from _labelled(form, whole.normal, at, end, ("interviewer", "recorder"))


def _details(form: Form, words: str, start: int, end: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """What is said of the person, in brackets behind the name or between commas."""
    bracket = words[start] == "("
    start, end = start + 1, end - (bracket and words[end - 1] == ")")
    for at, stop in _clauses(words, start, end):
        labelled = list(_labelled(form, words, at, stop, [name for name in specs(form) if name.startswith(_OF_PERSON)]))
        yield from labelled or ((name, match.span("value")) for name, one in _BARE.items() if (match := one.fullmatch(words, at, stop)))


def _labelled(form: Form, words: str, at: int, stop: int, names: Collection[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """The entries, of those named, whose label begins the clause; the value is the rest of it."""
    labels = vocabulary(form).entries
    for length in range(min(_LABEL, stop - at), 1, -1):
        served = [name for name in labels.get(words[at : at + length], ()) if name in names]
        if served:
            value = at + length + (at + length < stop and words[at + length] in _IS)
            yield from ((name, (value, stop)) for name in served)
            return


def _clauses(words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts between commas that stand in no bracket."""
    depth, at = 0, start
    for i in range(start, end):
        depth += (words[i] == "(") - (words[i] == ")")
        if words[i] in ",;" and depth == 0:
            yield at, i
            at = i + 1
    yield at, end
