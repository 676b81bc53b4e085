"""Batch review (批量评查): an archive of dossiers into a store, through workers that may die.

``find`` says what a dossier is, ``worker`` and ``serve`` are the two ends of a worker, ``row`` is what is kept of a review,
``run`` does it all.
"""

from casecheck.batch.find import find_dossiers
from casecheck.batch.run import Progress, Result, run
from casecheck.batch.settings import Limits, Options

__all__ = ["Limits", "Options", "Progress", "Result", "find_dossiers", "run"]
