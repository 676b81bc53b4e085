"""The whole dossier: from files on disk to meaning, and whatever is written, no crash and no invented words."""

from __future__ import annotations

import json
import subprocess
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

import casecheck
from casecheck.extract import extract
from casecheck.extract.text import normal
from casecheck.law.data import rules_folder
from casecheck.law.statutes import load_statutes
from casecheck.model import Dossier, Paper, Understanding
from casecheck.understand import understand
from tests.build import docx, table
from tests.pages import page

STATUTES = load_statutes(rules_folder())
_SCENE = docx(
    "现场检查笔录",
    table(
        ["执法地点", "石门治超站", "执法时间", "2024年3月8日8时12分至8时40分"],
        ["执法人员", "高翔", "执法证号", "QC0117"],
        ["执法人员", "罗敏", "执法证号", "QC0142"],
        ["姓名", "冯立军", "与案件关系", "驾驶员"],
        ["现场情况", "驾驶员冯立军驾驶豫H6C218货车，车货总重72150千克，限值49000千克。"],
    ),
)
_ASKED = docx(
    "询问笔录",
    "询问时间：2024年3月8日9时10分至9时50分",
    "询问人：高翔　记录人：罗敏",
    "被询问人：冯立军　与案件关系：驾驶员",
    "问：是否申请回避？",
    "答：不申请。",
    "问：有无超限运输车辆通行证？",
    "答：没有。",
)
_DECISION = docx(
    "行政处罚决定书",
    "青交罚〔2024〕12号",
    "当事人（个人）：姓名：冯立军",
    "违法事实及证据：2024年3月8日8时12分，当事人冯立军驾驶豫H6C218货车行驶至石门治超站，车货总重72150千克。"
    "以上事实有现场检查笔录1份、询问笔录1份、过磅单1份为证。",
    "你的行为违反了《中华人民共和国公路法》第五十条第一款的规定，依据《中华人民共和国公路法》第七十六条第五项的规定，决定给予罚款5000元的行政处罚。",
    "青川市交通运输局",
    "2024年4月2日",
)


def files(folder) -> str:
    for name, data in (("1.docx", _SCENE), ("2.docx", _ASKED), ("3.docx", _DECISION)):
        (folder / name).write_bytes(data)
    return str(folder)


def test_read_gives_the_meaning_of_a_folder(tmp_path):
    dossier = casecheck.read(files(tmp_path))
    meaning = dossier.understanding
    assert meaning is not None
    (interview,) = meaning.interviews
    assert [(t.key, t.reply) for t in interview.topics] == [("recusal", "no"), ("licence", "no")]
    assert {a.entry for a in meaning.accounts} == {"scene", "facts_and_evidence"}
    assert [(p.name, p.cards) for p in meaning.people_as("officer")] == [("高翔", ("QC0117",)), ("罗敏", ("QC0142",))]
    driver = next(p for p in meaning.people if p.name == "冯立军")
    assert set(driver.roles) == {"driver", "interviewee", "party"}
    assert len({m.document for m in driver.mentions}) == 3
    assert [(c.citation.law, c.citation.article, c.role, c.in_force) for c in meaning.citations] == [
        ("highway_law", 50, "violated", True),
        ("highway_law", 76, "penalty_basis", True),
    ]
    forms = {d.id: d.form for d in dossier.documents}
    assert [(i.kind, [forms[p] for p in i.papers], i.matched) for i in meaning.evidence] == [
        ("scene_record", ["scene_record"], True),
        ("interview_record", ["interview_record"], True),
        ("weigh_ticket", [], False),
    ]


def test_the_json_form_reads_back(tmp_path):
    command = [sys.executable, "-m", "casecheck", "read", files(tmp_path), "--format", "json"]
    done = subprocess.run(command, capture_output=True, check=False)
    shown = json.loads(done.stdout)
    assert Understanding.model_validate(shown["understanding"]) == casecheck.read(str(tmp_path)).understanding


def test_structured_data_is_understood_too():
    data = {"papers": [{"form": "interview_record", "entries": {"interviewee": "冯立军", "qa_body": "问：是否申请回避？答：不申请。"}}]}
    meaning = casecheck.from_data(data).understanding
    assert meaning is not None
    assert [(t.key, t.reply) for t in meaning.interviews[0].topics] == [("recusal", "no")]


_PIECES = st.sampled_from(
    [
        *(
            "问：",
            "答：",
            "问1：",
            "。",
            "，",
            "；",
            "“",
            "”",
            "《公路法》",
            "第五十条",
            "第二款",
            "第（三）项",
            "规定：",
            "违反",
            "依据",
            "决定给予",
            "罚款",
        ),
        *(
            "3000元",
            "72150千克",
            "超限",
            "限值",
            "2024年3月8日8时12分",
            "豫H6C218",
            "当事人",
            "冯立军",
            "戴**",
            "李某",
            "驾驶",
            "证据如下：",
            "1.",
            "2.",
        ),
        *(
            "现场笔录",
            "1份",
            "各",
            "为证",
            "、",
            "和",
            "以上事实有",
            "\n",
            "　",
            "询问笔录（续页）",
            "第1页",
            "乘客",
            "3名",
            "高4.5米",
            "113.5%",
        ),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["interview_record", "penalty_decision", "scene_record", "violation_notice"]), st.lists(_PIECES, max_size=60))
def test_whatever_is_written_nothing_breaks_and_nothing_is_invented(form, pieces):
    written = "".join(pieces)
    titles = {
        "interview_record": "询问笔录",
        "penalty_decision": "行政处罚决定书",
        "scene_record": "现场笔录",
        "violation_notice": "违法行为通知书",
    }
    made = page(f"^{titles[form]}", f"违法事实及证据：{written}", *written.split("\n"))
    document = extract(Paper(id="x", form=form, file="a.docx", pages=(made,)), STATUTES.find)
    meaning = understand(Dossier(path="x", documents=(document,)), STATUTES)
    whole = normal("".join(line.text for line in made.lines))
    said = [w.text for i in meaning.interviews for t in i.turns for w in (t.question, t.answer) if w]
    said += [f.text for a in meaning.accounts for f in a.figures]
    said += [i.place.quote for i in meaning.evidence if i.place]
    said += [p.text for a in meaning.accounts for p in a.persons] + [m.text for p in meaning.people for m in p.mentions]
    assert all(normal(words) in whole for words in said)
    assert all(c.place is not None and normal(c.place.quote) in whole for c in meaning.citations)
