"""The routes of the page (网页路由)."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from casecheck.errors import CasecheckError, LimitExceeded, UsageError
from casecheck.report import renderer
from casecheck.report.templates import PAGE
from casecheck.web.desk import Case, Desk, Options, Round
from casecheck.web.gate import Gate
from casecheck.web.pages import difference_page, render, review_page
from casecheck.web.refusal import refusal
from casecheck.web.upload import Upload, UploadLimits, receive

_NO_CASE = "这份案卷不在了（已删除，或放置过久自动清除）；请回首页重新上传。"
_NO_PAGE = "没有这个页面；请从首页进入。"
_MEDIA = {"html": "text/html", "json": "application/json", "text": "text/plain"}
_SUFFIX = {"html": ".html", "json": ".json", "text": ".txt"}

Handler = Callable[[Request], Awaitable[Response]]


def build(desk: Desk, port: int, token: str, limits: UploadLimits | None = None) -> Gate:
    """The whole application behind its gate. ``desk`` is closed when the application shuts down."""
    page = _Page(desk, limits or UploadLimits())

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        sweeping = asyncio.get_running_loop().create_task(desk.sweep())
        yield
        sweeping.cancel()
        await desk.close()

    one = "/cases/{key}/{number:int}"
    routes = [
        Route("/", page.home),
        Route("/cases", page.open, methods=["POST"]),
        Route("/cases/{key}/delete", page.delete, methods=["POST"]),
        Route(one, page.review),
        Route(f"{one}/progress", page.progress),
        Route(f"{one}/difference", page.difference),
        Route(f"{one}/report/{{format}}", page.report),
        Route(f"{one}/replace", page.replace, methods=["POST"]),
        Route("/static/paper.css", _paper_style),
        Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
    ]
    answers = {HTTPException: _http, CasecheckError: _casecheck, ClientDisconnect: _gone, Exception: _broken}
    return Gate(Starlette(routes=routes, lifespan=lifespan, exception_handlers=answers), port, token)  # type: ignore[arg-type]


class _Page:
    """The handlers; the path names a dossier and one of its rounds."""

    def __init__(self, desk: Desk, limits: UploadLimits) -> None:
        self._desk, self._limits = desk, limits

    async def home(self, request: Request) -> Response:
        return HTMLResponse(render("home.html", cases=list(self._desk.cases.values()), limits=self._limits))

    async def open(self, request: Request) -> Response:
        folder = self._desk.incoming()
        try:
            upload = await self._receive(request, folder)
            choices = {name: value for name, value in upload.fields.items() if name in ("stage", "before", "on")}
            case = self._desk.open(upload, Options(**choices))
        except BaseException:
            shutil.rmtree(folder.parent, ignore_errors=True)
            raise
        return _see(case, case.rounds[0])

    async def replace(self, request: Request) -> Response:
        case, _ = self._found(request)
        if not all(r.finished for r in case.rounds):
            raise UsageError("上一次评查还没有结束；请等它结束后再换文书。")
        folder = self._desk.incoming()
        try:
            upload = await self._receive(request, folder)
            new = await run_in_threadpool(self._desk.renewed, case, upload.fields.get("paper", ""), upload)
            self._desk.begin(case, new)
        finally:
            shutil.rmtree(folder.parent, ignore_errors=True)
        return _see(case, new)

    async def _receive(self, request: Request, folder: Path) -> Upload:
        return await receive(request.headers.get("content-type", ""), request.stream(), folder, self._limits)

    async def delete(self, request: Request) -> Response:
        if case := self._desk.find(request.path_params["key"]):
            self._desk.discard(case)
        return RedirectResponse("/", status_code=303)

    async def review(self, request: Request) -> Response:
        case, this = self._found(request)
        if not this.finished or this.step.error:
            return HTMLResponse(render("progress.html", case=case, round=this))
        return HTMLResponse(await run_in_threadpool(review_page, case, this))

    async def difference(self, request: Request) -> Response:
        case, this = self._found(request)
        old = next((r for r in reversed(case.rounds[: this.number - 1]) if r.finished and not r.step.error), None)
        if old is None or not this.finished or this.step.error:
            return _see(case, this)
        return HTMLResponse(await run_in_threadpool(difference_page, case, old, this))

    async def progress(self, request: Request) -> Response:
        _, this = self._found(request)
        return JSONResponse({**this.step.model_dump(), "finished": this.finished})

    async def report(self, request: Request) -> Response:
        _, this = self._found(request)
        name = request.path_params["format"]
        if name not in _MEDIA or not this.finished or this.step.error:
            raise HTTPException(404)
        content = await run_in_threadpool(renderer(name), this.review)
        attachment = f'attachment; filename="casecheck-{this.number}{_SUFFIX[name]}"'
        return Response(content, media_type=_MEDIA[name], headers={"Content-Disposition": attachment})

    def _found(self, request: Request) -> tuple[Case, Round]:
        case = self._desk.find(request.path_params["key"])
        number = request.path_params["number"]
        if case is None or not 1 <= number <= len(case.rounds):
            raise HTTPException(404, _NO_CASE)
        return case, case.rounds[number - 1]


def _see(case: Case, this: Round) -> Response:
    return RedirectResponse(f"/cases/{case.key}/{this.number}", status_code=303)


async def _paper_style(request: Request) -> Response:
    """The look of a paper, which the reports have too."""
    return FileResponse(PAGE / "paper.css", media_type="text/css")


async def _http(request: Request, error: HTTPException) -> Response:
    return refusal(request.scope, error.status_code, error.detail if error.detail == _NO_CASE else _NO_PAGE)


async def _casecheck(request: Request, error: CasecheckError) -> Response:
    return refusal(request.scope, 413 if isinstance(error, LimitExceeded) else 400, str(error))


async def _gone(request: Request, error: ClientDisconnect) -> Response:
    return refusal(request.scope, 400, "上传中断了，文件未保存；请重新上传。")


async def _broken(request: Request, error: Exception) -> Response:
    return refusal(request.scope, 500, "页面出错了，其他案卷不受影响；请刷新重试，仍然如此请联系维护人员。")
