"""Each plant is confirmed in the produced file by searches that share no code with readers, rules or the writer."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import chinese_calendar
import pytest

from casecheck.errors import UsageError
from casecheck.write import PLANTS, Generation, PartyKind, make_case, write_dossier

Texts = dict[str, str]
SAMPLE = ("EV-002", "EV-012", "EV-059", "DR-008", "DR-013", "DR-023", "DR-047", "PR-017", "EX-007", "AR-003")
_DATE = r"([〇一二三四五六七八九]{4}|\d{4})年(\d+|[一二三四五六七八九十]+)月(\d+|[一二三四五六七八九十]+)日"


def _paper(texts: Texts, number: str) -> str:
    return next(text for name, text in texts.items() if name.startswith(number))


def _small(text: str) -> int:
    if text.isdigit():
        return int(text)
    tens, _, ones = text.rpartition("十")
    return ("一二三四五六七八九".index(ones) + 1 if ones else 0) + (
        10 * ("一二三四五六七八九".index(tens) + 1 if tens else 1) if "十" in text else 0
    )


def _dates(text: str) -> list[dt.date]:
    found = []
    for year, month, day in re.findall(_DATE, text):
        digits = year if year.isdigit() else "".join(str("〇一二三四五六七八九".index(c)) for c in year)
        found.append(dt.date(int(digits), _small(month), _small(day)))
    return found


def _capitals(text: str) -> int:
    digits = {c: n for n, c in enumerate("零壹贰叁肆伍陆柒捌玖")}
    total = digit = 0
    for character in text:
        if character == "万":
            total, digit = (total + digit) * 10000, 0
        elif character in "拾佰仟":
            total, digit = total + digit * 10 ** ("拾佰仟".index(character) + 1), 0
        else:
            digit = digits[character]
    return total + digit


def _fine(text: str) -> tuple[int, int]:
    words, figures = re.findall(r"罚款人民币(\w+?)元整（¥(\d+)\.00）", text)[0]
    return _capitals(words), int(figures)


def _clock(text: str, before: str) -> list[int]:
    times = re.search(before + _DATE + r"(\d+)时(\d+)分至(\d+)时(\d+)分", text)
    return [int(number) for number in times.groups()[3:]] if times else []


def _cards_hidden(texts: Texts) -> bool:
    return not re.search("出示|亮证|执法证|证号|表明身份", _paper(texts, "03"))


def _no_minutes(texts: Texts) -> bool:
    time = re.search("(?:执法|检查)时间(.+?)执法人员", _paper(texts, "02"))
    return time is not None and not re.search("[时分]", time[1])


def _evidence_after_decision(texts: Texts) -> bool:
    decision = _paper(texts, "07")
    return "《询问笔录》" in decision and _dates(_paper(texts, "03"))[0] > _dates(decision)[-1]


def _ends_before_start(texts: Texts) -> bool:
    times = _clock(_paper(texts, "03"), "时间：")
    return bool(times) and times[2:] <= times[:2]


def _three_months(texts: Texts) -> bool:
    return "三个月内" in _paper(texts, "07") and "六个月" not in _paper(texts, "07")


def _name_differs(texts: Texts) -> bool:
    notices = [text for name, text in texts.items() if name.startswith("05")]
    named = re.search(r"受送达人(.+?)代收人", _paper(texts, "07") + next(t for n, t in texts.items() if n[:2] in ("06", "08")))
    return bool(notices) and named is not None and f"{named[1]}：" not in notices[0]


def _decided_before_approval(texts: Texts) -> bool:
    return _dates(_paper(texts, "07"))[-1] < _dates(_paper(texts, "04"))[-1]


def _words_and_figures_differ(texts: Texts) -> bool:
    words, figures = _fine(_paper(texts, "07"))
    return words != figures


def _never_told(texts: Texts) -> bool:
    return not any(re.search("违法行为通知书|陈述|申辩|听证", text) for text in texts.values())


def _served(texts: Texts, number: str) -> dt.date:
    return _dates(_paper(texts, number).split("送达日期")[1])[0]


def _too_early(texts: Texts) -> bool:
    if not any(name.startswith("06") for name in texts):
        return False
    first, last = _served(texts, "06") + dt.timedelta(days=1), _dates(_paper(texts, "07"))[-1]
    return len(chinese_calendar.get_workdays(first, last)) <= 5


def _heavier_than_told(texts: Texts) -> bool:
    notices = [text for name, text in texts.items() if name.startswith("05")]
    return bool(notices) and _fine(_paper(texts, "07"))[1] > _fine(notices[0])[1]


def _decision_without_receipt(texts: Texts) -> bool:
    return not any("送达回证" in text and "行政处罚决定书" in text for text in texts.values())


def _served_before_made(texts: Texts) -> bool:
    return any(name.startswith("08") for name in texts) and _served(texts, "08") < _dates(_paper(texts, "07"))[-1]


def _no_closing(texts: Texts) -> bool:
    return not any("结案报告" in text[:10] for text in texts.values())


CHECKS: dict[str, Callable[[Texts], bool]] = {
    "EV-002": _cards_hidden,
    "EV-012": _no_minutes,
    "EV-026": _evidence_after_decision,
    "EV-059": _ends_before_start,
    "DR-008": _three_months,
    "DR-013": _name_differs,
    "DR-023": _decided_before_approval,
    "DR-047": _words_and_figures_differ,
    "PR-005": _never_told,
    "PR-017": _too_early,
    "PR-025": _heavier_than_told,
    "EX-001": _decision_without_receipt,
    "EX-007": _served_before_made,
    "AR-003": _no_closing,
}


def _seen(texts: Texts) -> set[str]:
    return {code for code, check in CHECKS.items() if check(texts)}


@pytest.mark.parametrize("party", get_args(PartyKind))
@pytest.mark.parametrize("generation", get_args(Generation))
def test_each_plant_shows_itself_and_nothing_else(
    generation: Generation, party: PartyKind, tmp_path: Path, raw_texts: Callable[[Path], Texts]
) -> None:
    case = make_case(3, generation, party)
    assert set(CHECKS) <= set(PLANTS)
    write_dossier(tmp_path / "clean", case)
    clean = raw_texts(tmp_path / "clean")
    assert _seen(clean) == set()
    for code in CHECKS:
        truth = write_dossier(tmp_path / code, case, [code])
        texts = raw_texts(tmp_path / code)
        assert _seen(texts) == {code}
        (plant,) = truth.plants
        assert set(clean) - set(texts) == {f"{stem}.docx" for stem in plant.left_out}
        changed = {name for name in texts if texts[name] != clean[name]}
        assert changed == ({plant.file} if plant.quote else {"07行政处罚决定书.docx"} if code == "PR-005" else set())


def test_ten_plants_stand_side_by_side(tmp_path: Path, raw_texts: Callable[[Path], Texts]) -> None:
    truth = write_dossier(tmp_path / "ten", make_case(1), SAMPLE)
    texts = raw_texts(tmp_path / "ten")
    assert _seen(texts) == set(SAMPLE)
    for plant in truth.plants:
        if plant.quote:
            assert re.sub(r"\s", "", plant.quote) in texts[plant.file]


@pytest.mark.parametrize("seed", range(6))
def test_time_plants_hold_for_any_case(seed: int, tmp_path: Path, raw_texts: Callable[[Path], Texts]) -> None:
    codes = ("PR-017", "EX-007", "DR-023", "EV-026")
    write_dossier(tmp_path / "dossier", make_case(seed, "2019"), codes)
    assert _seen(raw_texts(tmp_path / "dossier")) == set(codes)


@pytest.mark.parametrize(
    ("codes", "words"), [(["XX-001"], "没有这些编号"), (["EV-002", "EV-002"], "只能写一次"), (["PR-005", "DR-013"], "DR-013 所在的文书")]
)
def test_plants_that_do_not_go_together_are_refused(codes: list[str], words: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=words):
        write_dossier(tmp_path / "dossier", make_case(1), codes)
    assert not (tmp_path / "dossier").exists()
