"""机动车行驶证复印件: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_lines():
    d = read(
        "vehicle_licence_copy",
        "^机动车行驶证复印件",
        "号牌号码：苏A12345　车辆类型：重型半挂牵引车",
        "所有人：安平市顺达物流有限公司",
        "住址：安平市港口路2号",
        "使用性质：货运　品牌型号：东风牌DFH4250",
        "车辆识别代号：LGAG4DY30A1234567",
        "注册日期：2019-05-06　发证日期：2019-05-08",
        "总质量：25000kg　整备质量：8800kg",
        "准牵引总质量：40000kg　核定载质量：--",
        "检验记录：检验有效期至2024年5月",
        "此复印件与原件核对无误。",
        "提供人签名：李明　　2023年5月3日",
        "执法人员签名：王建国、陈思远　2023年5月3日",
    )
    assert said(d) == {
        "provider": "李明",
        "officers": ["王建国", "陈思远"],
        "copy_mark": "此复印件与原件核对无误。",
        "provided_on": "2023-05-03",
        "plate": ["苏A12345"],
        "vehicle_kind": "重型半挂牵引车",
        "owner": "安平市顺达物流有限公司",
        "address": "安平市港口路2号",
        "use": "货运",
        "brand": "东风牌DFH4250",
        "vin": "LGAG4DY30A1234567",
        "reg_date": "2019-05-06",
        "issue_date": "2019-05-08",
        "total_mass": 25000,
        "kerb_mass": 8800,
        "rated_load": "<struck>",
        "tow_mass": 40000,
        "inspection": "检验有效期至2024年5月",
    }
    assert signed(d) == {"provider": (True, ("李明",), "2023-05-03"), "officers": (True, ("王建国", "陈思远"), "2023-05-03")}


def test_a_table():
    d = read(
        "vehicle_licence_copy",
        "^行驶证复印件",
        [
            ["号牌号码", "苏A12345", "车辆类型", "重型"],
            ["所有人", "李明", L, L],
            ["总质量", "25 t", "核定载质量", "16200 千克"],
            ["注册日期", "", "发证日期", "2019年5月8日"],
        ],
        "本复印件与原件一致",
        "提供人（签名）：",
        "　　　　年　月　日",
    )
    assert said(d) == {
        "copy_mark": "本复印件与原件一致",
        "provided_on": "<blank>",
        "plate": ["苏A12345"],
        "vehicle_kind": "重型",
        "owner": "李明",
        "reg_date": "<blank>",
        "issue_date": "2019-05-08",
        "total_mass": 25000,
        "rated_load": 16200,
    }
    assert signed(d) == {"provider": (False, (), "<blank>")}
