"""A running application without a socket, and a browser's way through its gate."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from casecheck.web.app import build
from casecheck.web.desk import Desk
from casecheck.web.upload import UploadLimits

HOST = "http://127.0.0.1:8765"
TOKEN = "einmal"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    root = tmp_path / "desk"
    root.mkdir(mode=0o700)
    return Desk(root)


@pytest.fixture
def stranger(desk: Desk) -> Iterator[TestClient]:
    """A browser that has not opened the printed address."""
    app = build(desk, 8765, TOKEN, UploadLimits(total_bytes=2_000_000, files=20))
    with TestClient(app, base_url=HOST, follow_redirects=False) as client:
        yield client


@pytest.fixture
def officer(stranger: TestClient) -> TestClient:
    """A browser that has."""
    assert stranger.get(f"/?token={TOKEN}").status_code == 303
    stranger.headers["origin"] = HOST
    return stranger


@pytest.fixture
def hand_in(officer: TestClient) -> Callable[..., str]:
    """Hand files in, wait for the review, return its address."""

    def handed_in(*files: tuple[str, bytes], **fields: str) -> str:
        answer = officer.post("/cases", files=[("files", file) for file in files], data=fields)
        assert answer.status_code == 303, answer.text
        return wait(officer, answer.headers["location"])

    return handed_in


def wait(client: TestClient, address: str) -> str:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if client.get(f"{address}/progress").json()["finished"]:
            return address
        time.sleep(0.1)
    raise AssertionError("the review did not finish")


def sample(name: str) -> list[tuple[str, bytes]]:
    """A sample dossier as a browser sends a dropped folder."""
    folder = Path(__file__).resolve().parents[2] / "samples" / name
    return [(f"{name}/{path.name}", path.read_bytes()) for path in sorted(folder.iterdir())]
