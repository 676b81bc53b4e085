"""What the papers mean (理解), read out of their words: interviews, narratives, cited provisions, people, evidence.

Everything carries the place it was read at. What was not understood is None or not there; nothing is guessed.
"""

from __future__ import annotations

import datetime as dt
from typing import Generic, Literal, TypeVar

from casecheck.model.frozen import Frozen
from casecheck.model.pages import Place
from casecheck.model.values import Citation, Moment

T = TypeVar("T")


class Words(Frozen):
    """原话: words as printed, without line ends; ``places`` has one place on each page they stand on, quoting its first line there."""

    text: str
    places: tuple[Place, ...] = ()


class Seen(Frozen, Generic[T]):
    """A value read out of a sentence, with its words and where they stand."""

    value: T
    text: str
    place: Place | None = None


# --- 询问笔录 ---------------------------------------------------------------------------------------------------------

TopicKey = Literal[
    "identity_shown",
    "recusal",
    "rights",
    "duty",
    "particulars",
    "time",
    "place",
    "goods",
    "weight",
    "passengers",
    "licence",
    "fare",
    "ownership",
    "attitude",
    "signature",
]
TOPICS: dict[TopicKey, str] = {
    "identity_shown": "出示证件、表明身份",
    "recusal": "申请回避",
    "rights": "告知权利",
    "duty": "如实回答义务",
    "particulars": "个人基本情况",
    "time": "时间",
    "place": "地点",
    "goods": "所运货物",
    "weight": "重量",
    "passengers": "乘客",
    "licence": "许可证件",
    "fare": "费用",
    "ownership": "车辆归属、雇佣",
    "attitude": "有无异议、补充",
    "signature": "核对、签名",
}


class Turn(Frozen):
    """一问一答. A question without an answer, and an answer whose question was not found, stand alone.

    ``asked_by`` and ``answered_by`` are names, only where the paper leaves no doubt whose words they are: printed beside 问 or 答, or
    one person asked in the head. ``printed`` is the number the paper gives (问3：).
    """

    number: int  # 1-based, in reading order
    question: Words | None = None
    answer: Words | None = None
    asked_by: tuple[str, ...] = ()
    answered_by: tuple[str, ...] = ()
    printed: int | None = None


class Topic(Frozen):
    """告知了什么、答了什么: one matter of an interview. ``turn`` None: told before the first question, or attested below the last answer.

    ``reply``: yes or no where the answer says so in plain words, in the sense of the question; None is "cannot tell".
    """

    key: TopicKey
    turn: int | None = None
    told: Words | None = None
    answered: Words | None = None
    reply: Literal["yes", "no"] | None = None


class Interview(Frozen):
    """一份询问笔录. ``whole`` no: part of the paper was not read, so what is not here may stand there."""

    document: str
    interviewee: tuple[str, ...] = ()
    opening: Words | None = None  # what the officers said before the first question
    turns: tuple[Turn, ...] = ()
    topics: tuple[Topic, ...] = ()
    whole: bool = True

    def about(self, key: TopicKey) -> tuple[Topic, ...]:
        """Where a topic comes up, in order."""
        return tuple(topic for topic in self.topics if topic.key == key)


# --- 事实叙述 ---------------------------------------------------------------------------------------------------------

FigureKind = Literal["mass", "rate", "height", "width", "length", "passengers", "fare", "amount"]
FIGURES: dict[FigureKind, tuple[str, str]] = {  # 中文, unit of the value
    "mass": ("质量", "kg"),
    "rate": ("超限率", "0.01%"),
    "height": ("高度", "mm"),
    "width": ("宽度", "mm"),
    "length": ("长度", "mm"),
    "passengers": ("乘客人数", "人"),
    "fare": ("费用", "分"),
    "amount": ("金额", "分"),
}


class Figure(Frozen):
    """一个数字: kilograms, hundredths of a percent, millimetres, people or 分, as ``FIGURES`` says.

    ``of``: measured, the limit, or what is above the limit; None where the words do not tell. ``most``: the upper end of a range.
    """

    kind: FigureKind
    value: int
    most: int | None = None
    of: Literal["measured", "limit", "excess"] | None = None
    text: str
    place: Place | None = None


class Account(Frozen):
    """事实叙述: what one entry of one paper tells, up to where its list of evidence begins.

    ``times`` are all dates in order, ``act_time`` and ``act_place`` those the words tie to the act. ``figures`` leave out what is quoted
    from a statute.
    """

    document: str
    form: str
    entry: str
    words: Words
    act_time: Seen[Moment] | None = None
    act_place: Seen[str] | None = None
    times: tuple[Seen[Moment], ...] = ()
    persons: tuple[Seen[str], ...] = ()
    plates: tuple[Seen[str], ...] = ()
    acts: tuple[Seen[str], ...] = ()
    figures: tuple[Figure, ...] = ()


