"""证据粘贴页: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "evidence_paste_page",
        "^证据粘贴页",
        [
            ["🖼", L, L, L],
            ["文字说明", "苏A12345货车在安平站过磅，车货总重78.6吨。", L, L],
            ["拍摄时间", "2024年5月3日9时20分", "拍摄地点", "安平超限检测站"],
            ["拍摄人", "陈思远", "当事人签名", "李明"],
            ["执法人员签名", "王建国、陈思远　2024年5月3日", L, L],
        ],
    )
    assert said(d) == {
        "caption": "苏A12345货车在安平站过磅，车货总重78.6吨。",
        "shot_time": "2024-05-03T09:20",
        "shot_place": "安平超限检测站",
        "shooter": ["陈思远"],
        "officers": ["王建国", "陈思远"],
        "party_confirm": "李明",
    }
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "2024-05-03"), "party": (True, ("李明",), "<blank>")}


def test_lines():
    d = read(
        "evidence_paste_page",
        "^现场照片",
        "🖼",
        "证明内容：车辆没有采取覆盖措施，",
        "货物沿途遗洒。",
        "拍照时间：2024.5.3 9:20",
        "拍照地点：G104国道K12+300",
        "拍照人：陈思远",
        "执法人员：王建国、陈思远",
        "现场人员签名：",
    )
    assert said(d) == {
        "caption": "车辆没有采取覆盖措施，\n货物沿途遗洒。",
        "shot_time": "2024-05-03T09:20",
        "shot_place": "G104国道K12+300",
        "shooter": ["陈思远"],
        "officers": ["王建国", "陈思远"],
    }
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "<blank>"), "party": (False, (), "<blank>")}


def test_two_photographs():
    d = read(
        "evidence_paste_page",
        "^照片粘贴页",
        [
            ["🖼", L],
            ["说明：车头照片", "拍摄时间：2024年5月3日9时20分"],
            ["拍摄地点：安平站", "拍摄人：陈思远"],
            ["🖼", L],
            ["说明：车尾照片", "拍摄时间：2024年5月3日9时25分"],
            ["拍摄地点：安平站", "拍摄人：陈思远"],
        ],
    )
    assert said(d) == {"caption": "车头照片", "shot_time": "2024-05-03T09:20", "shot_place": "安平站", "shooter": ["陈思远"]}
    assert signed(d) == {}


def test_who_took_the_photograph_signs_too():
    d = read(
        "evidence_paste_page",
        "^证据粘贴页",
        [["拍摄人", "王建国"]],
        "拍摄人签名：王建国　2023年5月3日",
        "执法人员签名：王建国、陈思远　2023年5月3日",
    )
    assert said(d)["shooter"] == ["王建国"]
    assert signed(d)["maker"] == (True, ("王建国",), "2023-05-03")
