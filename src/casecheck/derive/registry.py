"""The registry of facts: one decorated function per fact, named by its subject kind.

A function gets the world and the thing its subject stands for (a paper, a row, a pair, the dossier) and returns an ``Answer``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from casecheck.derive.answers import Answer
from casecheck.model import FactSpec, FactType

Function = Callable[[Any, Any], Answer]
FUNCTIONS: dict[str, tuple[FactSpec, Function]] = {}


def fact(name: str, type: FactType, zh: str, words: Mapping[str, str] | None = None) -> Callable[[Function], Function]:
    """Register a fact: its name begins with its subject kind; ``zh`` is what it means on a screen; ``words`` closes a vocabulary."""

    def register(function: Function) -> Function:
        if name in FUNCTIONS:
            raise ValueError(f"事实项 {name} 定义了两次")
        FUNCTIONS[name] = (FactSpec(name=name, type=type, zh=zh, words=dict(words or {})), function)
        return function

    return register
