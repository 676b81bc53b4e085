"""The review as JSON, by the published schema (docs/schema/review.schema.json)."""

from __future__ import annotations

from typing import Any

from casecheck.model import Review

SUFFIX = ".json"


def render(review: Review) -> bytes:
    """Indented UTF-8 JSON, keys in the model's order, one newline at the end."""
    return (review.model_dump_json(indent=2, by_alias=True) + "\n").encode()


def review_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of this output."""
    return Review.model_json_schema(mode="serialization", by_alias=True)
