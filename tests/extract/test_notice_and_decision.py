"""违法行为通知书 and 行政处罚决定书: tables, labelled lines, reasoned texts."""

from __future__ import annotations

import pytest

from casecheck.extract import extract
from casecheck.forms.penalty_decision import PenaltyDecision
from casecheck.forms.violation_notice import ViolationNotice
from casecheck.model import Moment
from tests.pages import ABOVE as A
from tests.pages import LEFT as L
from tests.pages import paper, picture

NOTICE = (
    "^违法行为通知书",
    "案号：苏安交违通〔2023〕12号",
    "当事人（个人姓名或单位名称）：安平市顺达物流有限公司",
    "经调查，本机关认为你（单位）涉嫌于2023年5月3日未取得道路运输经营许可，擅自从事道路货物运输经营的行为，"
    "违反了《中华人民共和国道路运输条例》第二十四条的规定，依据《中华人民共和国道路运输条例》第六十三条的规定，"
    "本机关拟作出罚款人民币叁万元整（30000元）的处罚决定。",
    "☑1.根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你（单位）如对该处罚意见有异议，可向本机关提出陈述申辩。",
    "□2.根据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，你（单位）有权在收到本通知书之日起五日内要求举行听证。",
    "（注：在序号前□内打“√”的为当事人享有该权利。）",
    "联系地址：安平市建设路8号　邮编：210000",
    "联系人：王建国　联系电话：025-83450000",
)
END = ("安平市交通运输局（印章）", "2023年5月20日", "（本文书一式两份：一份存根，一份交当事人或其代理人。）")


def notice(*blocks) -> ViolationNotice:
    document = extract(paper("violation_notice", *blocks))
    assert isinstance(document, ViolationNotice)
    return document


def decision(*blocks, flowing=True, find_law=None) -> PenaltyDecision:
    document = extract(paper("penalty_decision", *blocks, flowing=flowing), find_law)
    assert isinstance(document, PenaltyDecision)
    return document


def cited(entry) -> list[tuple[str, int | None]]:
    return [(c.name, c.article) for c in entry.value or ()]


def imposed(entry) -> list[tuple[str, int | None]]:
    return [(p.kind, p.amount and p.amount.fen) for p in entry.value or ()]


def test_2021_notice():
    d = notice(*NOTICE, *END)
    assert d.party.value == "安平市顺达物流有限公司"
    assert d.violation.value == "于2023年5月3日未取得道路运输经营许可，擅自从事道路货物运输经营的"
    assert cited(d.violated_law) == [("中华人民共和国道路运输条例", 24)]
    assert cited(d.penalty_basis) == [("中华人民共和国道路运输条例", 63)]
    assert imposed(d.proposed_penalty) == [("fine", 3000000)]
    assert [t.ticked for t in d.right_statement.value or ()] == [True]
    assert d.right_hearing.state == "blank"
    assert (d.contact_address.value, d.contact_postcode.value) == ("安平市建设路8号", "210000")
    assert (d.contact_person.value, d.contact_phone.value) == ("王建国", "025-83450000")
    assert d.issue_date.value == Moment.model_validate("2023-05-20")
    assert d.agency_seal.value == "安平市交通运输局"


def test_2008_notice_leaves_the_violation_blank():
    d = notice(
        "^交通违法行为通知书",
        "李明：",
        "经调查，本机关认为你（单位）涉嫌　　　　　　　行为，违反了　　　　的规定，依据　　　　的规定，拟作出　　　　的处罚决定。",
        "根据《中华人民共和国行政处罚法》第三十一条、第三十二条的规定，你（单位）如有异议，可在三日内进行陈述和申辩。",
        "（印章）",
        "　　年　　月　　日",
    )
    assert d.party.value == "李明"
    assert [d.entry(n).state for n in ("violation", "violated_law", "penalty_basis", "proposed_penalty", "issue_date", "agency_seal")] == [
        "blank"
    ] * 6
    assert [t.ticked for t in d.right_statement.value or ()] == [True]
    assert d.right_hearing.state == "absent"


