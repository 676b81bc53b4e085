"""A record written on the spot (现场笔录): where, when, by which officers, with whom, read back to whom."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Period, SignatureSpec, Tick, entry

_NUMBER = ("执法证号", "执法证件号", "执法证件编号", "证件号码", "执法证编号", "执法证件号码", "证号")
_OFFICER = (
    *("执法人员", "检查人员", "检查人", "执法人员姓名", "勘查人员", "勘查人", "勘验人员", "检查人员姓名", "办案人员"),
    *("勘查人员及证号", "执法人员及证号", "检查人员及证号", "执法人员及执法证号", "检查人员及执法证号", "勘验人员及证号"),
)
_CARD = "(?:[^()0-9]{0,6}[0-9*][0-9A-Z*-]{3,}号?)"
_NAME = "[^,、。:;()]{2,8}"
_OPEN = r"\((?:[^()0-9]{0,8}:)?(?:执法证|证件)?号?"


def cards(who: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sentences that hold the first and the second number in brackets behind names: 检查人员李明（执法证号__）、王芳（__）.

    ``who`` is a pattern of the words before the names.
    """
    first = rf"(?:{who})(?:姓名)?(?:及(?:执法)?证号)?:?{_NAME}{_OPEN}"
    return (rf"{first}(?P<value>{_CARD})\)",), (rf"{first}{_CARD}\)[,、和及]?{_NAME}{_OPEN}(?P<value>{_CARD})\)",)


_FIRST, _SECOND = cards("(?:执法|检查|勘查|勘验|办案)人员?")
_BOX = "[□☐■☑☒√✓✔]"
_WORDS = "(?:上述|以上)(?:笔录|记录|内容|情况)"
_READ = "(?:看|阅)过|宣读"
_PERSON = ("现场人员", "当事人", "现场负责人", "被检查人", "在场当事人", "现场当事人", "在场人员", "在场人")
_SIGNS = ("检查人员", "检查人", "执法人员", "勘查人员", "勘查人", "勘验人员", "办案人员")
_CONFIRMED = (
    r"(?<=[^(\[【—–-])[(\[【]?[—–-]*以下(?:空白|无正文)"
    rf"|{_WORDS}[,:]?(?:{_BOX}|我|已|经)|{_BOX}我?已(?:{_READ}|向我)|(?<=。)我已(?:经)?(?:{_READ})"
)


