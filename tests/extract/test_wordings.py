"""Labels that mean the same on every form."""

from __future__ import annotations

from itertools import combinations

import pytest

from casecheck.extract.labels import vocabulary
from casecheck.extract.text import normal
from casecheck.extract.wordings import SAME, also
from casecheck.model import Document
from tests.forms.said import read, said, signed


def test_a_word_belongs_to_one_group_and_is_in_normal_form():
    for one, two in combinations(SAME, 2):
        assert not set(one) & set(two)
    assert all(normal(word) == word for group in SAME for word in group)


def test_what_a_form_declares_comes_first():
    declared = {"案号": ["case_no"], "文书编号": ["ticket"]}
    more = dict(also(declared))
    assert more["文书号"] == ["case_no"]
    assert "文书编号" not in more
    assert dict(also({"姓名": ["name"]})) == {}


@pytest.mark.parametrize("form", sorted(Document.registry))
def test_no_label_of_a_signature_becomes_an_entry(form: str):
    words = vocabulary(Document.registry[form])
    assert not {word for group in SAME for word in group} & set(words.signatures) & set(words.entries)


def test_other_words_for_the_number_of_a_card():
    table = [["姓名", "王建国"], ["行政执法证件号码", "32010001001"]]
    assert said(read("officer_certificate_copy", "^行政执法证复印件", table)) == {"officer_1": ["王建国"], "officer_1_no": ["32010001001"]}


@pytest.mark.parametrize("printed", ["检查（勘验）时间", "勘验（检查）时间", "检查、勘验时间", "检查勘查时间"])
def test_two_words_for_one_act_make_one_label(printed):
    assert (
        said(read("scene_record", "^现场笔录", f"{printed}：2024年5月8日9时09分"))["time"]
        == said(read("scene_record", "^现场笔录", "检查时间：2024年5月8日9时09分"))["time"]
    )


def test_two_words_for_one_act_head_a_signature_too():
    d = read("scene_record", "^现场笔录", "检查（勘验）人员（签字）：王建国、陈思远　　2024年5月8日9时44分")
    assert signed(d)["officers"][:2] == (True, ("王建国", "陈思远"))


def test_a_phone_in_a_list_is_a_thing():
    d = read("scene_record", "^现场笔录", "姓名：李明　　　　手机：19900000544", [["手机", "X1", "1部"]])
    assert d.person_phone.value == "19900000544"
    assert read("scene_record", "^现场笔录", [["手机", "X1", "1部"]]).person_phone.state == "absent"