def test_prior_notice_in_narrative_style():
    d = notice(
        "^安平县交通运输局",
        "^行政处罚事先告知书",
        "^湘安交罚告〔2023〕8号",
        "李明：",
        "经查，你于2023年5月3日超限运输。以上事实有现场笔录为证。你的上述行为违反了《公路安全保护条例》第三十三条的规定，"
        "依据《公路安全保护条例》第六十四条的规定，本机关拟对你作出如下行政处罚：",
        "1、警告；2、罚款3万元。",
        "你有权进行陈述和申辩，要求听证的应当在五日内提出。",
        "安平县交通运输局2023年5月20日",
    )
    assert d.case_no.value is not None
    assert (d.case_no.value.prefix, d.case_no.value.serial) == ("湘安交罚告", "8")
    assert d.violation.value == "你于2023年5月3日超限运输。"
    assert imposed(d.proposed_penalty) == [("warning", None), ("fine", 3000000)]
    assert [t.ticked for t in d.right_hearing.value or ()] == [True]
    assert (d.agency_seal.value, d.issue_date.value) == ("安平县交通运输局", Moment.model_validate("2023-05-20"))


TABLE = [
    ["当\n事\n人", "个人", "姓名", "/", "身份证件号", "/"],
    [A, A, "住址", "/", "联系电话", "/"],
    [A, "单位", "名称", "安平市顺达物流有限公司", L, L],
    [A, A, "地址", "安平市港口路2号", L, L],
    [A, A, "联系电话", "025-83451111", "法定代表人", "赵国平"],
    [A, A, "统一社会信用代码", "91320100MA1ABCDE0X", L, L],
]
NARRATIVE = (
    "违法事实及证据：2023年5月3日8时30分，你单位车辆在G2被查获。以上事实有现场笔录、询问笔录等证据为证。",
    "你（单位）的行为违反了《中华人民共和国道路运输条例》第二十四条的规定，依据《中华人民共和国道路运输条例》第六十三条"
    "“违反本条例的规定，由县级以上地方人民政府交通运输主管部门处3万元以上10万元以下的罚款”的规定，"
    "决定给予罚款人民币叁万元整（￥30000.00）的行政处罚。",
    "处以罚款的，自收到本决定书之日起15日内缴至中国农业银行安平支行，账号10481201040001234，到期不缴每日按罚款数额的3%加处罚款。",
    "其他执行方式和期限：无。",
    "如果不服本处罚决定，可以在六十日内依法向安平市人民政府申请行政复议，或者在六个月内依法向　　　人民法院提起行政诉讼。",
    "逾期不申请行政复议、不提起行政诉讼又不履行的，本机关将依法向安平市人民法院申请强制执行。",
)


def test_2019_decision_with_table():
    d = decision("^行政处罚决定书", "案号：苏安交罚〔2023〕12号", TABLE, *NARRATIVE, *END)
    assert [d.entry(n).state for n in ("person_name", "person_id", "person_address", "person_phone")] == ["struck"] * 4
    assert (d.org_name.value, d.org_address.value, d.org_phone.value) == ("安平市顺达物流有限公司", "安平市港口路2号", "025-83451111")
    assert (d.org_legal_rep.value, d.org_uscc.value, d.org_rep_id.state) == ("赵国平", "91320100MA1ABCDE0X", "absent")
    assert d.facts_and_evidence.value == NARRATIVE[0].removeprefix("违法事实及证据：")
    assert cited(d.violated_law) == [("中华人民共和国道路运输条例", 24)]
    assert cited(d.penalty_basis) == [("中华人民共和国道路运输条例", 63)]
    assert imposed(d.penalty) == [("fine", 3000000)]
    assert d.fine_amount.value is not None
    assert (d.fine_amount.value.figures, d.fine_amount.value.words) == (3000000, 3000000)
    assert (d.pay_bank.value, d.pay_account.value) == ("中国农业银行安平支行", "10481201040001234")
    assert d.other_execution.state == "struck"
    assert d.reconsideration_body.value == "安平市人民政府"
    assert d.litigation_court.state == "blank"  # the court asked to enforce is not the court to sue in
    assert d.litigation_court.place is not None
    assert "人民法院" in d.litigation_court.place.quote
    assert (d.issue_date.value, d.agency_seal.value) == (Moment.model_validate("2023-05-20"), "安平市交通运输局")


