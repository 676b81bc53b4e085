"""What is written on every copy of a certificate (复印件): that it matches the original, who gave it, when, and who took it."""

from typing import ClassVar

from casecheck.model import Document, Entry, Moment, SignatureSpec, entry

BELOW = r"(?:此|该|本|以上)?(?:复印件|复制件|影印件|件)?(?:经|已)?(?:核对|核实|审核)?,?(?:与|同)原件|原件核对"  # the mark ends a long value

_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"


def certificate_number(kind: str) -> tuple[str, ...]:
    """Patterns: the number a transport certificate prints without a label, 苏交运管许可字320100000001号; ``kind`` follows 交运管."""
    return (rf"(?P<value>[{_PROVINCES}][\u4e00-\u9fff]?交运[管政]?{kind}[^:,。;号]{{0,12}}?(?:字|第)[^:,。;号]{{0,4}}?[0-9]{{4,}}号?)",)


class CopyBlock(Document):
    """A copied certificate; not a form of its own. Provider and officers are who signed as such, ``provided_on`` the provider's date."""

    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="provider",
            labels=(
                *("提供人签名", "提供者签名", "出具人签名", "持有人签名", "持证人签名", "证件提供人签名", "当事人签名", "本人签名"),
                *("提供人", "出具人", "持有人", "提供单位", "提供单位签名"),
            ),
        ),
        SignatureSpec(
            key="officers",
            labels=(
                *("执法人员签名", "收集人签名", "取证人签名", "调取人签名", "核对人签名", "复制人签名"),
                *("执法人员", "收集人", "取证人", "调取人", "核对人", "复制人"),
            ),
            people=2,
        ),
    )

    provider: Entry[str] = entry("提供人", signed="provider", required="optional")
    officers: Entry[tuple[str, ...]] = entry("执法人员", signed="officers", required="optional")
    copy_mark: Entry[str] = entry(
        "与原件核对无误",
        "核对情况",
        sentence=(
            r"(?P<value>(?:(?:此|该|本|以上)?(?:复印件|复制件|影印件|件))?(?:经|已)?(?:核对|核实|审核)?,?(?:与|同)原件"
            r"(?:核对|比对|完全|内容)?(?:无误|一致|相符|相同|无异)。?)",
            r"(?P<value>原件(?:已)?核对(?:无误|一致)。?)",
            r"(?P<value>(?:此|该|本)(?:复印)?件(?:系)?由[^。;:,]{1,20}?提供。?)",
        ),
    )
    provided_on: Entry[Moment] = entry("提供日期", "提供时间", "出具日期", "收集时间", "取证时间", signed="provider")
    source: Entry[str] = entry("来源", "出处", "证据来源", "提取地点", "原件存放处", "原件存放地点", required="optional")
