"""An officer's way through the page, in a real browser on a real server: hand in, read, mend, compare; bad files on the way."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
PLANTED = ROOT / "samples/overload-person-planted"
CLEAN = ROOT / "samples/overload-person-clean"
CHROMIUM = "/usr/bin/chromium"
# without a network, Chromium's own background requests only cost time
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LONG = 60_000  # milliseconds a review may take on a busy machine

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The one-time address of a running ``casecheck serve``, and the folder its private folder is in."""
    temporary = tmp_path_factory.mktemp("temporary")
    with subprocess.Popen(
        [sys.executable, "-m", "casecheck", "serve", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "TMPDIR": str(temporary)},
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip(), temporary
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
    assert list(temporary.glob("casecheck-*")) == []  # what was uploaded is gone


@pytest.fixture(scope="module")
def browser_page(server: tuple[str, Path]) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": 1366, "height": 768})
        page.goto(server[0])
        yield page
        browser.close()


@pytest.fixture
def page(browser_page: Page) -> Iterator[Page]:
    """The start page; whatever is done on it, the browser reports no script error and no breach of the policy."""
    wrong: list[str] = []

    def said(message: object) -> None:
        wrong.append(str(message))

    def logged(message: object) -> None:
        if getattr(message, "type", "") == "error" and "status of 4" not in str(message):  # a refusal is meant
            said(message)

    browser_page.on("pageerror", said)
    browser_page.on("console", logged)
    browser_page.goto(re.sub(r"(http://[^/]*).*", r"\1/", browser_page.url))
    yield browser_page
    browser_page.remove_listener("pageerror", said)
    browser_page.remove_listener("console", logged)
    assert wrong == []


def hand_in(page: Page, source: Path) -> None:
    page.set_input_files("#folder" if source.is_dir() else "#files", source)
    expect(page.locator("#checklist")).to_be_visible(timeout=LONG)
    page.wait_for_load_state()  # the list is there before the script that listens for keys


def test_the_private_folder_is_the_officers_alone(server: tuple[str, Path], page: Page) -> None:
    (folder,) = server[1].glob("casecheck-*")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert "token" not in page.url


def test_find_mend_and_compare(page: Page) -> None:
    hand_in(page, PLANTED)
    expect(page.locator("h1")).to_have_text(re.compile(r"^\d+ 项必须改，\d+ 项请人看，\d+ 项无法判断，\d+ 处没读出。$"))

    finding = page.locator(".finding", has_text="DR-047")
    finding.locator("h3").click()
    mark = page.locator("mark.current")
    expect(mark).to_have_text("罚款人民币捌仟伍佰元整（¥9000.00）")
    expect(mark).to_be_in_viewport()
    expect(finding.locator(".remedy")).to_contain_text("书面补正")
    expect(finding.locator(".cure")).not_to_be_empty()

    paper = "07行政处罚决定书.docx"
    page.locator("form.replace", has=page.locator(f'input[value="{paper}"]')).locator("input[type=file]").set_input_files(CLEAN / paper)
    expect(page.locator("#gone")).to_contain_text("DR-047", timeout=LONG)
    expect(page.locator("#gone .went.pass", has_text="DR-047")).to_contain_text("已改好")
    expect(page.locator("#come")).to_contain_text("没有")
    expect(page.locator("#stayed")).to_contain_text("EV-002")
    expect(page.locator("#stayed")).not_to_contain_text("DR-047")

    page.get_by_role("link", name=re.compile(r"第 1 次的报告")).click()
    expect(page.locator(".finding", has_text="DR-047")).to_be_attached()


def test_j_and_k_walk_through_the_findings_and_their_marks(page: Page) -> None:
    hand_in(page, PLANTED)
    for key, number in [("j", "1"), ("j", "2"), ("j", "3"), ("k", "2"), ("k", "1"), ("k", "1")]:
        page.keyboard.press(key)
        expect(page.locator(".finding.current .no")).to_have_text(number)
        expect(page.locator("mark.current").first).to_be_in_viewport()
    last = page.locator(".finding .no").last.inner_text()
    for _ in range(int(last) + 2):
        page.keyboard.press("j")
    expect(page.locator(".finding.current .no")).to_have_text(last)


def test_a_dropped_folder_keeps_its_names(page: Page) -> None:
    box = page.locator("#drop").bounding_box()
    assert box is not None
    protocol = page.context.new_cdp_session(page)
    for kind in ("dragEnter", "dragOver", "drop"):
        protocol.send(
            "Input.dispatchDragEvent",
            {
                "type": kind,
                "x": box["x"] + box["width"] / 2,
                "y": box["y"] + 20,
                "data": {"items": [], "files": [str(CLEAN)], "dragOperationsMask": 1},
            },
        )
    expect(page.locator(".bar p").first).to_contain_text(CLEAN.name, timeout=LONG)
    expect(page.locator(".paper h2 small")).to_have_text([path.name for path in sorted(CLEAN.iterdir())])


def test_two_hundred_megabytes_of_nothing_are_refused_in_a_sentence(page: Page, tmp_path: Path) -> None:
    big = tmp_path / "大文件.docx"
    with big.open("wb") as file:
        file.truncate(200_000_000)
    hand_in(page, big)
    expect(page.locator("#checklist")).to_contain_text("大文件.docx")
    expect(page.locator("#checklist")).to_contain_text("内容却不是这种文件")


def test_more_than_the_limit_is_refused_before_it_is_sent(page: Page, tmp_path: Path) -> None:
    big = tmp_path / "大文件.docx"
    with big.open("wb") as file:
        file.truncate(300_000_001)
    page.set_input_files("#files", big)
    expect(page.get_by_role("alert")).to_have_text("一次最多上传 300 MB，这里有 301 MB；请分卷上传。")


def test_a_refusal_by_the_server_is_shown_on_the_start_page(page: Page) -> None:
    page.locator("#on").evaluate("(input) => { input.type = 'text'; input.value = 'morgen'; }")
    page.set_input_files("#files", CLEAN / "07行政处罚决定书.docx")
    expect(page.get_by_role("alert")).to_contain_text("评查日或评查阶段填得不对")


def test_a_second_browser_is_shown_the_door(server: tuple[str, Path], page: Page) -> None:
    assert page.context.browser is not None
    other = page.context.browser.new_context().new_page()
    answer = other.goto(server[0])
    assert answer is not None
    assert answer.status == 403
    expect(other.get_by_role("alert")).to_contain_text("已经用过")
    other.context.close()
