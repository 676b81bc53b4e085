"""Checks on regional layouts: the same checks on text whose dates, times and sums are put as the national forms have them, and,
where labels differ, what the clean paper says and the planted one does not. No code of casecheck."""

import datetime as dt
import html
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.write.checks.texts import HEADER, Texts, days, decision, found, paper, working_days

TICKS = "勾选/"
"""Before the name of a file: its characters with ☑ and □ for every kind of box."""
RAW = "原文/"
"""Before the name of a file: its characters as they are."""
_TICKED, _OPEN = "\ue052", "\ue0a3"
_DIGITS = {digit: str(n) for n, digit in enumerate("〇一二三四五六七八九")}
_CHARACTERS = r"([〇一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"


def _number(words: str) -> int:
    tens, ten, ones = words.rpartition("十")
    return (int(_DIGITS.get(tens, "1")) * 10 if ten else 0) + int(_DIGITS.get(ones, "0"))


def _from_characters(match: re.Match[str]) -> str:
    year = "".join(_DIGITS[digit] for digit in match[1])
    return f"{year}年{_number(match[2])}月{_number(match[3])}日"


def _in_figures(match: re.Match[str]) -> str:
    return f"{int(match[1])}年{int(match[2])}月{int(match[3])}日"


def national(text: str) -> str:
    """Dates as 2024年5月8日, times as 9时05分, sums as 人民币陆仟元整（¥6000.00）; capitals the region does not print are 〇元整."""
    text = text.translate(str.maketrans("０１２３４５６７８９", "0123456789"))
    text = re.sub(_CHARACTERS, _from_characters, text)
    text = re.sub(r"(20\d\d)-(\d\d)-(\d\d)", _in_figures, text)
    text = re.sub(r"(20\d\d)\.(\d{1,2})\.(\d{1,2})日?", _in_figures, text)
    text = re.sub(r"(20\d\d)年(\d{1,2})月(\d{1,2})日", _in_figures, text)
    text = re.sub(r"(?<=日)(\d{1,2})[:：](\d\d)|(?<=至)(\d{1,2})[:：](\d\d)|(?<=，)(\d{1,2}):(\d\d)", _clock, text)
    text = re.sub(r"(\d{1,2})时(\d\d)分", lambda m: f"{int(m[1])}时{m[2]}分", text)
    text = re.sub(r"人民币([\d,]+)元（大写：(\w+元整)）", lambda m: f"人民币{m[2]}（¥{m[1].replace(',', '')}.00）", text)
    text = re.sub(r"([\d.]+)万元（人民币(\w+元整)）", lambda m: f"人民币{m[2]}（¥{round(float(m[1]) * 10_000)}.00）", text)
    text = re.sub(r"人民币(\w+元整)\((\d+)元\)", r"人民币\1（¥\2.00）", text)
    text = re.sub(r"人民币(\w+?)圆整（￥(\d+)元）", r"人民币\1元整（¥\2.00）", text)
    text = re.sub(r"（¥(\d+),(\d+)\.00）", r"（¥\1\2.00）", text)
    return re.sub(r"(?<!千克)罚款(\d+)元", r"罚款人民币〇元整（¥\1.00）", text)


def _clock(match: re.Match[str]) -> str:
    hour, minute = (part for part in match.groups() if part)
    return f"{int(hour)}时{minute}分"


def read(folder: Path) -> Texts:
    """Every paper so, each run of characters for itself; its page header and, under ``RAW``, its characters as they are."""
    texts: Texts = {}
    for path in sorted(folder.iterdir()):
        with zipfile.ZipFile(path) as archive:
            body = runs_of(archive.read("word/document.xml").decode("utf-8"))
            heads = [runs_of(archive.read(name).decode("utf-8")) for name in archive.namelist() if name.startswith("word/header")]
        texts |= told(path.name, body, "".join(run for head in heads for run in head))
    return texts


def told(name: str, runs: list[str], header: str) -> Texts:
    """What ``read`` says of one paper."""
    boxes = "".join(runs).replace("☒", "☑").replace("☐", "□").replace(_TICKED, "☑").replace(_OPEN, "□")
    runs = [run for run in runs if run not in (_TICKED, _OPEN)]
    return {name: "".join(map(national, runs)), RAW + name: "".join(runs), TICKS + name: boxes, HEADER + name: header}


