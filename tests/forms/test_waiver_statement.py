"""放弃声明: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_both_rights():
    d = read(
        "waiver_statement",
        "^放弃陈述申辩及听证权利的说明",
        "安平市交通运输局：",
        "我（单位）驾驶车牌号为苏A12345的车辆，于2023年5月3日在从事道路货物运输过程中，存在车辆超限行驶的行为，违反了《公路安全保护条例》第三十三条的规定。"
        "于2023年5月15日接到《违法行为通知书》（编号：苏安交违通〔2023〕12号），我对认定的事实无异议，自愿放弃陈述、申辩和听证的权利。",
        "当事人或代理人签名：李明",
        "2023年5月15日",
    )
    assert said(d) == {
        "agency": "安平市交通运输局",
        "vehicle_no": ["苏A12345"],
        "incident": "2023-05-03",
        "behaviour": "车辆超限行驶",
        "law": [("公路安全保护条例", 33)],
        "notice_date": "2023-05-15",
        "notice_no": "苏安交违通〔2023〕12号",
        "waives_defence": {"放弃陈述申辩": True},
        "waives_hearing": {"放弃听证": True},
        "date": "2023-05-15",
    }
    assert signed(d) == {"party": (True, ("李明",), "2023-05-15")}


def test_one_right_by_boxes():
    d = read(
        "waiver_statement",
        "^放弃听证声明",
        "安平市交通运输局：",
        "本人已于2023年5月15日收到你局行政处罚事先告知书（苏安交罚告〔2023〕12号），因超限运输一案，☑放弃陈述申辩权利；□放弃要求听证权利。",
        "声明人：",
        "　　年　　月　　日",
    )
    assert said(d) == {
        "agency": "安平市交通运输局",
        "behaviour": "超限运输",
        "notice_date": "2023-05-15",
        "notice_no": "苏安交罚告〔2023〕12号",
        "waives_defence": {"放弃陈述申辩": True},
        "waives_hearing": "<blank>",
        "date": "<blank>",
    }
    assert signed(d) == {"party": (False, (), "<blank>")}


def test_a_tractor_with_its_trailer_and_the_hour():
    d = read(
        "waiver_statement",
        "^放弃陈述申辩权利声明书",
        "车牌号为　苏A12345/苏A1234挂　的车辆，于　2023年5月3日10时08分　存在　超限运输　的行为。",
        "声明人：李明　2023年5月15日",
    )
    assert said(d) == {
        "vehicle_no": ["苏A12345", "苏A1234挂"],
        "incident": "2023-05-03T10:08",
        "behaviour": "超限运输",
        "date": "2023-05-15",
    }


def test_dates_in_figures_and_a_number_with_its_kind_in_brackets():
    d = read(
        "waiver_statement",
        "^放弃陈述申辩及听证权利的说明",
        "车牌号为　苏A12345　的车辆，于　2023-05-03 08:19　存在　擅自挖掘公路　的行为。本人（单位）于　2023.5.15　收到《违法行为通知书》"
        "（编号　苏安交罚告〔2023〕468(非)号　），自愿放弃陈述、申辩和要求听证的权利。",
    )
    assert {name: said(d)[name] for name in ("incident", "notice_date", "notice_no")} == {
        "incident": "2023-05-03T08:19",
        "notice_date": "2023-05-15",
        "notice_no": "苏安交罚告〔2023〕468(非)号",
    }
