"""Check digits: the right one fits, every other does not, and a number of another length has none."""

from casecheck.law.check_digits import credit_code, person

CODE = "91239901MA4081692C"  # invented, with its right check digit
NUMBER = "239901197408225771"  # likewise


def test_the_check_digit_of_a_credit_code() -> None:
    assert credit_code(CODE)
    assert not any(credit_code(CODE[:17] + sign) for sign in "0123456789ABDEFGHJKLMNPQRTUWXY")
    assert not credit_code(CODE[:17])


def test_the_check_digit_of_a_person() -> None:
    assert person(NUMBER)
    assert not any(person(NUMBER[:17] + sign) for sign in "023456789X")
    assert not person(NUMBER[:17])
    assert not person("23990119740822577")
    assert not person("2399011974O8225771")