def runs_of(xml: str) -> list[str]:
    """The characters of each run; a box that is a symbol of a font as one of two private characters."""
    found_runs = re.findall(r'<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:sym [^>]*w:char="(0052|00A3)"', xml)
    return [{"0052": _TICKED, "00A3": _OPEN}.get(box) or re.sub(r"\s", "", html.unescape(run)) for run, box in found_runs]


Beside = Callable[[Texts, Texts], bool]
"""Does the planted dossier, beside the clean one, show the defect?"""
_DECISION, _NOTICE, _REPORT, _SCENE, _RECORD, _REGISTER, _RECEIPT, _CLOSING = (
    *("决定书", "违法行为通知书", "案件调查报告", "现场笔录", "询问笔录", "立案", "送达回证（决定书", "结案"),
)
_DATE, MOMENT = r"20\d\d年\d+月\d+日", r"20\d\d年\d+月\d+日\d+时\d\d分"
IDENTITY, _PHONE = r"\d{17}[\dX]|\d{6}[*×]{8}\d{3}[\dX]", r"(?<!\d)1\d{10}(?!\d)|1\d\d[*×]{4}\d{4}"
_ASKED = r"要求[^，。]{0,2}听证"
_ARTICLE = r"《?[^《》，。]{4,24}》?第[一二三四五六七八九十百]+条"


def _of(texts: Texts, name: str) -> str:
    return decision(texts) if name == _DECISION else paper(texts, name)


def _times(pattern: str, texts: Texts, name: str) -> int:
    return len(re.findall(pattern, _of(texts, name)))


def fewer(name: str, pattern: str) -> Beside:
    """The pattern stands in that paper less often."""
    return lambda planted, clean: _times(pattern, planted, name) < _times(pattern, clean, name)


def gone(name: str, pattern: str) -> Beside:
    """It stood there and stands there no more."""
    return lambda planted, clean: _times(pattern, planted, name) == 0 < _times(pattern, clean, name)


def came(name: str, pattern: str) -> Beside:
    """It did not stand there and does now."""
    return lambda planted, clean: _times(pattern, clean, name) == 0 < _times(pattern, planted, name)


def all_of(*checks: Beside) -> Beside:
    """All of them."""
    return lambda planted, clean: all(check(planted, clean) for check in checks)


def emptied(name: str, pattern: str) -> Beside:
    """Characters that match were taken out of that paper, and nothing else was changed."""

    def check(planted: Texts, clean: Texts) -> bool:
        old, new = _of(clean, name), _of(planted, name)
        start = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(new))
        size = len(old) - len(new)
        taken = old[start : start + size]
        return size > 0 and old[:start] + old[start + size :] == new and bool(re.search(pattern, taken))

    return check


def party_name(texts: Texts) -> str:
    """The party: who owns the lorry, or who is asked."""
    asked = paper(texts, _RECORD)
    return found("登记的车主是(.+?)。", asked) or found("车登记在(.+?)名下", asked) or found("我叫(.+?)，", asked)


def _without_name(name: str) -> Beside:
    return lambda planted, clean: fewer(name, re.escape(party_name(clean)))(planted, clean)


def _lacking(name: str, of: Callable[[Texts], str]) -> Beside:
    """A word the clean dossier has stands there less often."""
    return lambda planted, clean: bool(of(clean)) and fewer(name, re.escape(of(clean)))(planted, clean)


def _second(texts: Texts) -> str:
    """The second officer."""
    text = paper(texts, _SCENE) or paper(texts, "执法证复印件")
    return found("执法人员[^、]{2,3}、(.{2,3}?)[在到]", text) or (re.findall("姓名(.+?)执法证", text) or [""])[-1]


def _address(texts: Texts) -> str:
    return found("住([^，。]+?)。", paper(texts, _RECORD)) or found("住址(.+?号.*?)住?[^\\d]*", paper(texts, "身份证"))


def sums(texts: Texts, name: str) -> list[int]:
    return [int(yuan) for yuan in re.findall(r"罚款人民币[^（，。]*（¥(\d+)", _of(texts, name))]


def _served(texts: Texts, name: str) -> dt.date:
    return days(found(f"({MOMENT})", paper(texts, name)))[0]


def last_day(texts: Texts, name: str) -> dt.date:
    return days(_of(texts, name))[-1]


def alone(check: Callable[[Texts], bool]) -> Beside:
    """A check that needs no clean dossier beside."""
    return lambda planted, clean: check(planted)


