"""The command line: arguments in, exit code out. No logic.

Exit codes: 0 no finding at or above ``--fail-on``; 1 findings; 2 wrong use or wrong rules; 3 finished, but something could not be read
or judged. Machine output goes to stdout alone, progress and messages to stderr.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casecheck import __version__
from casecheck.commands import config, rules
from casecheck.commands.arguments import Parser, codes, config_argument, date, rules_argument
from casecheck.commands.output import opened, write
from casecheck.errors import EngineError, RuleSetError, UnreadableFile, UsageError

if TYPE_CHECKING:
    from casecheck.model import Review

SEVERITIES = ("否决", "严重", "一般", "轻微")


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
    parser = Parser(prog="casecheck", description="行政处罚案卷评查：读卷、核对、说明哪里不对、依据哪一条、怎么改。离线运行。")
    parser.add_argument("--version", action="version", version=f"casecheck {__version__}", help="显示版本")
    commands = parser.add_subparsers(required=True, metavar="命令", parser_class=Parser)
    _review_parser(commands.add_parser("review", help="评查一份案卷（文件夹、zip 或若干文件）"))
    read = commands.add_parser("read", help="只读卷，输出文书和填写项（JSON，或每页对照的网页）")
    read.add_argument("paths", nargs="+", metavar="路径")
    read.add_argument("--format", choices=("json", "html"), default="json", help="json（默认）；html 每页旁边列出读到的内容")
    read.add_argument("--output", metavar="文件", help="写到哪个文件；不写则输出到屏幕")
    config_argument(read)
    read.set_defaults(run=_read)
    _batch_parser(commands.add_parser("batch", help="评查一个档案目录里的全部案卷，结果存入一个文件"))
    report = commands.add_parser("report", help="统计一个结果库：按缺陷、文书、单位、月份")
    report.add_argument("store", metavar="结果库", help="casecheck batch 写的文件")
    report.add_argument("--output", action="append", default=[], metavar="格式[:文件]", help="text（默认）、html、xlsx、jsonl；可多次")
    report.set_defaults(run=_report)
    rules.add_arguments(commands.add_parser("rules", help="查看、检查、测试规则，打包、比较规则集"))
    config.add_arguments(commands.add_parser("config", help="检查本单位的配置"))
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


def _review_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="路径", help="案卷文件夹、zip，或一份以上文书")
    parser.add_argument("--on", type=date, metavar="YYYY-MM-DD", help="评查日；不写则仍在进行的期限列为无法判断")
    parser.add_argument("--stage", choices=("draft", "filed"), default="filed", help="draft 签署前，filed 归档（默认）")
    parser.add_argument("--before", choices=("notice", "decision", "archiving"), help="下一步是什么：告知、决定、归档")
    parser.add_argument("--select", type=codes, default=(), metavar="码", help="只用这些规则，逗号分隔，可用前缀如 EV")
    parser.add_argument("--ignore", type=codes, default=(), metavar="码", help="不用这些规则")
    rules_argument(parser)
    parser.add_argument("--output", action="append", default=[], metavar="格式[:文件]", help="text（默认）、html、json；可多次")
    parser.add_argument("--fail-on", choices=SEVERITIES, default="轻微", help="有这一档及以上的问题时退出码为 1（默认 轻微）")
    parser.add_argument("--explain", type=codes, default=(), metavar="码", help="逐条说明这些规则的每个条件读到了什么")
    config_argument(parser)
    parser.set_defaults(run=_review)


def _serve_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", metavar="地址", help="只能是本机：127.0.0.1（默认）或 localhost")
    parser.add_argument("--port", type=int, default=8765, metavar="端口", help="默认 8765；0 表示自动挑选")
    rules_argument(parser)
    config_argument(parser)
    parser.set_defaults(run=_serve)


def _batch_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("archive", metavar="档案目录", help="放着案卷文件夹或压缩包的目录；年度、单位可分层")
    parser.add_argument("--store", required=True, metavar="文件", help="结果库；已有则从上次停下的地方接着评")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="同时评查几份（默认 1）；不影响结果")
    parser.add_argument("--time-limit", type=float, default=600.0, metavar="秒", help="一份案卷最多评多久（默认 600），超过即隔离")
    parser.add_argument("--retry-quarantined", action="store_true", help="重评已隔离的案卷")
    parser.add_argument("--on", type=date, metavar="YYYY-MM-DD", help="评查日；不写则仍在进行的期限列为无法判断")
    parser.add_argument("--stage", choices=("draft", "filed"), default="filed", help="draft 签署前，filed 归档（默认）")
    parser.add_argument("--select", type=codes, default=(), metavar="码", help="只用这些规则，逗号分隔，可用前缀如 EV")
    parser.add_argument("--ignore", type=codes, default=(), metavar="码", help="不用这些规则")
    rules_argument(parser)
    parser.add_argument("--fail-on", choices=SEVERITIES, default="轻微", help="有这一档及以上的问题时退出码为 1（默认 轻微）")
    config_argument(parser)
    parser.set_defaults(run=_batch)


def _review(arguments: argparse.Namespace) -> int:
    from casecheck import pipeline
    from casecheck.report import renderer
    from casecheck.report.trace import render as render_trace

    outputs = [(name, target or None) for name, _, target in (o.partition(":") for o in arguments.output or ["text"])]
    renderers = [(renderer(name), target) for name, target in outputs]
    loaded = pipeline.load_rules(*arguments.rules)
    if arguments.explain:
        rules.chosen(loaded.rules, arguments.explain)
    review = pipeline.review(
        arguments.paths,
        rules=loaded,
        on=arguments.on,
        stage=arguments.stage,
        before=arguments.before,
        select=arguments.select,
        ignore=arguments.ignore,
        explain=arguments.explain,
        config=arguments.config,
    )
    for render, target in renderers:
        write(render(review), target)
    if arguments.explain:
        machine = any(target is None and name != "text" for name, target in outputs)
        print(render_trace(review, arguments.explain), end="", file=sys.stderr if machine else sys.stdout)
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
            with opened(target) as file:
                write(figures, file)
    return 0 if figures.complete else 3


def _read(arguments: argparse.Namespace) -> int:
    from casecheck import pipeline
    from casecheck.report.reading_page import reading_page
    from casecheck.report.views import dossier_json

    html = arguments.format == "html"
    dossier, pictures = pipeline.read_drawn(arguments.paths, config=arguments.config, draw=html)
    write(reading_page(dossier, pictures) if html else dossier_json(dossier), arguments.output)
    for gap in dossier.gaps:
        print(f"没读出：{gap.file} {gap.what}：{gap.why}", file=sys.stderr)
    return 3 if dossier.gaps or not dossier.documents else 0


def _serve(arguments: argparse.Namespace) -> int:
    from casecheck.web import serve

    serve(arguments.host, arguments.port, rules=arguments.rules, config=arguments.config)
    return 0
