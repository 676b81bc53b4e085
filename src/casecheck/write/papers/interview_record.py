"""询问笔录: fixed opening with blanks, questions and answers, signatures."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case
from casecheck.write.numerals import clock_text, day_text, moment_text
from casecheck.write.papers.phrases import role
from casecheck.write.sheet import Blank, Piece, Sheet, Signed, sitting


def _dialogue(case: Case) -> list[tuple[str, str]]:
    """Questions and answers about the facts."""
    driver, vehicle, weighing, party = case.driver, case.vehicle, case.weighing, case.party
    own = party.kind == "person"
    owner = (
        f"车是我自己买的，道路运输经营也由我本人负责。登记的车主是{party.name}。" if own else f"车登记在{party.name}名下，我是受雇开车的。"
    )
    return [
        ("你是否申请上述执法人员回避？", "不申请回避。"),
        ("请说明你的基本情况。", f"我叫{driver.name}，{driver.sex}，{driver.age(case.interview.start.date())}岁，住{driver.address}。"),
        (f"{day_text(case.scene.start.date())}你驾驶的是什么车？车属于谁？", f"我驾驶的是{case.plates}{vehicle.type}。{owner}"),
        ("当时车上装的是什么货物？", f"装的是{case.goods}，散装，可以分开装运。"),
        ("在什么地点接受检查？", f"在{case.place}，{clock_text(weighing.at)}过的秤。"),
        ("称重结果是多少？", f"车货总质量{weighing.total}千克，称重时我在场，我对结果没有异议。"),
        ("这台车的限定标准是多少？", f"{vehicle.axles}的限定标准是{vehicle.limit}千克，超过{case.excess}千克。"),
        ("你有没有办理超限运输车辆通行证？", "没有办理。"),
        ("超限的货物后来怎样处理？", "执法人员责令改正后，我在检测站内自行卸载，没有再超限上路。"),
        ("以前是否因违法超限运输受过处罚？", "没有受过。"),
        ("你还有什么需要补充说明的？", "没有。"),
    ]


def _head(sheet: Sheet, case: Case) -> None:
    """The lines above the opening, their blanks underlined."""
    first, second = case.officers
    driver, span = case.driver, case.interview

    def ruled(key: str, text: str) -> Blank:
        return Blank(key, text, ruled=True)

    time = sitting("interview_time", span)._replace(ruled=True)
    age = str(driver.age(span.start.date()))
    lines: list[list[Piece]] = [
        ["时间：", time, "　第", ruled("interview_seq", "1"), "次询问"],
        ["地点：", ruled("place", f"{case.agency.name}泊云超限检测站询问室")],
        ["询问人：", ruled("interviewer", f"{first.name}、{second.name}"), "　记录人：", ruled("recorder", second.name)],
        ["被询问人：", ruled("interviewee", driver.name), "　与案件关系：", ruled("relation_to_case", role(case))],
        ["性别：", ruled("interviewee_sex", driver.sex), "　年龄：", ruled("interviewee_age", age)],
        ["身份证件号：", ruled("interviewee_id", driver.id_number), "　联系电话：", ruled("interviewee_phone", driver.phone)],
        ["工作单位及职务：", ruled("interviewee_employer", driver.work)],
        ["联系地址：", ruled("interviewee_address", driver.address)],
    ]
    for line in lines:
        sheet.line(*line, align="left")


def _opening(sheet: Sheet, case: Case) -> None:
    """The fixed paragraph: who asks, the cards, the duty to answer truthfully, the right to ask for other officers."""
    first, second = case.officers
    who: list[Piece] = ["我们是", Blank("agency_name", case.agency.name, ruled=True), "的执法人员"]
    who += [Blank("officer_1", first.name, ruled=True), "、", Blank("officer_2", second.name, ruled=True)]
    if case.card_shown:
        numbers = [Blank(f"officer_{n}_no", officer.number, ruled=True) for n, officer in enumerate(case.officers, start=1)]
        who += ["，这是我们的执法证件，执法证号分别是", numbers[0], "、", numbers[1], "，请你确认"]
    duty = "。现依法就有关问题向你询问，请如实回答。执法人员与案件有直接利害关系或者有其他关系可能影响公正的，你可以申请回避。"
    sheet.line(*who, duty, indent=2, before=4)


def _signatures(sheet: Sheet, case: Case) -> None:
    first, second = case.officers
    span = case.interview
    stamp = moment_text(span.end) if span.to_the_minute else day_text(span.end.date())
    end: dt.date = span.end if span.to_the_minute else span.end.date()
    label, between = ("签名及时间：", "　") if case.generation == "2019" else ("签名：", "　　时间：")
    sheet.line(f"被询问人{label}", Signed("interviewee", (case.driver.name,), end), f"{between}{stamp}", before=8)
    sheet.line(f"询问人{label}", Signed("officers", (first.name, second.name), end), f"{between}{stamp}")
    sheet.line(f"记录人{label}", Signed("recorder", (second.name,), end), f"{between}{stamp}")


def write(case: Case) -> Sheet:
    """The record; the recorder is the second officer."""
    sheet = Sheet(case.generation, "interview_record", "询问笔录", case.interview.start.date())
    sheet.number(case.number("询"))
    _head(sheet, case)
    _opening(sheet, case)
    dialogue = _dialogue(case)
    if case.card_shown:
        dialogue.insert(0, ("你看清楚我们出示的执法证件了吗？", "看清楚了，我确认两位执法人员的身份。"))
    for question, answer in dialogue:
        sheet.line(f"问：{question}")
        sheet.line(f"答：{answer}")
    sheet.record("qa_body", "".join(f"问：{question}答：{answer}" for question, answer in dialogue))
    sheet.line("【以下空白，无内容】", align="center")
    sheet.line(Blank("attestation", "以上笔录我看过，和我说的一样。"), before=6)
    _signatures(sheet, case)
    return sheet