def _same_hand(texts: Texts) -> bool:
    hands = re.findall(r"([^\W\d]{2,3})(?=20\d\d年)", paper(texts, _REPORT))
    return len(hands) > 1 and hands[-1] == hands[-2]


def _two_styles(texts: Texts) -> bool:
    text = next(text for name, text in texts.items() if name.startswith(RAW) and name.endswith("行政处罚决定书.docx"))
    return bool(re.search("[〇一二三四五六七八九]{4}年", text) and re.search(r"[0-9０-９]{4}[年.-]", text))


def age_in(texts: Texts, name: str) -> int:
    return int(
        found(r"年龄[：】]?(\d+)", paper(texts, name))
        or found(r"(?<!\d)(\d\d)岁", paper(texts, name))
        or found(r"[男女](\d\d)", paper(texts, name))
    )


def _plates(texts: Texts, name: str) -> set[str]:
    return set(re.findall(r"[\u4e00-\u9fff]Z[A-Z*×][\d*×]{3}\d", _of(texts, name)))


def _valid(number: str) -> bool:
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False)) % 11] == number[17]


def _credit(code: str) -> bool:
    signs, weights = "0123456789ABCDEFGHJKLMNPQRTUWXY", (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
    return (sum(signs.index(sign) * weight for sign, weight in zip(code[:17], weights, strict=True)) + signs.index(code[17])) % 31 == 0


def _backwards(texts: Texts) -> bool:
    start, start_minute, end, end_minute = re.findall(r"日(\d+)时(\d\d)分至(\d+)时(\d\d)分", paper(texts, _RECORD))[0]
    return (int(start), int(start_minute)) >= (int(end), int(end_minute))


def _spread(texts: Texts) -> bool:
    held = days(paper(texts, _SCENE))
    return (max(held) - min(held)).days >= 2


def _year_before(planted: Texts, clean: Texts) -> bool:
    old, new = (set(re.findall(r"20\d\d", paper(texts, "责令"))) for texts in (clean, planted))
    return any(int(year) < min(map(int, old)) for year in new - old)


CHECKS: dict[str, Beside] = {
    "AR-003": alone(lambda t: not paper(t, _CLOSING)),
    "DR-002": gone(_DECISION, MOMENT),
    "DR-005": fewer(_REGISTER, "建议立案"),
    "DR-007": fewer(_DECISION, _ARTICLE),
    "DR-009": came(_NOTICE, r"20\d\d年\d+月(?!\d)"),
    "DR-010": gone(_REGISTER, MOMENT),
    "DR-011": alone(lambda t: found(r"名称(.+?)类型", paper(t, "营业执照")) != party_name(t)),
    "DR-012": alone(lambda t: not any(re.search(_ASKED, text) for text in t.values()) and max(sums(t, _DECISION)) >= 5000),
    "DR-013": _without_name(_NOTICE),
    "DR-014": gone(_DECISION, r"\d{19}"),
    "DR-016": gone(_REPORT, "建议依据"),
    "DR-018": gone(_DECISION, "裁量|从轻"),
    "DR-020": fewer("卷宗封面", "案(?!号|件|卷|由)"),
    "DR-022": all_of(came(_DECISION, "(?<!\\d)年月日"), fewer(_DECISION, _DATE)),
    "DR-024": gone(_NOTICE, MOMENT),
    "DR-025": fewer(_DECISION, "（证明"),
    "DR-026": _lacking(_DECISION, _address),
    "DR-028": lambda p, c: found("文号(.+?)项目", paper(p, "罚款票据")) != found("文号(.+?)项目", paper(c, "罚款票据")),
    "DR-029": fewer(_DECISION, "《"),
    "DR-030": _year_before,
    "DR-031": gone(_DECISION, "百分之三|3%|加处"),
    "DR-038": gone(_NOTICE, "¥"),
    "DR-039": alone(_same_hand),
    "DR-042": came(_CLOSING, "已执行。"),
    "DR-046": _lacking(_DECISION, _address),
    "DR-050": alone(lambda t: found(f"({MOMENT})", decision(t)) not in (paper(t, _NOTICE) or paper(t, "勘验"))),
    "DR-051": alone(lambda t: any(name.startswith(HEADER) and text.endswith("交通局") for name, text in t.items())),
    "DR-052": alone(_two_styles),
    "DR-053": fewer(_REGISTER, "涉嫌"),
    "DR-058": came(_DECISION, "向[^，。向]{2,4}市交通运输局申请"),
    "DR-059": alone(lambda t: not _credit(found(r"(?<![0-9A-Z])(9[0-9A-Z]{17})(?![0-9A-Z])", decision(t)))),
    "DR-060": alone(
        lambda t: any(name not in paper(t, _RECORD) + paper(t, _SCENE) for name in re.findall("姓名(.+?)执法证", paper(t, "执法证复印件")))
    ),
    "DR-061": came(_RECEIPT, "违反道路货物装载规定"),
    "DR-062": alone(lambda t: abs(age_in(t, _REGISTER) - age_in(t, _RECORD)) > 1),
    "EV-001": _lacking(_RECORD, _second),
    "EV-002": gone(_RECORD, r"执法证|出示|过目|请看|(?<!份)证号\d|证件号码为"),
    "EV-004": gone(_RECORD, "车属于谁"),
    "EV-007": lambda p, c: (
        paper(p, _RECORD).split("没有。")[-1].count(found("我叫(.+?)，", paper(c, _RECORD)))
        < paper(c, _RECORD).split("没有。")[-1].count(found("我叫(.+?)，", paper(c, _RECORD)))
    ),
    "EV-010": gone("证据粘贴页", MOMENT),
    "EV-011": all_of(came(_SCENE, "境内路段"), gone(_SCENE, r"K\d+\+\d+")),
    "EV-012": gone(_SCENE, r"\d分至"),
    "EV-014": all_of(gone(_RECORD, IDENTITY), gone(_RECORD, _PHONE)),
    "EV-021": all_of(came(_SCENE, "检查，发现违法行为。"), fewer(_SCENE, "载运|载有")),
    "EV-022": came("证据登记保存清单", "若干"),
    "EV-023": gone(_RECORD, "车主兼|当事人（|委托代理人"),
    "EV-024": alone(lambda t: "视听资料" in decision(t) and not paper(t, "视听资料")),
    "EV-025": alone(lambda t: not _plates(t, _DECISION) & _plates(t, _SCENE if paper(t, _SCENE) else _RECORD)),
    "EV-026": alone(lambda t: "询问笔录" in decision(t) and days(paper(t, _RECORD))[0] > last_day(t, _DECISION)),
    "EV-027": lambda p, c: _times(IDENTITY, p, "询问笔录（乘客") == 2 > _times(IDENTITY, c, "询问笔录（乘客"),
    "EV-032": gone(_DECISION, "现场笔录"),
    "EV-042": _lacking(_SCENE, _address),
    "EV-047": alone(_spread),
    "EV-049": _lacking(_RECORD, _second),
    "EV-051": alone(lambda t: not any(re.search("检测设备称重|过的秤|称重结果", text) for text in t.values())),
    "EV-055": came(_SCENE, "决定给予"),
    "EV-059": alone(_backwards),
    "EV-066": alone(lambda t: not _valid(found(r"(\d{17}[\dX])", paper(t, _RECORD)))),
    "EV-068": alone(lambda t: age_in(t, _RECORD) < 18),
    "EX-001": alone(lambda t: not paper(t, _RECEIPT)),
    "EX-002": alone(lambda t: working_days(last_day(t, _DECISION), _served(t, _RECEIPT)) > 7),
    "EX-004": emptied(_RECEIPT, r"\d{3}"),
    "EX-007": alone(lambda t: _served(t, _RECEIPT) < last_day(t, _DECISION)),
    "EX-008": emptied(_RECEIPT, "交通运输"),
    "EX-026": _without_name(_RECEIPT),
    "LA-003": alone(lambda t: max(sums(t, _DECISION)) > 30_000),
    "LA-004": fewer(_DECISION, "条第.{1,2}[款项]"),
    "PR-005": alone(lambda t: not paper(t, _NOTICE) and not re.search("陈述|申辩|听证", decision(t))),
    "PR-006": alone(lambda t: last_day(t, "延长") > days(paper(t, "延长").split("届满日")[1])[0]),
    "PR-012": alone(lambda t: not re.search(_ASKED, paper(t, _NOTICE)) and last_day(t, _NOTICE) == last_day(t, _DECISION)),
    "PR-017": alone(lambda t: working_days(_served(t, "送达回证（通知书"), last_day(t, _DECISION)) <= 5),
    "PR-025": alone(lambda t: max(sums(t, _NOTICE)) < max(sums(t, _DECISION))),
}
"""Where the check of the national layout goes by its labels."""
