"""Clauses and marks the outgoing papers share: addressee, seal, copies, remedies."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case
from casecheck.write.papers.phrases import PENALTY_LAW
from casecheck.write.sheet import Blank, Piece, Sheet

COERCION_LAW = "《中华人民共和国行政强制法》"
_NEW_RECONSIDERATION_LAW = dt.date(2024, 1, 1)


def ruled(key: str, text: str, value: str | None = None) -> Blank:
    """A blank of a sentence, underlined."""
    return Blank(key, text, value, ruled=True)


def seal_label(case: Case) -> str:
    """What stands where the seal goes."""
    return "（公章）" if case.generation == "2008" else "（印章）"


def addressee(sheet: Sheet, case: Case) -> None:
    """The line that names the party, with a colon."""
    sheet.line("当事人（个人姓名或单位名称）", ruled("party", case.party.name), "：", align="left", before=12)


def copies(sheet: Sheet, other: str = "一份交当事人或其代理人") -> None:
    """One for the file, one for the other side."""
    sheet.line(f"（本文书一式两份：一份存根，{other}。）", before=14)


def penalty_law(case: Case, new: str, old: str) -> str:
    """The penalty law with an article as its version of the case numbers it."""
    return f"{PENALTY_LAW}{new if case.generation == '2021' else old}"


def decision_name(case: Case) -> str:
    """The title of the penalty decision."""
    return f"{'交通' if case.generation == '2008' else ''}行政处罚决定书"


def bodies(case: Case, day: dt.date) -> str:
    """Who reviews a decision of ``day``."""
    agency = case.agency
    return agency.government if day >= _NEW_RECONSIDERATION_LAW else f"{agency.government}或者{agency.superior}"


def remedies(case: Case, day: dt.date) -> list[Piece]:
    """Reconsideration and litigation against a decision of ``day``."""
    return [
        *("如果不服本决定，可以在收到本决定书之日起六十日内向", ruled("reconsideration_body", bodies(case, day))),
        *("申请行政复议，或者在六个月内依法向", ruled("litigation_court", case.agency.court)),
        "提起行政诉讼，但本决定不停止执行，法律另有规定的除外。",
    ]
