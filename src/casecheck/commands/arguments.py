"""What the arguments of all commands share: a parser that speaks Chinese, days, codes, rules and configuration."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from typing import Any, NoReturn

from casecheck.errors import UsageError


class Parser(argparse.ArgumentParser):
    """argparse that speaks Chinese."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "add_help": False})
        self._positionals.title, self._optionals.title = "参数", "选项"
        self.add_argument("-h", "--help", action="help", help="显示这段说明")

    def format_usage(self) -> str:
        """The usage line."""
        return super().format_usage().replace("usage:", "用法：", 1)

    def format_help(self) -> str:
        """The help page."""
        return super().format_help().replace("usage:", "用法：", 1)

    def error(self, message: str) -> NoReturn:
        """Raises UsageError with what is wrong in Chinese."""
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


def config_argument(parser: argparse.ArgumentParser) -> None:
    """The bureau's own configuration."""
    parser.add_argument("--config", metavar="目录", help="本单位的配置目录：文书名称、执法人员、听证标准等（docs/local.md）")


def rules_argument(parser: argparse.ArgumentParser) -> None:
    """Rules beside or instead of the shipped ones."""
    parser.add_argument(
        "--rules", action="append", default=[], metavar="目录或规则包", help="目录叠加在自带规则之上，规则包代替自带规则；可多次"
    )


def own_rules_argument(parser: argparse.ArgumentParser) -> None:
    """The same behind an action, where it is easily looked for; it takes the place of what stands before the action."""
    parser.add_argument("--rules", action="append", default=argparse.SUPPRESS, metavar="目录或规则包", help="同上，也可写在这里")


def date(text: str) -> dt.date:
    """A day as typed."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"评查日“{text}”不是日期，请写成 2026-03-01 这样。") from None


def codes(text: str) -> tuple[str, ...]:
    """Codes as typed, with commas between."""
    return tuple(code.strip().upper() for code in text.split(",") if code.strip())
