"""The command that writes one invented dossier: its arguments and what they do. ``casecheck sample`` and ``python -m casecheck.write``."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

from casecheck.errors import UsageError
from casecheck.write import NATIONAL, PLANTS, REGIONS, Case, Cause, Extra, Generation, PartyChoice, make_case, write_bundle, write_dossier

PROCEDURES: dict[str, tuple[Extra, ...]] = {"simple": (), "ordinary": (), "hearing": ("hearing-held",), "measure": ("measure",)}
_SIMPLE: Cause = "on-spot"
_USUAL: Cause = "overload-on-site"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What a dossier is to be."""
    parser.add_argument("target", metavar="PATH", type=Path, help="案卷文件夹，须不存在或为空；以 .docx 或 .pdf 结尾的，写成一份合订文件")
    parser.add_argument("--format", choices=("word", "pdf"), default="word", help="文件夹里的文书写成什么；pdf 须装有 LibreOffice")
    parser.add_argument(
        "--case", "--cause", dest="cause", choices=get_args(Cause), metavar="案由", help=_listed("案由；不写则为站点超限", get_args(Cause))
    )
    parser.add_argument("--procedure", choices=tuple(PROCEDURES), help="程序：简易、普通、举行听证、扣押；不写则按案由")
    parser.add_argument(
        "--with",
        dest="extras",
        choices=get_args(Extra),
        nargs="+",
        default=[],
        metavar="步骤",
        help=_listed("案件另有的步骤和文书", get_args(Extra)),
    )
    parser.add_argument("--generation", choices=get_args(Generation), default="2021", help="文书式样的年代")
    parser.add_argument("--region", choices=tuple(REGIONS), default=NATIONAL, help="地区版式；national 为全国式样")
    parser.add_argument(
        "--party", choices=get_args(PartyChoice), help="当事人：个人、公司、个体工商户、驾驶员和承运人两名（two）；不写则按案件"
    )
    parser.add_argument("--volumes", type=int, choices=(1, 2), default=1, help="分成几卷；两卷的写进卷一、卷二两个文件夹，各有封面和目录")
    parser.add_argument("--seed", type=int, default=1, help="同一种子写出同样的字节")
    parser.add_argument("--day", type=dt.date.fromisoformat, help="违法行为发生日，如 2024-05-08；不写则按式样年代取一个")
    parser.add_argument("--plant", metavar="CODE", nargs="+", default=[], help=f"埋设的缺陷：{' '.join(PLANTS)}")
    parser.add_argument("--truth", metavar="FILE", type=Path, help="真值另存为 JSON；不要放进案卷文件夹")


def _listed(zh: str, choices: Iterable[str]) -> str:
    return f"{zh}。可用的有：{' '.join(choices)}"


def run(options: argparse.Namespace) -> int:
    """Write the dossier. Returns 0; UsageError for wrong use."""
    if options.truth and options.target.resolve() in options.truth.resolve().parents:
        raise UsageError("真值文件放进案卷文件夹会被当成卷内材料；请给 --truth 另一个位置。")
    case = _case(options)
    if options.volumes > 1 and options.target.suffix in (".docx", ".pdf"):
        raise UsageError("合订成一份文件的案卷不分卷；请去掉 --volumes，或者给一个文件夹。")
    if options.target.suffix in (".docx", ".pdf"):
        truth = write_bundle(options.target, case, options.plant)
    else:
        truth = write_dossier(options.target, case, options.plant, pdf=options.format == "pdf", volumes=options.volumes)
    if options.truth:
        options.truth.write_text(truth.json_text(), encoding="utf-8")
    return 0


def _case(options: argparse.Namespace) -> Case:
    """The case asked for; the procedure brings its cause or its steps."""
    procedure = options.procedure or ("simple" if options.cause == _SIMPLE else "ordinary")
    cause = options.cause or (_SIMPLE if procedure == "simple" else _USUAL)
    if (procedure == "simple") != (cause == _SIMPLE):
        raise UsageError(f"简易程序只用于 {_SIMPLE} 案，其他程序不用于它；请改 --case 或 --procedure。")
    extras = [*PROCEDURES[procedure], *(extra for extra in options.extras if extra not in PROCEDURES[procedure])]
    return make_case(options.seed, options.generation, options.party, options.day, cause, extras, options.region)
