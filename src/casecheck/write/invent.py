"""Invented people, numbers and plates: none belongs to anyone, all have valid check digits.

The area code 239901 is not assigned, so no identity or credit code made here can be a real one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random

AREA = "239901"

_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
_GIVEN = {
    "男": ("建国", "志强", "海涛", "永福", "立军", "春生", "德明", "长河", "庆林", "文斌", "振东", "凯", "勇", "伟民", "国栋", "世杰"),
    "女": ("秀兰", "丽华", "春梅", "桂英", "晓燕", "淑珍", "红霞", "玉洁", "敏", "婷", "雪梅", "佳宁"),
}
_CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def names(random: Random, sexes: tuple[str, ...], besides: Sequence[str] = ()) -> list[str]:
    """Names with different surnames, those of ``besides`` not used, so that no two people of a case can be taken for each other."""
    free = [surname for surname in _SURNAMES if surname not in {name[0] for name in besides}]
    surnames = random.sample(free, len(sexes))
    if not besides:
        return [surname + random.choice(_GIVEN[sex]) for surname, sex in zip(surnames, sexes, strict=True)]
    used = {name[1:] for name in besides}
    made = []
    for surname, sex in zip(surnames, sexes, strict=True):
        given = random.choice([name for name in _GIVEN[sex] if name not in used])
        used.add(given)
        made.append(surname + given)
    return made


def identity(random: Random, sex: str, birth: dt.date) -> str:
    """An 18-digit identity number (GB 11643) of that sex and birth date."""
    order = random.randrange(10, 99) * 10 + random.randrange(0, 10, 2) + (sex == "男")
    return _checked(f"{AREA}{birth:%Y%m%d}{order:03}")


def born_on(number: str, birth: dt.date) -> str:
    """The identity number ``number`` with another birth date."""
    return _checked(f"{number[:6]}{birth:%Y%m%d}{number[14:17]}")


def _checked(body: str) -> str:
    total = sum(int(digit) * (2 ** (17 - place) % 11) for place, digit in enumerate(body))
    return body + "10X98765432"[total % 11]


def credit_code(random: Random, kind: str) -> str:
    """A unified social credit code (GB 32100): ``kind`` 91 is a company, 92 an individual business (个体工商户)."""
    organ = "MA" + "".join(random.choice("0123456789") for _ in range(6))
    values = [int(c, 36) for c in organ]
    check = 11 - sum(v * w for v, w in zip(values, (3, 7, 9, 10, 5, 8, 4, 2), strict=True)) % 11
    body = f"{kind}{AREA}{organ}" + {10: "X", 11: "0"}.get(check, str(check))
    total = sum(_CREDIT.index(c) * (3**place % 31) for place, c in enumerate(body))
    return body + _CREDIT[-total % 31]


def plate(random: Random, *, trailer: bool = False) -> str:
    """A number plate; a trailer's ends in 挂."""
    size = 4 if trailer else 5
    digits = "".join(random.choice("0123456789") for _ in range(size - 1))
    return "黑Z" + random.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") + digits + ("挂" if trailer else "")


def phone(random: Random) -> str:
    """A mobile number in an unused block."""
    return f"1990000{random.randrange(10000):04}"


def frame_number(random: Random) -> str:
    """A vehicle identification number (GB 16735) of a maker code nobody has, with its check digit."""
    values = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
    body = "LZZ" + "".join(random.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5))
    tail = random.choice("KLMNPR") + random.choice("ABCDEFGH") + f"{random.randrange(10**6):06}"
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    total = sum(weight * values.get(c, int(c) if c.isdigit() else 0) for c, weight in zip(f"{body}0{tail}", weights, strict=True))
    return f"{body}{'0123456789X'[total % 11]}{tail}"
