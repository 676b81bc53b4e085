"""The HTML report: whole, escaped, in need of nothing, the same every time."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import casecheck
from casecheck.model import Gap, Review, Timeline
from casecheck.report import renderer
from casecheck.report.formats import html
from tests.report.reviews import milestone, outcome, place, review, window

SAMPLE = Path(__file__).resolve().parents[3] / "samples/overload-person-planted"
VOID = {"meta", "br", "img", "rect", "line", "circle"}
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ 7*7 }}</style>"


class Page(HTMLParser):
    """Elements with their attributes and text, and whether every tag is closed in order."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[tuple[tuple[str, ...], str]] = []
        self._open: list[tuple[str, str]] = []
        self.feed(data.decode())
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.elements.append((tag, values))
        if tag not in VOID:
            self._open.append((tag, values.get("class", "")))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((tuple(tag for tag, _ in self._open), data))

    def all(self, tag: str, css: str = "") -> list[dict[str, str]]:
        return [a for t, a in self.elements if t == tag and css in [*a.get("class", "").split(), ""]]

    def text_in(self, tag: str) -> list[str]:
        return [text for tags, text in self.texts if tag in tags and text.strip()]

    @property
    def text(self) -> str:
        return "".join(text for tags, text in self.texts if "style" not in tags)


@pytest.fixture(scope="module")
def planted() -> Review:
    return casecheck.review(SAMPLE)


@pytest.fixture(scope="module")
def page(planted: Review) -> Page:
    return Page(html.render(planted))


def test_the_format_is_found_by_its_file_name(planted: Review) -> None:
    assert renderer("html")(planted).startswith(b"<!DOCTYPE html>")


def test_every_finding_is_there_with_its_words_marked_in_their_line(planted: Review, page: Page) -> None:
    marked = page.text_in("mark")
    assert {o.rule for o in planted.findings} >= {"EV-012", "DR-047", "PR-017"}
    for finding in planted.findings:
        assert any(a.get("id") == f"f{finding.fingerprint[:12]}" for _, a in page.elements)
        assert finding.message in page.text
        assert finding.remedy in page.text
        for shown in finding.places:
            if shown.paragraph is not None:
                assert shown.quote in marked
    assert "执法时间 ｜2024年5月8日" in page.text  # the row around the words
    assert "或者在三个月内依法向" in page.text  # the sentence around them


def test_links_lead_only_into_the_page(page: Page) -> None:
    ids = {a["id"] for _, a in page.elements if "id" in a}
    links = [a["href"] for _, a in page.elements if "href" in a]
    assert len(links) > 10
    assert {link.removeprefix("#") for link in links} <= ids
    assert all(link.startswith("#") for link in links)


def test_the_page_needs_nothing_and_runs_nothing(page: Page) -> None:
    tags = {tag for tag, _ in page.elements}
    assert tags.isdisjoint({"script", "img", "link", "iframe", "object", "embed", "base", "form", "use", "image"})
    for _, attributes in page.elements:
        assert attributes.keys().isdisjoint({"src", "srcset", "style", "action", "data", "xlink:href"})
        assert not any(name.startswith("on") for name in attributes)
    (css,) = page.text_in("style")
    assert "url(" not in css
    assert "@import" not in css


