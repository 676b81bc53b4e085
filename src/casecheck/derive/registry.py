"""The registry of facts: one decorated function per fact, named by its subject kind.

A function gets the world and the thing its subject stands for (a paper, a row, a pair, the dossier) and returns an ``Answer``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from casecheck.derive.answers import Answer
from casecheck.model import FactSpec, FactType
from casecheck.model.local import TOPICS

Function = Callable[[Any, Any], Answer]
FUNCTIONS: dict[str, tuple[FactSpec, Function]] = {}


def fact(
    name: str, type: FactType, zh: str, words: Mapping[str, str] | None = None, local: Mapping[str, str] | None = None
) -> Callable[[Function], Function]:
    """Register a fact: its name begins with its subject kind; ``zh`` is what it means on a screen; ``words`` closes a vocabulary;
    ``local`` names the topics of a bureau's own values it is told by (``FactSpec.local``)."""

    def register(function: Function) -> Function:
        if name in FUNCTIONS:
            raise ValueError(f"事实项 {name} 定义了两次")
        if unknown := sorted({*(local or {})} - {*TOPICS}):
            raise ValueError(f"事实项 {name} 所需的本地数据 {unknown[0]} 不存在，须为 {'、'.join(TOPICS)} 之一")
        FUNCTIONS[name] = (FactSpec(name=name, type=type, zh=zh, words=dict(words or {}), local=dict(local or {})), function)
        return function

    return register
