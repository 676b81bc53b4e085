"""report: Review → what people and machines read."""

from casecheck.report.formats import formats, renderer

__all__ = ["formats", "renderer"]