class SceneBlock(Document):
    """A record on the spot; not a form of its own. Regions drop the vehicle row or print one read-back box only."""

    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("现场人员签名", "当事人签名", "现场负责人签名", "被检查人签名", "当事人或现场人员签名", "被检查人或现场负责人签名"),
                *(
                    "在场当事人签名",
                    "现场当事人签名",
                    "在场人员签名",
                    "当事人或其代理人签名",
                    "当事人（代理人）签名",
                    "被检查单位负责人签名",
                ),
            ),
            bare=_PERSON,
        ),
        SignatureSpec(
            key="officers",
            labels=("执法人员签名", "检查人员签名", "检查人签名", "勘查人员签名", "勘查人签名", "勘验人员签名", "办案人员签名"),
            people=2,
            bare=_SIGNS,
        ),
        SignatureSpec(key="recorder", labels=("记录人签名", "记录员签名")),
        SignatureSpec(key="witness", labels=("见证人签名",)),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", "文书号", means="case_number")
    place: Entry[str] = entry(
        *("执法地点", "检查地点", "现场地点", "地点", "勘查地点", "勘验地点", "现场检查地点", "检查场所", "执法检查地点"), means="act_place"
    )
    time: Entry[Period] = entry(
        *(
            "执法时间",
            "检查时间",
            "时间",
            "勘查时间",
            "勘查起止时间",
            "检查起止时间",
            "执法起止时间",
            "起止时间",
            "现场检查时间",
            "执法检查时间",
        ),
        means="act_time",
    )
    officer_1: Entry[tuple[str, ...]] = entry(*_OFFICER, means="officer", row=1)
    officer_1_no: Entry[tuple[str, ...]] = entry(*_NUMBER, means="officer_number", row=1, sentence=_FIRST)
    officer_2: Entry[tuple[str, ...]] = entry(*_OFFICER, means="officer", row=2)
    officer_2_no: Entry[tuple[str, ...]] = entry(*_NUMBER, means="officer_number", row=2, sentence=_SECOND)
    recorder: Entry[tuple[str, ...]] = entry("记录人", "记录员")
    person_name: Entry[str] = entry(
        *(
            "姓名",
            "现场人员姓名",
            "现场人员",
            "被检查人",
            "在场当事人",
            "现场当事人",
            "在场人员",
            "被检查人姓名",
            "当事人姓名",
            "现场负责人",
        )
    )
    person_sex: Entry[str] = entry("性别")
    person_id: Entry[str] = entry("身份证件号", "身份证号", "身份证号码", "身份证件号码", "公民身份号码", "证件号码", "证件号")
    relation: Entry[str] = entry(
        *("与案件关系", "与案件的关系", "与本案关系", "当事人关系", "与当事人关系", "与当事人的关系", "与本案的关系"),
        sentence=(
            r"[0-9*]{4}[0-9Xx*],(?P<value>(?:案件)?(?:当事人|驾驶员|驾驶人|车主|现场负责人|证人|乘客|承运人|货主)[^,。;:()]{0,12}(?:\([^()]{1,20}\))?)(?=[,。;])",
        ),
    )
    unit_post: Entry[str] = entry(
        *("单位及职务", "单位职务", "工作单位及职务", "工作单位", "单位、职务", "所在单位及职务", "职业", "单位、职务及住址"),
        required="optional",
    )
    person_phone: Entry[str] = entry("联系电话", "电话")
    person_address: Entry[str] = entry(
        *("联系地址", "住址", "地址", "家庭住址", "住所", "现住址", "家庭地址", "通讯地址", "户籍地址", "单位、职务及住址")
    )
    vehicle_no: Entry[tuple[str, ...]] = entry(
        *("车（船）号", "车牌号", "车号", "车（船）牌号", "车牌号码", "船号", "车辆号牌", "车辆牌号", "号牌号码", "车辆号牌号码"),
        *("车辆牌照号", "车辆", "车船", "涉案车辆", "车牌号及车型", "车号及车型"),
        means="plate",
        required="conditional",
    )
    vehicle_type: Entry[str] = entry(
        *("车（船）型", "车辆类型", "车型", "船型", "车辆车型", "车船类型", "车辆", "车船", "涉案车辆", "车牌号及车型", "车号及车型"),
        required="conditional",
    )
    scene: Entry[str] = entry(
        *("现场情况", "主要内容", "现场检查情况", "现场情况主要内容", "检查情况", "现场勘查情况", "勘查情况", "现场检查情况及结果"),
        *("现场检查内容", "现场情况记录", "现场笔录内容", "检查内容及情况", "现场状况"),
        long=True,
        until=_CONFIRMED,
    )
    read_back: Entry[tuple[Tick, ...]] = entry(
        "上述笔录我已看过或已向我宣读过，情况属实无误",
        options=("我已看过", "已向我宣读过"),
        sentence=(
            rf"(?P<value>{_BOX}?{_WORDS}.{{0,60}}?(?:情况|内容)?属实(?:,?无误)?)",
            rf"(?P<value>{_BOX}?{_WORDS}.{{0,30}}?(?:{_READ}).{{0,20}})",
            rf"(?P<value>{_BOX}我?已(?:{_READ})[^。:]{{0,12}}?(?:{_BOX}我?已[^。:,;当现被]{{2,8}})?)(?=[,。;情当现被属]|$)",
            rf"(?:^|[。)】—号])(?P<value>我已(?:经)?(?:{_READ})[^。:]{{0,12}})",
        ),
    )
    remarks: Entry[str] = entry("备注", required="optional", long=True)