def test_laws_are_found_by_name():
    d = decision("^行政处罚决定书", *NARRATIVE, find_law=lambda name: "road_transport_regulation" if "道路运输条例" in name else None)
    assert [c.law for c in d.penalty_basis.value or ()] == ["road_transport_regulation"]


def test_reasoned_decision_with_one_comma_line():
    d = decision(
        "^安平县交通运输局",
        "^行政处罚决定书",
        "^湘安交处罚〔 2025〕092(非) 号",
        "一、当事人基本情况",
        "戴建平，男，汉族，身份证：110101199003070011，住址：湖南省安平县城关镇3号。",
        "二、案件来源",
        "检查发现。",
        "三、违法事实及相关证据",
        "经查，2023年5月3日8时30分，你驾驶湘B12345超限运输。",
        "以上事实，有以下证据证明：1.现场笔录；2.询问笔录。",
        "四、处罚依据",
        "你的行为违反了《公路安全保护条例》第三十三条第一款、《湖南省治理车辆超限超载条例》第八条的规定，"
        "依据《公路安全保护条例》第六十四条的规定，参照裁量基准第3项，决定对你处以罚款人民币贰佰元整（￥200）。",
        "五、履行方式和期限",
        "你应自收到本决定书之日起十五日内，持本决定书到安平县农业银行营业部缴纳罚款。逾期每日按罚款数额的百分之三加处罚款。",
        "六、救济途径",
        "如不服本决定，可以自收到本决定书之日起六十日内向安平县人民政府申请行政复议，也可以在六个月内向安平县人民法院提起行政诉讼。",
        "安平县交通运输局",
        "二〇二三年六月一日",
    )
    assert d.case_no.value is not None
    assert (d.case_no.value.serial, d.case_no.value.suffix) == ("092", "非")
    assert (d.person_name.value, d.person_id.value, d.person_address.value) == ("戴建平", "110101199003070011", "湖南省安平县城关镇3号")
    assert d.org_name.state == "absent"
    assert (d.facts_and_evidence.value or "").startswith("经查，2023年5月3日8时30分")
    assert (d.facts_and_evidence.value or "").endswith("2.询问笔录。")
    assert cited(d.violated_law) == [("公路安全保护条例", 33), ("湖南省治理车辆超限超载条例", 8)]
    assert cited(d.penalty_basis) == [("公路安全保护条例", 64)]
    assert d.fine_amount.value is not None
    assert d.fine_amount.value.fen == 20000
    assert d.pay_bank.value == "安平县农业银行营业部"
    assert (d.reconsideration_body.value, d.litigation_court.value) == ("安平县人民政府", "安平县人民法院")
    assert d.issue_date.value == Moment.model_validate("2023-06-01")


def test_labelled_lines_of_an_organisation():
    d = decision(
        "^行政处罚决定书",
        "当事人：安平市顺达物流有限公司",
        "统一社会信用代码：91320100MA1ABCDE0X　住所：安平市解放路76号　法定代表人：赵杰　身份证号码：330199197303053089",
        "联系电话：025-83451111",
        "经查，当事人超限运输。当事人的行为违反了《公路法》第五十条的规定，依据《公路法》第七十六条第（五）项的规定，决定处罚如下：",
        "一、警告；",
        "二、罚款人民币5000元（大写：伍仟元整）。",
        "当事人应当自收到本决定书之日起十五日内到指定银行缴纳罚款。",
    )
    assert (d.org_name.value, d.org_address.value, d.org_phone.value) == ("安平市顺达物流有限公司", "安平市解放路76号", "025-83451111")
    assert (d.org_legal_rep.value, d.org_rep_id.value) == ("赵杰", "330199197303053089")
    assert [d.entry(n).state for n in ("person_name", "person_id", "person_address", "person_phone")] == ["absent"] * 4
    assert imposed(d.penalty) == [("warning", None), ("fine", 500000)]
    assert d.fine_amount.value is not None
    assert (d.fine_amount.value.figures, d.fine_amount.value.words) == (500000, 500000)


