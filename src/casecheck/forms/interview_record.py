"""询问笔录: one person asked, two officers asking."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Period, SignatureSpec, entry

_NUMBER = ("执法证号", "执法证件号", "证号", "执法证件编号", "执法证件号码", "执法证编号", "行政执法证号")

_READ = (
    r"(?:以上|上述)(?:询问)?(?:笔录|记录)(?![^问答:]{0,16}(?:请你|是否))[^问答:]{0,12}(?:看过|阅过|已阅|阅读|阅看|宣读|核对)"
    r"[^问答:]{0,30}?(?:一样|属实|无误|相符|一致)"
)
# what stands below the last answer: the end mark, the words of the person asked (as an answer they follow a colon), a signature label
_BELOW = (
    r"(?:[【\[(]?(?:以下|此页|本页)(?:空白|无正文|无内容)"
    rf"|(?<!:){_READ}"
    r"|[(\[【](?:本次)?(?:询问|调查|谈话|问话|笔录)?(?:到此|至此)[^()问答]{0,16}[)\]】]"
    r"|(?:被?(?:询问|调查)人|记录人|执法人员)(?:\([^()]{0,12}\))?(?:及记录人)?:?\(?签[名字章](?:[^:问答。]|询问人){0,24}:"
    r"|被(?:询问|调查)(?:\((?:询问|调查)\))?人(?:\(签|:?\(签|:))"
)


class InterviewRecord(Document):
    """询问笔录: labelled lines or a small table, a fixed opening with inline blanks, then 问/答.

    ``interviewee`` is a list because a record that asks two people is a defect one must be able to see.
    """

    form: str = "interview_record"
    titles: ClassVar[tuple[str, ...]] = (
        "询问笔录",
        "调查笔录",
        "调查询问笔录",
        "询问（调查）笔录",
        "调查（询问）笔录",
        "当事人询问笔录",
        "证人询问笔录",
        "调查（询问）记录",
        "询问记录",
        "询问调查笔录",
        "谈话笔录",
        "讯问笔录",
        "调查询问记录",
        "被询问人笔录",
        "驾驶员询问笔录",
        "乘客询问笔录",
        "询问（谈话）笔录",
        "调查（谈话）笔录",
        "当事人调查笔录",
        "证人调查笔录",
        "证人证言笔录",
        "第一次询问笔录",
        "询问调查记录",
        "调查记录（询问）",
        "谈话记录",
        "当事人询问记录",
        "证人询问记录",
        "询问（调查）记录",
        "当事人调查询问笔录",
    )
    step: ClassVar[int] = 310
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="interviewee",
            labels=("被询问人签名", "被调查人签名", "被询问人（当事人/证人）签名", "被询问（调查）人签名", "被调查询问人签名"),
            bare=("被询问人", "被调查人", "被询问人（当事人/证人）", "被询问（调查）人", "被调查询问人"),
        ),
        SignatureSpec(
            key="officers",
            labels=("询问人签名", "调查人签名", "执法人员签名", "询问人及记录人签名", "询问人员签名", "调查人员签名", "询问（调查）人签名"),
            people=2,
            bare=("询问人", "调查人", "询问人员", "调查人员", "执法人员", "询问（调查）人", "办案人员"),
        ),
        SignatureSpec(key="recorder", labels=("记录人签名", "记录员签名"), bare=("记录人", "记录员")),
    )

    case_no: Entry[CaseNumber] = entry(
        *("案号", "文号", "编号", "文书编号", "案件编号", "文书号", "笔录编号", "笔录文号", "记录编号", "字号"), means="case_number"
    )
    interview_time: Entry[Period] = entry(
        *(
            "时间",
            "询问时间",
            "调查时间",
            "询问（调查）时间",
            "调查询问时间",
            "询问起止时间",
            "起止时间",
            "笔录时间",
            "询问日期",
            "谈话时间",
        ),
        *("询问开始及结束时间", "询问的起止时间", "询问时段", "制作时间"),
    )
    interview_seq: Entry[str] = entry(
        "第几次询问",
        "询问次数",
        "调查次数",
        "次数",
        sentence=(
            r"第(?P<value>[\d一二三四五六七八九十]*)次(?:询问|调查)",
            r"\((?:本案)?第(?P<value>[\d一二三四五六七八九十]*)次\)",
            r"(?:[时分日室处]|[0-9]{2})[,(]?第(?P<value>[\d一二三四五六七八九十]*)次",
        ),
        kind="ordinal",
    )
    place: Entry[str] = entry(
        *("地点", "询问地点", "调查地点", "询问（调查）地点", "调查询问地点", "询问位置", "询问场所", "询问地址", "谈话地点", "笔录地点"),
        *("询问的地点", "询问所在地", "询问处所"),
    )
    interviewer: Entry[tuple[str, ...]] = entry("询问人", "调查人", "询问人员", "调查人员", "询问（调查）人", "办案人员", means="officer")
    recorder: Entry[tuple[str, ...]] = entry("记录人", "记录员", means="officer")
    interviewee: Entry[tuple[str, ...]] = entry(
        *("被询问人", "被调查人", "被询问人（当事人/证人）", "被询问人姓名", "被调查人姓名", "被询问（调查）人", "被调查询问人", "姓名"),
        *("被询问对象", "询问对象", "被谈话人", "被询问当事人", "被询问人员"),
    )
    relation_to_case: Entry[str] = entry(
        *("与案件关系", "与本案关系", "与案件的关系", "与本案的关系", "与当事人关系", "与当事人的关系", "与案件当事人关系"),
        *(
            "与本案当事人的关系",
            "与本案当事人关系",
            "与案件当事人的关系",
            "与被调查单位关系",
            "身份",
            "涉案身份",
            "在本案中的身份",
            "案中身份",
        ),
    )
    interviewee_sex: Entry[str] = entry("性别")
    interviewee_age: Entry[str] = entry("年龄")
    interviewee_id: Entry[str] = entry(
        *("身份证件号", "身份证号", "证件号码", "身份证号码", "身份证件号码", "公民身份号码", "证件号", "居民身份证号码", "有效证件号码"),
    )
    interviewee_phone: Entry[str] = entry("联系电话", "电话", "联系方式", "手机号码", "联系电话号码")
    interviewee_employer: Entry[str] = entry(
        *("工作单位及职务", "工作单位", "单位及职务", "职业", "工作单位和职务", "工作单位、职务", "单位职务", "所在单位及职务"),
        *(
            "工作单位及岗位",
            "单位及岗位",
            "工作单位、岗位",
            "单位、职务",
            "工作单位（职务）",
            "现工作单位",
            "所在单位",
            "职业及单位",
            "单位名称及职务",
        ),
        beside="interviewee",
    )
    interviewee_address: Entry[str] = entry(
        *("联系地址", "住址", "地址", "家庭住址", "住所", "现住址", "家庭地址", "现住地址", "户籍所在地", "通讯地址", "住所地"),
        *("住所（经常居住地）", "经常居住地", "居住地址", "居住地", "现居住地", "常住地址", "户籍地址", "现住所", "详细地址"),
    )
    agency_name: Entry[str] = entry("执法机关名称", "工作单位", "所属单位", "执法机关", "询问单位", means="agency", beside="interviewer")
    officer_1: Entry[tuple[str, ...]] = entry("执法人员", means="officer", row=1)
    officer_2: Entry[tuple[str, ...]] = entry("执法人员", means="officer", row=2)
    officer_1_no: Entry[tuple[str, ...]] = entry(*_NUMBER, means="officer_number", row=1)
    officer_2_no: Entry[tuple[str, ...]] = entry(*_NUMBER, means="officer_number", row=2)
    qa_body: Entry[str] = entry(
        "问：/答：",
        "问",
        long=True,
        spoken=True,
        sentence=(
            rf"(?P<value>(?:(?<!\d)\d{{1,2}}[.、])?(?<![询访])问\d*:(?!(?:你好[,。])?我们?[^问答]{{0,60}}?执法(?:人员|队员))(?:.*(?:(?<![询访])问|(?<!回)答)\d*:)?(?:(?!{_BELOW}).)*)",
        ),
    )
    attestation: Entry[str] = entry(
        "以上笔录我看过（或已向我宣读），和我说的一样",
        long=True,
        sentence=(rf"(?P<value>{_READ}。?)",),
    )
