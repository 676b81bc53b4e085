"""How an interview was asked and answered (询问方式): answers in the words of the law, questions that hold the conclusion.

No article speaks of either; the review standards take both for signs that the words are not the person's own. Whether they are is for a
person.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.presence import title_place
from casecheck.derive.registry import fact
from casecheck.model import Document, Place
from casecheck.model.understanding import Interview, Words

if TYPE_CHECKING:
    from casecheck.derive.world import World

LEGAL_WORDS = (
    r"违反了?[^。]{0,6}《|第[0-9一二三四五六七八九十百]+条|(?:我|本人|公司|单位)的?(?:上述)?行为(?:已经?)?(?:违反|构成|属于)"
    r"|未取得[^。,]{2,12}许可,?(?:擅自|从事)|擅自(?:从事|使用|超限|改装)|依法(?:应当|予以|接受)|从轻(?:或者?减轻)?处罚|主观(?:故意|恶意)"
)
CONCLUSION = r"违反|违法|超限了|超载了|违章|违规|构成|擅自|非法|未经(?:许可|批准)"
CLOSED = r"(?:是不是|是吗|是吧|对吗|对不对|对吧|承认吗|是否承认|是否属实|属实吗|吧)[?？]?$|(?:是不是|是否)(?:属于|构成|违反|擅自|非法)"
KNOWLEDGE = r"知道|清楚|明白|了解|受过|处罚过|异议"


@fact("interview_record.answers_in_legal_words", "int", "用法条用语作的回答（条数）")
def answers_in_legal_words(world: World, record: Document) -> Answer:
    """Words of statutes, and the decision's own way of naming the act, which nobody speaks."""
    interview = _interview(world, record)
    if interview is None:
        return missing("问答未读出", [title_place(record)])
    found = [turn.answer for turn in interview.turns if turn.answer is not None and re.search(LEGAL_WORDS, _bare(turn.answer))]
    return known(len(found), [_place(words) for words in found])


@fact("interview_record.leading_questions", "int", "问句自己给出违法结论的封闭式问题（条数）")
def leading_questions(world: World, record: Document) -> Answer:
    """A closed question that names the act unlawful, whatever the answer; what the person knows may be asked so."""
    interview = _interview(world, record)
    if interview is None:
        return missing("问答未读出", [title_place(record)])
    found = [turn.question for turn in interview.turns if turn.question is not None and _leading(_bare(turn.question))]
    return known(len(found), [_place(words) for words in found])


def _leading(question: str) -> bool:
    return bool(re.search(CONCLUSION, question) and re.search(CLOSED, question) and not re.search(KNOWLEDGE, question))


def _interview(world: World, record: Document) -> Interview | None:
    found = next((one for one in world.understanding.interviews if one.document == record.id), None)
    return found if found is not None and found.turns else None


def _bare(words: Words) -> str:
    return re.sub(r"\s", "", words.text).replace("，", ",")


def _place(words: Words) -> Place | None:
    return words.places[0] if words.places else None
