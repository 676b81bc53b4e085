"""强制执行申请书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_the_national_form():
    d = read(
        "court_enforcement_application",
        "^强制执行申请书",
        "案号：苏安交申执〔2023〕12号",
        "申请人：安平市交通运输局\u3000法定代表人：许凯",
        "地址：安平市建设路8号\u3000联系电话：025-83450000",
        "被申请人：李明\u3000身份证号：11010519491231002X",
        "地址：安平市建设路9号\u3000联系电话：13900000000",
        "请求事项：强制执行罚款30000元。",
        "事实与理由：申请人于2023年6月1日作出行政处罚决定书（苏安交罚〔2023〕12号），并于当日送达。",
        "此致",
        "安平市人民法院",
        "附件：1.行政处罚决定书及送达回证",
        "2.催告书及送达回证",
        "负责人签名：许凯",
        "安平市交通运输局（印章）",
        "2023年9月3日",
    )
    assert said(d) == {
        "case_no": "苏安交申执〔2023〕12号",
        "issue_date": "2023-09-03",
        "agency_seal": "安平市交通运输局",
        "applicant": "安平市交通运输局",
        "applicant_rep": "许凯",
        "applicant_address": "安平市建设路8号",
        "applicant_phone": "025-83450000",
        "respondent": "李明",
        "respondent_id": "11010519491231002X",
        "respondent_address": "安平市建设路9号",
        "respondent_phone": "13900000000",
        "requests": "强制执行罚款30000元。",
        "facts": "申请人于2023年6月1日作出行政处罚决定书（苏安交罚〔2023〕12号），并于当日送达。",
        "decision_no": "苏安交罚〔2023〕12号",
        "court": "安平市人民法院",
        "attachments": "1.行政处罚决定书及送达回证\n2.催告书及送达回证",
    }
    assert signed(d) == {"agency_head": (True, ("许凯",), ""), "agency": (False, ("安平市交通运输局",), "2023-09-03")}


def test_another_wording():
    d = read(
        "court_enforcement_application",
        "^行政强制执行申请书",
        "安平市人民法院：",
        [
            ["申请人", "安平市交通运输局", "法定代表人", "许凯"],
            ["地址", "安平市建设路8号", "联系电话", "025-83450000"],
            ["被申请人", "安平市顺达物流有限公司", "法定代表人", "李明"],
            ["地址", "安平市建设路9号", "联系电话", "13900000000"],
            ["申请执行内容", "罚款30000元", "←", "←"],
            ["申请理由", "逾期未履行。", "←", "←"],
            ["附件", "决定书", "←", "←"],
        ],
        "安平市交通运输局（印章）",
        "2023年9月3日",
    )
    assert said(d) == {
        "issue_date": "2023-09-03",
        "agency_seal": "安平市交通运输局",
        "applicant": "安平市交通运输局",
        "applicant_rep": "许凯",
        "applicant_address": "安平市建设路8号",
        "applicant_phone": "025-83450000",
        "respondent": "安平市顺达物流有限公司",
        "respondent_rep": "李明",
        "respondent_address": "安平市建设路9号",
        "respondent_phone": "13900000000",
        "requests": "罚款30000元",
        "facts": "逾期未履行。",
        "court": "安平市人民法院",
        "attachments": "决定书",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-09-03")}


def test_the_unfilled_form():
    d = read(
        "court_enforcement_application",
        "^强制执行申请书",
        "案号：",
        "申请人：\u3000\u3000\u3000法定代表人：\u3000\u3000\u3000地址：\u3000\u3000\u3000电话：",
        "被申请人：",
        "请求事项：",
        "事实与理由：",
        "此致",
        "\u3000\u3000\u3000\u3000人民法院",
        "附件：",
        "交通运输执法部门（印章）",
        "年\u3000月\u3000日",
    )
    assert said(d) == {
        "case_no": "<blank>",
        "issue_date": "<blank>",
        "agency_seal": "<blank>",
        "applicant": "<blank>",
        "applicant_rep": "<blank>",
        "applicant_address": "<blank>",
        "applicant_phone": "<blank>",
        "respondent": "<blank>",
        "requests": "<blank>",
        "facts": "<blank>",
        "court": "<blank>",
        "attachments": "<blank>",
    }


def test_details_between_commas():
    d = read(
        "court_enforcement_application",
        "^强制执行申请书",
        "苏安交申执〔2023〕12号",
        "申请人：安平市交通运输局，地址：安平市建设路8号，法定代表人：许凯，职务：局长，联系电话：025-83450000",
        "被申请人：李明，男，身份证号：11010519491231002X，住址：安平市建设路9号，联系电话：13900000000",
        "申请事项：",
        "1.强制执行罚款三万元；",
        "2.强制执行加处罚款三万元。",
        "事实和理由：",
        "申请人作出决定。",
        "综上，申请人依据《中华人民共和国行政强制法》第五十三条申请强制执行。",
        "此致",
        "安平市人民法院",
        "申请人：安平市交通运输局（印章）",
        "2023年9月3日",
        "附：1.决定书；2.催告书。",
    )
    assert said(d) == {
        "case_no": "苏安交申执〔2023〕12号",
        "issue_date": "2023-09-03",
        "agency_seal": "安平市交通运输局",
        "applicant": "安平市交通运输局",
        "applicant_rep": "许凯",
        "applicant_address": "安平市建设路8号",
        "applicant_phone": "025-83450000",
        "respondent": "李明",
        "respondent_id": "11010519491231002X",
        "respondent_address": "安平市建设路9号",
        "respondent_phone": "13900000000",
        "requests": "1.强制执行罚款三万元；\n2.强制执行加处罚款三万元。",
        "facts": "申请人作出决定。\n综上，申请人依据《中华人民共和国行政强制法》第五十三条申请强制执行。",
        "court": "安平市人民法院",
        "attachments": "1.决定书；2.催告书。",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-09-03")}


def test_details_behind_the_applicant_are_no_part_of_its_name():
    d = read(
        "court_enforcement_application",
        "^行政处罚强制执行申请书",
        "申请人：安平市交通运输局，住所地安平市建设路8号。",
        "法定代表人：许凯，局长。",
        "被申请人：李明",
        "申请事项：强制执行罚款3000元。",
    )
    assert (said(d)["applicant"], said(d)["applicant_rep"], said(d)["respondent"]) == ("安平市交通运输局", "许凯", "李明")