def test_the_policy_lets_only_its_own_style_sheet_in(planted: Review, page: Page) -> None:
    policy = next(a["content"] for a in page.all("meta") if a.get("http-equiv") == "Content-Security-Policy")
    (css,) = re.findall(rb"<style>(.*?)</style>", html.render(planted), re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(css).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")


def test_it_prints(page: Page) -> None:
    (css,) = page.text_in("style")
    assert "@page { size: A4" in css
    assert "@media print" in css
    assert "break-inside: avoid" in css


def test_same_review_same_bytes(planted: Review) -> None:
    again = Review.model_validate(planted.model_dump(by_alias=True))
    assert html.render(planted) == html.render(again)


def test_every_text_is_escaped() -> None:
    texts = dict.fromkeys(("title", "message", "why", "remedy", "reason", "subject_zh"), HOSTILE)
    hostile_place = place(HOSTILE, file=HOSTILE, before=HOSTILE, after=HOSTILE)
    shown = review(
        outcome(**texts, places=(hostile_place,)),
        outcome("EV-002", certainty="hint", document=None, places=(place(HOSTILE, owed="x", paragraph=None),), **texts),
        *(outcome("DR-001", verdict, places=(hostile_place,), **texts) for verdict in ("undecided", "not_applicable", "pass")),
        gaps=(Gap(what=HOSTILE, why=HOSTILE, file=HOSTILE),),
        timeline=Timeline(
            milestones=(milestone("decided", HOSTILE, "2024-05-01"), milestone("decision_served", HOSTILE, None, reason=HOSTILE)),
            windows=(window("unknown", None, zh=HOSTILE, reason=HOSTILE, basis=HOSTILE),),
        ),
        path=HOSTILE,
        number=HOSTILE,
        cause=HOSTILE,
        parties=(HOSTILE,),
    )
    page = Page(html.render(shown))
    assert {tag for tag, _ in page.elements}.isdisjoint({"script", "img"})
    assert not any("onerror" in a for _, a in page.elements)
    assert page.text.count("<script>alert(1)</script>") > 20
    assert "{{ 7*7 }}" in page.text


def test_characters_that_hide_or_reverse_text_are_made_visible() -> None:
    text = html.render(review(outcome(message="罚款\u202e0001\x00元\ud800"))).decode()
    assert "罚款\ufffd0001\ufffd元\ufffd" in text


def test_must_and_look_are_told_apart_and_severity_stands_beside() -> None:
    page = Page(html.render(review(outcome(severity="轻微"), outcome("EV-002", certainty="hint", severity="否决"))))
    assert len(page.all("article", "sure")) == len(page.all("article", "hint")) == 1
    tags = [text for text in page.text_in("article") if text in ("必须改", "请人看", "轻微", "否决")]
    assert tags == ["必须改", "轻微", "请人看", "否决"]


def test_whether_it_can_still_be_put_right_follows_the_step_reached() -> None:
    found = outcome(curable="before_service")
    assert "送达前可补正" in Page(html.render(review(found))).text
    served = Timeline(milestones=(milestone("decision_served", "送达", "2024-05-01"),))
    assert "不可补正（已送达）" in Page(html.render(review(found, timeline=served))).text


def test_the_checklist_lists_papers_as_filed_then_what_is_missing() -> None:
    missing = outcome(
        "AR-003", document=None, subject="owed_paper:closing_report", places=(place("结案报告", document=None, owed="closing_report"),)
    )
    text = Page(html.render(review(missing, outcome(document="penalty_decision-1")))).text
    checklist = text[text.index("一、整改清单") : text.index("二、必须改")]
    order = [checklist.index(word) for word in ("现场笔录", "没有发现问题", "行政处罚决定书", "标题EV-012", "卷内缺少的文书", "标题AR-003")]
    assert order == sorted(order)


def test_what_is_undecided_is_never_listed_as_missing_or_under_a_paper_it_only_points_at() -> None:
    open_question = outcome("AR-003", "undecided", document=None, places=(place("结案", owed="closing_report"),), reason="没读全")
    text = Page(html.render(review(open_question))).text
    checklist = text[text.index("一、整改清单") : text.index("二、必须改")]
    assert "卷内缺少的文书" not in checklist
    assert checklist.index("全卷") < checklist.index("另有 1 项无法判断（AR-003）")
    assert checklist.count("没有发现问题") == 2


def test_a_file_that_was_not_read_is_not_called_blank() -> None:
    unread = outcome("EX-001", "undecided", places=(place("", paragraph=None, file="损坏.docx"),))
    assert "空白" not in Page(html.render(review(unread))).text
    assert "空白" in Page(html.render(review(outcome(places=(place("", before="执法时间："),))))).text


def test_a_folded_finding_stands_under_the_one_that_counts_and_is_not_a_card() -> None:
    main = outcome()
    page = Page(html.render(review(main, outcome("DR-002", message="并入的情况", folded_under=main.fingerprint))))
    assert len(page.all("article")) == 1
    assert "DR-002 标题DR-002：并入的情况" in page.text


def test_what_was_not_checked_is_there_with_its_reasons() -> None:
    page = Page(
        html.render(
            review(
                outcome("PR-001", "undecided", reason="送达日期未读出", places=(place("日期", before="送达"),)),
                outcome("PR-002", "not_applicable", reason="只评查普通程序"),
                gaps=(Gap(what="第 3 页", why="整页是图片", file="扫描.pdf"),),
            )
        )
    )
    for words in ("送达日期未读出", "送达日期", "只评查普通程序", "第 3 页", "整页是图片", "扫描.pdf"):
        assert words in page.text
    assert any("只评查普通程序" in text for text in page.text_in("details"))
    assert not any("送达日期未读出" in text for text in page.text_in("details"))


@pytest.mark.parametrize(
    ("state", "served", "red"), [("ok", "2024-05-10", False), ("outside", "2024-05-20", True), ("unknown", None, False)]
)
def test_red_stands_only_where_a_term_was_not_kept(state: str, served: str | None, red: bool) -> None:
    steps = (milestone("decided", "决定", "2024-05-06"), milestone("decision_served", "送达", served))
    page = Page(html.render(review(timeline=Timeline(milestones=steps, windows=(window(state, "2024-05-15"),)))))
    assert bool(page.all("rect", "outside")) is bool(page.all("circle", "outside")) is bool(page.all("div", "outside")) is red
    assert ("，超期" in page.text) is red


def test_a_step_before_the_one_it_must_follow_is_red() -> None:
    steps = (
        milestone("approved", "审批", "2024-05-08"),
        milestone("decided", "决定", "2024-05-06", out_of_order="早于审批"),
    )
    page = Page(html.render(review(timeline=Timeline(milestones=steps))))
    assert len(page.all("circle", "outside")) == len(page.all("circle", "done")) == 1
    assert "早于审批" in page.text


def test_an_empty_review_says_that_nothing_was_read() -> None:
    nothing = review().model_copy(update={"documents": ()})
    text = Page(html.render(nothing)).text
    assert "没有读出任何文书，未作评查" in text
    assert "画不出时间线" in text
