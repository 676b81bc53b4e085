"""Regional layouts (地区版式): how the same papers are printed elsewhere. A region is one ``Region`` and one file of layouts.

The writer without a region prints the national layout. Regions of ``HELD_OUT`` measure a reader; they are never used to mend it.
"""

from __future__ import annotations

from casecheck.write.regions.known import HELD_OUT, REGIONS
from casecheck.write.regions.region import NATIONAL, Region, settled, wording

__all__ = ["HELD_OUT", "NATIONAL", "REGIONS", "Region", "settled", "wording"]
