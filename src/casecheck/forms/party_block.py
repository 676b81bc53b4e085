"""How a paper names the party: in a block of nine cells, one half for a person, one for an organisation, or on the addressee line.

2008 forms call the halves 公民 / 法人或其他组织, later ones 个人 / 单位. An individual business (个体工商户) fills the lower half with
its trade name and gives its 经营者 where a company gives its 法定代表人.
"""

from casecheck.model import Document, Entry, entry

YOU = r"(?:你\(单位\)|你单位|贵单位|你|当事人|该单位|该公司|其)"
"""A pattern: the party within a sentence."""
AGE_UNIT = r"周?岁$"
"""A pattern: what may be printed behind an age."""


class AddresseeBlock(Document):
    """A paper addressed to the party; not a form of its own."""

    party: Entry[str] = entry(
        *("当事人（个人姓名或单位名称）", "当事人", "被处罚人", "你（单位）", "当事人姓名或名称", "当事人（姓名或名称）"),
        *("被告知人", "受告知人", "被告知单位", "被告知当事人", "告知对象", "被告知人姓名或名称"),
        means="party_name",
    )


class PartyBlock(Document):
    """A paper with the party block; not a form of its own."""

    person_name: Entry[str] = entry(
        "姓名",
        "个人姓名",
        "当事人姓名",
        "当事人（个人）",
        "被处罚个人",
        "被处罚人（个人）",
        "受处罚个人",
        "当事人个人",
        "当事人",
        "被处罚人",
        means="party_name",
        block="个人",
        required="conditional",
        sentence=(
            r"当事人(?:的)?(?:基本)?(?:情况|信息):?(?:当事人:?)?(?P<value>[^,:;。]{2,20}?),(?:男|女)[,。;]",
            r"当事人(?P<value>[^,:;。人]{2,8}?),(?:男|女),",
        ),
    )
    person_id: Entry[str] = entry(
        "身份证件号",
        "身份证件号码",
        "身份证号",
        "身份证号码",
        "公民身份号码",
        "公民身份证号码",
        "证件号码",
        "身份证",
        means="party_id",
        block="个人",
        required="conditional",
    )
    person_address: Entry[str] = entry(
        "住址",
        "家庭住址",
        "住所",
        "联系地址",
        "地址",
        "现住址",
        "住所地",
        "户籍地址",
        "户籍所在地",
        "现居住地",
        "居住地址",
        means="party_address",
        block="个人",
        required="conditional",
    )
    person_phone: Entry[str] = entry("联系电话", "电话", "手机号码", "联系方式", means="party_phone", block="个人", required="conditional")
    org_name: Entry[str] = entry(
        "名称",
        "单位名称",
        "企业名称",
        "公司名称",
        "字号名称",
        "字号",
        "当事人名称",
        "当事人（单位）",
        "当事人",
        "被处罚人",
        "被处罚单位",
        "被处罚人（单位）",
        "受处罚单位",
        "当事人单位",
        "名称（字号）",
        means="party_name",
        block="单位",
        required="conditional",
        sentence=(
            r"当事人(?:的)?(?:基本)?(?:情况|信息):?(?:当事人:?)?(?P<value>[^,:;。]{4,40}?),"
            r"(?:统一社会信用代码|社会信用代码|住所|地址|法定代表人|负责人|经营者|经营许可证|营业执照)",
        ),
    )
    org_address: Entry[str] = entry(
        "地址",
        "住所",
        "公司地址",
        "经营场所",
        "住址",
        "联系地址",
        "住所地",
        "经营地址",
        "注册地址",
        "单位地址",
        "营业场所",
        means="party_address",
        block="单位",
        required="conditional",
    )
    org_phone: Entry[str] = entry("联系电话", "电话", "手机号码", "联系方式", means="party_phone", block="单位", required="conditional")
    org_legal_rep: Entry[str] = entry(
        "法定代表人",
        "法定代表人姓名",
        "法定代表人（负责人/经营者）姓名",
        "法定代表人（负责人、经营者）",
        "法定代表人（负责人）",
        "法定代表人或负责人",
        "法定代表人或负责人姓名",
        "负责人",
        "经营者",
        "经营者姓名",
        "法人代表",
        "主要负责人",
        "负责人姓名",
        "法定代表人或经营者",
        "执行事务合伙人",
        "姓名",
        means="legal_rep",
        block="单位",
        required="conditional",
    )
    org_rep_id: Entry[str] = entry(
        "身份证件号",
        "法定代表人身份证件号",
        "经营者身份证件号",
        "法定代表人身份证号",
        "法定代表人身份证号码",
        "法定代表人身份证件号码",
        "法定代表人（负责人）身份证号",
        "负责人身份证号",
        "负责人身份证号码",
        "经营者身份证号",
        "经营者身份证号码",
        "身份证件号码",
        "身份证号",
        "身份证号码",
        "公民身份号码",
        "证件号码",
        block="单位",
        required="optional",
    )
    org_uscc: Entry[str] = entry(
        "统一社会信用代码",
        "社会信用代码",
        "信用代码",
        "统一信用代码",
        "营业执照号",
        "营业执照号码",
        "统一社会信用代码（注册号）",
        "组织机构代码",
        "营业执照注册号",
        "注册号",
        means="party_id",
        block="单位",
        required="conditional",
    )
