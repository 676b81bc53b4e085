"""Labels (栏目名): the words a form prints, and where they stand in a paper."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from casecheck.extract.text import Passage, normal
from casecheck.extract.wordings import also, either
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

ORGANISATION = re.compile(
    r"(?:公司|厂|店|部|中心|社|行|站|局|院|校|集团|企业|车队|协会|门市|场|馆|处|所|户|委员会|合伙)(?:\((?!个人)[^()]*\))?$"
)
"""The end of the name of an organisation or a shop."""

ROLE_LABELS = frozenset("职务 单位职务 单位及职务 当事人关系 与案件关系 与案件的关系 与本案关系 与当事人关系 与当事人的关系".split())  # noqa: SIM905
"""Labels whose value names a role."""
ROLES = frozenset("法定代表人 负责人 经营者 当事人 代理人 委托代理人 受委托人 委托人 见证人 被检查人".split())  # noqa: SIM905
"""Roles that are labels in some forms and values beside a label of ``ROLE_LABELS``."""

# labels of no entry that still end the value before them
_OTHERS = frozenset(
    """
    民族 职业 邮编 邮政编码 学历 文化程度 政治面貌 出生日期 出生年月 籍贯 国籍 车牌号 车辆类型 职务 所在单位 工作单位 性别 年龄
    与受送达人关系 与受送达人的关系 代收理由 代收原因 拒收理由 拒收原因 拒收事由 户名 账户名称 缴款期限 收款人
    签名 签字 日期 签名日期 签名时间 签字日期 签字时间 签署日期 签署时间 签章日期 签章时间 打印时间 打印日期 电话 联系电话 联系人
    处罚依据 处罚理由 处罚理由和依据 法律依据 裁量理由 履行方式 履行期限 履行方式和期限 救济途径 权利告知
    责令内容 改正内容 改正要求 责令改正内容 整改要求
    联系地址 送达地址 地址 住址 住所 代理人 委托代理人 见证人 记录人 承办人 备注 主要内容 答 案由 案号 附件 附 抄送
    当事人类型 相对人类型 当事人类别 打印时间 打印日期 打印人 制表时间 填表人 填表时间 填表日期 呈报时间 呈报单位
    经营许可证 经营许可证号 营业执照 开户银行 执法证号 从业资格证号 道路运输证号 身份证件号 证件名称 证件号码 执法机关
    """.split()  # noqa: SIM905  # one list, easy to read and to extend
)

_SIGNED = (
    *("签名", "签字", "签章", "签收", "盖章", "(签名)", "(签字)", "(签章)", "(签收)", "(盖章)", "签名盖章", "签字盖章"),
    *(
        "签名或盖章",
        "签名或者盖章",
        "签名(盖章)",
        "(签名或盖章)",
        "(签名或者盖章)",
        "签字或盖章",
        "签字(盖章)",
        "(签字或盖章)",
        "(签字盖章)",
    ),
    *("签名或捺印", "签名捺印", "(签名捺印)", "签名或按指印"),
)
_AND_DATE = ("", "及时间", "及日期", "和时间", "和日期", "、日期", "、时间", "及收到日期", "及收到时间", "及签收日期", "及签收时间")
_JOINED = re.compile("(?:以及|或者|及其|[、及和与或/])+")  # 名称及文号, 名称和文号, 名称、文号 are one label
_THINGS = frozenset({"手机"})  # a label only with its colon; in a cell of a list it is a thing
_LONGEST_JOINED = 40  # a longer cell is no label but a value
_PAIR = re.compile(r"(?P<first>[^\d/、():]{2,8})(?:以及|[/、及和与])(?P<second>[^\d/、():]{2,8}):?")
_NUMBERED = re.compile(r"(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d{1,2}[.、]|[□■])+")


@dataclass(frozen=True)
class Vocabulary:
    """The labels of a form in normal form.

    ``entries``: label → names of entries; ``signatures``: label → key; ``inline`` finds any label with a colon.
    """

    entries: dict[str, tuple[str, ...]]
    signatures: dict[str, str]
    others: frozenset[str]  # labels of no entry: never a value, and the end of the value before them
    bare: frozenset[str]  # labels that head a signature too, with no 签名
    inline: re.Pattern[str]
    longest: int  # characters of the longest label of an entry
    said: frozenset[str]  # labels that are the printed part of a sentence with a blank in it: 现定于__
    joined: dict[str, str]  # label with its 及, 和, 或者 … all written 、 → the label as declared

    def label(self, text: str) -> str | None:
        """The label of an entry or a signature that a cell consists of, None if it is something else. A colon and a hint in brackets
        may follow; what joins two words of it (及, 和, 、) may be another."""
        if text in _THINGS:
            return None
        bare = _NUMBERED.sub("", text, count=1) if text[:1] in "一二三四五六七八九十(0123456789□■" else text
        for words in (text, bare):
            words = words.rstrip(":")
            short = re.sub(r"\([^()]*\)$", "", words)
            for label in (words, short):
                if label in self.entries or label in self.signatures:
                    return label
                declared = self.joined.get(_JOINED.sub("、", label)) if len(label) <= _LONGEST_JOINED else None
                if declared is not None:
                    return declared
        return self._one_entry(bare.rstrip(":"))

    def _one_entry(self, text: str) -> str | None:
        """The label of a cell that joins two wordings of the same: 调查经过和查明的事实, 住址/住所."""
        parts = _JOINED.split(text) if len(text) <= _LONGEST_JOINED else []
        names = {frozenset(self.entries.get(part, ())) for part in parts}
        return parts[0] if len(parts) > 1 and len(names) == 1 and any(names) else None

    def is_label(self, text: str) -> bool:
        """Is a cell a label of an entry, of a signature, a heading of a half, or another word that is never a value?"""
        bare = text.rstrip(":")
        return self.label(text) is not None or bare in BLOCKS or bare in self.others or self.pair(text) is not None

    def pair(self, text: str) -> tuple[str, str] | None:
        """The labels of two entries printed as one, their common end once: 立案/结案日期."""
        found = _PAIR.fullmatch(text)
        if found is None or self.label(text) is not None:
            return None
        first, second = found["first"], found["second"]
        for shared in range(1, len(second) + 1):
            one, two = self.label(first + second[shared:]), self.label(second)
            names = set(self.entries.get(one or "", ())), set(self.entries.get(two or "", ()))
            if one and two and all(names) and not names[0] & names[1]:
                return one, two
        return None


@dataclass(frozen=True)
class Hit:
    """A label found. ``values``: the places its value may stand, one per row it heads; none if there is no room for a value."""

    label: str
    at: Passage
    values: tuple[Passage, ...]
    block: str | None = None  # the half of the table it stands in, None outside one
    order: int = 0
    headed: bool = False  # it heads a section of its own
    signs: bool = False  # the place to sign beside the label's value, in a cell of its own: 承办人意见 | … | 签名 | …


def signature_words(label: str) -> tuple[str, ...]:
    """The ways a signature label is printed: 执法人员签名, 执法人员（签字）, 执法人员签名及时间 …; other labels are as they are."""
    text = normal(label)
    if not text.endswith("签名"):
        return (text,)
    who = text.removesuffix("签名")
    return tuple(one + end + date for one in (who, *either(who)) for end in _SIGNED for date in _AND_DATE)


def bare_words(label: str) -> tuple[str, ...]:
    """The ways a signature label without 签名 is printed: 检查人, 检查（勘验）人."""
    return (normal(label), *either(normal(label)))


def by_signature(form: Form, name: str) -> bool:
    """Is the entry whoever signed there? It has no place of its own."""
    return specs(form)[name].signed is not None and value_type(form, name) is not Moment


def _longest_first(words: Iterable[str]) -> str:
    """A pattern of any of the words."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


