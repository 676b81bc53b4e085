"""备考表: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "dossier_notes",
        "^卷内备考表",
        [
            ["卷内文件情况说明", "本案卷共有文件材料42页，其中文字材料30页，照片4页，附图1张，其他（证件复印件）7页。", L, L],
            ["立卷人", "赵敏", "时间", "2024年6月20日"],
            ["检查人", "孙立", "时间", "2024年6月21日"],
            ["整理人", "", "时间", "　年　月　日"],
        ],
    )
    assert said(d) == {
        "situation": "本案卷共有文件材料42页，其中文字材料30页，照片4页，附图1张，其他（证件复印件）7页。",
        "archivist": ["赵敏"],
        "archivist_date": "2024-06-20",
        "checker": ["孙立"],
        "checker_date": "2024-06-21",
        "collator": "<blank>",
        "collator_date": "<blank>",
    }
    assert signed(d) == {}


def test_lines():
    d = read(
        "dossier_notes",
        "^备考表",
        "本卷情况说明：",
        "本卷共有36页，其中文字材料33页，照片3页。",
        "立卷人：赵敏",
        "检查人：孙立",
        "立卷时间：2024.6.20",
        "检查时间：2024.6.21",
    )
    assert said(d) == {
        "situation": "本卷共有36页，其中文字材料33页，照片3页。",
        "archivist": ["赵敏"],
        "archivist_date": "2024-06-20",
        "checker": ["孙立"],
        "checker_date": "2024-06-21",
    }
    assert signed(d) == {}


def test_dates_behind_the_names():
    d = read(
        "dossier_notes",
        "^卷内备考表",
        "本卷情况说明",
        "本案卷共有文件材料12页，其中文字材料10页，其他（复印件）2页。",
        "立卷人：赵敏　　2024年6月20日",
        "检查人：孙立　　2024年6月21日",
    )
    assert said(d) == {
        "situation": "本案卷共有文件材料12页，其中文字材料10页，其他（复印件）2页。",
        "archivist": ["赵敏"],
        "archivist_date": "2024-06-20",
        "checker": ["孙立"],
        "checker_date": "2024-06-21",
    }
    assert signed(d) == {}
