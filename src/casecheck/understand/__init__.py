"""Understand (理解): typed papers → what they mean, for people and for rules.

``extract`` gives entries; this layer reads on, inside what entries hold and across papers. ``derive`` stands on it.

================  ====================================================================================================
``interviews``    询问笔录 → turns; ``topics`` what was told and answered
``narrative``     facts → times, places, persons, plates, acts; ``figures`` the numbers; ``naming`` names in running text
``citations``     cited provisions in the version of the day; ``days`` which day that is
``people``        everybody with their roles across papers
``evidence``      lists of evidence, and the papers that are it
================  ====================================================================================================
"""

from __future__ import annotations

from casecheck.law.statutes import Statutes
from casecheck.model import Dossier
from casecheck.model.understanding import Understanding
from casecheck.understand.citations import provisions
from casecheck.understand.days import act_day
from casecheck.understand.evidence import evidence, match
from casecheck.understand.interviews import interview
from casecheck.understand.narrative import accounts
from casecheck.understand.people import people
from casecheck.understand.words import Reading

__all__ = ["understand"]


def understand(dossier: Dossier, statutes: Statutes) -> Understanding:
    """What the papers of a dossier mean, in filing order. Never raises: what is not understood is not there, or None."""
    readings = [Reading.of(document) for document in dossier.documents]
    persons = people(readings)
    names = [person.name for person in persons if not person.masked]
    day = act_day(dossier.documents)
    return Understanding(
        interviews=tuple(interview(d) for d in dossier.documents if d.form == "interview_record"),
        accounts=tuple(account for reading in readings for account in accounts(reading, names)),
        citations=tuple(cited for reading in readings for cited in provisions(reading, statutes, day)),
        people=persons,
        evidence=match((item for reading in readings for item in evidence(reading)), dossier.documents),
    )
