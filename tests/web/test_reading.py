"""The reading page in a real browser: pages beside their entries, an entry and its place lighting each other, with script and without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from casecheck.cli import main
from tests.web.test_officer import CHROMIUM, FLAGS, ROOT

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A reading page of Word papers and one of a bundled PDF, as the command writes them."""
    folder = tmp_path_factory.mktemp("reading")
    made = {"word": "overload-person-planted", "pdf": "onspot-person-planted-bundle.pdf"}
    for name, sample in made.items():
        main(["read", str(ROOT / "samples" / sample), "--format", "html", "--output", str(folder / f"{name}.html")])
    return {name: folder / f"{name}.html" for name in made}


def opened(browser: Browser, file: Path, *, script: bool = True) -> Page:
    """The page, its complaints collected: there must be none."""
    page = browser.new_context(java_script_enabled=script, viewport={"width": 1366, "height": 800}).new_page()
    page.on("console", lambda message: pytest.fail(message.text))
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.goto(file.as_uri())
    return page


@pytest.mark.parametrize("kind", ["word", "pdf"])
def test_an_entry_lights_its_place_and_the_place_its_entry(browser: Browser, files: dict[str, Path], kind: str) -> None:
    page = opened(browser, files[kind])
    entry = page.locator(".document li.filled").nth(20)
    number = (entry.get_attribute("data-items") or "").split()[0]
    entry.click()
    expect(entry).to_have_class("filled lit")
    place = page.locator(f"#b{number}")
    expect(place).to_be_in_viewport()
    expect(entry).to_be_in_viewport()
    assert "lit" in (place.get_attribute("class") or "")
    other = page.locator(".picture a rect" if kind == "pdf" else "mark").nth(3)
    other.click()
    lit = page.locator(".entries li.lit")
    expect(lit.first).to_be_in_viewport()
    expect(entry).not_to_have_class("filled lit")
    assert (lit.first.get_attribute("id") or "")[1:] in (
        page.locator("svg a.lit, mark.lit").first.get_attribute("data-items") or ""
    ).split()


@pytest.mark.parametrize("kind", ["word", "pdf"])
def test_page_and_entries_stand_side_by_side_and_boxes_lie_on_the_page(browser: Browser, files: dict[str, Path], kind: str) -> None:
    page = opened(browser, files[kind])
    left, right = (page.locator(".spread").first.locator("> .side").nth(n).bounding_box() for n in (0, 1))
    assert left
    assert right
    assert left["x"] + left["width"] <= right["x"]
    assert abs(left["y"] - right["y"]) < 2
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    if kind == "pdf":
        picture = page.locator(".picture img").first
        assert picture.evaluate("one => one.complete && one.naturalWidth > 800")
        size, box = picture.bounding_box(), page.locator(".picture rect").first.bounding_box()
        assert size
        assert box
        assert size["x"] <= box["x"] <= size["x"] + size["width"]
        assert size["y"] <= box["y"] <= size["y"] + size["height"]


def test_without_script_the_links_still_lead_there(browser: Browser, files: dict[str, Path]) -> None:
    page = opened(browser, files["pdf"], script=False)
    link = page.locator(".document li.filled > a").nth(20)
    link.click()
    target = page.locator(":target")
    assert f"#{target.get_attribute('id')}" == link.get_attribute("href")
    expect(target.locator("rect").or_(target).first).to_be_in_viewport()


def test_it_prints_side_by_side_with_nothing_cut_off(browser: Browser, files: dict[str, Path]) -> None:
    page = opened(browser, files["word"])
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 700, "height": 1000})  # the printable width of A4 at 96 to the inch
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    long = "one.clientHeight && one.scrollHeight > one.clientHeight + 2"
    cut = f"[...document.querySelectorAll('.sheet, .value, .printed')].filter(one => {long})"
    assert page.evaluate(f"{cut}.length") == 0
    assert page.evaluate("getComputedStyle(document.querySelector('.spread')).gridTemplateColumns.split(' ').length") == 2
