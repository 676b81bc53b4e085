"""The gate (门): who may talk to the page. Only this machine's browser, and only the one that opened the printed address.

Another website in the same browser can send requests to 127.0.0.1, directly or by a name that it points there. So the Host must be ours
(else 400), a request that changes something must come from our own page (Origin, else 403), and every request needs the cookie that the
one-time token was exchanged for (else 403). The token is void once it was used.
"""

from __future__ import annotations

import secrets
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casecheck.web.refusal import refusal

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # not no-referrer: with it browsers send "Origin: null" on our own forms
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

_HOST = "这个地址不是本机的评查页面；请用 casecheck serve 启动时打印的地址打开。"
_ORIGIN = "这次提交不是从评查页面发出的，已拒绝；请回到评查页面操作。"
_TOKEN = (
    "地址里的口令不对或已经用过，页面只认第一次打开它的浏览器。"
    "请回到运行 casecheck serve 的窗口，按 Ctrl+C 结束后重新启动，用新打印的地址打开。"
)


class Gate:
    """ASGI middleware. ``token`` is good for one GET of ``/?token=…``."""

    def __init__(self, app: ASGIApp, port: int, token: str) -> None:
        self._app = app
        self._hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost")}
        self._origins = {f"http://{host}" for host in self._hosts}
        self._token: str | None = token
        self._key = secrets.token_urlsafe(32)
        self.cookie = f"casecheck-{port}"  # browsers share cookies between the ports of one host

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer it here."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        if scope["type"] != "http":
            return  # the server answers a web socket handshake that nobody takes with 403 or 500; we have none
        answer = self._refused(scope, Headers(scope=scope)) or self._exchanged(scope)
        await (answer or self._app)(scope, receive, guarded)

    def _refused(self, scope: Scope, headers: Headers) -> Response | None:
        if headers.getlist("host") not in [[host] for host in self._hosts]:
            return refusal(scope, 400, _HOST)
        if scope["method"] not in ("GET", "HEAD") and headers.get("origin") not in self._origins:
            return refusal(scope, 403, _ORIGIN)
        if self._known(headers) or self._offered(scope) or scope["path"].startswith("/static/"):  # the refusal has a style too
            return None
        return refusal(scope, 403, _TOKEN)

    def _known(self, headers: Headers) -> bool:
        key = cookie_parser(headers.get("cookie", "")).get(self.cookie, "")
        return secrets.compare_digest(key.encode(), self._key.encode())

    def _offered(self, scope: Scope) -> bool:
        token = _query(scope, "token")
        return (
            self._token is not None
            and scope["method"] == "GET"
            and scope["path"] == "/"
            and secrets.compare_digest(token.encode(), self._token.encode())
        )

    def _exchanged(self, scope: Scope) -> Response | None:
        """The answer to an address with a token: the same address without it, and the cookie if the token was still good."""
        if scope["path"] != "/" or not _query(scope, "token"):
            return None
        response = RedirectResponse("/", status_code=303)
        if self._offered(scope):
            self._token = None
            response.set_cookie(self.cookie, self._key, httponly=True, samesite="strict", path="/")
        return response


def _query(scope: Scope, name: str) -> str:
    values = parse_qs(str(scope["query_string"], "latin-1")).get(name, [])
    return values[0] if values else ""
