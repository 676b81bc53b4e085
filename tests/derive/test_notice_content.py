import pytest

from casecheck.derive import World
from casecheck.model import Amount, Dossier, Penalty, Term, Tick
from tests.papers import decision, fact, filled, notice, paper, state, world

NOTICE = "violation_notice"
RIGHT = "defence_right_told"


def told(name: str, *others: object, lines: tuple[str, ...] = ("违法行为通知书",), unread: str | None = None, **entries: object) -> object:
    one = paper(NOTICE, *lines, unread=unread, issue_date="2023-05-05", **entries)
    return fact(world(one, *others), f"{NOTICE}.{name}").value  # type: ignore[arg-type]


def tick(option: str, ticked: bool | None) -> dict[str, object]:
    return filled((Tick(option=option, ticked=ticked),))


@pytest.mark.parametrize(("ticked", "value"), [(True, True), (False, False), (None, None)])
def test_the_right_of_defence_by_its_box(ticked: bool | None, value: bool | None) -> None:
    assert told(RIGHT, right_statement=tick("陈述申辩", ticked)) is value


def test_an_empty_box_read_as_blank_tells_nothing() -> None:
    assert told(RIGHT, right_statement={**state("blank"), "text": "□1.你可以陈述和申辩"}) is False
    assert told("hearing_told", right_hearing={**state("blank"), "text": "□2.你有权要求听证"}) is False
    assert told("hearing_told", right_hearing=state("blank")) is None


def test_plain_words_without_a_box_tell_it() -> None:
    assert told(RIGHT, lines=("你有权进行陈述、申辩。",)) is True
    assert told(RIGHT, lines=("通知书", "联系人")) is False


def test_words_on_it_elsewhere_keep_it_open_and_telling_it_elsewhere_counts() -> None:
    assert told(RIGHT, paper("interview_record", "你有陈述、申辩的权利，听清楚了吗？")) is True
    assert told(RIGHT, paper("statement_defence", "陈述申辩书")) is None
    assert told(RIGHT, paper("interview_record", "请如实陈述")) is False


def test_that_the_decision_says_so_proves_nothing_and_an_unread_page_keeps_it_open() -> None:
    assert told(RIGHT, decision("已告知你陈述、申辩的权利")) is False
    assert told(RIGHT, unread="整页为图片") is None
    assert told(RIGHT, paper("unknown", "某页")) is None


def test_printed_words_are_seen() -> None:
    assert told("defence_right_printed", lines=("可以陈述和申辩",)) is True
    assert told("defence_right_printed", lines=("可以说明",)) is False


def test_facts_in_their_slot() -> None:
    assert told("facts_told", violation="超限运输") is True
    assert told("facts_told", violation=state("blank")) is False
    assert told("facts_told", violation=state("absent")) is None
    assert told("facts_told", paper("interview_record", "现告知拟对你处以罚款的处罚"), violation=state("blank")) is None


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("依据《公路安全保护条例》第六十四条的规定", True),
        ("依据公路法第七十六条", True),
        ("根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你可以陈述", False),
        ("依据有关规定", False),
    ],
)
def test_a_basis_is_a_law_and_an_article_that_is_not_on_rights(line: str, value: bool) -> None:
    assert told("basis_told", lines=(line,)) is value


def test_a_basis_in_its_slot() -> None:
    assert fact(world(notice()), f"{NOTICE}.basis_told").value is True


@pytest.mark.parametrize(
    ("entry", "value"),
    [
        (filled((Penalty(kind="fine", amount=Amount(figures=100)),)), "told"),
        (filled((Penalty(kind="fine", text="违法所得一倍的罚款"),)), "told"),
        (filled((Penalty(kind="fine", text="罚款"),)), "no_amount"),
        (filled((Penalty(kind="revoke_permit", text="吊销"),)), "told"),
        (filled((Penalty(kind="other", text="某种处罚"),)), None),
        ({**state("unreadable"), "text": "罚款人民币", "reason": "没有数额"}, "no_amount"),
        ({**state("unreadable"), "text": "行政处罚", "reason": "没有种类"}, "no_kind"),
        ({**state("unreadable"), "text": "没收，罚款", "reason": "看不清"}, None),
        (state("blank"), "no_kind"),
        (state("absent"), None),
    ],
)
def test_the_penalty_proposed(entry: dict[str, object], value: str | None) -> None:
    assert told("penalty_told", proposed_penalty=entry) == value


def test_a_record_that_may_have_told_the_penalty_keeps_it_open() -> None:
    assert told("penalty_told", paper("scene_record", "拟作出罚款一千元的处罚"), proposed_penalty=state("blank")) is None


@pytest.mark.parametrize(
    ("term", "days"),
    [(Term(count=5, unit="working_day"), 5), (Term(count=3, unit="natural_day"), 3), (Term(count=1, unit="month"), None)],
)
def test_the_hearing_term_as_written(term: Term, days: int | None) -> None:
    assert told("hearing_days", hearing_request_term=filled(term)) == days


def test_the_hearing_term_from_the_sentence_where_the_slot_was_not_read() -> None:
    lines = ("你有权自收到通知书之日起五个自然日内要求举行听证。",)
    assert told("hearing_days", lines=lines) == 5
    assert told("hearing_days_natural", lines=lines) is True
    assert told("hearing_days_natural", lines=("五日内要求听证；复议自收到之日起六十个自然日",)) is False
    assert told("hearing_days", lines=("有权要求听证",)) is None


def test_one_paper_alone_is_judged_by_its_own_words() -> None:
    alone = World(Dossier(path="a.docx", documents=(paper(NOTICE, "通知书", proposed_penalty=state("blank")),), single=True))
    assert fact(alone, f"{NOTICE}.{RIGHT}").value is False
    assert fact(alone, f"{NOTICE}.penalty_told").value == "no_kind"
    assert fact(alone, "dossier.one_paper").value is True
    assert fact(world(notice()), "dossier.one_paper").value is False
