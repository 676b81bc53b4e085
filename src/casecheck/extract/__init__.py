"""Extract (提取): a recognised paper → its entries, rows and signatures.

The way of one paper: ``sheet`` lays it out; ``labels`` knows the words its form prints; ``cells`` and ``lines`` find them with the
words beside them; ``sentences`` finds blanks inside sentences; ``binding`` decides which words belong to which entry; ``convert`` and
``values`` give them types; ``rows``, ``signatures`` and ``closing`` read lists, signatures and 落款.
"""

from casecheck.extract.document import entry_gaps, extract

__all__ = ["entry_gaps", "extract"]
