"""鉴定委托书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_lines():
    d = read(
        "appraisal_commission",
        "^鉴定委托书",
        "案号：苏安交委鉴〔2024〕1号",
        "安平市机动车检测中心：",
        "因办理李明涉嫌非法改装车辆一案，现委托贵中心对下列事项进行鉴定：",
        "委托鉴定事项：苏A12345货车轴数、轮胎数是否与行驶证一致。",
        "提交鉴定材料：行驶证复印件1份、照片4张。",
        "请于2024年5月20日前提出鉴定意见。",
        "安平市交通运输局（印章）",
        "2024年5月6日",
    )
    assert said(d) == {
        "case_no": "苏安交委鉴〔2024〕1号",
        "issue_date": "2024-05-06",
        "agency_seal": "安平市交通运输局",
        "institution": "安平市机动车检测中心",
        "items": "苏A12345货车轴数、轮胎数是否与行驶证一致。",
        "materials": "行驶证复印件1份、照片4张。",
        "deadline": "2024-05-20",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-06")}


def test_a_table():
    d = read(
        "appraisal_commission",
        "^检测委托书",
        "编号：苏安交委检〔2024〕3号",
        [["受委托单位", "安平市质量检验所"], ["检测项目", "车辆制动性能"], ["送检材料", "苏A12345货车1辆"], ["完成时间", "2024年5月20日"]],
        "安平市交通运输局",
        "2024年5月6日",
    )
    assert said(d) == {
        "case_no": "苏安交委检〔2024〕3号",
        "issue_date": "2024-05-06",
        "agency_seal": "安平市交通运输局",
        "institution": "安平市质量检验所",
        "items": "车辆制动性能",
        "materials": "苏A12345货车1辆",
        "deadline": "2024-05-20",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-06")}
