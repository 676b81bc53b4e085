"""听证公告: a public hearing is made known."""

from typing import ClassVar

from casecheck.forms.remedy_block import DAY, IssuedBlock
from casecheck.model import Entry, Moment, entry


class HearingAnnouncement(IssuedBlock):
    """听证公告, only for a hearing in public. Time and place stand in the sentence of the notice, or on lines of their own."""

    form: str = "hearing_announcement"
    titles: ClassVar[tuple[str, ...]] = (
        "听证公告",
        "听证会公告",
        "行政处罚听证公告",
        "举行听证公告",
        "举行听证会公告",
        "行政处罚听证会公告",
        "关于举行听证的公告",
        "关于举行听证会的公告",
        "听证会举行公告",
        "举行行政处罚听证会公告",
    )
    step: ClassVar[int] = 624

    case_name: Entry[str] = entry(
        "__一案",
        "案件名称",
        "案由",
        sentence=(
            r"(?:(?<!机)关于|对|就)(?P<value>(?:(?!(?<!机)关于|规定)[^。;]){2,120}?)(?:一案|的?案件)",
            r"(?:举行|召开|公开审理)(?P<value>(?!一案)[^。;,:]{2,120}?)(?:一案|案件)?的?(?:行政处罚)?听证会",
            r"(?:(?<!机)关于|对|就)(?P<value>)一案",
            r"(?:举行|召开)(?P<value>)一案",
        ),
    )
    time: Entry[Moment] = entry(
        "时间",
        "听证时间",
        "听证会时间",
        sentence=(
            r"定于(?P<value>\d{4}[年.\-/][^,。;在]{3,30}?)(?:,|在|于|举行|公开)",
            r"定于(?P<value>年月日[时午分]*)",
            rf"于(?P<value>{DAY}[^,。;在]{{0,16}}?)(?:,|在|于)[^。;]{{2,60}}?(?:公开)?(?:举行|召开)[^。;]{{0,40}}?听证",
        ),
    )
    place: Entry[str] = entry(
        "地点",
        "听证地点",
        "听证会地点",
        sentence=(r"于[^。;在]{3,40}?,?在(?P<value>[^,。;(]{0,60}?)[,(]?(?:公开|依法|举行|召开|组织|对|就)",),
    )
    presider: Entry[tuple[str, ...]] = entry("主持人", "听证主持人", "听证主持人姓名", required="optional")
    hearing_officer: Entry[tuple[str, ...]] = entry("听证员", "听证员姓名", required="optional")
    clerk: Entry[tuple[str, ...]] = entry("记录员", "书记员", "记录人", "记录员姓名", required="optional")
    contact_person: Entry[str] = entry("联系人", required="optional")
    contact_phone: Entry[str] = entry("联系电话", "电话", required="optional")
