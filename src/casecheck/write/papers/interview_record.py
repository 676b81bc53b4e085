"""询问笔录: fixed opening with blanks, questions and answers, signatures."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from casecheck.write.case import Case, Sitting
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.offences.offence import Dialogue
from casecheck.write.papers.phrases import role
from casecheck.write.people import Person
from casecheck.write.sheet import Blank, Piece, Sheet, Signed, sitting


class Asked(NamedTuple):
    """One person's interview."""

    person: Person
    relation: str
    span: Sitting
    facts: Dialogue


def asked_of(case: Case, *, of_witness: bool) -> Asked:
    """The driver or agent, or the witness."""
    if of_witness and case.witness:
        return Asked(case.witness.person, "乘客", case.witness.asked, case.offence.witness_dialogue(case))
    return Asked(case.speaker, role(case), case.interview, case.offence.dialogue(case))


def dialogue_of(case: Case, asked: Asked) -> list[tuple[str, str]]:
    """Questions and answers: the person, the facts, the last word."""
    person = asked.person
    about = f"我叫{person.name}，{person.sex}，{person.age(asked.span.start.date())}岁，住{person.address}。"
    dialogue = [("请说明你的基本情况。", about)]
    if case.says("recusal"):
        dialogue.insert(0, ("你是否申请上述执法人员回避？", "不申请回避。"))
    if case.says("cards"):
        dialogue.insert(0, ("你看清楚我们出示的执法证件了吗？", "看清楚了，我确认两位执法人员的身份。"))
    if case.agent and case.says("relation"):
        dialogue.append(("你与本案当事人是什么关系？", f"我是{person.work}，受单位委托处理本案。"))
    facts = [pair for pair in asked.facts if not any(word in pair[0] for word in case.unasked)]
    return [*dialogue, *facts, ("你还有什么需要补充说明的？", "没有。")]


def _head(sheet: Sheet, case: Case, asked: Asked) -> None:
    """The lines above the opening, their blanks underlined."""
    person, span = asked.person, asked.span
    where = "泊云超限检测站询问室" if case.kind == "overload-on-site" else "询问室"

    def ruled(key: str, text: str) -> Blank:
        return Blank(key, text, ruled=True)

    time = sitting("interview_time", span)._replace(ruled=True)
    age = str(person.age(span.start.date()))
    lines: list[list[Piece]] = [
        ["时间：", time, "　第", ruled("interview_seq", "1"), "次询问"],
        ["地点：", ruled("place", f"{case.agency.name}{where}")],
        ["询问人：", ruled("interviewer", "、".join(case.names)), "　记录人：", ruled("recorder", case.names[-1])],
        ["被询问人：", ruled("interviewee", person.name), "　与案件关系：", ruled("relation_to_case", asked.relation)],
        ["性别：", ruled("interviewee_sex", person.sex), "　年龄：", ruled("interviewee_age", age)],
        ["身份证件号：", ruled("interviewee_id", person.id_number), "　联系电话：", ruled("interviewee_phone", person.phone)],
        ["工作单位及职务：", ruled("interviewee_employer", person.work)],
        ["联系地址：", ruled("interviewee_address", person.address)],
    ]
    for line in lines:
        sheet.line(*line, align="left")


def _opening(sheet: Sheet, case: Case) -> None:
    """The fixed paragraph: who asks, the cards, the duty to answer truthfully, the right to ask for other officers."""
    who: list[Piece] = ["我们是", Blank("agency_name", case.agency.name, ruled=True), "的执法人员"]
    for n, name in enumerate(case.names, start=1):
        who += ["、"] * (n > 1) + [Blank(f"officer_{n}", name, ruled=True)]
    if case.says("cards") and not case.says("card numbers"):
        who += ["，这是我们的执法证件，请你确认"]
    elif case.says("cards"):
        numbers = [Blank(f"officer_{n}_no", officer.number, ruled=True) for n, officer in enumerate(case.officers, start=1)]
        who += ["，这是我们的执法证件，执法证号分别是", numbers[0]]
        who += [piece for number in numbers[1:] for piece in ("、", number)] + ["，请你确认"]
    duty = "，请如实回答" if case.says("duty") else ""
    recusal = "执法人员与案件有直接利害关系或者有其他关系可能影响公正的，你可以申请回避。" if case.says("recusal") else ""
    sheet.line(*who, f"。现依法就有关问题向你询问{duty}。{recusal}", indent=2, before=4)


def _signatures(sheet: Sheet, case: Case, asked: Asked) -> None:
    span = asked.span
    stamp = moment_text(span.end) if span.to_the_minute else day_text(span.end.date())
    end: dt.date = span.end if span.to_the_minute else span.end.date()
    label, between = ("签名及时间：", "　") if case.generation == "2019" else ("签名：", "　　时间：")
    own = stamp if "sign.interviewee" not in case.slips else ""
    sheet.line(f"被询问人{label}", Signed("interviewee", (asked.person.name,), end), f"{between}{own}", before=8)
    sheet.line(f"询问人{label}", Signed("officers", case.names, end), f"{between}{stamp}")
    sheet.line(f"记录人{label}", Signed("recorder", case.names[-1:], end), f"{between}{stamp}")


def write(case: Case, *, of_witness: bool = False) -> Sheet:
    """The record of the driver or agent, or of the witness; the recorder is the last officer."""
    asked = asked_of(case, of_witness=of_witness)
    sheet = Sheet(case, "interview_record", "询问笔录", asked.span.start.date())
    sheet.number(case.number("询"))
    _head(sheet, case, asked)
    _opening(sheet, case)
    dialogue = dialogue_of(case, asked)
    for question, answer in dialogue:
        sheet.line(f"问：{question}")
        sheet.line(f"答：{answer}")
    sheet.record("qa_body", "".join(f"问：{question}答：{answer}" for question, answer in dialogue))
    sheet.line("【以下空白，无内容】", align="center")
    sheet.line(Blank("attestation", "以上笔录我看过，和我说的一样。"), before=6)
    _signatures(sheet, case, asked)
    return sheet