def test_an_individual_business_fills_the_organisation_half():
    d = decision(
        "^行政处罚决定书",
        "当事人：安平市好运货运部",
        "经营者：孙大海　身份证件号：330199197303053089　住所：安平市解放路",
        "经调查，你单位超限。你单位的行为违反了《公路法》第五十条的规定，依据《公路法》第七十六条的规定，"
        "决定给予你单位警告、没收违法所得1,200元、罚款27500元的行政处罚。",
    )
    assert (d.org_name.value, d.org_legal_rep.value, d.org_rep_id.value) == ("安平市好运货运部", "孙大海", "330199197303053089")
    assert d.org_address.value == "安平市解放路"
    assert d.person_name.state == "absent"
    assert imposed(d.penalty) == [("warning", None), ("confiscate_gains", 120000), ("fine", 2750000)]
    assert d.fine_amount.value is not None
    assert d.fine_amount.value.fen == 2750000


def test_labelled_lines_of_a_person():
    d = decision(
        "^行政处罚决定书", "姓名：李明　性别：男　民族：汉族　身份证号码：110101199003070011", "联系电话：13800001111　住址：安平市"
    )
    assert (d.person_name.value, d.person_id.value) == ("李明", "110101199003070011")
    assert (d.person_phone.value, d.person_address.value) == ("13800001111", "安平市")
    assert (d.org_phone.state, d.org_address.state, d.org_rep_id.state) == ("absent", "absent", "absent")


def test_a_fine_that_disagrees_with_itself_keeps_both():
    d = decision("^行政处罚决定书", "决定给予罚款人民币叁万元整（20000元）的行政处罚。")
    assert d.fine_amount.value is not None
    assert (d.fine_amount.value.words, d.fine_amount.value.figures, d.fine_amount.value.fen) == (3000000, 2000000, None)


def test_no_fine_no_amount():
    d = decision("^行政处罚决定书", "依据《公路法》第七十六条“可以处三万元以下的罚款”的规定，决定给予警告的行政处罚。")
    assert (d.fine_amount.state, imposed(d.penalty)) == ("absent", [("warning", None)])


def test_a_printed_name_is_not_a_seal():
    typed = decision("^行政处罚决定书", *END[:2]).signature("agency")
    assert typed is not None
    assert (typed.seen, typed.names) == (False, ("安平市交通运输局",))
    assert typed.date.value == Moment.model_validate("2023-05-20")
    pasted = decision("^行政处罚决定书", END[0], "🖼2023年5月20日").signature("agency")
    assert pasted is not None
    assert pasted.seen is True
    elsewhere = decision("^行政处罚决定书", picture(), "事实", "理由", "依据", "决定", *END[:2]).signature("agency")
    assert elsewhere is not None
    assert elsewhere.seen is None
    scanned = decision("^行政处罚决定书", *END[:2], flowing=False).signature("agency")
    assert scanned is not None
    assert scanned.seen is None


def test_the_receivers_date_is_not_the_issue_date():
    d = decision("^行政处罚决定书", *END[:2], "当事人签收：李明", "2023年5月25日")
    assert d.issue_date.value == Moment.model_validate("2023-05-20")


@pytest.mark.parametrize("agency", ["交通运输执法部门（印章）", "（印章）"])
def test_the_words_of_the_blank_form_are_no_agency(agency):
    d = decision("^行政处罚决定书", agency, "2023年5月20日")
    assert (d.agency_seal.state, d.agency_seal.value) == ("blank", None)


def test_a_fine_told_among_the_facts_is_not_the_penalty():
    d = decision(
        "^行政处罚决定书",
        "经查，当事人曾因超限被罚款2000元。本机关于5月20日告知拟给予罚款3000元的行政处罚。你的行为违反了《公路法》第五十条的规定，"
        "依据《公路法》第七十六条的规定，决定给予罚款5000元的行政处罚。",
    )
    assert d.fine_amount.value is not None
    assert d.fine_amount.value.fen == 500000
    assert imposed(d.penalty) == [("fine", 500000)]


