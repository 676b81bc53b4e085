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
    Term,
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
    "dossier_cover": "卷宗封面",
    "dossier_index": "卷内目录",
    "inquest_record": "勘验笔录",
    "id_card_copy": "身份证复印件",
    "driving_licence_copy": "机动车驾驶证复印件",
    "vehicle_licence_copy": "机动车行驶证复印件",
    "business_licence_copy": "营业执照复印件",
    "officer_certificate_copy": "执法证复印件",
    "power_of_attorney": "授权委托书",
    "weigh_ticket": "称重检测单",
    "correction_notice": "责令改正违法行为通知书",
    "case_extension_approval": "延长办案期限审批表",
    "legal_review": "重大执法决定法制审核意见书",
    "collective_discussion_record": "重大案件集体讨论记录",
    "statement_defence": "陈述申辩书",
    "defence_review": "陈述申辩复核意见书",
    "waiver_statement": "放弃陈述申辩及听证权利的说明",
    "hearing_notice": "听证通知书",
    "penalty_approval": "行政处罚审批表",
    "on_spot_penalty_decision": "当场行政处罚决定书",
    "fine_receipt": "罚款票据",
    "hearing_application": "听证申请书",
    "hearing_announcement": "听证公告",
    "hearing_record": "听证笔录",
    "hearing_report": "听证报告书",
    "measure_approval": "行政强制措施审批表",
    "coercive_measure_decision": "行政强制措施决定书",
    "scene_record_coercive": "行政强制措施现场笔录",
    "measure_extension_approval": "延长行政强制措施审批表",
    "coercive_measure_extension": "延长行政强制措施期限通知书",
    "measure_release_approval": "解除行政强制措施审批表",
    "coercive_measure_release": "解除行政强制措施决定书",
    "evidence_registration_approval": "证据登记保存审批表",
    "evidence_registration_list": "证据登记保存清单",
    "evidence_release_approval": "解除证据登记保存审批表",
    "evidence_registration_release": "解除证据登记保存决定书",
    "instalment_approval": "分期（延期）缴纳罚款审批表",
    "instalment_notice": "分期（延期）缴纳罚款通知书",
    "demand_letter": "催告书",
    "enforcement_approval": "行政强制执行审批表",
    "enforcement_decision": "行政强制执行决定书",
    "substitute_performance_decision": "代履行决定书",
    "enforcement_announcement": "执行公告",
    "enforcement_status_notice": "中止（终结、恢复）行政强制执行通知书",
    "enforcement_agreement": "行政强制执行协议书",
    "court_enforcement_application": "强制执行申请书",
    "no_penalty_decision": "不予行政处罚决定书",
    "case_cancellation_approval": "撤销立案审批表",
    "report_record": "举报记录",
    "inspection_record": "检查记录",
    "case_transfer_letter": "案件移送函",
    "case_transfer_notice": "案件移送告知书",
    "recusal_papers": "回避申请书",
    "assistance_request": "协助调查函",
    "inquest_sketch": "现场勘验示意图",
    "evidence_paste_page": "证据粘贴页",
    "av_evidence_sheet": "视听资料（电子数据）证据记录单",
    "platform_or_payment_proof": "平台/支付凭证",
    "road_transport_certificate_copy": "道路运输证复印件",
    "qualification_certificate_copy": "道路运输从业人员从业资格证复印件",
    "operation_licence_copy": "道路运输经营许可证复印件",
    "joint_notification_sheet": "超限超载运输违法行为联合函告单",
    "scale_certificate": "计量检定证书",
    "unloading_notice": "超限车辆卸载通知书",
    "sampling_voucher": "抽样取证凭证",
    "appraisal_commission": "鉴定委托书",
    "test_report": "检测报告",
    "correction_review_record": "责令改正复查记录",
    "on_spot_filing": "当场处罚备案",
    "confiscation_list": "没收物品清单",
    "service_address_confirmation": "送达地址确认书",
    "postal_receipt": "邮寄凭证",
    "service_announcement": "公告送达公告",
    "confiscation_disposal": "没收物品处置记录",
    "publication_record": "公示记录",
    "dossier_notes": "备考表",
}