@cache
def vocabulary(form: Form, beside: Form | None = None) -> Vocabulary:
    """The vocabulary of a form, built once. ``beside``: whose labels stand on the same sheet, though not to be read now."""
    entries: dict[str, list[str]] = {}
    for name, spec in form.entry_specs().items():
        if by_signature(form, name):
            continue
        for label in dict.fromkeys(map(normal, spec.labels)):
            entries.setdefault(label, []).append(name)
    lines = form.signature_lines if issubclass(form, Document) else ()
    signatures = {words: line.key for line in lines for label in line.labels for words in signature_words(label)}
    for label, names in tuple(also(entries)):
        if label not in signatures:
            entries[label] = list(names)
    bare = frozenset(word for line in lines for label in line.bare for word in bare_words(label))
    others = frozenset({*_OTHERS, *bare, *(vocabulary(beside).entries if beside else ())})
    signing = {normal(label) for line in lines for label in line.labels}
    who = {label.removesuffix("签名") for label in signing if label.endswith("签名")}
    who |= {both for label in sorted(who) for both in either(label)}
    sign = f"(?:{_longest_first(who)})(?:{_longest_first(_SIGNED)})(?:{_longest_first(_AND_DATE)})|" if who else ""
    words = {*entries, *(label for label in signing if not label.endswith("签名")), *others, *BLOCKS} - {""}
    inline = re.compile(rf"(?P<label>{sign}{_longest_first(words)})(?P<hint>\([^()]{{0,60}}\))?:")
    by_label = {label: tuple(names) for label, names in entries.items()}
    said = frozenset(normal(label) for spec in specs(form).values() for label in spec.labels if "__" in label)
    joined = {_JOINED.sub("、", label): label for label in reversed([*by_label, *signatures]) if _JOINED.search(label)}
    return Vocabulary(by_label, signatures, others, bare, inline, max(map(len, by_label), default=0), said, joined)


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
