"""``python -m casecheck`` is the command ``casecheck``."""

import sys

from casecheck.cli import main

sys.exit(main())