def test_the_law_that_orders_the_notice_is_not_the_basis_of_the_penalty():
    d = notice(
        "^行政处罚告知书",
        "李明：",
        "根据《中华人民共和国行政处罚法》第四十四条的规定，现将本机关拟作出行政处罚的内容及事实、理由、依据告知如下：",
        "经查，你超限运输。你的行为违反了《公路法》第五十条的规定，依据《公路法》第七十六条的规定，拟给予罚款5000元的行政处罚。",
    )
    assert cited(d.penalty_basis) == [("公路法", 76)]
    assert imposed(d.proposed_penalty) == [("fine", 500000)]


def test_article_text_without_quotation_marks():
    d = decision(
        "^行政处罚决定书",
        "你的行为违反了《公路法》第五十条的规定，依据《公路法》第七十六条第（五）项违反本法第五十条规定，处三万元以下的罚款的规定，"
        "决定给予罚款5000元的行政处罚。",
    )
    assert cited(d.violated_law) == [("公路法", 50)]
    assert cited(d.penalty_basis)[0] == ("公路法", 76)
    assert imposed(d.penalty) == [("fine", 500000)]


def test_a_name_followed_by_details():
    d = notice("^违法行为通知书", "当事人：李明，男，1990年3月7日出生，身份证号码：110101199003070011")
    assert d.party.value == "李明"


def test_an_address_is_not_a_case_number():
    assert decision("^行政处罚决定书", "安平市解放路1号", "当事人：李明").case_no.state == "absent"


@pytest.mark.parametrize(
    "line",
    [
        "当事人（个人姓名或单位名称）　李明　：",
        "当事人（个人姓名或单位名称）李明：",
        "当事人（个人姓名或单位名称）　李明",
        "当事人　李明：",
        "当事人（姓名或名称）　李　明",
        "被告知人（姓名或名称）李明：",
        "李明（身份证号：110101199003070011）：",
    ],
)
def test_a_label_without_a_colon_is_not_part_of_the_name(line):
    d = notice("^违法行为通知书", line, "经调查，本机关认为你超限行驶公路的行为，违反了《公路法》第五十条的规定。")
    assert d.party.value == "李明"
    assert d.party.text.replace("　", "") == "李明"


def test_you_is_no_label_without_a_colon():
    assert notice("^违法行为通知书", "你（单位）　　有权要求听证").party.state == "absent"
    assert notice("^违法行为通知书", "你（单位）：李明").party.value == "李明"


def test_a_name_beside_its_label_in_one_cell():
    assert notice("^违法行为通知书", [["当事人（个人姓名或单位名称）安平市顺达物流有限公司"]]).party.value == "安平市顺达物流有限公司"


@pytest.mark.parametrize(
    ("sentence", "violation"),
    [
        ("本机关认为你（单位）涉嫌　超限行驶公路的　行为，违反了", "超限行驶公路的"),
        ("本机关认为，你单位有擅自从事客运的行为，已涉嫌违反", "擅自从事客运的"),
        ("本机关认为你超限行驶公路，你的上述行为违反了", "超限行驶公路"),
        ("本机关认为你（单位）　　　行为，违反了", None),
    ],
)
def test_the_violation_is_what_stands_in_the_blank(sentence, violation):
    assert notice("^违法行为通知书", f"经调查，{sentence}《公路法》第五十条的规定。").violation.value == violation


def term(entry) -> tuple[int, str] | str:
    return (entry.value.count, entry.value.unit) if entry.value else entry.state


