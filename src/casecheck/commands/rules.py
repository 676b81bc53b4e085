"""``casecheck rules``: see, check and test rules; make, open and compare packs of them."""

from __future__ import annotations

import argparse
import difflib
import hashlib
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from casecheck import __version__
from casecheck.commands.arguments import Parser, config_argument, date, own_rules_argument, rules_argument
from casecheck.commands.output import write
from casecheck.errors import UsageError

if TYPE_CHECKING:
    from casecheck.model import Rule

SHIPPED = "自带"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The actions and what each takes."""
    rules_argument(parser)
    actions = parser.add_subparsers(required=True, metavar="做什么", parser_class=Parser)
    listed = actions.add_parser("list", help="列出全部规则")
    listed.set_defaults(run=_list)
    show = actions.add_parser("show", help="一条规则的说明")
    show.add_argument("code", metavar="码")
    show.set_defaults(run=_show)
    _new_arguments(actions.add_parser("new", help="按目录写一份规则草稿，供填写"))
    check = actions.add_parser("check", help="检查规则文件，列出全部错误")
    check.set_defaults(run=_check)
    test = actions.add_parser("test", help="运行规则自带的例子")
    test.add_argument("codes", nargs="*", metavar="码")
    test.set_defaults(run=_test)
    covered = actions.add_parser("coverage", help="目录 280 个编码各有没有规则、能作到哪一步")
    covered.set_defaults(run=_coverage)
    for action in (listed, show, check, test, covered):
        own_rules_argument(action)
    actions.add_parser("schema", help="规则文件的 JSON Schema").set_defaults(run=_schema)
    _pack_arguments(actions.add_parser("pack", help="把规则、法规、参数打成一个规则包，供不联网的单位更新"))
    _load_arguments(actions.add_parser("load", help="核对一个规则包；可解开到一个目录"))
    _diff_arguments(actions.add_parser("diff", help="比较两个规则集，并可比较它们对案卷的结论"))


def _new_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", metavar="码")
    parser.add_argument("--each", default="dossier", metavar="对象", help="逐个评查什么，如 dossier（默认）、penalty_decision、service_row")
    parser.add_argument("--name", default="new-rule", metavar="英文短语", help="文件名里编码后面的短语，如 served-late")
    own_rules_argument(parser)
    parser.set_defaults(run=_new)


def _pack_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("target", metavar="规则包.zip", type=Path)
    parser.add_argument("--as", dest="version", default=__version__, metavar="版本", help="规则集的版本，如 2026-11；不写则为程序版本")
    parser.set_defaults(run=_pack)


def _load_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pack", metavar="规则包.zip", type=Path)
    parser.add_argument("--sha256", metavar="指纹", help="制作单位告知的指纹（至少前 12 位），不同即拒绝")
    parser.add_argument("--into", metavar="目录", type=Path, help="解开到这个目录，须不存在")
    parser.set_defaults(run=_load)


def _diff_arguments(parser: argparse.ArgumentParser) -> None:
    for name, zh in (("old", "旧规则集"), ("new", "新规则集")):
        parser.add_argument(name, metavar=zh, help=f"规则包、规则目录，或“{SHIPPED}”")
    parser.add_argument("--dossiers", nargs="+", default=[], type=Path, metavar="目录", help="案卷，或放着案卷的目录：列出结论有变的")
    parser.add_argument("--on", type=date, metavar="YYYY-MM-DD", help="评查日")
    config_argument(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text（默认）、json")
    parser.set_defaults(run=_diff)


def _list(arguments: argparse.Namespace) -> int:
    from casecheck.pipeline import load_rules
    from casecheck.report.manual import listing

    rules = load_rules(*arguments.rules)
    write(listing(rules.rules, rules.catalogue).encode(), None)
    return 0


def _show(arguments: argparse.Namespace) -> int:
    from casecheck.derive import FACTS
    from casecheck.pipeline import load_rules
    from casecheck.report.manual import page

    rules = load_rules(*arguments.rules)
    for rule in chosen(rules.rules, [arguments.code]):
        names = {name: spec.zh for name in rule.facts if (spec := FACTS.spec(name))}
        write(page(rule, rules.catalogue[rule.code], names).encode(), None)
    return 0


def _test(arguments: argparse.Namespace) -> int:
    from casecheck.pipeline import load_rules, prove_rules

    rules = load_rules(*arguments.rules)
    tested = chosen(rules.rules, arguments.codes) if arguments.codes else rules.rules
    failures = prove_rules(rules, tested)
    for failure in failures:
        print(failure)
    count = sum(len(rule.examples) for rule in tested)
    print(f"{len(tested)} 个规则文件，{count} 个例子，{len(failures)} 个不符。")
    return 2 if failures else 0


def _schema(arguments: argparse.Namespace) -> int:
    import json

    from casecheck.judge.schema import rule_schema

    write((json.dumps(rule_schema(), ensure_ascii=False, indent=2) + "\n").encode(), None)
    return 0


def _check(arguments: argparse.Namespace) -> int:
    from casecheck.pipeline import load_rules

    rules = load_rules(*arguments.rules)
    if arguments.rules:
        shipped = load_rules().rules
        for rule in rules.rules:
            if rule not in shipped:
                replaced = [old.file for old in shipped if old.code == rule.code and old not in rules.rules]
                print(f"{rule.file}：" + (f"代替自带的 {'、'.join(replaced)}" if replaced else "新增"))
    print(f"{len(rules.rules)} 个规则文件没有错误（{rules.sha256[:12]}）。")
    return 0


def _coverage(arguments: argparse.Namespace) -> int:
    from casecheck.pipeline import load_rules
    from casecheck.report.coverage import as_text, coverage
    from casecheck.write.plants import PLANTS

    rules = load_rules(*arguments.rules)
    write(as_text(coverage(rules.catalogue, rules.rules, PLANTS)).encode(), None)
    return 0


def _new(arguments: argparse.Namespace) -> int:
    from casecheck.derive import FACTS
    from casecheck.derive.registry import FUNCTIONS
    from casecheck.judge.load import FOLDERS
    from casecheck.judge.parse import nearest
    from casecheck.pipeline import load_rules
    from casecheck.report.skeleton import skeleton

    catalogue, code, each = load_rules().catalogue, arguments.code.upper(), arguments.each
    if code not in catalogue:
        raise UsageError(f"目录里没有编码 {code}：{nearest(code, catalogue)}")
    if each not in FACTS.kinds:
        raise UsageError(f"没有评查对象 {each}：{nearest(each, FACTS.kinds)}")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", arguments.name):
        raise UsageError(f"文件名短语“{arguments.name}”要用小写英文字母、数字和连字符，如 served-late。")
    letters = {value: folder for folder, value in FOLDERS.items()}
    path = _own_folder(arguments.rules) / letters[code[:2]] / f"{code}-{arguments.name}.yaml"
    if taken := sorted(path.parent.glob(f"{code}-*.yaml")):
        raise UsageError(f"{taken[0]} 已经有了，没有改动它。请直接修改，或另给一个目录。")
    path.parent.mkdir(parents=True, exist_ok=True)
    facts = [FUNCTIONS[name][0] for name in sorted(FUNCTIONS) if name.split(".")[0] == each]
    write(skeleton(catalogue[code], each, FACTS.kinds[each], facts).encode(), str(path))
    return 0


def _own_folder(given: Sequence[str]) -> Path:
    """Where a new rule goes: the folder that is named, else the rule set one stands in front of."""
    if given:
        folder = Path(given[-1])
        if folder.is_file():
            raise UsageError(f"{folder} 是规则包，不能往里写。请用 --rules 另给一个目录。")
        return folder
    if Path("rules/catalogue.yaml").is_file():
        return Path("rules")
    raise UsageError("请用 --rules 目录 说明写到哪里，如 casecheck rules new EV-003 --rules 本局规则。")


def _pack(arguments: argparse.Namespace) -> int:
    from casecheck.pipeline import pack_rules

    body = pack_rules(*arguments.rules, version=arguments.version)
    write(body, str(arguments.target))
    print(f"规则集版本 {arguments.version}，指纹 {hashlib.sha256(body).hexdigest()}。请把指纹另行告知对方核对。", file=sys.stderr)
    return 0


def _load(arguments: argparse.Namespace) -> int:
    from casecheck.pack import read_pack, unpack
    from casecheck.pipeline import load_rules

    manifest, _ = read_pack(arguments.pack)
    fingerprint = hashlib.sha256(arguments.pack.read_bytes()).hexdigest()
    told = (arguments.sha256 or fingerprint).lower()
    if len(told) < 12 or not fingerprint.startswith(told):
        raise UsageError(f"规则包 {arguments.pack} 的指纹是 {fingerprint}，与 --sha256 不符。请与制作单位核对，没有使用它。")
    rules = load_rules(arguments.pack)
    print(f"规则集版本 {manifest.version}（casecheck {manifest.casecheck} 制作），{len(rules.rules)} 个规则文件没有错误。")
    print(f"规则包指纹 {fingerprint}\n规则集指纹 {rules.sha256}")
    if arguments.into is not None:
        if arguments.into.exists():
            raise UsageError(f"目录 {arguments.into} 已经存在，没有解开。请另给一个目录。")
        unpack(arguments.pack, arguments.into)
        print(f"已解开到 {arguments.into}", file=sys.stderr)
    return 0


def _diff(arguments: argparse.Namespace) -> int:
    from casecheck import pipeline
    from casecheck.batch.find import dossiers_in
    from casecheck.local import load_config
    from casecheck.pack.compare import Comparison, compare, verdict_changes
    from casecheck.pack.wording import as_text

    old, new = (pipeline.rule_set(None if name == SHIPPED else name) for name in (arguments.old, arguments.new))
    changed = []
    for path, name in [found for given in arguments.dossiers for found in dossiers_in(given)]:
        configs = [load_config(arguments.config, rules) if arguments.config else None for rules in (old, new)]
        pairs = zip((old, new), configs, strict=True)
        before, after = (pipeline.review(path, rules=rules, on=arguments.on, config=config) for rules, config in pairs)
        changed.append(verdict_changes(name, before, after))
    comparison = Comparison(old=old.sha256, new=new.sha256, changes=compare(old, new), dossiers=tuple(changed))
    text = comparison.model_dump_json(indent=1) + "\n" if arguments.format == "json" else as_text(comparison)
    write(text.encode(), None)
    return 1 if comparison.changes or any(dossier.changes for dossier in changed) else 0


def chosen(rules: Iterable[Rule], codes: Iterable[str]) -> tuple[Rule, ...]:
    """The rules with these codes. An unknown code is an error, never an empty answer."""
    rules = tuple(rules)
    known = sorted({rule.code for rule in rules})
    for code in codes:
        if code.upper() not in known:
            near = difflib.get_close_matches(code.upper(), known, n=3, cutoff=0.5)
            raise UsageError(f"没有规则 {code}。" + (f"相近的有：{'、'.join(near)}。" if near else "用 casecheck rules list 看全部。"))
    wanted = {code.upper() for code in codes}
    return tuple(rule for rule in rules if rule.code in wanted)
