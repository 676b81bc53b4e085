"""casecheck: judges China's administrative-penalty dossiers (行政处罚案卷) against a declarative rule set, offline.

>>> import casecheck
>>> review = casecheck.review("samples/overload-person-clean")  # doctest: +SKIP
>>> [(o.rule, o.message) for o in review.findings]  # doctest: +SKIP
[]
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from casecheck.derive.answers import known, missing
    from casecheck.derive.registry import fact
    from casecheck.errors import CasecheckError, ConfigError, EngineError, RuleSetError, UnreadableFile, UsageError
    from casecheck.local import load_config
    from casecheck.model import Dossier, Outcome, Review
    from casecheck.pipeline import from_data, load_rules, read, review

__all__ = [
    "CasecheckError",
    "ConfigError",
    "Dossier",
    "EngineError",
    "Outcome",
    "Review",
    "RuleSetError",
    "UnreadableFile",
    "UsageError",
    "__version__",
    "fact",
    "from_data",
    "known",
    "load_config",
    "load_rules",
    "missing",
    "read",
    "review",
]

_HOMES = {
    "casecheck.errors": ("CasecheckError", "ConfigError", "EngineError", "RuleSetError", "UnreadableFile", "UsageError"),
    "casecheck.local": ("load_config",),
    "casecheck.model": ("Dossier", "Outcome", "Review"),
    "casecheck.derive.answers": ("known", "missing"),
    "casecheck.derive.registry": ("fact",),
    "casecheck.pipeline": ("from_data", "load_rules", "read", "review"),
}


def __getattr__(name: str) -> Any:
    """Load what is asked for, so that ``import casecheck`` stays fast."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module 'casecheck' has no attribute {name!r}")