@pytest.mark.parametrize(
    ("sentence", "reconsideration", "litigation"),
    [
        (
            "可以自收到本决定书之日起六十日内向安平市人民政府申请行政复议，或者在六个月内依法向安平市人民法院提起行政诉讼。",
            (60, "natural_day"),
            (6, "month"),
        ),
        ("可以在收到本决定书之日起60日内依法申请行政复议，也可以在3个月内直接向人民法院起诉。", (60, "natural_day"), (3, "month")),
        ("可以在六个月内向人民法院提起行政诉讼，或者自收到之日起60日内向安平市人民政府申请行政复议。", (60, "natural_day"), (6, "month")),
        ("可以在陆拾日内向安平市人民政府申请行政复议，六个月内向安平铁路运输法院起诉。", (60, "natural_day"), (6, "month")),
        (
            "应当先在六十日以内申请行政复议，对行政复议决定不服的，可以在收到复议决定书之日起十五日内向人民法院起诉。",
            *((60, "natural_day"), "absent"),
        ),
        ("可以在两个月内提起行政复议；或者三个月内提起诉讼。", (2, "month"), (3, "month")),
        ("可以在15个工作日内申请行政复议。", (15, "working_day"), "absent"),
        (
            "可以在六十日内申请行政复议，对复议决定不服的，可以在收到复议决定书之日起十五日内向人民法院提起诉讼。",
            (60, "natural_day"),
            "absent",
        ),
        ("可以在六十日内申请行政复议或者向人民法院提起诉讼。", (60, "natural_day"), "absent"),
        ("可以在　　日内向　　　申请行政复议，或者在　　个月内向　　　人民法院提起行政诉讼。", "blank", "blank"),
        ("可以依法申请行政复议或者提起行政诉讼。", "absent", "absent"),
        ("可以申请行政复议，复议期限为自收到本决定书之日起六十日。起诉期限为六个月。", (60, "natural_day"), (6, "month")),
    ],
)
def test_terms_of_the_remedies(sentence, reconsideration, litigation):
    pay = "自收到本决定书之日起十五日内缴至农业银行，账号10481201040001234。"
    d = decision("^行政处罚决定书", pay + "如果不服本处罚决定，" + sentence, "逾期三个月内不履行的，本机关将申请人民法院强制执行。")
    assert (term(d.reconsideration_term), term(d.litigation_term)) == (reconsideration, litigation)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("你有权自收到本通知书之日起五日内要求举行听证；逾期不提出的，视为放弃。", (5, "natural_day")),
        ("你可在三日内进行陈述和申辩，要求听证的应当在5个工作日内提出。", (5, "working_day")),
        ("你可在收到本告知书之日起三日内向本机关进行陈述、申辩或者要求听证。", (3, "natural_day")),
        ("你可在三日内进行陈述和申辩，并有权要求举行听证。", "absent"),
        ("你有权在　　日内要求举行听证。", "blank"),
    ],
)
def test_the_term_for_a_hearing(sentence, wanted):
    assert term(notice("^违法行为通知书", sentence).hearing_request_term) == wanted


def test_a_term_has_the_place_of_its_own_words():
    d = decision("^行政处罚决定书", NARRATIVE[4])
    assert d.reconsideration_term.place is not None
    assert d.reconsideration_term.place.quote == "六十日"


def test_a_sentence_that_begins_with_a_labels_word_is_no_label():
    d = decision("^行政处罚决定书", "当事人：安平市好运货运部", "当事人　李明　于5月3日驾车，被查获。")
    assert (d.org_name.value, d.person_name.state) == ("安平市好运货运部", "absent")


def test_a_warning_and_a_fine_in_one_sentence():
    d = decision(
        "^行政处罚决定书",
        "当事人：李明",
        "经查，李明于2023年5月3日超限运输。你的行为违反了《公路法》第五十条的规定，依据《公路法》第七十六条的规定，"
        "决定给予警告，并处罚款人民币贰佰元整（¥200.00）的行政处罚。",
    )
    assert imposed(d.penalty) == [("warning", None), ("fine", 20000)]


QUOTED = "（该条设定的处罚为：责令停止违法行为，可以处3万元以下的罚款；每超1000千克罚款500元，最高不得超过30000元）"


def test_sums_of_the_statute_in_brackets_are_no_penalty():
    d = decision(
        "^行政处罚决定书",
        f"上述行为违反了《公路法》第五十条的规定，依据《公路法》第七十六条第五项、《公路安全保护条例》第六十四条的规定{QUOTED}，决定给予以下行政处罚：",
        "1、责令改正违法行为（按《责令改正违法行为决定书》执行），卸载超限货物；",
        "2、罚款0.85万元（人民币捌仟伍佰元整）。",
        "罚款的履行方式和期限（见打√处）：",
        "√ 自收到本决定书之日起15日内缴至　安平农村商业银行　，账号　6200009901180000275　，到期不缴罚款的，每日按罚款数额的3%加处罚款。",
        *END,
    )
    assert imposed(d.penalty) == [("fine", 850000)]
    assert d.fine_amount.value is not None
    assert (d.fine_amount.value.figures, d.fine_amount.value.words) == (850000, 850000)
    assert cited(d.penalty_basis) == [("公路法", 76), ("公路安全保护条例", 64)]
    assert d.pay_account.value == "6200009901180000275"


