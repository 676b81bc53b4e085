"""Labels (栏目名): the words a form prints, and where they stand in a paper."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from casecheck.extract.text import Passage, normal
from casecheck.model import Document, EntrySpec, Moment, Row, value_type

Form = type[Document] | type[Row]

BLOCKS = {
    **dict.fromkeys(("个人", "公民", "自然人", "公民(个人)", "当事人(个人)", "个人基本情况"), "个人"),
    **dict.fromkeys(
        (
            "单位",
            "法人或其他组织",
            "法人或者其他组织",
            "法人及其他组织",
            "法人",
            "其他组织",
            "组织",
            "企业",
            "当事人(单位)",
            "单位基本情况",
        ),
        "单位",
    ),
    **dict.fromkeys(("机关", "执法机关", "行政机关", "执法部门"), "机关"),
    **dict.fromkeys(("委托人", "委托单位", "授权人"), "委托人"),
    **dict.fromkeys(("受委托人", "被委托人", "受托人", "被授权人"), "受委托人"),
}

ROLE_LABELS = frozenset("职务 单位职务 单位及职务 与案件关系 与案件的关系 与本案关系 与当事人关系 与当事人的关系".split())  # noqa: SIM905
"""Labels whose value names a role."""
ROLES = frozenset("法定代表人 负责人 经营者 当事人 代理人 委托代理人 受委托人 委托人 见证人 被检查人".split())  # noqa: SIM905
"""Roles that are labels in some forms and values beside a label of ``ROLE_LABELS``."""

# labels of no entry that still end the value before them
_OTHERS = frozenset(
    """
    民族 职业 邮编 邮政编码 学历 文化程度 政治面貌 出生日期 出生年月 籍贯 国籍 车牌号 车辆类型 职务 所在单位 工作单位 性别 年龄
    签名 签字 日期 签名日期 电话 联系电话 联系人
    联系地址 送达地址 代理人 委托代理人 见证人 记录人 承办人 备注 主要内容 答 案由 案号 附件 附 抄送
    经营许可证 经营许可证号 营业执照 开户银行 执法证号 从业资格证号 道路运输证号 身份证件号 证件名称 证件号码 执法机关
    """.split()  # noqa: SIM905  # one list, easy to read and to extend
)

_SIGNED = (
    *("签名", "签字", "签章", "(签名)", "(签字)", "(签章)", "(盖章)"),
    *("签名或盖章", "签名或者盖章", "签名(盖章)", "(签名或盖章)", "(签名或者盖章)"),
)
_AND_DATE = ("", "及时间", "及日期", "和时间", "和日期", "、日期", "、时间")
_NUMBERED = re.compile(r"(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d{1,2}[.、]|[□■])+")


@dataclass(frozen=True)
class Vocabulary:
    """The labels of a form in normal form.

    ``entries``: label → names of entries; ``signatures``: label → key; ``inline`` finds any label with a colon.
    """

    entries: dict[str, tuple[str, ...]]
    signatures: dict[str, str]
    others: frozenset[str]  # labels of no entry: never a value, and the end of the value before them
    inline: re.Pattern[str]
    longest: int  # characters of the longest label of an entry

    def label(self, text: str) -> str | None:
        """The label of an entry or a signature that a cell consists of, None if it is something else. A colon and a hint in brackets
        may follow."""
        bare = _NUMBERED.sub("", text, count=1) if text[:1] in "一二三四五六七八九十(0123456789□■" else text
        for words in (text, bare):
            words = words.rstrip(":")
            short = re.sub(r"\([^()]*\)$", "", words)
            for label in (words, short):
                if label in self.entries or label in self.signatures:
                    return label
        return None

    def is_label(self, text: str) -> bool:
        """Is a cell a label of an entry, of a signature, a heading of a half, or another word that is never a value?"""
        bare = text.rstrip(":")
        return self.label(text) is not None or bare in BLOCKS or bare in self.others


@dataclass(frozen=True)
class Hit:
    """A label found. ``values``: the places its value may stand, one per row it heads; none if there is no room for a value."""

    label: str
    at: Passage
    values: tuple[Passage, ...]
    block: str | None = None  # the half of the table it stands in, None outside one
    order: int = 0


def signature_words(label: str) -> tuple[str, ...]:
    """The ways a signature label is printed: 执法人员签名, 执法人员（签字）, 执法人员签名及时间 …; other labels are as they are."""
    text = normal(label)
    if not text.endswith("签名"):
        return (text,)
    return tuple(text.removesuffix("签名") + end + date for end in _SIGNED for date in _AND_DATE)


def by_signature(form: Form, name: str) -> bool:
    """Is the entry whoever signed there? It has no place of its own."""
    return specs(form)[name].signed is not None and value_type(form, name) is not Moment


@cache
def vocabulary(form: Form, beside: Form | None = None) -> Vocabulary:
    """The vocabulary of a form, built once. ``beside``: whose labels stand on the same sheet, though not to be read now."""
    entries: dict[str, list[str]] = {}
    for name, spec in form.entry_specs().items():
        if by_signature(form, name):
            continue
        for label in spec.labels:
            entries.setdefault(normal(label), []).append(name)
    lines = form.signature_lines if issubclass(form, Document) else ()
    signatures = {words: line.key for line in lines for label in line.labels for words in signature_words(label)}
    others = frozenset({*_OTHERS, *(vocabulary(beside).entries if beside else ())})
    words = {*entries, *signatures, *others, *BLOCKS} - {""}
    longest_first = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    inline = re.compile(rf"(?P<label>{longest_first})(?P<hint>\([^()]{{0,60}}\))?:")
    by_label = {label: tuple(names) for label, names in entries.items()}
    return Vocabulary(by_label, signatures, others, inline, max(map(len, by_label), default=0))


@cache
def lists(form: type[Document]) -> dict[str, type[Row]]:
    """The lists a form declares and the class of their rows."""
    found: dict[str, type[Row]] = {}
    for name, field in form.model_fields.items():
        arguments = getattr(field.annotation, "__args__", ())
        if arguments and isinstance(arguments[0], type) and issubclass(arguments[0], Row):
            found[name] = form.local_rows.get(name, arguments[0])
    return found


def specs(form: Form) -> dict[str, EntrySpec]:
    """The entries a form declares."""
    return form.entry_specs()
