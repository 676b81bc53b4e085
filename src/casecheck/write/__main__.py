"""``python -m casecheck.write DIR``: write one invented dossier."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from casecheck.errors import UsageError
from casecheck.write import PLANTS, Cause, Extra, Generation, PartyKind, make_case, write_bundle, write_dossier


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m casecheck.write", description="生成一份虚构的行政处罚案卷。")
    parser.add_argument("target", metavar="PATH", type=Path, help="案卷文件夹，须不存在或为空；以 .docx 或 .pdf 结尾的，写成一份合订文件")
    parser.add_argument("--format", choices=("word", "pdf"), default="word", help="文件夹里的文书写成什么；pdf 须装有 LibreOffice")
    parser.add_argument(
        "--cause", choices=get_args(Cause), default="overload-on-site", help="案件：站点超限、非现场超限、无证客运、当场处罚"
    )
    parser.add_argument("--with", dest="extras", choices=get_args(Extra), nargs="+", default=[], help="无证客运案另有：听证申请、延长期限")
    parser.add_argument("--generation", choices=get_args(Generation), default="2021", help="文书式样的年代")
    parser.add_argument("--party", choices=get_args(PartyKind), help="当事人：个人、公司、个体工商户；不写则按案件")
    parser.add_argument("--seed", type=int, default=1, help="同一种子写出同样的字节")
    parser.add_argument("--day", type=dt.date.fromisoformat, help="违法行为发生日，如 2024-05-08；不写则按式样年代取一个")
    parser.add_argument("--plant", metavar="CODE", nargs="+", default=[], help=f"埋设的缺陷：{' '.join(PLANTS)}")
    parser.add_argument("--truth", metavar="FILE", type=Path, help="真值另存为 JSON；不要放进案卷文件夹")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the dossier; 0 done, 2 wrong use (one sentence on stderr)."""
    options = _parser().parse_args(arguments)
    try:
        if options.truth and options.target.resolve() in options.truth.resolve().parents:
            raise UsageError("真值文件放进案卷文件夹会被当成卷内材料；请给 --truth 另一个位置。")
        case = make_case(options.seed, options.generation, options.party, options.day, options.cause, options.extras)
        if options.target.suffix in (".docx", ".pdf"):
            truth = write_bundle(options.target, case, options.plant)
        else:
            truth = write_dossier(options.target, case, options.plant, pdf=options.format == "pdf")
    except UsageError as error:
        print(error, file=sys.stderr)
        return 2
    if options.truth:
        options.truth.write_text(truth.json_text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
