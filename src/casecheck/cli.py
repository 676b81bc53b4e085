"""The command line: arguments in, exit code out. No logic.

Exit codes: 0 no finding at or above ``--fail-on``; 1 findings; 2 wrong use or wrong rules; 3 finished, but something could not be read
or judged. Machine output goes to stdout alone, progress and messages to stderr.
"""

from __future__ import annotations

import argparse
import datetime as dt
import difflib
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn

from casecheck import __version__
from casecheck.errors import EngineError, RuleSetError, UnreadableFile, UsageError

if TYPE_CHECKING:
    from casecheck.model import Review, Rule

SEVERITIES = ("否决", "严重", "一般", "轻微")


class _Parser(argparse.ArgumentParser):
    """argparse that speaks Chinese."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "add_help": False})
        self._positionals.title, self._optionals.title = "参数", "选项"
        self.add_argument("-h", "--help", action="help", help="显示这段说明")

    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", "用法：", 1)

    def format_help(self) -> str:
        return super().format_help().replace("usage:", "用法：", 1)

    def error(self, message: str) -> NoReturn:
        for english, chinese in _ARGPARSE.items():
            message = re.sub(english, chinese, message)
        raise UsageError(f"命令写法有误：{message}。用 {self.prog} --help 看用法。")


_ARGPARSE = {
    r"the following arguments are required: (.*)": r"缺少 \1",
    r"unrecognized arguments: (.*)": r"不认识的参数 \1",
    r"argument (.*?): invalid choice: (.*?) \(choose from (.*)\)": r"\1 不能是 \2，只能是 \3",
    r"argument (.*?): invalid (?:int|float) value: (.*)": r"\1 要写数字，不能是 \2",
    r"argument (.*?): expected one argument": r"\1 后面缺少内容",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command. Returns the exit code; never raises for what a user can cause."""
    try:
        arguments = _parser(argv if argv is not None else sys.argv[1:]).parse_args(argv)
        result: int = arguments.run(arguments)
    except (UsageError, RuleSetError) as error:
        print(f"casecheck：{error}", file=sys.stderr)
        return 2
    except (UnreadableFile, EngineError) as error:
        print(f"casecheck：{error}", file=sys.stderr)
        return 3
    except BrokenPipeError:
        return 0
    return result


def _parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(prog="casecheck", description="行政处罚案卷评查：读卷、核对、说明哪里不对、依据哪一条、怎么改。离线运行。")
    parser.add_argument("--version", action="version", version=f"casecheck {__version__}", help="显示版本")
    commands = parser.add_subparsers(required=True, metavar="命令", parser_class=_Parser)
    _review_parser(commands.add_parser("review", help="评查一份案卷（文件夹、zip 或若干文件）"))
    read = commands.add_parser("read", help="只读卷，输出文书和填写项（JSON，或每页对照的网页）")
    read.add_argument("paths", nargs="+", metavar="路径")
    read.add_argument("--format", choices=("json", "html"), default="json", help="json（默认）；html 每页旁边列出读到的内容")
    read.add_argument("--output", metavar="文件", help="写到哪个文件；不写则输出到屏幕")
    _config_argument(read)
    read.set_defaults(run=_read)
    _batch_parser(commands.add_parser("batch", help="评查一个档案目录里的全部案卷，结果存入一个文件"))
    report = commands.add_parser("report", help="统计一个结果库：按缺陷、文书、单位、月份")
    report.add_argument("store", metavar="结果库", help="casecheck batch 写的文件")
    report.add_argument("--output", action="append", default=[], metavar="格式[:文件]", help="text（默认）、html、xlsx、jsonl；可多次")
    report.set_defaults(run=_report)
    _rules_parser(commands.add_parser("rules", help="查看、检查、测试规则"))
    _serve_parser(commands.add_parser("serve", help="在本机打开网页，签署或归档前自查"))
    _sample_parser(commands, argv)
    return parser


def _sample_parser(commands: Any, argv: Sequence[str]) -> None:
    """Its choices are the writer's own, which is loaded only for this command."""
    parser = commands.add_parser("sample", help="写一份虚构的案卷，可埋设缺陷")
    if "sample" in argv[:1]:
        from casecheck.write.command import add_arguments, run

        add_arguments(parser)
        parser.set_defaults(run=run)


def _config_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", metavar="目录", help="本单位的配置目录：自己的文书名称、栏名等（docs/local-forms.md）")


def _review_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="路径", help="案卷文件夹、zip，或一份以上文书")
    parser.add_argument("--on", type=_date, metavar="YYYY-MM-DD", help="评查日；不写则仍在进行的期限列为无法判断")
    parser.add_argument("--stage", choices=("draft", "filed"), default="filed", help="draft 签署前，filed 归档（默认）")
    parser.add_argument("--before", choices=("notice", "decision", "archiving"), help="下一步是什么：告知、决定、归档")
    parser.add_argument("--select", type=_codes, default=(), metavar="码", help="只用这些规则，逗号分隔，可用前缀如 EV")
    parser.add_argument("--ignore", type=_codes, default=(), metavar="码", help="不用这些规则")
    parser.add_argument("--rules", action="append", default=[], metavar="目录", help="叠加在自带规则之上的规则目录，可多次")
    parser.add_argument("--output", action="append", default=[], metavar="格式[:文件]", help="text（默认）、html、json；可多次")
    parser.add_argument("--fail-on", choices=SEVERITIES, default="轻微", help="有这一档及以上的问题时退出码为 1（默认 轻微）")
    parser.add_argument("--explain", type=_codes, default=(), metavar="码", help="逐条说明这些规则的每个条件读到了什么")
    _config_argument(parser)
    parser.set_defaults(run=_review)


