"""``python -m casecheck.write DIR``: write one invented dossier."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from casecheck.errors import UsageError
from casecheck.write.command import add_arguments, run


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the dossier; 0 done, 2 wrong use (one sentence on stderr)."""
    parser = argparse.ArgumentParser(prog="python -m casecheck.write", description="生成一份虚构的行政处罚案卷。")
    add_arguments(parser)
    try:
        return run(parser.parse_args(arguments))
    except UsageError as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
