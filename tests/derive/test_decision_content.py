import pytest

from casecheck.derive import World
from casecheck.model import Dossier, Line, Page, Penalty
from tests.papers import decision, fact, filled, paper, state, world

DECISION = "decision"
PAY = "处以罚款的，自收到本决定书之日起十五日内缴至甲银行乙支行，到期不缴纳的，每日按罚款数额的百分之三加处罚款。"
REMEDY = "如不服，可以自收到决定书之日起六十日内向甲市人民政府或者甲市交通运输局申请行政复议，或者在六个月内起诉。"


def told(name: str, *lines: str, others: tuple[object, ...] = (), **entries: object) -> object:
    return fact(world(decision(*lines, **entries), *others), f"{DECISION}.{name}").value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "is_told", "days"),
    [
        (PAY, True, 15),
        ("在15日内将罚款交至代收银行", True, 15),
        ("缴纳期限为收到本决定书后30日", True, 30),
        ("罚款缴至甲银行，到期不缴纳的加处罚款", False, None),
        ("请于6月12日前缴清", None, None),
        (REMEDY, False, None),
    ],
)
def test_the_term_of_payment(line: str, is_told: bool | None, days: int | None) -> None:
    assert told("pay_term_told", line) is is_told
    assert told("pay_days", line) == days


def test_two_terms_are_a_range() -> None:
    both = told("pay_days", PAY, "自收到本决定书之日起三十日内缴清。")
    assert both.model_dump() == {"least": 15, "most": 30}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (PAY, True),
        ("缴至账号6200009901180000275", True),
        ("可扫描二维码缴款", True),
        ("持本决定书到非税窗口", True),
        ("缴至,账号,到期不缴", False),
        ("到指定银行缴纳", None),
    ],
)
def test_the_way_to_pay(line: str, value: bool | None) -> None:
    assert told("pay_channel_told", line) is value


def test_a_filled_slot_tells_the_way_and_an_unread_picture_keeps_it_open() -> None:
    assert told("pay_channel_told", pay_account="6200") is True
    page = Page(file="d.docx", number=1, blocks=(Line(text="缴款", number=1),), pictures=1)
    pictured = decision().model_copy(update={"pages": (page.model_copy(update={"blocks": (Line(text="罚款", number=1),)}),)})
    assert fact(world(pictured), f"{DECISION}.pay_channel_told").value is None


def test_an_annex_keeps_it_open() -> None:
    assert told("pay_channel_told", others=(paper("unknown", "附页"),)) is None
    slip = paper("fine_receipt", "缴款书").model_copy(update={"title": "非税收入一般缴款书"})
    assert told("pay_channel_told", others=(slip,)) is None
    assert told("surcharge_told", others=(paper("unknown", "附页"),)) is None


@pytest.mark.parametrize(
    ("line", "value"),
    [(PAY, True), ("逾期每日按3%加处", True), ("逾期将加收滞纳金", None), ("逾期不履行的申请法院强制执行", False), ("按百分之三十", False)],
)
def test_the_surcharge(line: str, value: bool | None) -> None:
    assert told("surcharge_told", line) is value


def test_discretion_in_the_decision_or_the_report() -> None:
    assert told("discretion_reasoned", "违法情节较轻，适用裁量基准第二档") is True
    assert told("discretion_reasoned", PAY) is False
    report = paper("investigation_report", "每满1000千克罚款500元")
    assert told("discretion_reasoned", PAY, others=(report,)) is True


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ("甲市人民政府", "government"),
        ("甲市交通运输局", "transport"),
        ("上一级主管部门", "transport"),
        ("甲市人民政府或者甲市交通运输局", "both"),
        ("甲市司法局", "other"),
    ],
)
def test_who_reviews(body: str, word: str) -> None:
    assert told("review_body", reconsideration_body=body) == word


def test_which_agency_decided() -> None:
    assert told("agency_central", agency_seal="甲海事局") is True
    assert told("agency_central", agency_seal="甲市交通运输局") is False
    assert told("agency_dispatched", agency_seal="甲市交通运输局乙分局") is True
    assert told("agency_central", agency_seal=state("absent")) is None


def test_fines_and_collection() -> None:
    assert told("fines") is True
    assert told("fines", penalty=filled((Penalty(kind="warning"),))) is False
    assert told("collected_on_spot", "罚款当场收缴") is True
    assert told("collected_on_spot", PAY) is False


def test_of_one_paper_alone_the_report_on_discretion_is_not_known() -> None:
    alone = World(Dossier(path="a.docx", documents=(decision("罚款"),), single=True))
    assert fact(alone, f"{DECISION}.discretion_reasoned").value is None
    assert fact(alone, f"{DECISION}.surcharge_told").value is False


@pytest.mark.parametrize(
    ("words", "collected"),
    [("☑当场缴纳 □缴至银行", True), ("□ 当场缴纳 ☑缴至银行", False), ("罚款当场收缴", True), ("符合规定的可以当场收缴", False)],
)
def test_an_option_that_is_not_ticked_is_not_how_it_was_paid(words: str, collected: bool) -> None:
    assert fact(world(decision(words)), "decision.collected_on_spot").value is collected
