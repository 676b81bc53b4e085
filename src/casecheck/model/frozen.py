"""The base of all nouns."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """Base of all nouns: immutable, no unknown field."""

    model_config = ConfigDict(frozen=True, extra="forbid")
