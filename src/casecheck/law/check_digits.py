"""Check digits (校验位) of identity numbers, as the national standards define them. Pure arithmetic: whether a birthday exists, or a
number was read right, is for others to say."""

from __future__ import annotations

CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""The signs of a 统一社会信用代码 (GB 32100), in the order of their value: letters that look like digits are left out."""


def person(number: str) -> bool:
    """身份证号, 18 signs (GB 11643: ISO 7064 MOD 11-2)."""
    if len(number) != 18 or not number[:17].isdigit():
        return False
    total = sum(int(digit) * (1 << (17 - i)) for i, digit in enumerate(number[:17]))
    return "10X98765432"[total % 11] == number[17]


def credit_code(code: str) -> bool:
    """统一社会信用代码, 18 signs (GB 32100: weights are powers of 3 modulo 31)."""
    if len(code) != 18 or any(sign not in CREDIT_SIGNS for sign in code):
        return False
    return CREDIT_SIGNS[-sum(CREDIT_SIGNS.index(sign) * pow(3, i, 31) for i, sign in enumerate(code[:17])) % 31] == code[17]
