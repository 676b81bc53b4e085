"""协助调查函: another unit is asked for help with an investigation."""

from typing import ClassVar

from casecheck.forms.letter_block import LetterBlock
from casecheck.model import Entry, entry


class AssistanceRequest(LetterBlock):
    """协助调查函."""

    form: str = "assistance_request"
    titles: ClassVar[tuple[str, ...]] = (
        "协助调查函",
        "协助调查通知书",
        "协查函",
        "协助调查取证函",
        "案件协查函",
        "协助函",
        "协助调查书",
        "调查协助函",
        "请求协助函",
        "执法协助函",
        "协助执行函",
        "商请协助调查函",
        "协助调查函件",
        "调查协助通知书",
        "请求协助调查函",
        "商请协查函",
        "行政协助函",
        "协助核查函",
        "请求行政协助函",
    )
    step: ClassVar[int] = 220

    case_name: Entry[str] = entry(
        "为查清__一案",
        "案由",
        "案件名称",
        sentence=(
            r"(?:为(?:了)?(?:查清|查明|依法查处|查处|调查|办理)|(?:正在|依法)?(?:办理|调查|查处)的?)(?P<value>(?:(?!办理|调查|查处|查清)[^。;]){2,80}?)(?:一案|的?案件|案,)",
            r"关于(?P<value>[^。;,《》]{2,60}?)一案",
        ),
    )
    questions: Entry[str] = entry(
        "协助调查以下问题",
        "协助调查事项",
        "协助调查的问题",
        "协查事项",
        "协助事项",
        "需协助调查的事项",
        "请协助调查以下问题",
        "需要协助调查的问题",
        "协助调查内容",
        "调查事项",
        long=True,
        until="(?:请(?:贵|你)单位?[^。;]{0,20}(?:将|于))|请将|联系人|联系电话|特此函|此函",
        sentence=(
            r"(?:以下|下列|如下)(?:问题|事项|内容|情况):?(?P<value>.{2,2000}?)(?:请(?:贵|你|将|于)|联系人|联系电话|特此函|此函|附件|$)",
            r"(?:请|商请)(?:贵|你)(?:单位|局|队|公司|机关|支队|中心|大队)?(?:予以)?协助(?:调查|提供|核实|查询)(?P<value>[^。]{2,400}?)。",
        ),
    )
    contact: Entry[str] = entry("联系人/联系电话", "联系人及电话", "联系人及联系电话", "联系人、联系电话", "联系人", "承办人")
    contact_phone: Entry[str] = entry("联系电话", "电话", required="optional")
