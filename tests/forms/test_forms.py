"""The declarations of forms: keys, labels, concepts, steps."""

from __future__ import annotations

import types

import pytest

from casecheck.extract.convert import value_type
from casecheck.extract.labels import specs, vocabulary
from casecheck.extract.text import normal
from casecheck.forms import declared
from casecheck.model import (
    CONCEPTS,
    SIGNATURE_KEYS,
    Amount,
    CaseNumber,
    Citation,
    Document,
    Moment,
    Penalty,
    Period,
    Tick,
)

TYPED = {
    "case_filing_register": "立案登记表",
    "scene_record": "现场笔录",
    "interview_record": "询问笔录",
    "investigation_report": "案件调查报告",
    "violation_notice": "违法行为通知书",
    "penalty_decision": "行政处罚决定书",
    "service_receipt": "送达回证",
    "closing_report": "结案报告",
}


def test_every_paper_of_a_dossier_is_known():
    assert len(Document.registry) == 74
    assert {key: Document.registry[key].zh for key in TYPED} == TYPED
    assert {key for key, form in Document.registry.items() if form.entry_specs()} == set(TYPED)


def test_no_title_names_two_papers():
    owners: dict[str, str] = {}
    for key, form in Document.registry.items():
        for title in form.titles:
            assert owners.setdefault(normal(title), key) == key, title


def test_filing_order_has_no_ties_and_follows_the_case():
    steps = {key: form.step for key, form in Document.registry.items()}
    assert len(set(steps.values())) == len(steps)
    in_order = ["dossier_cover", "case_filing_register", "scene_record", "interview_record", "investigation_report", "legal_review"]
    in_order += ["violation_notice", "hearing_record", "penalty_decision", "service_receipt", "closing_report", "dossier_notes"]
    assert sorted(in_order, key=steps.__getitem__) == in_order


@pytest.mark.parametrize("key", sorted(TYPED))
def test_entries_say_how_they_are_printed(key):
    form = Document.registry[key]
    for name, spec in specs(form).items():
        assert spec.labels, name
        assert spec.means is None or spec.means in CONCEPTS, name
        assert value_type(form, name) in (
            *(str, Moment, Period, Amount, CaseNumber),
            *(tuple[str, ...], tuple[Citation, ...], tuple[Tick, ...], tuple[Penalty, ...]),
        ), name
    for line in form.signature_lines:
        assert line.key in SIGNATURE_KEYS


@pytest.mark.parametrize("key", sorted(TYPED))
def test_a_label_serves_one_entry_per_half_and_row(key):
    form = Document.registry[key]
    for label, names in vocabulary(form).entries.items():
        homes = [(specs(form)[name].block, specs(form)[name].row) for name in names]
        assert len(set(homes)) == len(homes), (label, names)


def test_rows_have_the_columns_of_the_design():
    row = Document.registry["service_receipt"].model_fields["rows"].annotation.__args__[0]
    assert list(row.entry_specs()) == ["title", "number", "receiver", "place", "time", "mode", "servers"]
    row = Document.registry["investigation_report"].model_fields["evidence"].annotation.__args__[0]
    assert list(row.entry_specs()) == ["name", "spec", "count", "remark"]


def test_a_module_without_a_form_is_an_error():
    with pytest.raises(ImportError, match="没有声明文书"):
        declared(types.ModuleType("casecheck.forms.empty"))


def test_a_titled_paper_keeps_its_pages_only():
    cover = Document.registry["dossier_cover"](id="dossier_cover-1", title="卷宗封面")
    assert cover.form == "dossier_cover"
    assert cover.model_dump()["title"] == "卷宗封面"
