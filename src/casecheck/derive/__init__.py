"""derive: Dossier → Facts. Python understands here, so that a rule only compares.

``World(dossier, stage=…, before=…, on=…)`` answers what rules ask of one dossier; ``FACTS`` is the catalogue of what may be asked.
A topic module (records, party, penalty, notice, decision, service …) registers facts with ``@fact``; importing it is registering it.
"""

import importlib
import pkgutil

from casecheck import forms as _forms  # registers every form, so that their facts exist
from casecheck.derive.world import PROCEDURES, Facts, Stage, Step, World

for _module in sorted(m.name for m in pkgutil.iter_modules(__path__)):
    importlib.import_module(f"{__name__}.{_module}")

FACTS = Facts()

__all__ = ["FACTS", "PROCEDURES", "Facts", "Stage", "Step", "World"]
del _forms
