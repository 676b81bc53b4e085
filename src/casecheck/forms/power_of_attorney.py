"""授权委托书: who may act for the party, in what, since when."""

from typing import ClassVar

from casecheck.model import Document, Entry, Moment, SignatureSpec, entry

_ID = ("身份证号", "身份证件号", "身份证号码", "身份证件号码", "公民身份号码", "证件号码")


class PowerOfAttorney(Document):
    """授权委托书. 姓名 and 身份证号 stand in both halves, the principal's and the agent's. ``date`` is the principal's."""

    form: str = "power_of_attorney"
    titles: ClassVar[tuple[str, ...]] = (
        "授权委托书",
        "委托书",
        "听证委托书",
        "法定代表人身份证明",
        "法人授权委托书",
        "授权书",
        "法定代表人授权委托书",
        "行政处罚授权委托书",
        "代理授权委托书",
        "企业授权委托书",
        "法定代表人授权书",
        "单位授权委托书",
        "个人授权委托书",
        "委托代理书",
        "委托代理授权书",
        "企业委托书",
        "单位委托书",
        "法人委托书",
        "特别授权委托书",
        "行政处罚案件授权委托书",
        "代理委托书",
        "个人委托书",
        "当事人授权委托书",
        "听证授权委托书",
        "车主委托书",
        "授权委托证明",
        "单位授权书",
    )
    step: ClassVar[int] = 360
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("委托人签名", "委托单位签名", "委托单位（公章）", "委托人（单位）签名", "委托人（公章）", "委托单位盖章", "授权人签名"),
                *("法定代表人签名", "委托单位（盖章）", "委托人"),
            ),
            dated=False,
        ),
        SignatureSpec(
            key="agent", labels=("受委托人签名", "被委托人签名", "代理人签名", "受托人签名", "委托代理人签名", "被授权人签名"), dated=False
        ),
    )

    principal: Entry[str] = entry(
        "委托人",
        "委托单位",
        "授权人",
        "委托人（单位）",
        "委托人姓名或名称",
        "委托单位名称",
        "授权单位",
        "委托人名称",
        "委托人姓名",
        "姓名",
        "名称",
        block="委托人",
        sentence=(
            r"(?:兹|现)(?:有|由)(?P<value>[^,。;:]{2,40}?)(?:授权)?委托",
            r"我(?:单位|公司)\(?(?P<value>[^,。;:()]{4,40}?(?:公司|厂|店|部|社|中心|车队))\)?[^。;]{0,10}?委托",
            r"(?:本人|我系|我是|我)\(?(?P<value>[^\W\d]{2,4})\)?(?:系|是|为)(?P<org>[^,。;:]{4,40}?)的?法定代表人",
            r"(?P<value>[^\W\d]{4,30}(?:公司|厂|店|部|社|中心|车队))(?:\((?:公章|盖章|印章)\))?\d{4}年\d{1,2}月\d{1,2}日$",
        ),
    )
    principal_id: Entry[str] = entry(*_ID, "统一社会信用代码", block="委托人", kind="id", required="optional")
    principal_rep: Entry[str] = entry(
        "法定代表人", "负责人", "法定代表人姓名", "经营者", means="legal_rep", block="委托人", required="conditional"
    )
    principal_address: Entry[str] = entry("地址", "住址", "住所", "单位地址", "联系地址", block="委托人", required="optional")
    agent: Entry[str] = entry(
        "受委托人",
        "代理人",
        "被委托人",
        "受托人",
        "委托代理人",
        "受委托人姓名",
        "被授权人",
        "代理人姓名",
        "被委托人姓名",
        "姓名",
        means="agent",
        block="受委托人",
        sentence=(
            r"(?<!受)(?<!被)委托(?!人|书|单位|代理|事项|权限|期限)(?:我(?:单位|公司)(?:员工|职工)?)?:?(?P<value>[^\W\d]{2,4}?)"
            r"(?:同志|先生|女士)?(?=[,(]|为|作为|代表|代为|办理|前来|到|全权|前往|,)",
            r"授权(?!委托|书|人|单位|事项|权限|期限)(?P<value>[^\W\d]{2,4}?)(?:同志|先生|女士)?(?=[,(]|为|作为|代表|代为|办理|前来|到|全权|前往)",
        ),
    )
    agent_id: Entry[str] = entry(
        *_ID,
        "受委托人身份证号",
        "代理人身份证号",
        "受委托人身份证件号",
        kind="id",
        block="受委托人",
        sentence=(r"(?:身份证(?:件)?(?:号码?)?|公民身份号码)为?:?(?P<value>[0-9*]{15,17}[0-9Xx*]?)",),
    )
    agent_phone: Entry[str] = entry("联系电话", "电话", block="受委托人", required="optional")
    agent_sex: Entry[str] = entry("性别", block="受委托人", required="optional")
    agent_unit: Entry[str] = entry("工作单位及职务", "工作单位", "单位及职务", "所在单位", "职务", block="受委托人", required="optional")
    relation: Entry[str] = entry("与委托人关系", "与委托人的关系", "与委托单位关系", block="受委托人", required="optional")
    matter: Entry[str] = entry(
        "委托事项",
        "案由",
        "授权事项",
        "委托事由",
        "委托代理事项",
        "代理事项",
        sentence=(
            r"(?:代为|代表(?:我|本)(?:单位|公司|人)?|前来|前往|全权)(?:[^。;]{0,12}?)(?P<value>(?:办理|处理|参加|接受)[^。;]{2,160}?)(?=[。;]|,(?:代理|委托|其)?权限)",
        ),
    )
    authority: Entry[str] = entry(
        "委托权限",
        "代理权限",
        "授权权限",
        "授权范围",
        "委托权限范围",
        "代理权限及期限",
        long=True,
        sentence=(r"(?:(?<=[,;])(?:代理|委托|其)?|(?<=。))权限(?:为|是|范围)?(?:如下)?:(?P<value>[^。]{2,400}。?)",),
    )
    term: Entry[str] = entry(
        "委托期限",
        "代理期限",
        "授权期限",
        "有效期限",
        "有效期",
        "委托书有效期限",
        required="optional",
        sentence=(r"(?:委托|代理|授权)(?:书)?(?:的)?(?:有效)?期限?(?:为|自|:)(?P<value>[^。;]{2,60}?(?:止|日|内|毕|结))(?=[。;委]|$)",),
    )
    date: Entry[Moment] = entry("日期", "落款日期", "委托日期", "签署日期", signed="party")