def test_every_paper_of_a_dossier_is_known():
    assert len(Document.registry) == 84
    assert {key: Document.registry[key].zh for key in TYPED} == TYPED
    assert {key for key, form in Document.registry.items() if form.entry_specs()} == set(TYPED)


def test_no_title_names_two_papers_but_of_records_made_at_the_scene():
    owners: dict[str, set[str]] = {}
    for key, form in Document.registry.items():
        for title in form.titles:
            owners.setdefault(normal(title), set()).add(key)
    shared = {title: keys for title, keys in owners.items() if len(keys) > 1}
    assert "现场检查(勘验)笔录" in shared
    assert all(keys == {"scene_record", "inquest_record"} for keys in shared.values()), shared


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
            *(str, int, Moment, Period, Amount, CaseNumber, Term),
            *(tuple[str, ...], tuple[Citation, ...], tuple[Tick, ...], tuple[Penalty, ...]),
        ), name
    for line in form.signature_lines:
        assert line.key in SIGNATURE_KEYS


# labels that ask for several things, whose values stand side by side or are parted by a semicolon
SPAN = ("办案起止时间", "办案起止日期", "办理起止时间", "办理起止日期", "案件起止时间", "案件起止日期")
SEVERAL = {normal(label) for label in (*SPAN, "单位、职务及住址", "车辆", "车船", "涉案车辆", "车牌号及车型", "车号及车型")}


@pytest.mark.parametrize("key", sorted(TYPED))
def test_a_label_serves_one_entry_per_half_row_and_person(key):
    form = Document.registry[key]
    for label, names in vocabulary(form).entries.items():
        if label in SEVERAL and len(set(names)) == len(names) > 1:
            continue
        homes = [(specs(form)[name].block, specs(form)[name].row, specs(form)[name].beside) for name in names]
        assert len(set(homes)) == len(homes), (label, names)


def test_rows_have_the_columns_of_the_design():
    row = Document.registry["service_receipt"].model_fields["rows"].annotation.__args__[0]
    assert list(row.entry_specs()) == ["title", "number", "receiver", "place", "time", "mode", "servers"]
    row = Document.registry["investigation_report"].model_fields["evidence"].annotation.__args__[0]
    assert list(row.entry_specs()) == ["name", "spec", "count", "remark"]
    row = Document.registry["dossier_index"].model_fields["rows"].annotation.__args__[0]
    assert list(row.entry_specs()) == ["number", "doc_no", "author", "title", "date", "page", "remark"]
    row = Document.registry["weigh_ticket"].model_fields["weighings"].annotation.__args__[0]
    assert list(row.entry_specs()) == ["time", "plate", "axles", "gross", "limit", "excess", "rate", "result"]
    row = Document.registry["collective_discussion_record"].model_fields["attendee_rows"].annotation.__args__[0]
    assert list(row.entry_specs()) == ["name", "post", "role"]
    row = Document.registry["sampling_voucher"].model_fields["items"].annotation.__args__[0]
    assert list(row.entry_specs()) == ["name", "spec", "quantity", "place"]
    row = Document.registry["confiscation_list"].model_fields["items"].annotation.__args__[0]
    assert list(row.entry_specs()) == ["name", "spec", "quantity", "unit", "remark"]
    for form, name in (("coercive_measure_decision", "inventory"), ("coercive_measure_release", "return_list")):
        row = Document.registry[form].model_fields[name].annotation.__args__[0]
        assert list(row.entry_specs()) == ["name", "spec", "count", "remark"]
    row = Document.registry["evidence_registration_list"].model_fields["items"].annotation.__args__[0]
    assert list(row.entry_specs()) == ["name", "spec", "count", "place"]


def test_an_entry_beside_another_names_one_of_its_form():
    for form in Document.registry.values():
        for name, spec in specs(form).items():
            assert spec.beside is None or spec.beside in specs(form), name
            assert spec.signed is None or spec.signed in {line.key for line in form.signature_lines}, name


def test_a_module_without_a_form_is_an_error():
    with pytest.raises(ImportError, match="没有声明文书"):
        declared(types.ModuleType("casecheck.forms.empty"))