def test_a_narrative_with_the_statute_in_brackets():
    d = decision(
        "^行政处罚决定书",
        "当事人李某某，男，身份证号码110101********0134，住址安平市建设路9号，联系电话139****0000。2023.5.8日10时11分，当事人李某某驾驶"
        "苏A**345超限运输。上述事实有现场笔录在卷证实。李某某未取得超限运输车辆通行证，擅自超限行驶公路，违反了《公路法》第五十条的规定"
        f"{QUOTED}，依据《公路安全保护条例》第六十四条的规定，参照裁量基准，违法情节一般。",
        "现决定对当事人处以罚款6500元的处罚，限自收到本决定书之日起十五日内到安平农村商业银行（账号6200009901180000275）缴清。",
        *END,
    )
    assert d.facts_and_evidence.value is not None
    assert d.facts_and_evidence.value.startswith("2023.5.8日10时11分，当事人李某某")
    assert d.facts_and_evidence.value.endswith("擅自超限行驶公路")
    assert (cited(d.violated_law), cited(d.penalty_basis)) == ([("公路法", 50)], [("公路安全保护条例", 64)])
    assert (imposed(d.penalty), d.fine_amount.value and d.fine_amount.value.fen) == ([("fine", 650000)], 650000)
    assert (d.person_id.value, d.person_phone.value, d.org_name.state) == ("110101********0134", "139****0000", "absent")


def test_penalties_numbered_behind_a_colon():
    d = decision(
        "^行政处罚决定书",
        "经查明，2023年5月3日10时，你在人民路12号门前载客。你的行为违反了《道路运输条例》第十条，依据《道路运输条例》第六十三条的规定，"
        "现决定：一、没收违法所得人民币50元；二、处罚款人民币10000元。",
        "限你于收到本决定书之日起十五日内缴款，缴款码：320100230000012345。无其他要求。",
        *END,
    )
    assert imposed(d.penalty) == [("confiscate_gains", 5000), ("fine", 1000000)]
    assert (d.pay_account.value, d.other_execution.state) == ("320100230000012345", "struck")
    assert d.facts_and_evidence.value == "2023年5月3日10时，你在人民路12号门前载客。"


def test_words_of_the_facts_are_no_heading():
    d = decision(
        "^行政处罚决定书",
        "经调查，2023年5月3日10时，李明载客。李明的理由不影响违法事实的认定，未予采纳。违法事实清楚，证据确凿。",
        "你（单位）违反了　《道路运输条例》第十条　之规定，根据　《道路运输条例》第六十三条　之规定，决定给予　罚款3000元　的行政处罚。",
        *END,
    )
    assert d.facts_and_evidence.value == "2023年5月3日10时，李明载客。李明的理由不影响违法事实的认定，未予采纳。违法事实清楚，证据确凿。"


def test_the_basis_on_a_line_of_its_own_ends_the_facts():
    d = decision(
        "^行政处罚决定书",
        "违法事实及证据：2023年5月3日10时，李明在人民路载客。",
        "处罚依据：《道路运输条例》第六十三条第一款（没有违法所得的，处3000元以上1万元以下的罚款）。",
        "处罚内容：罚款人民币叁仟元整（3000元）。",
        *END,
    )
    assert d.facts_and_evidence.value == "2023年5月3日10时，李明在人民路载客。"
    assert (cited(d.penalty_basis), imposed(d.penalty)) == ([("道路运输条例", 63)], [("fine", 300000)])


