"""Dated parameters (法定参数): the numbers the law sets, one file each in ``rules/parameters/``."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from pydantic import ValidationError

from casecheck.errors import RuleSetError
from casecheck.law.data import layered
from casecheck.law.marked import complaints, line_of, load_marked
from casecheck.model import Parameter


def load_parameters(*folders: Path) -> dict[str, Parameter]:
    """All parameters by name (the file's name), from ``parameters/`` of each folder; a later folder's file replaces its namesake.

    Raises RuleSetError with every problem of every file.
    """
    loaded: dict[str, Parameter] = {}
    problems: list[str] = []
    for path in layered(folders, "parameters/*.yaml"):
        try:
            loaded[path.stem] = _load(path)
        except RuleSetError as error:
            problems += error.problems
    if problems:
        raise RuleSetError(problems)
    return loaded


def _load(path: Path) -> Parameter:
    data, lines = load_marked(path)
    if not isinstance(data, dict):
        raise RuleSetError([f"{path}:1：参数文件须写明 zh（名称）和 values（各时期的数值）"])
    if "name" in data:
        raise RuleSetError([f"{path}:{line_of(lines, 'name')}：不写 name，文件名就是参数名"])
    try:
        parameter = Parameter.model_validate({"name": path.stem, **data})
    except ValidationError as error:
        raise RuleSetError(complaints(path, lines, error)) from error
    if not parameter.values:
        raise RuleSetError([f"{path}:{line_of(lines, 'values')}：values 至少要有一个时期"])
    starts = [value.from_ for value in parameter.values]
    for n, (earlier, later) in enumerate(pairwise(starts), start=1):
        if earlier >= later:
            raise RuleSetError([f"{path}:{line_of(lines, f'values.{n}.from')}：values 须按 from 从早到晚排列，不得重复"])
    return parameter
