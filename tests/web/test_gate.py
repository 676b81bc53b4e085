"""Who may talk to the page: only this machine's browser that opened the printed address, and only from our own page."""

import pytest
from starlette.testclient import TestClient

from casecheck.web.app import build
from casecheck.web.desk import Desk

from .conftest import HOST, TOKEN


def test_without_the_token_nothing_is_shown(stranger: TestClient) -> None:
    for address in ("/", "/?token=", "/?token=falsch", "/cases/x/1", f"/cases/x/1?token={TOKEN}", "/nothing"):
        answer = stranger.get(address)
        assert answer.status_code == 403
        assert "重新启动" in answer.text


def test_the_token_gives_a_cookie_that_scripts_and_other_sites_cannot_use(stranger: TestClient) -> None:
    answer = stranger.get(f"/?token={TOKEN}")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/"
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("casecheck-8765=")
    assert {"HttpOnly", "SameSite=strict", "Path=/"} <= set(cookie.split("; "))
    assert TOKEN not in cookie
    assert stranger.get("/").status_code == 200


def test_the_token_is_good_once(officer: TestClient) -> None:
    assert officer.get(f"/?token={TOKEN}").headers["location"] == "/"  # the same browser, going back
    officer.cookies.clear()
    assert officer.get(f"/?token={TOKEN}").status_code == 403


def test_a_wrong_try_does_not_use_the_token_up(stranger: TestClient) -> None:
    stranger.get("/?token=falsch")
    stranger.head(f"/?token={TOKEN}")
    assert stranger.get(f"/?token={TOKEN}").status_code == 303


def test_the_cookie_of_another_run_is_worth_nothing(officer: TestClient, desk: Desk) -> None:
    other = TestClient(build(desk, 8765, "anders"), base_url=HOST, cookies=dict(officer.cookies))
    assert other.get("/").status_code == 403


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8765", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:8765.evil.example", ""])
def test_another_host_name_is_refused_even_with_the_cookie(officer: TestClient, host: str) -> None:
    answer = officer.get("/", headers={"host": host})
    assert answer.status_code == 400
    assert "casecheck serve" in answer.text


def test_localhost_is_this_machine_too(officer: TestClient) -> None:
    key = officer.cookies["casecheck-8765"]
    assert officer.get("/", headers={"host": "localhost:8765", "cookie": f"casecheck-8765={key}"}).status_code == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1:8765", "http://127.0.0.1:8766", None])
def test_a_submission_from_another_page_is_refused(officer: TestClient, origin: str | None) -> None:
    del officer.headers["origin"]
    headers = {} if origin is None else {"origin": origin}
    answer = officer.post("/cases", files={"files": ("a.docx", b"a")}, headers=headers)
    assert answer.status_code == 403
    assert "不是从评查页面发出的" in answer.text


@pytest.mark.parametrize("address", ["/", "/static/page.css", "/static/none.css", "/?token=falsch"])
def test_every_answer_carries_the_policy(officer: TestClient, address: str) -> None:
    headers = officer.get(address).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


def test_pages_hold_no_inline_script_or_style(officer: TestClient) -> None:
    text = officer.get("/").text
    assert "<script src=" in text
    for forbidden in ("<style", " style=", " onclick=", "<script>", "http://", "https://"):
        assert forbidden not in text


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py"])
def test_static_files_stay_in_their_folder(officer: TestClient, path: str) -> None:
    assert officer.get(path).status_code == 404
