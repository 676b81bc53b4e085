"""Starting and ending: only on this machine, and whichever way the server is ended, nothing stays on the disk."""

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest

from casecheck import UsageError
from casecheck.web import serve


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "example.org"])
def test_other_machines_are_never_let_in(host: str) -> None:
    with pytest.raises(UsageError, match=r"只在本机打开.*请用 127.0.0.1"):
        serve(host, 0)


def test_a_port_that_is_taken_or_none_is_said() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(UsageError, match=r"用不了.*--port 换一个"):
            serve(port=taken.getsockname()[1])
    with pytest.raises(UsageError, match="不在 0 到 65535 之间"):
        serve(port=70000)


@pytest.mark.slow
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_what_was_uploaded_is_gone_at_the_end(tmp_path: Path, ending: signal.Signals) -> None:
    command = [sys.executable, "-m", "casecheck", "serve", "--port", "0"]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        origin = re.sub(r"/\?token=.*", "", address)
        with httpx2.Client(base_url=origin, headers={"origin": origin}) as client:
            assert client.get(address).status_code == 303
            answer = client.post("/cases", files={"files": ("决定书.docx", b"x" * 1000)})  # ended while it is reviewed
            assert answer.status_code == 303
        (folder,) = tmp_path.glob("casecheck-*")
        assert [path.read_bytes() for path in folder.rglob("决定书.docx")] == [b"x" * 1000]
        process.send_signal(ending)
        process.communicate(timeout=30)
    assert list(tmp_path.glob("casecheck-*")) == []
