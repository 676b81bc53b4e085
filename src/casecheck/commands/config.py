"""``casecheck config``: what a bureau's configuration sets, and what each thing it does not set leaves open."""

from __future__ import annotations

import argparse

from casecheck.commands.arguments import Parser, rules_argument
from casecheck.commands.output import write


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The one action there is."""
    actions = parser.add_subparsers(required=True, metavar="做什么", parser_class=Parser)
    check = actions.add_parser("check", help="检查配置，列出设了什么、没设什么、因此有哪些规则无法判断")
    check.add_argument("folder", nargs="?", metavar="目录", help="本单位的配置目录；不写则列出什么都没设的情形")
    rules_argument(check)
    check.add_argument("--format", choices=("text", "json"), default="text", help="text（默认）、json")
    check.set_defaults(run=_check)


def _check(arguments: argparse.Namespace) -> int:
    from casecheck.local import LocalConfig, load_config
    from casecheck.local.coverage import as_text, coverage
    from casecheck.pipeline import load_rules

    rules = load_rules(*arguments.rules)
    config = load_config(arguments.folder, rules) if arguments.folder else LocalConfig()
    found = coverage(config, rules)
    write((found.model_dump_json(indent=1) + "\n" if arguments.format == "json" else as_text(found)).encode(), None)
    return 0
