import datetime as dt
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from casecheck.write import invent

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CREDIT_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY"

seeds = st.integers(0, 10**6)


@given(seeds, st.sampled_from("男女"), st.dates(dt.date(1930, 1, 1), dt.date(2010, 1, 1)))
def test_identity_has_birth_sex_and_check_digit(seed: int, sex: str, birth: dt.date) -> None:
    number = invent.identity(Random(seed), sex, birth)
    assert number[:14] == f"239901{birth:%Y%m%d}"
    assert (int(number[16]) % 2 == 1) == (sex == "男")
    total = sum(int(digit) * weight for digit, weight in zip(number[:17], _ID_WEIGHTS, strict=True))
    assert (total + (10 if number[17] == "X" else int(number[17]))) % 11 == 1


@given(seeds, st.sampled_from(["91", "92"]))
def test_credit_code_check_characters(seed: int, kind: str) -> None:
    code = invent.credit_code(Random(seed), kind)
    assert code[:8] == f"{kind}239901"
    total = sum(_CREDIT.index(c) * weight for c, weight in zip(code[:17], _CREDIT_WEIGHTS, strict=True))
    assert (total + _CREDIT.index(code[17])) % 31 == 0
    organ, check = code[8:16], code[16]
    parts = sum(int(c, 36) * weight for c, weight in zip(organ, (3, 7, 9, 10, 5, 8, 4, 2), strict=True))
    assert (parts + (10 if check == "X" else int(check))) % 11 == 0


@given(seeds)
def test_plates(seed: int) -> None:
    head, trailer = invent.plate(Random(seed)), invent.plate(Random(seed), trailer=True)
    assert len(head) == 7
    assert head[2:].isalnum()
    assert "I" not in head
    assert "O" not in head
    assert len(trailer) == 7
    assert trailer.endswith("挂")


@given(seeds)
def test_people_of_a_case_have_different_surnames(seed: int) -> None:
    names = invent.names(Random(seed), ("男",) * 6)
    assert len({name[0] for name in names}) == 6