def _serve_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", metavar="地址", help="只能是本机：127.0.0.1（默认）或 localhost")
    parser.add_argument("--port", type=int, default=8765, metavar="端口", help="默认 8765；0 表示自动挑选")
    parser.add_argument("--rules", action="append", default=[], metavar="目录", help="叠加在自带规则之上的规则目录，可多次")
    _config_argument(parser)
    parser.set_defaults(run=_serve)


def _batch_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("archive", metavar="档案目录", help="放着案卷文件夹或压缩包的目录；年度、单位可分层")
    parser.add_argument("--store", required=True, metavar="文件", help="结果库；已有则从上次停下的地方接着评")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="同时评查几份（默认 1）；不影响结果")
    parser.add_argument("--time-limit", type=float, default=600.0, metavar="秒", help="一份案卷最多评多久（默认 600），超过即隔离")
    parser.add_argument("--retry-quarantined", action="store_true", help="重评已隔离的案卷")
    parser.add_argument("--on", type=_date, metavar="YYYY-MM-DD", help="评查日；不写则仍在进行的期限列为无法判断")
    parser.add_argument("--stage", choices=("draft", "filed"), default="filed", help="draft 签署前，filed 归档（默认）")
    parser.add_argument("--select", type=_codes, default=(), metavar="码", help="只用这些规则，逗号分隔，可用前缀如 EV")
    parser.add_argument("--ignore", type=_codes, default=(), metavar="码", help="不用这些规则")
    parser.add_argument("--rules", action="append", default=[], metavar="目录", help="叠加在自带规则之上的规则目录，可多次")
    parser.add_argument("--fail-on", choices=SEVERITIES, default="轻微", help="有这一档及以上的问题时退出码为 1（默认 轻微）")
    _config_argument(parser)
    parser.set_defaults(run=_batch)


def _rules_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rules", action="append", default=[], metavar="目录", help="叠加的规则目录")
    actions = parser.add_subparsers(required=True, metavar="做什么", parser_class=_Parser)
    actions.add_parser("list", help="列出全部规则").set_defaults(run=_rules_list)
    show = actions.add_parser("show", help="一条规则的说明")
    show.add_argument("code", metavar="码")
    show.set_defaults(run=_rules_show)
    actions.add_parser("check", help="检查规则文件，列出全部错误").set_defaults(run=_rules_check)
    test = actions.add_parser("test", help="运行规则自带的例子")
    test.add_argument("codes", nargs="*", metavar="码")
    test.set_defaults(run=_rules_test)
    actions.add_parser("schema", help="规则文件的 JSON Schema").set_defaults(run=_rules_schema)


def _review(arguments: argparse.Namespace) -> int:
    from casecheck import pipeline
    from casecheck.report import renderer
    from casecheck.report.trace import render as render_trace

    outputs = [(name, target or None) for name, _, target in (o.partition(":") for o in arguments.output or ["text"])]
    renderers = [(renderer(name), target) for name, target in outputs]
    rules = pipeline.load_rules(*arguments.rules)
    if arguments.explain:
        _chosen(rules.rules, arguments.explain)
    review = pipeline.review(
        arguments.paths,
        rules=rules,
        on=arguments.on,
        stage=arguments.stage,
        before=arguments.before,
        select=arguments.select,
        ignore=arguments.ignore,
        explain=arguments.explain,
        config=arguments.config,
    )
    for render, target in renderers:
        _write(render(review), target)
    if arguments.explain:
        machine = any(target is None and name != "text" for name, target in outputs)
        print(render_trace(review), end="", file=sys.stderr if machine else sys.stdout)
    return _exit_code(review, arguments.fail_on)


def _exit_code(review: Review, fail_on: str) -> int:
    if any(SEVERITIES.index(o.severity) <= SEVERITIES.index(fail_on) for o in review.findings):
        return 1
    nothing_read = not review.documents
    return 3 if nothing_read or review.gaps or any(o.outcome == "undecided" for o in review.outcomes) else 0


def _batch(arguments: argparse.Namespace) -> int:
    import time

    from casecheck import batch
    from casecheck.batch.ticker import Ticker

    options = {name: getattr(arguments, name) for name in ("on", "stage", "select", "ignore", "rules", "config")}
    try:
        result = batch.run(
            Path(arguments.archive),
            Path(arguments.store),
            jobs=arguments.jobs,
            options=batch.Options(**options),
            limits=batch.Limits(seconds=arguments.time_limit),
            retry_quarantined=arguments.retry_quarantined,
            progress=Ticker(sys.stderr, time.monotonic) if sys.stderr.isatty() else None,
        )
    except KeyboardInterrupt:
        print("\ncasecheck：已停下，评完的都已存好；再运行一次同样的命令就从这里接着评。", file=sys.stderr)
        return 3
    for line in result.lines():
        print(line, file=sys.stderr)
    return result.exit_code(SEVERITIES[: SEVERITIES.index(arguments.fail_on) + 1])


