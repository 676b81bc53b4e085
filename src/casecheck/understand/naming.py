"""Names of people in running text: behind a word for their part, or known from another paper. Masked ones are told as such."""

from __future__ import annotations

import re
from collections.abc import Iterable

from casecheck.extract.text import normal
from casecheck.model.understanding import Role

_SURE = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕张孔曹严华魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦昌马苗凤俞柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬"
    "安常乐傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄臧戴宋庞熊纪舒屈祝董梁杜阮蓝闵席季贾娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房裘缪"
    "解应丁宣邓郁洪包诸左石崔吉龚程邢裴陆荣翁荀甄曲封靳汲邴糜松井段富巫焦巴弓牧隗谷侯宓蓬全班仰秋仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶司韶郜"
    "黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍闻莘党翟谭贡劳姬申扶堵冉宰郦雍璩桑桂濮牛寿边扈燕冀浦尚农温庄晏柴瞿阎慕茹习艾鱼容向古易慎"
    "戈廖庾终暨居衡步耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰巢蒯相查后荆红游竺权逯盖益桓公付肖闫覃欧麦佟"
    "金"
)
_RISKY = "安应文向全公国相须终解那空利广东后于方任成和时计项路管关单明经施常能温满步查容权养简越师归红游"
"""Surnames that begin an everyday word as well: a name only before a mark or an unmistakable verb."""

_PLAIN = "".join(sorted(set(_SURE) - set(_RISKY)))
_COMPOUND = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|长孙|宇文|端木|南宫|独孤|轩辕"
_MARK = r"(?=[,、。;:()\"“”/]|$|[男女][,、。;]|驾驶|持有)"
_END = (
    r"(?=[,、。;:()\"“”/]|$|[男女]|驾驶|驾车|在|于|的|承认|称|未|持|将|装载|负责|和|与|及|提供|出示|到|陈述|表示|确认|从事|收取|等|本人|签|对|因|所|通过"
    r"|使用|擅自|超限|运输|现场|有|说|向|系|是|已|经|不|无|并|[0-9A-Z])"
)
_NAME = (
    r"(?![\u4e00-\u9fff]{1,2}某[\u4e00-\u9fff]{0,10}公司)"  # 张某运输公司 is no person
    rf"(?:(?:{_COMPOUND})[\u4e00-\u9fff]{{1,2}}?{_END}|[{_PLAIN}][\u4e00-\u9fff]{{1,2}}?{_END}|[{_RISKY}][\u4e00-\u9fff]{{1,2}}?{_MARK}"
    r"|(?!某)[\u4e00-\u9fff][*×某](?:[*×某]|[\u4e00-\u9fff](?=[,、。;()]))?)"
)
_CUES: dict[str, Role] = {
    "当事人": "party",
    "驾驶员": "driver",
    "驾驶人": "driver",
    "司机": "driver",
    "车主": "owner",
    "乘客": "witness",
    "旅客": "witness",
    "货主": "witness",
    "证人": "witness",
    "见证人": "witness",
    "法定代表人": "legal_rep",
    "负责人": "legal_rep",
    "经营者": "legal_rep",
    "委托代理人": "agent",
    "代理人": "agent",
    "执法人员": "officer",
    "记录人": "recorder",
}
_CUED = re.compile(
    rf"(?P<cue>{'|'.join(sorted(_CUES, key=len, reverse=True))})(?:姓名)?[:为是系]?(?P<name>{_NAME})(?P<more>(?:[、和与及]{_NAME})?)"
)

_ALONE = re.compile(
    rf"(?:{_COMPOUND})[\u4e00-\u9fff]{{1,2}}|[{_PLAIN}][\u4e00-\u9fff]{{1,2}}|[\u4e00-\u9fff](?:[*×某]{{1,2}}[\u4e00-\u9fff]?)"
)
_PARTS = re.compile(rf"^[对向]|^(?:{'|'.join(_CUES)})|(?:的|进行|所作)+$")

Named = tuple[str, Role | None, int, int]


def lone_name(words: str) -> str | None:
    """The name that is left of 对当事人冯立军的 once the words for the person's part are taken away; None if it is not one."""
    left = normal(words)
    while (shorter := _PARTS.sub("", left)) != left:
        left = shorter
    return left if _ALONE.fullmatch(left) else None


def find_names(words: str, known: Iterable[str] = ()) -> list[Named]:
    """Names in a text in normal form, with what the text calls the person, start and end. Nobody is found by the look of a name alone."""
    found: list[Named] = []
    for match in _CUED.finditer(words):
        role = _CUES[match["cue"]]
        found.append((match["name"], role, *match.span("name")))
        if match["more"] and role in ("officer", "driver", "witness"):
            found.append((match["more"][1:], role, match.start("more") + 1, match.end("more")))
    for name in sorted({normal(name) for name in known}, key=lambda n: (-len(n), n)):
        for match in re.finditer(re.escape(name), words) if len(name) > 1 else ():
            if not any(start < match.end() and match.start() < end for _, _, start, end in found):
                found.append((name, None, *match.span()))
    return sorted(found, key=lambda one: one[2])
