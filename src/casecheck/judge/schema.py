"""JSON Schema (draft-07) of a rule file, for completion and checking in an editor. ``load`` checks far more than it says."""

from __future__ import annotations

from typing import Any

from casecheck.judge.parse import KEYS
from casecheck.model import OPERATORS

_TEXT = {"type": "string", "minLength": 1}
_DATE = {"type": "string", "format": "date"}
_CODE = {"type": "string", "pattern": r"^[A-Z]{2}-\d{3}$"}
_FACT = {"type": "string", "pattern": r"^[a-z_]+(\.[a-z0-9_]+)+$"}
_CERTAINTY = {"enum": ["sure", "hint"]}


def rule_schema() -> dict[str, Any]:
    """The schema, as plain JSON data."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "casecheck 规则",
        "type": "object",
        "additionalProperties": False,
        "required": ["each", "basis", "examples"],
        "oneOf": [{"required": ["when", "message", "why", "remedy"]}, {"required": ["ask", "lay_out"]}],
        "properties": {key: _properties()[key] for key in KEYS},
        "definitions": _definitions(),
    }


def _properties() -> dict[str, Any]:
    conditions = {"type": "array", "items": {"$ref": "#/definitions/condition"}}
    return {
        "each": {**_TEXT, "description": "评查对象：规则对每一个这样的对象各问一次"},
        "applies": {**conditions, "description": "适用条件，全部成立才评查；有一条已知不成立即为不适用"},
        "when": {"$ref": "#/definitions/group", "description": "成立即为问题"},
        "show": {"type": "array", "items": _FACT, "description": "只打印、不参与判断的事实项"},
        "hint_if": {**conditions, "description": "有一条成立或读不出，肯定结论即降为提示"},
        "yields_to": {"type": "array", "items": _CODE, "description": "同一处由这些编码的问题计分"},
        "stage": {"enum": ["draft", "filed"], "description": "只在这一阶段评查"},
        "as_of": {"oneOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 1}], "description": "按哪个时间节点的规定判断"},
        "in_force": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"from": _DATE, "to": _DATE},
            "description": "生效期间",
        },
        "basis": {"type": "array", "items": {"$ref": "#/definitions/basis"}, "minItems": 1, "description": "依据"},
        "message": {**_TEXT, "description": "问题的说明，可用 {事实项} 和 {$参数}"},
        "why": {**_TEXT, "description": "为什么是问题"},
        "remedy": {**_TEXT, "description": "怎么办"},
        "curable": {
            "enum": ["always", "before_decision", "before_service", "never"],
            "description": "可补正；只在决定作出前、送达前可补正；不可补正。视情形的不写",
        },
        "blind_spots": {**_TEXT, "description": "看不到什么、何时无法判断"},
        "status": {"enum": ["stable", "preview"], "description": "preview 只在点名时评查"},
        "certainty": {**_CERTAINTY, "description": "只能调低目录中的确定程度"},
        "lay_out": {"type": "array", "items": _FACT, "minItems": 1, "description": "由人判断的编码：摆出哪些事实项"},
        "ask": {**_TEXT, "description": "由人判断的编码：请人看什么"},
        "examples": {"type": "array", "items": {"$ref": "#/definitions/example"}, "minItems": 1, "description": "例子，也是测试"},
    }


def _conditions() -> dict[str, Any]:
    constant = {"type": ["boolean", "integer", "string"]}
    words = {"type": "array", "items": _TEXT, "minItems": 1}
    one = {"type": "object", "minProperties": 1, "maxProperties": 1}
    test = {**one, "additionalProperties": False, "properties": {op: words if op == "in" else constant for op in OPERATORS}}
    parts = {"type": "array", "minItems": 1, "items": {"anyOf": [{"$ref": f"#/definitions/{name}"} for name in ("group", "condition")]}}
    return {
        "condition": {**one, "propertyNames": _FACT, "additionalProperties": test},
        "group": {**one, "additionalProperties": False, "properties": {"all": parts, "any": parts}},
    }


def _definitions() -> dict[str, Any]:
    return {
        **_conditions(),
        "basis": {
            "type": "object",
            "additionalProperties": False,
            "required": ["kind"],
            "properties": {
                "kind": {"enum": ["law", "form", "logic"]},
                "law": _TEXT,
                **{name: {"type": "integer", "minimum": 1} for name in ("article", "inserted", "paragraph", "item")},
                "text": _TEXT,
                **{name: {"type": "boolean"} for name in ("read", "alone")},
            },
        },
        "example": {
            "type": "object",
            "additionalProperties": False,
            "required": ["title", "expect"],
            "properties": {
                "title": _TEXT,
                "expect": {"enum": ["finding", "pass", "not_applicable", "undecided", "question"]},
                "facts": {"type": "object", "propertyNames": _FACT},
                "certainty": _CERTAINTY,
                "stage": {"enum": ["draft", "filed"]},
                "as_of": {"oneOf": [_DATE, {"type": "array", "items": _DATE, "minItems": 2, "maxItems": 2}]},
            },
        },
    }
