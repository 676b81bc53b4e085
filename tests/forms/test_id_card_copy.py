"""身份证复印件: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_the_words_of_the_card():
    d = read(
        "id_card_copy",
        "^身份证复印件",
        "姓名 李明",
        "性别 男 民族 汉",
        "出生 1990 年 3 月 7 日",
        "住址 安平市解放路1号",
        "公民身份号码 110101199003070011",
        "签发机关 安平市公安局",
        "有效期限 2015.03.07-2035.03.07",
        "此复印件与原件核对无误。",
        "提供人签名：李明　　2023年5月3日",
        "执法人员签名：王建国、陈思远　2023年5月3日",
    )
    assert said(d) == {
        "provider": "李明",
        "officers": ["王建国", "陈思远"],
        "copy_mark": "此复印件与原件核对无误。",
        "provided_on": "2023-05-03",
        "name": "李明",
        "sex": "男",
        "nation": "汉",
        "birth": "1990-03-07",
        "address": "安平市解放路1号",
        "id_no": "110101199003070011",
        "authority": "安平市公安局",
        "valid": "2015.03.07-2035.03.07",
    }
    assert signed(d) == {"provider": (True, ("李明",), "2023-05-03"), "officers": (True, ("王建国", "陈思远"), "2023-05-03")}


def test_a_table_not_signed():
    d = read(
        "id_card_copy",
        "^居民身份证复印件",
        [
            ["姓名", "李明", "性别", "男", "民族", "汉"],
            ["出生", "1990年3月7日", L, L, L, L],
            ["住址", "", L, L, L, L],
            ["公民身份号码", "110101199003070011", L, L, L, L],
        ],
        "经核对与原件一致",
        "提供人：　　　　年　月　日",
    )
    assert said(d) == {
        "copy_mark": "经核对与原件一致",
        "provided_on": "<blank>",
        "name": "李明",
        "sex": "男",
        "nation": "汉",
        "birth": "1990-03-07",
        "address": "<blank>",
        "id_no": "110101199003070011",
    }
    assert signed(d) == {"provider": (False, (), "<blank>")}
