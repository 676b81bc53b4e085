"""What an interview is about (告知了什么、答了什么): topics by the words of the question, replies by the words of the answer.

A reply is yes or no only where it is said plainly. Where a question brings several matters at once, a bare 是 or 没有 belongs to none of
them in particular, so only an answer that names the matter counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from casecheck.extract.text import normal
from casecheck.model.understanding import Topic, TopicKey, Turn, Words

Reply = Literal["yes", "no"]

DUTY = r"(?:如实|据实|实事求是地?)(?:回答|陈述|说明|提供|反映|作证|告知)|(?:不得|不能|不要|不可)[^。;]{0,8}(?:虚假|隐瞒|伪证|谎)"
RIGHTS = r"回避|陈述[、和及,]?申辩|(?:享有|有权|权利)[^。;]{0,30}"

_ASKS: dict[TopicKey, str] = {  # the words of a question that bring a matter up
    "identity_shown": r"(?:出示|亮明|表明|看清|查看|核对)[^。?]{0,12}(?:证件|身份(?!证)|执法证)"
    r"|(?:这是|我们的)[^。?]{0,8}证件|执法证(?:件)?(?:号|编号)",
    "recusal": r"回避",
    "rights": r"陈述[、和及,]?(?:权|申辩)|权利(?!义务人)",
    "duty": DUTY,
    "particulars": r"姓名|叫什么|身份证(?!据)|年龄|出生|住址|住(?:在|哪)|联系(?:电话|方式)|职业|工作单位"
    r"|(?:基本|个人|身份)(?:情况|信息)",
    "time": r"什么时[候间]|何时|几点|哪[一]?天|哪年|(?:具体)?时间(?!内)",
    "place": r"什么地[方点]|何地|何处|[在到从往去]哪|哪里|地点|起点|终点|目的地",
    "goods": r"(?:装|运|拉|载|承运|运输|运送)[^。?,]{0,6}(?:什么|何种|哪些|啥)|货物|货源|品名|装载物|所载",
    "weight": r"多重|多少吨|几吨|重量|称重|车货总|过磅|超限(?!运输车辆)|超载",
    "passengers": r"(?:几|多少)(?:名|位|个)?(?:乘客|旅客|人)|乘客|旅客(?!运输)|坐车的",
    "licence": r"许可证?(?!.{0,2}决定)|营运证|运输证|资格证|驾驶证|行驶证|通行证|经营资质|备案证明",
    "fare": r"收(?:取|了|费|多少)|车费|运费|票价|运价|价格|多少钱|报酬|费用|收入",
    "ownership": r"(?:车|船)[^。?]{0,12}(?:谁的|所有|归谁|是谁|登记)|车主|挂靠|雇(?:用|佣|请|主)|受谁|老板",
    "attitude": r"异议|认识(?!.{0,4}(?:吗|他|她))|态度|是否认可|承认|补充|(?:其他|别的|还有)[^。?]{0,6}(?:要说|说明|意见)|有何意见",
    "signature": r"签[名字]|核对(?!.{0,4}证)|(?:看|阅)[^。?]{0,6}笔录|笔录[^。?]{0,8}(?:看|阅|核)|宣读|是否(?:属实|一致|相符)",
}
_NOT = r"(?<![不没未无])"
_SAYS: dict[TopicKey, tuple[str, str]] = {  # what says yes, and no, by itself
    "identity_shown": (
        rf"{_NOT}(?:看清|看到|看过|看见|清楚|明白|确认)|(?:看|听)?得?清楚",
        r"(?:没有?|未|不)(?:看|出示|清楚|明白)",
    ),
    "recusal": (
        rf"{_NOT}(?<!不需)(?<!不需要)(?:申请|要求|需要)[^。,;]{{0,10}}回避|^(?:申请|需要|要求)",
        r"不(?:需要|申请|要求|用|提出|要|必)|没有",
    ),
    "rights": (rf"{_NOT}(?:听清|清楚|明白|知道|知晓|了解)", r"(?:不|没有?|未)(?:听|清楚|明白|知道|知晓|了解)"),
    "duty": (rf"{_NOT}(?:听清|清楚|明白|知道|保证|愿意|会如实|一定|能够?如实)", r"(?:不|没有?)(?:听|清楚|明白|知道|愿意|会)"),
    "signature": (rf"{_NOT}(?:属实|一致|一样|无误|相符|愿意|同意)", r"(?:不|没有?|拒绝?)(?:签|属实|一致|愿意|同意|相符)|有(?:误|出入)"),
}
_YES = re.compile(
    r"(?:我)?(?:(?:是|有|对|好|嗯|可以|能|同意|认可|承认|知道|清楚|明白|属实)(?:的|啊|了)?(?:[,。;!、]|$)|(?:是|有)(?=我|的))"
)
_NO = re.compile(
    r"(?:我)?(?:(?:没有?|不是|否|无|未|没得|不)(?:的|啊|了)?(?:[,。;!、]|$)|(?:没有?|未|无)(?=[办取持带经向得]|证|许可|营运|任何|异议|补充))"
)
_NEGATED = re.compile(r"(?:是否|有没)?(?P<not>未|没有|没|无)(?![有论])")
_OPEN = ("particulars", "time", "place", "goods", "weight", "passengers", "fare", "ownership")  # not asked for yes or no


def topics(opening: Words | None, turns: Iterable[Turn], attested: Words | None) -> tuple[Topic, ...]:
    """Every topic of every turn, in order; of the opening only what officers tell, and of the words below that they were read."""
    told = [Topic(key=key, told=opening) for key in _keys(opening) if key in ("identity_shown", "recusal", "rights", "duty")]
    asked = [topic for turn in turns for topic in _of(turn)]
    read = [Topic(key="signature", answered=attested, reply=_said("signature", normal(attested.text)))] if attested else []
    return (*told, *asked, *read)


def _keys(words: Words | None) -> list[TopicKey]:
    said = normal(words.text) if words else ""
    return [key for key, pattern in _ASKS.items() if said and re.search(pattern, said)]


def _of(turn: Turn) -> Iterator[Topic]:
    keys = _keys(turn.question)
    for key in keys:
        answer = normal(turn.answer.text) if turn.answer else ""
        reply = _said(key, answer)
        if reply is None and len(keys) == 1 and key not in _OPEN and turn.question is not None:
            reply = _plain(normal(turn.question.text), answer)
        yield Topic(key=key, turn=turn.number, told=turn.question, answered=turn.answer, reply=reply)


def _said(key: TopicKey, answer: str) -> Reply | None:
    """The answer names the matter itself; one that says both ways tells nothing."""
    if key not in _SAYS:
        return None
    yes, no = (re.search(pattern, answer) is not None for pattern in _SAYS[key])
    return None if yes == no else "yes" if yes else "no"


def _plain(question: str, answer: str) -> Reply | None:
    """A plain 是 or 没有 to a question that is not itself negative (是否未取得…, 有没有 is none)."""
    asked = re.sub(r"有没有|有无|是不是|能不能|知不知道|清不清楚", "", question)
    if _NEGATED.search(asked) or (re.search(r"异议|补充", asked) and re.search(r"是否认可", asked)):
        return None
    yes, no = _YES.match(answer), _NO.match(answer)
    return None if bool(yes) == bool(no) else "yes" if yes else "no"
