"""web: the officer's page (网页自查), served on this machine only. Needs the extra ``casecheck[web]``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from casecheck.errors import UsageError

__all__ = ["serve"]


def serve(host: str = "127.0.0.1", port: int = 8765, *, rules: Sequence[str | Path] = (), config: str | Path | None = None) -> None:
    """Serve the page until Ctrl+C; prints its one-time address. ``port`` 0 takes a free one; ``rules`` are folders laid over ours,
    ``config`` is the folder of the bureau's own configuration.

    Raises UsageError: not a loopback host, the port is taken, the extra is not installed, wrong configuration; RuleSetError: wrong rules.
    """
    try:
        from casecheck.web.server import run
    except ModuleNotFoundError as error:
        raise UsageError(f"网页需要另外安装（缺 {error.name}）；请运行 pip install 'casecheck[web]' 后再试。") from error
    run(host, port, rules, config)
