"""Labels that mean the same on every form."""

from __future__ import annotations

from itertools import combinations

import pytest

from casecheck.extract.labels import vocabulary
from casecheck.extract.text import normal
from casecheck.extract.wordings import SAME, also
from casecheck.model import Document
from tests.forms.said import read, said


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
