"""备考表: how many pages the dossier has, who put it together and who checked it."""

from typing import ClassVar

from casecheck.model import Document, Entry, Moment, entry

_TIME = ("时间", "日期")
_DAY = r"(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}[.\-/]\d{1,2}[.\-/]\d{1,2}|年月日)"


class DossierNotes(Document):
    """备考表. 时间 stands behind each of its three people; nobody signs a second time, so it declares no signatures."""

    form: str = "dossier_notes"
    titles: ClassVar[tuple[str, ...]] = (
        "备考表",
        "卷内备考表",
        "案卷备考表",
        "卷宗备考表",
        "卷内文件备考表",
        "卷内材料备考表",
        "备考页",
        "卷内备考",
        "案卷备考",
        "卷宗备考",
        "卷末备考表",
        "归档备考表",
    )
    step: ClassVar[int] = 990

    situation: Entry[str] = entry(
        "卷内文件情况说明",
        "本卷情况说明",
        "卷内文件情况",
        "本案卷情况说明",
        "案卷情况说明",
        "本卷情况",
        "卷内情况说明",
        "卷内材料情况说明",
        "情况说明",
        "说明",
        long=True,
        until="立卷人|检查人|整理人",
        sentence=(
            r"(?P<value>本?(?:案?卷|案)(?:宗)?(?:内)?(?:共|现)有?[^。]{0,160}页(?:[^。]{0,160}页)?[^。]{0,12}。?)(?=立卷|检查|整理|$)",
        ),
    )
    archivist: Entry[tuple[str, ...]] = entry("立卷人", "立卷人签名", "立卷人（签名）", "装订人", until=_DAY)
    archivist_date: Entry[Moment] = entry(
        "立卷时间", "立卷日期", *_TIME, beside="archivist", sentence=(rf"立卷人(?:\(?签[名字]\)?)?:[^:0-9]{{0,8}}(?P<value>{_DAY})",)
    )
    checker: Entry[tuple[str, ...]] = entry("检查人", "检查人签名", "检查人（签名）", "审核人", "审查人", until=_DAY)
    checker_date: Entry[Moment] = entry(
        "检查时间",
        "检查日期",
        "审核时间",
        "审核日期",
        *_TIME,
        beside="checker",
        sentence=(rf"(?:检查人|审核人)(?:\(?签[名字]\)?)?:[^:0-9]{{0,8}}(?P<value>{_DAY})",),
    )
    collator: Entry[tuple[str, ...]] = entry("整理人", "整理人签名", "整理人（签名）", required="optional", until=_DAY)
    collator_date: Entry[Moment] = entry(
        "整理时间",
        "整理日期",
        *_TIME,
        beside="collator",
        required="optional",
        sentence=(rf"整理人(?:\(?签[名字]\)?)?:[^:0-9]{{0,8}}(?P<value>{_DAY})",),
    )
