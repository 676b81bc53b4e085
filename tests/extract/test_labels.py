"""Labels as bureaus vary them: what joins two words, how a signature is asked for, a number with an unknown word before it."""

from __future__ import annotations

import pytest

from casecheck.extract.labels import vocabulary
from casecheck.forms.hearing_record import HearingRecord
from casecheck.forms.service_receipt import ServiceReceipt, ServiceRow
from tests.forms.said import read, said
from tests.pages import LEFT as L


@pytest.mark.parametrize("label", ["文书名称及文号", "文书名称和文号", "文书名称、文号", "文书名称与文号:", "1.文书名称及其文号"])
def test_the_word_that_joins_two_words_of_a_label_is_any(label):
    words = vocabulary(ServiceRow)
    found = words.label(label)
    assert found is not None
    assert words.entries[found] == ("title",)


def test_a_label_without_the_second_word_is_another():
    words = vocabulary(ServiceRow)
    assert words.label("文书名称及") is None
    assert words.label("送达方式或") is None


@pytest.mark.parametrize("label", ["收件人签收", "收件人签名或者盖章", "收件人(签字)及日期", "收件人签名盖章", "收件人签名及收到日期"])
def test_the_ways_a_signature_is_asked_for(label):
    words = vocabulary(ServiceReceipt)
    assert words.signatures[words.label(label) or ""] == "addressee"
    assert words.inline.match(label + ":") is not None


def test_a_signature_label_is_read_before_the_shorter_label_in_it():
    found = vocabulary(HearingRecord).inline.match("主持人及听证员(签名):孙立")
    assert found is not None
    assert found["label"] == "主持人及听证员(签名)"


@pytest.mark.parametrize("line", ["文书号：[2023]5642019122564号", "安交催送达(2023)第12号", "档案号：苏安交催〔2023〕12号"])
def test_the_number_below_the_title_by_any_word_for_it(line):
    d = read("demand_letter", "^催告书", line, "李明：")
    assert said(d)["case_no"] == line.split("：")[-1]


def test_the_number_of_another_paper_or_an_account_is_not_it():
    d = read("demand_letter", "^催告书", "账号：第6200009901180000275号", "决定书文号：苏安交罚〔2023〕12号", "李明：")
    assert "case_no" not in said(d)


def test_a_list_ends_where_a_label_of_its_own_begins_a_line():
    d = read(
        "service_receipt",
        "^送达回证",
        [["文书名称", "文号", "收件人"], ["催告书", "安交催〔2023〕12号", "李明"], ["送达地点", "港口路2号", L], ["送达人", "王建国", L]],
    )
    assert [row.title.value for row in d.rows] == ["催告书"]  # type: ignore[attr-defined]