@pytest.mark.parametrize(
    "told",
    [
        "经查，你（单位）于2023年5月3日超限运输的行为，违反了《公路法》第五十条，依据《公路安全保护条例》第六十四条，拟给予罚款500元的行政处罚。",
        "一、经查，你（单位）于2023年5月3日超限运输的行为，违反了《公路法》第五十条的规定。\n二、根据《公路安全保护条例》第六十四条的规定，"
        "本机关拟对你（单位）作出罚款500元的行政处罚。",
    ],
)
def test_notices_that_name_the_laws_alone(told: str):
    d = notice("^行政处罚告知书", "李明：", *told.split("\n"), "根据《行政处罚法》第四十四条的规定，你可以进行陈述和申辩。", *END)
    assert d.violation.value == "于2023年5月3日超限运输的"
    assert (cited(d.violated_law), cited(d.penalty_basis)) == ([("公路法", 50)], [("公路安全保护条例", 64)])
    assert imposed(d.proposed_penalty) == [("fine", 50000)]


def test_the_facts_end_before_their_proof_and_the_address_of_the_party_is_not_that_of_the_agency():
    d = notice(
        "^行政处罚告知书",
        "被告知单位：安平市顺达物流有限公司        统一社会信用代码：91320102MA1T8ND13K",
        "地    址：安平市和平路1号        法定代表人：李明",
        "经查明：你单位于2023年5月3日在省道S101线超限运输，以上事实有现场笔录为证。你单位的行为违反了《公路安全保护条例》"
        "第三十三条第一款的规定，依据《公路安全保护条例》第六十四条的规定，拟对你单位作出罚款人民币叁万元整（30000元）的行政处罚。",
        "联 系 人：王建国    联系电话：025-83450000",
        "单位地址：安平市建设路9号    （邮编210000）",
        *END,
    )
    assert (d.party.value, d.violation.value) == ("安平市顺达物流有限公司", "于2023年5月3日在省道S101线超限运输")
    assert (d.contact_address.value, d.contact_postcode.value) == ("安平市建设路9号", "210000")


def test_a_label_over_rows_with_labels_of_their_own_has_no_value_though_one_of_them_is_unknown():
    d = decision(
        "^行政处罚决定书",
        [
            ["被处罚个人", "/", "身份证号码", "/"],
            ["被处罚单位", "安平市顺达物流有限公司", "信用代码", "91320102MA1T8ND13K"],
            ["处罚决定", "处罚内容", "罚款人民币叁仟元整（3000元）", L],
            [A, "罚款数额", "人民币叁仟元整（3000元）", L],
            [A, "分期意见", "不予分期", L],
        ],
        *END,
    )
    assert (d.person_name.state, d.org_name.value) == ("struck", "安平市顺达物流有限公司")
    assert [penalty.kind for penalty in d.penalty.value or ()] == ["fine"]
    assert d.fine_amount.value is not None
    assert d.fine_amount.value.figures == 300000


def test_a_struck_line_of_the_other_half_leaves_the_lines_below_to_the_party_named():
    d = decision(
        "^行政处罚决定书",
        "当事人姓名（名称）：李明    证件类型及号码：居民身份证320102198805031235",
        "经营者姓名：/    主体类型：自然人",
        "联系地址：安平市和平路1号    邮编：210000    联系电话：19900000001",
        *END,
    )
    assert (d.person_name.value, d.person_id.value) == ("李明", "320102198805031235")
    assert (d.person_address.value, d.person_phone.value) == ("安平市和平路1号", "19900000001")
    assert (d.org_address.state, d.org_phone.state) == ("absent", "absent")


def test_a_date_with_a_word_before_it_is_that_of_the_signature_in_the_same_line():
    document = extract(
        paper(
            "correction_notice",
            "^责令改正决定书",
            "（苏安）交执责改〔2023〕第12号",
            "相对人：李明",
            "经检查，你存在下列违法行为：未取得道路运输经营许可。根据《中华人民共和国行政处罚法》第二十八条第一款的规定，责令你立即改正。",
            "安平市交通运输局",
            "2023-05-20",
            "当事人签收：李明　　　　签收日期：2023-05-21",
            "执法人员：王建国、陈思远　　　　经办日期：2023-05-20",
        )
    )
    found = {s.key: (s.seen, s.names, s.date.value) for s in document.signatures}
    assert found["party"] == (True, ("李明",), Moment.model_validate("2023-05-21"))
    assert found["officers"] == (True, ("王建国", "陈思远"), Moment.model_validate("2023-05-20"))
