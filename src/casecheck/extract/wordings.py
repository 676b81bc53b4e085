"""Wordings (同义栏目名): labels that mean the same on whatever form they are printed.

A form declares the words of its own; of these it need declare one only. What it declares itself comes first: a word that is another
entry's label there means that entry.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

PARTY = (
    *(
        "当事人",
        "被处罚人",
        "当事人姓名或名称",
        "当事人姓名或者名称",
        "被处罚人姓名或名称",
        "当事人名称",
        "行政相对人",
        "相对人",
        "违法当事人",
    ),
    *("被处罚当事人", "当事人名称或姓名", "被处罚人名称", "行政相对人名称", "当事人姓名(名称)"),
    *("相对人名称", "相对人姓名", "行政相对人姓名", "行政相对人姓名(名称)", "相对人姓名(名称)", "相对人姓名或名称", "被处罚人姓名"),
    *("姓名或名称", "姓名(名称)", "名称(姓名)", "名称或姓名", "姓名或者名称", "名称或者姓名"),
)
"""Whom the case is against, a person or an organisation."""

SAME: tuple[tuple[str, ...], ...] = (
    (
        "案号",
        "文书编号",
        "文书号",
        "案件编号",
        "案件号",
        "文书案号",
        "文书文号",
        "文书字号",
        "本案案号",
        "文书编码",
        "字号",
        "审批编号",
        "呈批编号",
        "发文字号",
        "立案编号",
    ),
    (
        *("处罚决定书文号", "行政处罚决定书文号", "决定书文号", "处罚决定书编号", "行政处罚决定书编号", "处罚决定书案号", "决定书编号"),
        *("行政处罚决定书案号", "处罚决定书号", "行政处罚决定书号", "处罚决定文号", "行政处罚决定文号", "处罚文书号", "处罚文号"),
        *("决定书字号", "处罚决定书字号", "行政处罚决定书字号", "决定书号", "处罚决定字号", "行政处罚决定字号"),
    ),
    (
        *("身份证件号", "身份证件号码", "身份证号", "身份证号码", "公民身份号码", "公民身份证号", "公民身份证号码", "居民身份证号码"),
        *(
            "居民身份证号",
            "身份证编号",
            "身份号码",
            "身份证件编号",
            "身份证明号码",
            "有效证件号码",
            "身份证证号",
            "证件类型及号码",
            "证件名称及号码",
            "证件种类及号码",
        ),
    ),
    (
        *("执法证号", "执法证件号", "执法证件号码", "执法证号码", "执法证编号", "执法证件编号", "行政执法证号", "行政执法证件号"),
        *("行政执法证编号", "行政执法证件号码", "行政执法证件编号", "行政执法证号码"),
    ),
    ("统一社会信用代码", "社会信用代码", "统一信用代码", "信用代码", "统一社会信用代码证号", "统一社会信用代码号"),
    PARTY,
    ("备注", "附注", "附记", "备考"),
    (
        *(
            "联系电话",
            "电话",
            "联系方式",
            "固定电话",
            "联络电话",
            "手机号",
            "手机号码",
            "电话号码",
            "联系号码",
            "联系人电话",
            "联系电话号码",
        ),
        *("手机", "手机电话", "移动电话", "联系手机", "本人电话"),
    ),
)
"""Each group of words with the most usual one first: that is the one a form must declare for the others to count."""


_EITHER = (("检查", "勘验"), ("检查", "勘查"), ("检查", "勘察"), ("勘验", "勘查"), ("勘验", "勘察"), ("询问", "调查"), ("陈述", "申辩"))
"""Words for one and the same act, of which a form may print both, one of them in brackets."""


def either(label: str) -> Iterator[str]:
    """The ways to print a label (检查时间, in normal form) with the other word for the act beside: 检查(勘验)时间, 勘验(检查)时间."""
    for pair in _EITHER:
        one = next((word for word in pair if word in label), None)
        if one is None or "(" in label:
            continue
        other = pair[1 - pair.index(one)]
        if other not in label:
            for both in (f"{one}({other})", f"{other}({one})", f"{one}{other}", f"{other}{one}", f"{one}、{other}", f"{other}、{one}"):
                yield label.replace(one, both, 1)


def also(declared: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, Sequence[str]]]:
    """Further labels of a form: those that mean the same as one it declares, each with the entries it serves."""
    for group in SAME:
        usual = next((label for label in group if label in declared), None)
        if usual is not None:
            yield from ((label, declared[usual]) for label in group if label not in declared)
    for label in declared:
        yield from ((both, declared[label]) for both in either(label) if both not in declared)
