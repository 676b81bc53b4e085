"""Starting and ending the server (启动与结束)."""

from __future__ import annotations

import secrets
import signal
import socket
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import uvicorn

from casecheck.errors import UsageError
from casecheck.local import load_config
from casecheck.pipeline import load_rules
from casecheck.web.app import build
from casecheck.web.desk import Desk

HOSTS = ("127.0.0.1", "localhost")


def run(host: str, port: int, rules: Sequence[str | Path], config: str | Path | None = None) -> None:
    """Serve until Ctrl+C. The address with its one-time token is printed on stdout, all else on stderr."""
    folders = tuple(Path(folder).resolve() for folder in rules)
    local = Path(config).resolve() if config else None
    loaded = load_rules(*folders)  # wrong rules are said now, not at the first dossier
    if local:
        load_config(local, loaded)
    listening = _listen(host, port)
    port = listening.getsockname()[1]
    token = secrets.token_urlsafe(32)
    with tempfile.TemporaryDirectory(prefix="casecheck-", ignore_cleanup_errors=True) as root:  # made with mode 0700
        app = build(Desk(Path(root), folders, local), port, token)
        settings = uvicorn.Config(
            app, log_level="warning", access_log=False, ws="none", server_header=False, proxy_headers=False, timeout_graceful_shutdown=2
        )
        print(f"http://127.0.0.1:{port}/?token={token}", flush=True)
        print("请在本机浏览器中打开上面的地址（只能用一次）。按 Ctrl+C 结束，上传的案卷随即删除。", file=sys.stderr, flush=True)
        server = uvicorn.Server(settings)
        if sys.platform != "win32":  # the officer closes the terminal's window
            signal.signal(signal.SIGHUP, server.handle_exit)
        try:
            server.run(sockets=[listening])
        except KeyboardInterrupt:  # uvicorn has shut down and passes the signal on
            pass
        finally:
            listening.close()
    print("已结束，上传的案卷已删除。", file=sys.stderr)


def _listen(host: str, port: int) -> socket.socket:
    if host not in HOSTS:
        raise UsageError(f"评查页面只在本机打开，--host 不能是 {host}；请用 127.0.0.1。")
    if not 0 <= port <= 65535:
        raise UsageError(f"端口 {port} 不在 0 到 65535 之间；请换一个。")
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":  # there it would let two servers share the port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", port))
    except OSError as error:
        listening.close()
        raise UsageError(f"端口 {port} 用不了（{error.strerror}）；请关掉占用它的程序，或用 --port 换一个，0 表示自动挑选。") from error
    return listening
