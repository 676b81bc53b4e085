"""A tiny world: a few facts, a source that holds whatever a test gives it, and a rule file to change."""

import datetime as dt

import yaml

from casecheck.judge import load_rules
from casecheck.model import Basis, DatedValue, Fact, FactSpec, Parameter, Place, Range, Subject, Subjects

NEW_LAW = dt.date(2021, 7, 15)
SPECS = {
    spec.name: spec
    for spec in (
        FactSpec(name="paper.form", type="word", zh="文书种类", words={"decision": "处罚决定书", "notice": "告知书"}),
        FactSpec(name="paper.signed", type="yes_no", zh="当事人签名"),
        FactSpec(name="paper.mode", type="word", zh="送达方式", words={"post": "邮寄", "in_person": "直接送达"}),
        FactSpec(name="paper.dated_to_served", type="elapsed", zh="作出至送达"),
        FactSpec(name="paper.officers", type="int", zh="执法人员人数"),
        FactSpec(name="paper.fine", type="money", zh="罚款"),
        FactSpec(name="paper.served", type="date", zh="送达日期"),
        FactSpec(name="document.sealed", type="yes_no", zh="加盖印章"),
        FactSpec(name="dossier.ordinary", type="yes_no", zh="普通程序"),
        FactSpec(name="row.written", type="yes_no", zh="本行已填"),
    )
}


class Facts:
    """The fact catalogue."""

    def __init__(self):
        self.kinds = {"dossier": "案卷", "paper": "应送达的文书", "row": "送达回证的一行"}
        self.milestones = {"act": "违法行为", "decided": "作出决定"}

    def spec(self, name):
        return SPECS.get(name)

    def names(self):
        return SPECS.keys()

    def prefixes(self, kind):
        return frozenset({kind, "dossier"} | ({"document"} if kind == "row" else set()))


def dated(day, value, unit, inclusive=True):
    return DatedValue(**{"from": day}, value=value, unit=unit, inclusive=inclusive, basis=Basis(kind="law", law="penalty_law", article=61))


OLD = dt.date(2000, 1, 1)
PARAMETERS = {
    p.name: p
    for p in (
        Parameter(name="service_term", zh="送达期限", values=(dated(OLD, 7, "natural_day"),)),
        Parameter(name="changed_term", zh="变过的期限", values=(dated(OLD, 3, "natural_day"), dated(NEW_LAW, 5, "natural_day"))),
        Parameter(
            name="brief_term",
            zh="一时的期限",
            values=(dated(OLD, 3, "natural_day"), dated(NEW_LAW, 5, "natural_day"), dated(dt.date(2021, 8, 1), 3, "natural_day")),
        ),
        Parameter(name="hearing", zh="听证标准", values=(dated(OLD, 5000, "yuan", inclusive=False),)),
        Parameter(name="unset", zh="本地标准", values=()),
    )
}
CATALOGUE = [
    {"code": "EX-001", "title": "没有送达", "severity": "否决", "certainty": "sure"},
    {"code": "EX-002", "title": "送达迟延", "severity": "严重", "certainty": "sure"},
    {"code": "EX-003", "title": "要看一看", "severity": "一般", "certainty": "hint"},
    {"code": "EX-004", "title": "由人判断", "severity": "一般", "certainty": "human"},
]
RULE = {
    "each": "paper",
    "applies": [{"paper.form": {"is": "decision"}}],
    "when": {"all": [{"paper.officers": {"lt": 2}}]},
    "basis": [{"kind": "law", "law": "penalty_law", "article": 42, "read": True}],
    "message": "只有 {paper.officers} 人。",
    "why": "须有两人。",
    "remedy": "说明情况。",
    "examples": [
        {"title": "一人", "expect": "finding", "facts": {"paper.form": "decision", "paper.officers": 1}},
        {"title": "两人", "expect": "pass", "facts": {"paper.form": "decision", "paper.officers": 2}},
        {"title": "未读出", "expect": "undecided", "facts": {"paper.form": "decision"}},
        {"title": "告知书", "expect": "not_applicable", "facts": {"paper.form": "notice"}},
    ],
}
HUMAN = {
    "each": "paper",
    "applies": [{"paper.form": {"is": "decision"}}],
    "basis": [{"kind": "form", "text": "评查标准"}],
    "lay_out": ["paper.officers"],
    "ask": "请看证据是否足够。",
    "examples": [
        {"title": "看", "expect": "question", "facts": {"paper.form": "decision", "paper.officers": 2}},
        {"title": "告知书", "expect": "not_applicable", "facts": {"paper.form": "notice"}},
        {"title": "未读出", "expect": "undecided", "facts": {}},
    ],
}
FOLDERS = {"EV": "evidence", "EX": "execution"}


def write(folder, rules, catalogue=CATALOGUE):
    """Write ``{"EX-001-x": rule or YAML text}`` below a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if catalogue is not None:
        (folder / "catalogue.yaml").write_text(yaml.safe_dump(catalogue, allow_unicode=True), encoding="utf-8")
    for name, rule in rules.items():
        path = folder / FOLDERS[name[:2]] / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(rule if isinstance(rule, str) else yaml.safe_dump(rule, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return folder


def load(folder, rules, *more_folders):
    return load_rules([write(folder, rules), *more_folders], Facts(), PARAMETERS, {"penalty_law": "行政处罚法"})


def deadline(start, term):
    assert term.unit == "natural_day"
    return start + dt.timedelta(days=term.value)


def day(text):
    return dt.date.fromisoformat(text)


def place(paragraph, document="d1"):
    return Place(file="a.docx", document=document, page=1, paragraph=paragraph)


class Source:
    """Subjects with their facts: ``{"key": {"paper.officers": 1}}``; a value may be a Fact. Days by milestone."""

    def __init__(self, papers=None, *, rest=None, days=None, kind="paper", document="d1"):
        self.papers, self.days, self.kind, self.document = papers or {}, days or {}, kind, document
        self.rest = rest

    def subjects(self, kind):
        if kind != self.kind:
            return Subjects()
        items = (Subject(kind=kind, key=key, zh=f"《{key}》", document=self.document, places=(place(1),)) for key in self.papers)
        return Subjects(items=tuple(items), rest=self.rest)

    def fact(self, subject, name):
        value = self.papers[subject.key].get(name)
        if isinstance(value, Fact):
            return value
        if value is None:
            return Fact(name=name, reason="第3页未读出", places=(place(9),))
        return Fact(name=name, value=value, places=(place(2 + list(SPECS).index(name)),))

    def day(self, milestone):
        found = self.days.get(milestone, Range())
        return found if isinstance(found, Range) else Range(least=found, most=found)
