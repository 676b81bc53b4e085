"""Every title of every form is recognised as that form and as no other. Of the few that two forms share the labels decide
(tests/recognise/test_likeness.py)."""

from __future__ import annotations

from collections import Counter

import pytest

from casecheck.model import Document
from casecheck.recognise import recognise
from tests.pages import page

OWNERS = Counter(title for form in Document.registry.values() for title in form.titles)
TITLES = [
    (key, title) for key, form in sorted(Document.registry.items()) for title in form.titles if "…" not in title and OWNERS[title] == 1
]


def form_of(title: str, *lines: str) -> str:
    (paper,) = recognise([page("^" + title, *lines)]).papers
    return paper.form


@pytest.mark.parametrize(("key", "title"), TITLES)
def test_a_title_names_its_form(key: str, title: str):
    assert form_of(title, "案号：苏安交〔2023〕12号", "内容") == key


@pytest.mark.parametrize(("key", "title"), [pair for pair in TITLES if len(pair[1]) > 3])
def test_the_name_of_the_agency_before_it_changes_nothing(key: str, title: str):
    assert form_of(f"安平市交通运输局{title}", "内容") == key


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("陈述申辩书", "statement_defence"),
        ("陈述、申辩笔录", "statement_defence"),
        ("陈述申辩意见书", "statement_defence"),
        ("陈述申辩复核意见书", "defence_review"),
        ("当事人陈述申辩意见复核表", "defence_review"),
        ("陈述申辩复核意见", "defence_review"),
        ("法制审核意见书", "legal_review"),
        ("重大执法决定法制审核意见书", "legal_review"),
        ("放弃陈述申辩声明", "waiver_statement"),
        ("放弃陈述申辩及听证权利的说明", "waiver_statement"),
        ("行政处罚决定书", "penalty_decision"),
        ("当场行政处罚决定书", "on_spot_penalty_decision"),
        ("行政（当场）处罚决定书", "on_spot_penalty_decision"),
        ("行政处罚决定书（当场）", "on_spot_penalty_decision"),
        ("行政处罚决定书（简易程序）", "on_spot_penalty_decision"),
        ("行政处罚决定书（一般程序）", "penalty_decision"),
        ("行政处罚审批表", "penalty_approval"),
        ("延长办案期限审批表", "case_extension_approval"),
        ("延长行政强制措施审批表", "measure_extension_approval"),
        ("听证通知书", "hearing_notice"),
        ("行政处罚听证告知书", "violation_notice"),
        ("听证委托书", "power_of_attorney"),
        ("鉴定委托书", "appraisal_commission"),
        ("责令改正违法行为通知书", "correction_notice"),
        ("违法行为通知书", "violation_notice"),
        ("执法证复印件", "officer_certificate_copy"),
        ("从业资格证", "qualification_certificate_copy"),
        ("缴款书", "fine_receipt"),
        ("分期（延期）缴纳罚款通知书", "instalment_notice"),
        ("案件集体讨论记录", "collective_discussion_record"),
        ("检查记录", "inspection_record"),
        ("现场检查记录", "scene_record"),
        ("整改复查记录", "correction_review_record"),
        ("现场勘验图", "inquest_sketch"),
        ("现场勘验笔录", "inquest_record"),
        ("没收物品清单", "confiscation_list"),
        ("没收物品处置记录", "confiscation_disposal"),
        ("国内标准快递（EMS）详情单", "postal_receipt"),
        ("挂号信收据", "postal_receipt"),
        ("邮寄送达回证", "service_receipt"),
        ("行政处罚决定书送达公告", "service_announcement"),
        ("公告送达公告", "service_announcement"),
        ("当场行政处罚备案表", "on_spot_filing"),
        ("行政处罚决定公示记录", "publication_record"),
        ("微信支付凭证", "platform_or_payment_proof"),
        ("案件移送函", "case_transfer_letter"),
        ("案件移送告知书", "case_transfer_notice"),
        ("检测委托书", "appraisal_commission"),
        ("车辆检测报告", "test_report"),
        ("车辆检测报告单", "weigh_ticket"),
        ("网络预约出租汽车驾驶员证", "qualification_certificate_copy"),
        ("网络预约出租汽车运输证", "road_transport_certificate_copy"),
    ],
)
def test_neighbours_are_told_apart(title: str, key: str):
    assert form_of(title, "内容") == key
