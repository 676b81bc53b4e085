"""听证通知书: when, where and before whom the hearing is held."""

from typing import ClassVar

from casecheck.forms.party_block import AddresseeBlock
from casecheck.forms.remedy_block import IssuedBlock
from casecheck.model import Entry, Moment, Tick, entry


class HearingNotice(AddresseeBlock, IssuedBlock):
    """听证通知书. 职务 stands behind presider, hearing officer and clerk; the contact lines are the agency's."""

    form: str = "hearing_notice"
    titles: ClassVar[tuple[str, ...]] = (
        "听证通知书",
        "举行听证通知书",
        "听证会通知书",
        "行政处罚听证通知书",
        "行政处罚听证会通知书",
        "举行听证会通知书",
        "听证会举行通知书",
        "行政处罚举行听证通知书",
        "听证告知通知书",
        "关于举行听证的通知",
        "举行听证的通知书",
    )
    step: ClassVar[int] = 622

    case_name: Entry[str] = entry(
        "关于__一案",
        "案件名称",
        "案由",
        sentence=(r"关于(?P<value>[^。;]{0,120}?)一案", r"对(?P<value>[^。;,]{2,120}?)一案", r"就(?P<value>[^。;]{2,120}?)一案"),
    )
    hearing_time: Entry[Moment] = entry(
        "现定于__",
        "听证时间",
        "时间",
        sentence=(r"定于(?P<value>\d{4}[年.\-/][^,。;在]{3,30}?)(?:,|在|于|举行)", r"定于(?P<value>年月日[时午分]*)在"),
    )
    hearing_place: Entry[str] = entry(
        "在__",
        "听证地点",
        "地点",
        sentence=(r"定于[^。;在]{3,40}?在(?P<value>[^,。;(□☐■☑☒√✓✔]{0,60}?)[,(□☐■☑☒√✓✔]?(?:公开|不公开|依法|举行|召开|组织|对)",),
    )
    publicity: Entry[tuple[Tick, ...]] = entry(
        "（公开/不公开）",
        "听证方式",
        "是否公开",
        options=("不公开", "公开"),
        sentence=(
            r"定于.{4,100}?\(?(?P<value>[□☐■☑☒√✓✔]?(?:不公开|公开)(?:[/、或]?[□☐■☑☒√✓✔]?(?:不公开|公开))?)\)?[^。;]{0,16}?(?:举行|召开|听证)",
        ),
    )
    presider: Entry[tuple[str, ...]] = entry("听证主持人姓名", "主持人", "听证主持人", "主持人姓名")
    presider_post: Entry[str] = entry("职务", "单位及职务", "工作单位及职务", beside="presider")
    hearing_officer: Entry[tuple[str, ...]] = entry("听证员姓名", "听证员", required="optional")
    hearing_officer_post: Entry[str] = entry("职务", "单位及职务", "工作单位及职务", beside="hearing_officer", required="optional")
    clerk: Entry[tuple[str, ...]] = entry("记录员姓名", "书记员", "记录员", "记录人", "记录人姓名", "书记员姓名")
    clerk_post: Entry[str] = entry("职务", "单位及职务", "工作单位及职务", beside="clerk")
    contact_address: Entry[str] = entry("联系地址", "执法机构联系地址", "地址", "本机关地址")
    contact_postcode: Entry[str] = entry("邮编", "邮政编码", required="optional")
    contact_person: Entry[str] = entry("联系人")
    contact_phone: Entry[str] = entry("联系电话", "电话")
