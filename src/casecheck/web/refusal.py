"""What the page cannot do (未能办理): one sentence, as a page for a person and as JSON for our own script."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import Scope

from casecheck.web.pages import render


def refusal(scope: Scope, status: int, sentence: str) -> Response:
    """The answer with this status that says why."""
    if "application/json" in Headers(scope=scope).get("accept", ""):
        return JSONResponse({"error": sentence}, status_code=status)
    return HTMLResponse(render("refusal.html", sentence=sentence), status_code=status)
