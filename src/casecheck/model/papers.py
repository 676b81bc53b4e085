"""Papers (文书), their entries and the dossier that holds them. Confidence is 0-1; typed text is 1."""

from __future__ import annotations

from functools import cache
from typing import Any, ClassVar, Generic, Literal, TypeVar, overload

from pydantic import Field, SerializeAsAny, model_validator

from casecheck.model.frozen import Frozen
from casecheck.model.local import LocalValues
from casecheck.model.pages import Gap, Mark, Page, Place
from casecheck.model.understanding import Understanding
from casecheck.model.values import Moment

T = TypeVar("T")
State = Literal["filled", "blank", "struck", "unreadable", "absent"]
EntryKind = Literal["kg", "percent", "plate", "officer_number", "named_officer_number", "id", "last_day", "ordinal"]
"""kg and hundredths of a percent are int, ``last_day`` is the Moment a term ends with (有效期), ``ordinal`` the number in 第__次; the
others are words."""


class Entry(Frozen, Generic[T]):
    """填写项: one filled-in field.

    States: ``filled`` · ``blank`` (the label is there, the value is not) · ``struck`` (/ \\ — 无 以下空白) · ``unreadable``
    (something is there that is not a value; ``reason`` says why) · ``absent`` (the label was not found).
    """

    value: T | None = None
    text: str = ""
    state: State = "absent"
    confidence: float = 1.0
    place: Place | None = None
    reason: str = ""

    @model_validator(mode="after")
    def _value_iff_filled(self) -> Entry[T]:
        if (self.state == "filled") != (self.value is not None):
            raise ValueError("an entry has a value if and only if it is filled")
        return self


class EntrySpec(Frozen):
    """How an entry is printed: what a form says about one of its fields."""

    labels: tuple[str, ...]
    means: str | None = None  # one concept of CONCEPTS
    block: str | None = None  # 个人 / 单位 / 机关: the block the label must stand in
    row: int | None = None  # which occurrence of the label within the block, 1-based
    sentence: tuple[str, ...] = ()  # patterns with a group `value` for blanks inside sentences
    required: Literal["always", "conditional", "optional"] = "always"
    options: tuple[str, ...] = ()  # check-box group
    long: bool = False  # the value may run over several paragraphs
    spoken: bool = False  # a long value in which people speak, each line headed by who does: only a signature ends it
    until: str | None = None  # a pattern the value ends before: what is printed behind it in the same cell
    beside: str | None = None  # the entry whose label it follows: 职务 behind 主持人, where 职务 stands several times
    kind: EntryKind | None = None  # what is written there, where neither the type nor the concept tells
    signed: str | None = None  # a date that may stand beside the signature with this key only


def entry(
    *labels: str,
    means: str | None = None,
    block: str | None = None,
    row: int | None = None,
    sentence: tuple[str, ...] = (),
    required: Literal["always", "conditional", "optional"] = "always",
    options: tuple[str, ...] = (),
    long: bool = False,
    spoken: bool = False,
    until: str | None = None,
    beside: str | None = None,
    kind: EntryKind | None = None,
    signed: str | None = None,
) -> Any:
    """Declare an entry of a form by its printed labels, the first being the official one. Its type is the annotation's."""
    spec = EntrySpec(
        labels=labels,
        means=means,
        block=block,
        row=row,
        sentence=sentence,
        required=required,
        options=options,
        long=long,
        spoken=spoken,
        until=until,
        beside=beside,
        kind=kind,
        signed=signed,
    )
    return Field(default_factory=Entry, json_schema_extra={"entry": spec.model_dump()})


CONCEPTS = (
    "party_name",
    "party_id",
    "party_address",
    "party_phone",
    "legal_rep",
    "agent",
    "plate",
    "act_time",
    "act_place",
    "cause",
    "case_number",
    "fine",
    "officer",
    "officer_number",
    "agency",
    "violated_law",
    "penalty_law",
)

SIGNATURE_KEYS = (
    "party",
    "interviewee",
    "officers",
    "recorder",
    "unit_head",
    "legal_unit",
    "agency_head",
    "reviewer",
    "approver",
    "maker",
    "presider",
    "addressee",
    "server",
    "witness",
    "provider",
    "agent",
    "agency",
)


class SignatureSpec(Frozen):
    """A signature a form owes: its key, printed labels, how many people, and whether a date is owed beside it.

    ``bare``: labels of entries that head the signature too where a form prints no 签名 below its text (被询问人：李明 2023年5月3日).
    """

    key: str
    labels: tuple[str, ...]
    bare: tuple[str, ...] = ()
    people: int = 1
    dated: bool = True


class Signature(Frozen):
    """签名: ``seen`` None = cannot tell. ``names`` only from typed text; ink is never read as a name."""

    key: str
    seen: bool | None = None
    names: tuple[str, ...] = ()
    date: Entry[Moment] = Field(default_factory=Entry)
    place: Place | None = None
    confidence: float = 1.0
    reason: str = ""


@cache
def _specs(cls: type[Frozen]) -> dict[str, EntrySpec]:
    """Read once for each form: every stage asks for them again and again."""
    specs: dict[str, EntrySpec] = {}
    for name, field in cls.model_fields.items():
        extra = field.json_schema_extra
        if isinstance(extra, dict) and "entry" in extra:
            specs[name] = EntrySpec.model_validate(extra["entry"])
    return specs


