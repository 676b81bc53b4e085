"""鉴定委托书: the agency asks an institution for an expert opinion."""

from typing import ClassVar

from casecheck.forms.letter_block import addressed
from casecheck.forms.remedy_block import DAY, IssuedBlock
from casecheck.model import Entry, Moment, entry


class AppraisalCommission(IssuedBlock):
    """鉴定委托书. ``deadline`` is the last day for the opinion, where a day is named."""

    form: str = "appraisal_commission"
    titles: ClassVar[tuple[str, ...]] = (
        "鉴定委托书",
        "委托鉴定书",
        "检测委托书",
        "检验委托书",
        "鉴定（检测）委托书",
        "委托检验书",
        "委托检测书",
        "检验（检测、鉴定）委托书",
        "鉴定聘请书",
        "委托鉴定函",
        "检测委托单",
        "检测、检验、鉴定委托书",
    )
    step: ClassVar[int] = 378

    institution: Entry[str] = entry(
        "受委托单位",
        "鉴定机构",
        "受委托机构",
        "受托单位",
        "受托机构",
        "被委托单位",
        "受委托鉴定机构",
        "检测机构",
        "受委托人",
        "鉴定单位",
        sentence=addressed("委托(?:书|函|单)"),
    )
    items: Entry[str] = entry(
        "委托鉴定事项",
        "鉴定事项",
        "委托事项",
        "鉴定内容",
        "鉴定要求",
        "委托检测事项",
        "检测事项",
        "检测项目",
        "委托检验事项",
        "鉴定事项和要求",
        "委托鉴定事项和要求",
        "委托鉴定的事项",
        long=True,
        until=f"提交(?:鉴定)?(?:的)?材料|提出鉴定意见|[^。;]{{0,8}}(?:于|在){DAY}前",
        sentence=(
            r"(?:下列|以下|如下)(?:事项|内容|问题)(?:进行)?(?:鉴定|检测|检验)?[:。]?(?:(?:[一二1][、.])?(?:委托)?(?:鉴定|检测|检验)(?:的)?(?:事项|项目|要求):)?(?P<value>.{2,800}?)(?:[一二三四五]、|[1-5][.、])?(?:提交|请(?:贵|你|于)|鉴定材料|$)",
            r"委托(?:你|贵)(?:单位|所|中心|公司|机构|院|站)对(?P<value>.{2,400}?)进行(?:鉴定|检测|检验)",
        ),
    )
    materials: Entry[str] = entry(
        "提交鉴定材料",
        "鉴定材料",
        "送检材料",
        "提交材料",
        "送检物品",
        "检材",
        "提交鉴定的材料",
        "提供的鉴定材料",
        "送检样品",
        "委托鉴定材料",
        "提交的材料",
        long=True,
        until=f"提出鉴定意见|[^。;]{{0,8}}(?:于|在){DAY}前|联系人|联系电话",
    )
    deadline: Entry[Moment] = entry(
        "提出鉴定意见的期限",
        "鉴定期限",
        "完成期限",
        "完成时间",
        "提出鉴定结论的期限",
        "要求完成时间",
        required="optional",
        sentence=(rf"(?:于|在)(?P<value>{DAY})(?:之|以)?前[^。;]{{0,30}}?(?:提出|出具|作出|提交|完成|将|书面)",),
    )