def _report(arguments: argparse.Namespace) -> int:
    from casecheck.archive import Archive
    from casecheck.report.archive_formats import archive_writer

    outputs = [(archive_writer(name), target) for name, _, target in (o.partition(":") for o in arguments.output or ["text"])]
    with Archive(Path(arguments.store), read_only=True) as archive:
        figures = archive.figures()
        for write, target in outputs:
            with _opened(target) as file:
                write(figures, file)
    return 0 if figures.complete else 3


def _read(arguments: argparse.Namespace) -> int:
    from casecheck import pipeline
    from casecheck.report.reading_page import reading_page
    from casecheck.report.views import dossier_json

    html = arguments.format == "html"
    dossier, pictures = pipeline.read_drawn(arguments.paths, config=arguments.config, draw=html)
    _write(reading_page(dossier, pictures) if html else dossier_json(dossier), arguments.output)
    for gap in dossier.gaps:
        print(f"没读出：{gap.file} {gap.what}：{gap.why}", file=sys.stderr)
    return 3 if dossier.gaps or not dossier.documents else 0


def _serve(arguments: argparse.Namespace) -> int:
    from casecheck.web import serve

    serve(arguments.host, arguments.port, rules=arguments.rules, config=arguments.config)
    return 0


def _rules_list(arguments: argparse.Namespace) -> int:
    from casecheck.pipeline import load_rules
    from casecheck.report.manual import listing

    rules = load_rules(*arguments.rules)
    _write(listing(rules.rules, rules.catalogue).encode(), None)
    return 0


def _rules_show(arguments: argparse.Namespace) -> int:
    from casecheck.derive import FACTS
    from casecheck.pipeline import load_rules
    from casecheck.report.manual import page

    rules = load_rules(*arguments.rules)
    for rule in _chosen(rules.rules, [arguments.code]):
        names = {name: spec.zh for name in rule.facts if (spec := FACTS.spec(name))}
        _write(page(rule, rules.catalogue[rule.code], names).encode(), None)
    return 0


def _rules_test(arguments: argparse.Namespace) -> int:
    from casecheck.pipeline import load_rules, prove_rules

    rules = load_rules(*arguments.rules)
    chosen = _chosen(rules.rules, arguments.codes) if arguments.codes else rules.rules
    failures = prove_rules(rules, chosen)
    for failure in failures:
        print(failure)
    count = sum(len(rule.examples) for rule in chosen)
    print(f"{len(chosen)} 个规则文件，{count} 个例子，{len(failures)} 个不符。")
    return 2 if failures else 0


def _rules_schema(arguments: argparse.Namespace) -> int:
    import json

    from casecheck.judge.schema import rule_schema

    _write((json.dumps(rule_schema(), ensure_ascii=False, indent=2) + "\n").encode(), None)
    return 0


def _rules_check(arguments: argparse.Namespace) -> int:
    from casecheck.pipeline import load_rules

    rules = load_rules(*arguments.rules)
    print(f"{len(rules.rules)} 个规则文件没有错误（{rules.sha256[:12]}）。")
    return 0


def _chosen(rules: Iterable[Rule], codes: Iterable[str]) -> tuple[Rule, ...]:
    """The rules with these codes. An unknown code is an error, never an empty answer."""
    rules = tuple(rules)
    known = sorted({rule.code for rule in rules})
    for code in codes:
        if code.upper() not in known:
            near = difflib.get_close_matches(code.upper(), known, n=3, cutoff=0.5)
            raise UsageError(f"没有规则 {code}。" + (f"相近的有：{'、'.join(near)}。" if near else "用 casecheck rules list 看全部。"))
    wanted = {code.upper() for code in codes}
    return tuple(rule for rule in rules if rule.code in wanted)


def _write(data: bytes, target: str | None) -> None:
    if target is None:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
        return
    try:
        Path(target).write_bytes(data)
    except OSError as error:
        raise UsageError(f"写不了输出文件 {target}：文件夹不存在或没有写入权限。请换一个可写的位置。") from error
    print(f"已写 {target}", file=sys.stderr)


@contextmanager
def _opened(target: str) -> Iterator[BinaryIO]:
    """The output file, standard output if none is named."""
    if not target:
        yield sys.stdout.buffer
        sys.stdout.flush()
        return
    try:
        with open(target, "wb") as file:
            yield file
    except OSError as error:
        raise UsageError(f"写不了输出文件 {target}：文件夹不存在或没有写入权限。请换一个可写的位置。") from error
    print(f"已写 {target}", file=sys.stderr)


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"评查日“{text}”不是日期，请写成 2026-03-01 这样。") from None


def _codes(text: str) -> tuple[str, ...]:
    return tuple(code.strip().upper() for code in text.split(",") if code.strip())