def value_type(form: type[Document] | type[Row], entry: str) -> Any:
    """T of the ``Entry[T]`` that a form, or the rows of a list, declare under this name."""
    annotation: Any = form.model_fields[entry].annotation
    return annotation.__pydantic_generic_metadata__["args"][0]


class Row(Frozen):
    """One row of a list entry (送达回证 row, evidence item): subclasses declare columns with ``entry``. ``where`` is the row's own
    place (``place`` is a column of the service receipt). ``least``: how many of its headings side by side make a table such a list."""

    least: ClassVar[int] = 2
    where: Place | None = None

    @classmethod
    def entry_specs(cls) -> dict[str, EntrySpec]:
        """The columns this row declares, in printed order."""
        return _specs(cls)


class Document(Frozen):
    """文书: one paper. Each form is a subclass in ``forms/`` with a key (``form``), printed titles and typed entries.

    Subclassing registers the class by its key, so ``Dossier.model_validate`` finds it by ``form``; a ``local`` one, a form as one bureau
    prints it, is not registered.
    """

    registry: ClassVar[dict[str, type[Document]]] = {}
    titles: ClassVar[tuple[str, ...]] = ()  # official title first, then other generations and regions
    step: ClassVar[int] = 0  # place in the filing order
    local_rows: ClassVar[dict[str, type[Row]]] = {}  # lists whose columns a bureau prints in its own words
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = ()
    zh: ClassVar[str] = "未识别的文书"

    form: str = "unknown"
    id: str
    title: str = ""
    file: str = ""
    pages: tuple[Page, ...] = ()
    confidence: float = 1.0
    marks: tuple[Mark, ...] = ()
    signatures: tuple[Signature, ...] = ()

    def __init_subclass__(cls, *, local: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)

    @classmethod
    def __pydantic_init_subclass__(cls, *, local: bool = False, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        key = cls.model_fields["form"].default
        if key != "unknown":
            if not local:
                Document.registry[key] = cls
            cls.zh = cls.titles[0] if cls.titles else cls.zh

    @classmethod
    def entry_specs(cls) -> dict[str, EntrySpec]:
        """The entries this form declares, in printed order."""
        return _specs(cls)

    def entry(self, name: str) -> Entry[Any]:
        """The entry called ``name``."""
        found = getattr(self, name)
        if not isinstance(found, Entry):
            raise KeyError(name)
        return found

    def signature(self, key: str) -> Signature | None:
        """The signature with this key, None if the form has none or its line was not found."""
        return next((s for s in self.signatures if s.key == key), None)

    @property
    def certain(self) -> bool:
        """Is its form beyond doubt? Such a paper hides no other."""
        return self.form != "unknown" and self.confidence >= CONFIDENT

    @property
    def fully_read(self) -> bool:
        """Was all of it read?"""
        return all(page.unread is None for page in self.pages)


ONE_PAPER = "只送检一份文书"
"""The reason of all that hangs on papers which were not handed in."""

CONFIDENT = 0.9
"""Below this confidence a value makes a sure finding a hint, and a paper may be another than it seems."""


class IndexRow(Frozen):
    """One row of 卷内目录: the paper's title and its first and last page, as far as read."""

    title: str
    first_page: int | None = None
    last_page: int | None = None


class Paper(Frozen):
    """A recognised paper whose entries are not read yet. ``form`` is a key of ``Document.registry``, "unknown" if none was found."""

    id: str
    form: str = "unknown"
    title: str = ""  # as printed, without blanks
    file: str = ""
    pages: tuple[Page, ...] = ()
    confidence: float = 1.0


class Dossier(Frozen):
    """案卷: the papers as filed."""

    path: str
    documents: tuple[SerializeAsAny[Document], ...] = ()
    gaps: tuple[Gap, ...] = ()
    index: tuple[IndexRow, ...] | None = None  # None: no 卷内目录 was read
    single: bool = False  # one paper alone was handed in
    understanding: Understanding | None = None  # what the papers mean; None: not asked for
    config_sha256: str | None = None  # of the local configuration it was read with
    local: LocalValues = LocalValues()  # the bureau's own values of that configuration

    @model_validator(mode="before")
    @classmethod
    def _find_forms(cls, data: Any) -> Any:
        if isinstance(data, dict) and "documents" in data:
            known = [
                Document.registry.get(d.get("form", "unknown"), Document).model_validate(d) if isinstance(d, dict) else d
                for d in data["documents"]
            ]
            return {**data, "documents": tuple(known)}
        return data

    @overload
    def all(self, form: type[D]) -> tuple[D, ...]: ...

    @overload
    def all(self, form: str) -> tuple[Document, ...]: ...

    def all(self, form: type[D] | str) -> tuple[D, ...] | tuple[Document, ...]:
        """All papers of a form (its class or key), in the order they were filed."""
        key = form if isinstance(form, str) else form.model_fields["form"].default
        return tuple(d for d in self.documents if d.form == key)

    def only(self, form: type[D]) -> D | None:
        """The paper of a form, None if there is not exactly one."""
        found = self.all(form)
        return found[0] if len(found) == 1 else None


D = TypeVar("D", bound=Document)
