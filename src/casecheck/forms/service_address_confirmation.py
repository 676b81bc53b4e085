"""送达地址确认书: where and how the party wants papers served."""

from typing import ClassVar

from casecheck.forms.remedy_block import BOX
from casecheck.model import CaseNumber, Document, Entry, SignatureSpec, Tick, entry


class ServiceAddressConfirmation(Document):
    """送达地址确认书. ``electronic`` holds 是/否 and the channels together, as they stand in one cell."""

    form: str = "service_address_confirmation"
    titles: ClassVar[tuple[str, ...]] = (
        "送达地址确认书",
        "执法文书送达地址确认书",
        "送达信息确认书",
        "电子送达确认书",
        "送达地址及方式确认书",
        "送达方式确认书",
        "送达地址和送达方式确认书",
        "送达方式及地址确认书",
        "电子送达同意书",
        "法律文书送达地址确认书",
        "行政处罚文书送达地址确认书",
        "当事人送达地址确认书",
        "当事人送达地址及方式确认书",
        "送达地址确认表",
        "送达地址告知及确认书",
        "文书送达地址确认书",
        "送达地址告知书",
        "送达地址（方式）确认书",
        "当事人送达地址确认表",
        "行政执法文书送达地址确认书",
    )
    step: ClassVar[int] = 710
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="addressee",
            labels=(
                *("受送达人签名", "当事人签名", "当事人或其代理人签名", "受送达人或代理人签名", "受送达人确认", "当事人确认"),
                *("受送达人（代理人）签名", "当事人（代理人）签名", "确认人签名", "当事人或代理人签名"),
            ),
        ),
        SignatureSpec(key="officers", labels=("执法人员签名", "承办人签名", "送达人签名"), people=2),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    case_cause: Entry[str] = entry("案由", "案件名称", means="cause")
    party: Entry[str] = entry(
        "当事人",
        "受送达人",
        "当事人姓名或名称",
        "受送达人姓名或名称",
        "当事人（个人姓名或单位名称）",
        "受送达人（个人姓名或单位名称）",
        "当事人（姓名或名称）",
        means="party_name",
    )
    told: Entry[str] = entry("告知事项", "告知内容", "须知", "送达地址确认须知", "填写须知", "注意事项", "告知当事人事项", long=True)
    receiver: Entry[str] = entry("收件人", "收件人姓名", "指定收件人", "签收人", "收件人（单位）")
    relation: Entry[tuple[Tick, ...]] = entry(
        "与当事人关系",
        "与当事人的关系",
        "与受送达人关系",
        "与受送达人的关系",
        "收件人与当事人关系",
        options=("本人", "代理人", "其他代收人"),
    )
    cert_kind: Entry[str] = entry("证件类型", "证件种类", "证件名称", "有效证件类型")
    cert_no: Entry[str] = entry("证件号码", "身份证件号", "身份证号", "证件号", "有效证件号码", "身份证号码", "身份证件号码", kind="id")
    electronic: Entry[tuple[Tick, ...]] = entry(
        "是否接受电子送达",
        "是否同意电子送达",
        "电子送达",
        "是否接受电子方式送达",
        "电子送达方式",
        "是否同意采用电子送达方式",
        "是否同意以电子方式送达",
        options=("是", "否", "手机", "微信", "邮箱", "传真", "其他"),
        sentence=(rf"(?:接受|同意)[^。;□☐■☑]{{0,12}}电子(?:方式)?送达[^。;□☐■☑]{{0,6}}(?P<value>{BOX}(?:是|同意)?[^。]{{0,60}})",),
    )
    post_address: Entry[str] = entry(
        "邮寄地址", "送达地址", "确认的送达地址", "收件地址", "联系地址", "邮寄送达地址", "通讯地址", "地址", required="conditional"
    )
    mobile: Entry[str] = entry("手机号码（必填）", "手机号码", "联系电话", "手机号", "手机", "电话", "移动电话", "联系方式")
    postcode: Entry[str] = entry("邮编", "邮政编码", required="optional")
    email: Entry[str] = entry("电子邮箱", "电子邮件", "邮箱", "邮箱地址", "电子邮件地址", "E-mail", required="optional")
