"""The reading page: everything read is there once, in words, linked both ways; nothing hostile survives; large dossiers stay small."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest

from casecheck import pipeline
from casecheck.extract import extract
from casecheck.model import Document, Dossier, Gap, Page, Paper
from casecheck.report import reading_page as module
from casecheck.report.reading_page import reading_page
from tests.pages import boxed, page
from tests.report.formats.test_html import HOSTILE
from tests.report.formats.test_html import Page as Html

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


def receipt(*pages: Page, title: str = "送达回证", confidence: float = 1.0) -> Document:
    paper = Paper(id="service_receipt-1", form="service_receipt", title=title, file="a.docx", pages=pages, confidence=confidence)
    return extract(paper)


def shown(*documents: Document, gaps: tuple[Gap, ...] = (), pictures: dict[tuple[str, int], bytes] | None = None) -> Html:
    return Html(reading_page(Dossier(path="案卷", documents=documents, gaps=gaps), pictures or {}))


def links(html: Html) -> tuple[set[str], set[str]]:
    """All inner links, and all anchors."""
    found = {a.get("href", "")[1:] for _, a in html.elements if a.get("href", "").startswith("#")}
    return found, {a["id"] for _, a in html.elements if "id" in a}


def entries(html: Html) -> dict[str, str]:
    """Label → state, of the entries listed."""
    words = "".join(text for tags, text in html.texts if "li" in tags and "script" not in tags)
    return dict(re.findall(r"\d+([^\d\n]+?)\n\s*(已填|空白|划去|未读出|已签|未签|看不出)", words))


WORD = page("^送达回证", "案号：澜泊交罚〔2024〕00652号", "受送达人：张国栋", "代收人：/", "送达方式：", "备注：")


def test_states_stand_in_words_and_missing_labels_are_named() -> None:
    html = shown(receipt(WORD))
    states = entries(html)
    assert (states["案号"], states["代收人"], states["送达方式"]) == ("已填", "划去", "空白")
    assert re.search(r"没有找到这些栏目：[^\n]*案由", html.text)


@pytest.mark.parametrize("drawn", [False, True])
def test_every_entry_leads_to_its_place_and_back(drawn: bool) -> None:
    fixed = page(
        boxed("送达回证", 0.1), boxed("案号：澜泊交罚〔2024〕00652号", 0.2), boxed("受送达人：张国栋", 0.3), flowing=False, file="a.docx"
    )
    html = shown(receipt(fixed), pictures={("a.docx", 1): b"\xff\xd8jpeg"} if drawn else {})
    found, anchors = links(html)
    assert found <= anchors
    numbers = {a["id"][1:] for a in html.all("li") if "id" in a}
    assert numbers
    assert {f"b{n}" for n in numbers} <= anchors
    assert {f"e{n}" for n in numbers} <= found
    assert bool(html.all("rect")) is drawn
    assert bool(html.all("mark")) is not drawn
    if drawn:
        (image,) = html.all("img")
        assert base64.b64decode(image["src"].removeprefix("data:image/jpeg;base64,")) == b"\xff\xd8jpeg"
        assert all(0 <= float(r["x"]) <= 1000 and float(r["width"]) > 0 for r in html.all("rect"))


def test_numbers_follow_the_page() -> None:
    html = reading_page(Dossier(path="案卷", documents=(receipt(WORD),)), {}).decode()
    assert re.findall(r'<a class="no [a-z]+" id="b(\d+)"', html) == sorted(re.findall(r'<li id="e(\d+)"', html), key=int)


def test_gaps_stand_at_the_top_and_at_their_paper_with_the_reason() -> None:
    unread = page("^送达回证", "案号：", unread="这一页是图，未读出")
    lost = Gap(what="整个文件", why="文件已加密，请解除密码。", file="b.pdf")
    own = Gap(what="第 1 页", why="这一页是图，未读出", file="a.docx", document="service_receipt-1", page=1)
    html = shown(receipt(unread), gaps=(lost, own))
    unread_words = [text for tags, text in html.texts if tags[-1:] == ("p",) and ("未读出" in text or "已加密" in text)]
    assert any("文件已加密，请解除密码。" in text for text in unread_words)
    assert sum("这一页是图，未读出" in text for text in unread_words) == 2
    assert "2 处没读出" in html.text


def test_how_a_paper_was_recognised() -> None:
    unknown = Document(id="unknown-1", file="c.docx", pages=(page("随手记的话", file="c.docx"),))
    by_name = receipt(WORD, title="", confidence=0.5)
    doubtful = receipt(WORD, title="某某送达回证", confidence=0.6)
    text = shown(receipt(WORD), by_name, doubtful, unknown).text
    for sentence in (
        "依纸上的名称“送达回证”认作《送达回证》。",
        "纸上没有认出名称，依文件名认作《送达回证》，请核对。",
        "名称不够确定，暂依纸上的名称“某某送达回证”认作《送达回证》。",
        "没有认出是哪种文书",
        "把握 60%",
    ):
        assert sentence in text


def test_hostile_texts_are_only_texts() -> None:
    paper = receipt(page("^送达回证", f"案号：{HOSTILE}", f"备注：{HOSTILE}\u202e", file=HOSTILE), title=HOSTILE)
    data = reading_page(Dossier(path=HOSTILE, documents=(paper,), gaps=(Gap(what=HOSTILE, why=HOSTILE, file=HOSTILE),)), {})
    html = Html(data)
    assert len(html.all("script")) == 1
    assert html.all("img") == []
    assert not any(name.startswith("on") or name == "style" for _, a in html.elements for name in a)
    assert HOSTILE in html.text
    assert "\u202e" not in data.decode()


def test_nothing_is_loaded_and_only_our_script_and_style_run() -> None:
    data = reading_page(Dossier(path="案卷", documents=(receipt(WORD),)), {}).decode()
    policy = next(a["content"] for a in Html(data.encode()).all("meta") if "Content-Security-Policy" in a.get("http-equiv", ""))
    for tag in ("script", "style"):
        body = re.search(rf"<{tag}>(.*?)</{tag}>", data, re.DOTALL)
        assert body
        assert f"{tag}-src 'sha256-{base64.b64encode(hashlib.sha256(body[1].encode()).digest()).decode()}'" in policy
    assert "default-src 'none'" in policy
    assert not re.search(r'(?:src|href)="(?!#|data:image/jpeg;base64,)', data)


def test_pictures_end_at_the_limit_and_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PICTURES", 10)
    pages = tuple(page(boxed("送达回证", 0.1), flowing=False, number=n) for n in (1, 2, 3))
    html = shown(receipt(*pages), pictures={("a.docx", n): b"12345" for n in (1, 2, 3)})
    assert len(html.all("img")) == 2
    assert "有 1 页没有附图" in html.text
    assert "没有附图" not in shown(receipt(WORD)).text  # a Word page has none to begin with


def test_a_word_dossier_needs_no_pictures() -> None:
    dossier, pictures = pipeline.read_drawn(SAMPLES / "overload-person-planted")
    html = Html(reading_page(dossier, pictures))
    found, anchors = links(html)
    assert found <= anchors
    assert pictures == {}
    assert len(html.all("section", "document")) == len(dossier.documents)
    assert dossier.understanding is not None
    assert {person.name for person in dossier.understanding.people} <= set(html.text_in("td"))
    assert {"当事人", "执法人员"} <= {word for text in html.text_in("td") for word in text.strip().split("、")}


def test_the_same_dossier_gives_the_same_page() -> None:
    source = SAMPLES / "onspot-person-clean-bundle.pdf"
    first, second = (reading_page(*pipeline.read_drawn(source)) for _ in range(2))
    assert first == second
    assert len(Html(first).all("img")) == len({(p.file, p.number) for d in pipeline.read(source).documents for p in d.pages})
