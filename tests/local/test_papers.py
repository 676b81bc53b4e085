"""casecheck.papers.yaml: what people say of pages goes before what was recognised; every mistake is told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

import casecheck
from casecheck import batch
from casecheck.errors import ConfigError
from casecheck.local.papers import papers_by_hand
from casecheck.model import Document
from casecheck.recognise import ByHand, recognise
from tests.batch.archives import dossier
from tests.build import PAGE_BREAK, docx
from tests.pages import page


def pages(file: str = "案卷.pdf", count: int = 6):
    titles = {1: "询问笔录", 4: "送达回证"}
    return [page(titles.get(n, "内容"), "其他", number=n, file=file, flowing=False) for n in range(1, count + 1)]


def said(tmp_path: Path, text: str, *files: str) -> tuple[ByHand, ...]:
    folder = tmp_path / "案卷"
    folder.mkdir(exist_ok=True)
    for file in files or ("案卷.pdf",):
        (folder / file).touch()
    (folder / "casecheck.papers.yaml").write_text(text, "utf-8")
    return papers_by_hand([folder], [one for file in files or ("案卷.pdf",) for one in pages(file)], Document.registry)


def test_pages_and_forms_by_key_title_or_title_alone(tmp_path):
    text = "papers:\n- {pages: 2-3, form: 现场笔录}\n- {pages: '4,6', form: id_card_copy, title: 身份证}\n- {pages: 5, title: 情况说明}\n"
    assert said(tmp_path, text) == (
        ByHand(file="案卷.pdf", pages=(2, 3), form="scene_record", title="现场笔录"),
        ByHand(file="案卷.pdf", pages=(4, 6), form="id_card_copy", title="身份证"),
        ByHand(file="案卷.pdf", pages=(5,), form="unknown", title="情况说明"),
    )


def test_it_goes_before_what_was_recognised():
    by_hand = [
        ByHand(file="案卷.pdf", pages=(2,), form="scene_record", title="现场笔录"),
        ByHand(file="案卷.pdf", pages=(6, 4), title="说明"),
    ]
    found = [(p.id, p.confidence, [q.number for q in p.pages]) for p in recognise(pages(), said=by_hand).papers]
    assert found == [
        ("interview_record-1", 1.0, [1]),
        ("scene_record-1", 1.0, [2]),
        ("unknown-1", 0.0, [3]),
        ("unknown-2", 0.0, [5]),
        ("unknown-3", 0.0, [6, 4]),
    ]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("{pages: 2, form: 现场笔迹}", ":2：没有文书“现场笔迹”，是不是想写 "),
        ("{pages: 2}", ":2：form 和 title 都没有写"),
        ("{pages: 3-2, form: 现场笔录}", ":2：页码写作“3-2”，请写成 4、4-6 或 4-6,9"),
        ("{pages: 二, form: 现场笔录}", ":2：页码写作“二”，请写成"),
        ("{pages: 5-9, form: 现场笔录}", ":2：页码写作“5-9”，而文件“案卷.pdf”的页码是 1 到 6"),
        ("{pages: '1,1', form: 现场笔录}", ":2：第 1 页已经在 "),
        ("{pages: 1, form: 现场笔录, file: 案.pdf}", ":2：案卷里没有读出文件“案.pdf”，"),
        ("{pages: 1, kind: 现场笔录}", ":2：papers.0.kind 不认识的键"),
        ("{form: 现场笔录}", ":2：papers.0.pages 缺少这一项"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path, line, sentence):
    with pytest.raises(ConfigError) as error:
        said(tmp_path, f"papers:\n- {line}\n")
    (problem,) = error.value.problems
    assert sentence in problem


def test_the_file_must_be_named_where_there_are_several(tmp_path):
    with pytest.raises(ConfigError, match="没有写 file，而案卷里读出了 2 个文件"):
        said(tmp_path, "papers:\n- {pages: 1, form: 现场笔录}\n", "a.pdf", "b.pdf")


@pytest.fixture
def word(tmp_path: Path) -> Path:
    file = tmp_path / "材料.docx"
    file.write_bytes(docx("询问笔录", "问：", PAGE_BREAK, "没有名称的一页"))
    return file


def test_a_file_beside_the_file_it_is_about(word):
    beside = word.with_suffix(".papers.yaml")
    beside.write_text("papers:\n- {pages: 2, form: 现场笔录}\n", "utf-8")
    for path in (word, word.parent):
        documents = casecheck.read(path).documents
        assert [(d.form, d.file) for d in documents] == [("interview_record", "材料.docx"), ("scene_record", "材料.docx")]


def test_the_command_says_what_is_wrong(word):
    word.with_suffix(".papers.yaml").write_text("papers:\n- {pages: 9, form: 现场笔录}\n", "utf-8")
    with pytest.raises(ConfigError, match="页码是 1 到 2"):
        casecheck.read(word)


def test_a_batch_reviews_again_what_was_cut_anew(tmp_path):
    for n in range(2):
        dossier(tmp_path / f"a/{n}")
    store = tmp_path / "r.sqlite"
    batch.run(tmp_path / "a", store)
    assert batch.run(tmp_path / "a", store).same == 2
    first = next(iter(sorted((tmp_path / "a/1").iterdir())))
    (tmp_path / "a/1/casecheck.papers.yaml").write_text(f"papers:\n- {{file: {first.name}, pages: 1, title: 说明}}\n", "utf-8")
    assert batch.run(tmp_path / "a", store).same == 1
