"""Planted defects of what the records say (现场笔录, 询问笔录)."""

from __future__ import annotations

import datetime as dt

from casecheck.write import invent
from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.plants.plant import EVERYWHERE, Plant, both, changed, reworded, slip_text, slipped, unsaid, words
from casecheck.write.regions import REGIONS
from casecheck.write.workdays import working_day

_SCENE, _RECORD = "scene_record", "interview_record"
_FILMED = "检查全程使用执法记录仪记录。"
_UNFILLED = "黑Z×××××"
_VAGUE = "泊云区境内路段"


def _nothing_asked(case: Case) -> Case:
    return changed(case, unasked=frozenset({""}))


def _last_word(case: Case) -> str:
    """The question after the person's own data, where those about the facts should stand."""
    before = "受单位委托处理本案。" if case.agent else f"住{case.speaker.address}。"
    return f"{before}问：你还有什么需要补充说明的？"


def _somewhere(case: Case) -> Case:
    return changed(case, place=_VAGUE)


def _in_a_line(case: Case) -> str:
    return f"执法人员{'、'.join(case.names)}向其出示执法证件后检查，发现违法行为。{_FILMED}"


def _signed_later(case: Case) -> Case:
    return changed(case, scene=changed(case.scene, signed=working_day(case.scene.end.date(), 3)))


def _signature(case: Case) -> str:
    return f"现场人员签名：{case.driver.name}　　时间：{day_text(case.scene.signed or case.scene.end.date())}"


def _alone(case: Case) -> Case:
    return changed(case, officers=case.officers[:1])


def _plate_unfilled(case: Case) -> Case:
    return changed(case, vehicle=changed(case.vehicle, plate=_UNFILLED, trailer=""))


def _asked_about_the_vehicle(case: Case) -> bool:
    hidden = REGIONS[case.region].mask == _UNFILLED[-1]  # every plate looks like that
    return not hidden and any(case.plates in question + answer for question, answer in case.offence.dialogue(case))


def _filmed_elsewhere(case: Case) -> bool:
    return bool({"av_evidence_sheet", "scene_record_coercive"} & set(case.papers))


def _before_the_film(case: Case) -> str:
    return f"{case.offence.scene(case).replace(_FILMED, '')[-8:]}（以下空白）"


def _seventeen(case: Case) -> Case:
    """The person met is not yet eighteen; whoever is asked with him is not there."""
    birth = case.driver.birth.replace(year=case.at.year - 17)
    return changed(case, driver=changed(case.driver, birth=birth, id_number=invent.born_on(case.driver.id_number, birth)))


def _of_an_employee(case: Case) -> bool:
    """Is the person asked an employee whose licences do not lie in the dossier?"""
    licences = {"driving_licence_copy", "qualification_certificate_copy"}
    return case.party.kind != "person" and case.agent is None and not licences & set(case.papers)


def _on_the_day(case: Case) -> dt.date:
    return case.interview.start.date()


_SCENES = (
    Plant("EV-011", "现场笔录的地点只写辖区路段", _SCENE, "place", {_SCENE: _somewhere}, words(_VAGUE)),
    Plant("EV-021", "现场笔录只写发现违法行为，没有经过", _SCENE, "scene", {_SCENE: slipped("scene", _in_a_line)}, slip_text("scene")),
    Plant(
        "EV-036",
        "现场笔录没有记载证据登记保存",
        _SCENE,
        "scene",
        {_SCENE: unsaid("registration")},
        words(f"{_FILMED}（以下空白）"),
        suits=lambda case: case.dates.registration is not None,
    ),
    Plant(
        "EV-042",
        "现场笔录的联系地址、备注两栏既没有填写也没有划去",
        _SCENE,
        "person_address",
        {_SCENE: both(slipped("person_address"), slipped("remarks"))},
        lambda case: f"联系地址{'车牌号' if case.generation == '2008' else '车（船）号'}{case.plates}",
    ),
    Plant("EV-047", "现场笔录在检查之后第三个工作日才签名", _SCENE, "sign.party", {_SCENE: _signed_later}, _signature),
    Plant(
        "EV-053",
        "现场笔录没有写全过程记录，卷内也没有音像记录",
        _SCENE,
        "scene",
        {_SCENE: reworded(lambda case: {_FILMED: ""})},
        _before_the_film,
        suits=lambda case: not _filmed_elsewhere(case) and case.dates.registration is None,
    ),
    Plant(
        "EV-055",
        "现场笔录写了处罚决定",
        _SCENE,
        "scene",
        {_SCENE: reworded(lambda case: {"检查全程使用": f"执法人员决定给予{case.fine.text}的行政处罚。检查过程使用"})},
        lambda case: f"决定给予{case.fine.text}的行政处罚",
        suits=lambda case: case.fine.yuan > 0,
    ),
)

_INTERVIEWS = (
    Plant("EV-004", "询问笔录没有问违法事实", _RECORD, "qa_body", {_RECORD: _nothing_asked}, _last_word),
    Plant(
        "EV-049",
        "询问笔录的询问人和记录人是同一人，没有第二名执法人员",
        _RECORD,
        "recorder",
        {_RECORD: _alone},
        lambda case: f"记录人：　{case.names[0]}",
    ),
    Plant(
        "EV-050",
        "询问笔录留有模板的占位号牌",
        _RECORD,
        "qa_body",
        {_RECORD: _plate_unfilled},
        words(_UNFILLED),
        suits=_asked_about_the_vehicle,
    ),
    Plant(
        "EV-068",
        "被询问人不满十八周岁，笔录没有监护人到场的记载",
        _RECORD,
        "interviewee_age",
        {EVERYWHERE: _seventeen},
        lambda case: f"年龄：　{case.speaker.age(_on_the_day(case))}",
        suits=_of_an_employee,
    ),
)

PLANTS = _SCENES + _INTERVIEWS