# --- 法条 -------------------------------------------------------------------------------------------------------------

CitationRole = Literal["violated", "penalty_basis", "procedure", "remedy"]
CITATION_ROLES: dict[CitationRole, str] = {
    "violated": "所违反的规定",
    "penalty_basis": "处罚依据",
    "procedure": "程序依据",
    "remedy": "救济依据",
}


class CitedProvision(Frozen):
    """一处法条引用, looked up in the statute table for the day that counts: the act's for what was violated and for the penalty's basis,
    the paper's for procedure and remedy. ``day`` None: not known, and nothing is looked up.

    ``in_force``, ``exists`` (条、款、项 each as far as written): None where the table does not say. ``version``: the first day of the
    version in force. ``quoted``: it stands inside statute text that the paper quotes, so the paper does not rely on it itself.
    """

    document: str
    citation: Citation
    role: CitationRole | None = None
    quoted: bool = False
    day: dt.date | None = None
    day_of: Literal["act", "paper"] | None = None
    version: dt.date | None = None
    in_force: bool | None = None
    exists: bool | None = None
    place: Place | None = None


# --- 人 ---------------------------------------------------------------------------------------------------------------

Role = Literal[
    "party",
    "legal_rep",
    "agent",
    "driver",
    "owner",
    "witness",
    "interviewee",
    "officer",
    "recorder",
    "presider",
    "hearing_officer",
    "approver",
    "reviewer",
    "attendee",
    "receiver",
    "server",
    "provider",
    "payer",
    "signer",
]
ROLES: dict[Role, str] = {
    "party": "当事人",
    "legal_rep": "法定代表人（负责人、经营者）",
    "agent": "代理人",
    "driver": "驾驶人",
    "owner": "车辆所有人",
    "witness": "证人、见证人",
    "interviewee": "被询问人",
    "officer": "执法人员",
    "recorder": "记录人",
    "presider": "主持人",
    "hearing_officer": "听证员",
    "approver": "审批人",
    "reviewer": "审核人",
    "attendee": "参加讨论人员",
    "receiver": "收件人",
    "server": "送达人",
    "provider": "材料提供人",
    "payer": "缴款人",
    "signer": "签名人",
}


class Mention(Frozen):
    """A person named once: in which paper, as what (None: the paper does not say), as printed, where."""

    document: str
    role: Role | None
    text: str
    place: Place | None = None


class Person(Frozen):
    """案中人: everybody of one name, persons and organisations alike; the same name with another identity number is somebody else.

    A masked name (戴**、李某某) is never merged, not even with the same mask on another paper; ``may_be`` lists the keys of those it
    fits. ``numbers`` are identity numbers, ``cards`` officers' certificate numbers, each as printed beside the name.
    """

    key: str  # stable within a dossier: the name, with a number behind it where several bear it
    name: str
    organisation: bool | None = None
    masked: bool = False
    roles: tuple[Role, ...] = ()
    numbers: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    may_be: tuple[str, ...] = ()


# --- 证据 -------------------------------------------------------------------------------------------------------------


class EvidenceItem(Frozen):
    """证据一项 as a paper lists it. ``kind`` is a key of ``understand.evidence.KINDS``, None if its name is none we know.

    ``papers`` are the ids of papers in the dossier that can be it; ``matched``: yes if they are exactly it (one paper, the person named,
    or as many as counted), no if the dossier does not hold it (none of the kind, or not of somebody it names), None if it cannot be told.
    """

    document: str
    name: str
    kind: str | None = None
    count: int | None = None
    unit: str = ""  # 份、张、段 …
    proves: str = ""
    listed: Literal["sentence", "numbered", "table"] = "sentence"
    place: Place | None = None
    papers: tuple[str, ...] = ()
    matched: bool | None = None


class Understanding(Frozen):
    """案卷的意思: what was understood of all papers, in filing order."""

    interviews: tuple[Interview, ...] = ()
    accounts: tuple[Account, ...] = ()
    citations: tuple[CitedProvision, ...] = ()
    people: tuple[Person, ...] = ()
    evidence: tuple[EvidenceItem, ...] = ()

    def people_as(self, role: Role) -> tuple[Person, ...]:
        """Everybody who is named in a role."""
        return tuple(person for person in self.people if role in person.roles)
