"""What the page answers: the review, the difference after a replacement, and a sentence for every bad file; the server lives on."""

import asyncio
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from casecheck.web.desk import Case, Desk, Options
from casecheck.web.process import review_apart
from casecheck.web.worker import JUDGING, Step, Task, unpacked
from tests.build import docx, p

from .conftest import sample, wait

HandIn = Callable[..., str]


def packed(*members: tuple[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return data.getvalue()


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def test_the_planted_dossier_is_reviewed_and_a_paper_replaced(officer: TestClient, hand_in: HandIn) -> None:
    address = hand_in(*sample("overload-person-planted"), on="2024-12-31")
    first = officer.get(address).text
    assert re.search(r"<h1>\d+ 项必须改，\d+ 项请人看，", first)
    assert re.search(r'<mark class="sure" data-findings="\d+">三个月</mark>', first)
    assert "DR-047" in first

    clean = dict(sample("overload-person-clean"))["overload-person-clean/07行政处罚决定书.docx"]
    answer = officer.post(f"{address}/replace", files={"files": ("改好的决定书.docx", clean)}, data={"paper": "07行政处罚决定书.docx"})
    second = answer.headers["location"]
    assert second == address.removesuffix("1") + "2"
    wait(officer, second)
    text = officer.get(f"{second}/difference").text
    gone, come, stayed = (text.split(f'id="{name}"')[1].split("</section>")[0] for name in ("gone", "come", "stayed"))
    assert {"DR-047", "DR-008"} <= set(re.findall(r"[A-Z]{2}-\d{3}", gone))
    assert "已改好" in gone
    assert re.findall(r"[A-Z]{2}-\d{3}", come) == []
    assert {"EV-002", "EV-012", "DR-013"} <= set(re.findall(r"[A-Z]{2}-\d{3}", stayed))
    assert "改好的决定书.docx" in words(text)
    assert officer.get(address).text.count("DR-047") == first.count("DR-047")  # the old report stays
    assert "DR-047" not in officer.get(second).text


@pytest.mark.parametrize(
    ("format", "media", "words"), [("json", "application/json", b'"casecheck"'), ("text", "text/plain", "必须改".encode())]
)
def test_the_report_can_be_taken_away(officer: TestClient, hand_in: HandIn, format: str, media: str, words: bytes) -> None:
    answer = officer.get(f"{hand_in(('a.docx', docx(p('笔录'))))}/report/{format}")
    assert answer.headers["content-type"].startswith(media)
    assert "attachment" in answer.headers["content-disposition"]
    assert words in answer.content


def test_a_zip_is_taken_apart_so_that_its_papers_can_be_replaced(officer: TestClient, hand_in: HandIn) -> None:
    members = [(name.split("/")[1], data) for name, data in sample("overload-person-clean")]
    text = officer.get(hand_in(("案卷.zip", packed(*members)))).text
    assert 'name="paper" value="07行政处罚决定书.docx"' in text


BOMB = packed(("a.docx", b"\0" * 20_000_000))
LOCKED = bytearray(packed(("a.docx", b"x" * 50)))
LOCKED[6] |= 1
LOCKED[LOCKED.index(b"PK\x01\x02") + 8] |= 1


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("炸弹.zip", BOMB, "疑似压缩炸弹"),
        ("上锁.zip", bytes(LOCKED), "设有密码，未打开；请解除密码后再送检"),
        ("外逃.zip", packed(("../../x.docx", b"x")), "指向外部位置"),
        ("坏.zip", b"PK\x03\x04" + b"\0" * 100, "损坏"),
        ("旧.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"WordDocument".decode().encode("utf-16-le"), "旧版 Word"),
        ("照片.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 50, "图片已损坏"),
        ("假.docx", b"MZ\0\0" * 20, "内容却不是这种文件"),
        ("空.docx", b"", "空文件"),
    ],
)
def test_a_bad_file_gets_one_clear_sentence(officer: TestClient, hand_in: HandIn, name: str, data: bytes, sentence: str) -> None:
    text = words(officer.get(hand_in((name, data))).text)
    assert "没有读出任何文书，未作评查。" in text
    assert sentence in text
    assert officer.get("/").status_code == 200


def test_a_bad_file_does_not_hide_the_good_ones(officer: TestClient, hand_in: HandIn) -> None:
    text = officer.get(hand_in(*sample("overload-person-clean"), ("overload-person-clean/10附件.zip", BOMB))).text
    assert "疑似压缩炸弹" in text
    assert 'value="10附件.zip"' in text  # it can be replaced
    assert "07行政处罚决定书.docx" in text


def test_an_empty_folder_says_so(officer: TestClient, hand_in: HandIn) -> None:
    assert "里没有文书" in officer.get(hand_in(("夹/Thumbs.db", b"x"), ("夹/.DS_Store", b"x"))).text


def test_hostile_words_stay_words(officer: TestClient, hand_in: HandIn) -> None:
    text = officer.get(hand_in(("<img src=x>.docx", docx(p("<w:r><w:t>&lt;script&gt;alert(1)&lt;/script&gt;</w:t></w:r>"))))).text
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)" in text
    assert "<img" not in text


def test_replacing_wants_one_file_of_a_paper_that_is_there(officer: TestClient, hand_in: HandIn, desk: Desk) -> None:
    address = hand_in(("夹/a.docx", docx(p("甲"))), ("夹/b.docx", docx(p("乙"))))
    file = ("c.docx", docx(p("丙")))
    for files, paper, sentence in [
        ([file], "../../x", "案卷里没有"),
        ([file, ("d.docx", b"x")], "a.docx", "只选一个文件"),
        ([], "a.docx", "重新上传"),
    ]:
        answer = officer.post(f"{address}/replace", files=[("files", one) for one in files], data={"paper": paper})
        assert (answer.status_code, sentence in answer.text) == (400, True), answer.text
    (case,) = desk.cases.values()
    assert len(case.rounds) == 1
    assert [child.name for child in desk.root.iterdir()] == [case.key]


def test_a_deleted_dossier_is_gone_from_the_disk(officer: TestClient, hand_in: HandIn, desk: Desk) -> None:
    address = hand_in(("a.docx", docx(p("甲"))))
    assert officer.post(address.removesuffix("/1") + "/delete").headers["location"] == "/"
    assert list(desk.root.iterdir()) == []
    answer = officer.get(address)
    assert (answer.status_code, "重新上传" in answer.text) == (404, True)


def test_what_nobody_looks_at_is_deleted_and_all_is_deleted_at_the_end(tmp_path: Path) -> None:
    async def lived() -> None:
        desk = Desk(tmp_path / "desk", kept_seconds=0.0)
        folder = desk.root / "k"
        folder.mkdir(parents=True)
        desk.cases["k"] = Case("k", folder, Options())
        sweeping = asyncio.create_task(desk.sweep(every_seconds=0.01))
        await asyncio.sleep(0.1)
        sweeping.cancel()
        assert desk.cases == {}
        assert list(desk.root.iterdir()) == []
        await desk.close()
        assert not desk.root.exists()

    asyncio.run(lived())


def reviewed(task: Task, seconds: float = 60) -> tuple[str, list[Step]]:
    steps: list[Step] = []
    return asyncio.run(review_apart(task, steps.append, seconds)), steps


def test_every_file_is_named_while_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "papers/夹").mkdir(parents=True)
    for name in ("甲.docx", "乙.docx"):
        (tmp_path / "papers/夹" / name).write_bytes(docx(p("笔录")))
    error, steps = reviewed(Task(papers=tmp_path / "papers", into=tmp_path))
    assert error == ""
    assert [(s.what, s.done, s.of) for s in steps] == [("装入规则", 0, 0), ("乙.docx", 0, 2), ("甲.docx", 1, 2), (JUDGING, 0, 0)]


def test_a_review_that_takes_too_long_or_dies_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    task = Task(papers=tmp_path / "papers", into=tmp_path)
    assert "已停止" in reviewed(task, 0.05)[0]
    assert "评查中途出错" in reviewed(task)[0]  # no dossier in the folder: the process ends with an error of its own
    assert "规则目录不存在" in reviewed(task.model_copy(update={"rules": (tmp_path / "none",)}))[0]


def test_a_zip_that_is_a_document_or_unsafe_stays_as_it_is(tmp_path: Path) -> None:
    for name, data in [("word.zip", docx(p("a"))), ("out.zip", packed(("../x", b"x"))), ("both.zip", packed(("a", b"x"), ("a/b", b"x")))]:
        path = tmp_path / name
        path.write_bytes(data)
        assert unpacked(path) == path
        assert path.read_bytes() == data
    assert sorted(path.name for path in tmp_path.iterdir()) == ["both.zip", "out.zip", "word.zip"]
