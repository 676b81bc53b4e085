"""The regions. Every place is invented; no agency of this name exists."""

from __future__ import annotations

from casecheck.write.regions.region import NATIONAL, Region
from casecheck.write.word import Letter


def _places(province: str, city: str, county: str, short: str, dialling: str) -> dict[str, str]:
    """National invented words → those of a county; ``province`` is the first character of its plates and numbers."""
    return {
        "澜城市泊云区": f"{city}市{county}",
        "澜城市": f"{city}市",
        "澜城": city,
        "泊云区": county,
        "泊云": county[:-1],
        "澜泊": short,
        "黑Z": f"{province}Z",
        "0450-": f"{dialling}-",
    }


_SMALL = {"title": Letter("黑体", 18, bold=True), "body": Letter("宋体", 12), "cell": Letter("宋体", 10.5), "label": Letter("宋体", 10.5)}
_SONG = {"title": Letter("宋体", 20, bold=True), "body": Letter("宋体", 12), "cell": Letter("宋体", 10.5), "label": Letter("黑体", 10.5)}
_FANG = {"title": Letter("方正小标宋简体", 22), "body": Letter("仿宋_GB2312", 14), "cell": Letter("仿宋_GB2312", 11)}
_LETTER = {"title": Letter("华文中宋", 20), "body": Letter("仿宋", 12.5), "cell": Letter("仿宋", 11), "label": Letter("楷体", 11)}

_KNOWN = (
    Region(name=NATIONAL, zh="全国式样"),
    Region(
        name="su",
        zh="县级 Word 表格：多行当事人表，符号勾选，浮动表格，标签内有空格，留有式样抬头和填写说明",
        places=_places("苏", "镜浦", "芦汀县", "苏芦", "0520"),
        numbers={"": "{short}交执{kind}〔{year}〕{serial}号", "现录": "{short}交执现字〔{year}〕第{serial:03}号"},
        look=_SMALL | {"tick": "symbol", "header": "交通运输行政执法文书式样", "padding": "    ", "slash": "/"},
        labels={"备　注": "备 注", "案　由": "案 由"},
        day="{y}年{m:02}月{d:02}日",
        money="thousands",
    ),
    Region(
        name="gan",
        zh="省级平台：每份文书一个编号，序号五位在后，日期用短横，证据成表",
        places=_places("赣", "云澄", "溪埠区", "赣", "0705"),
        numbers={
            "": "{short}（{year}）交{kind}〔{serial:05}〕号",
            "立": "{short}（{year}）交立案〔{serial:05}〕号",
            "罚": "{short}（{year}）交罚决〔{serial:05}〕号",
            "送": "{short}（{year}）交送达〔{serial:05}〕号",
        },
        look=_SONG | {"tick": "checkbox", "header": "", "number_label": "文书编号：", "slash": "/"},
        labels={"身份证件号": "证件号码", "备　注": "备注"},
        day="{y}-{m:02}-{d:02}",
        clock=" {h:02}:{m:02}",
        money="comma",
        pages={"investigation_report": 1, "penalty_decision": 1},
    ),
    Region(
        name="xiang",
        zh="无表格的分段说理文书：事前告知书与决定书同序号，当事人一行写完；公开版，姓名、证件号、车牌以星号隐去",
        places=_places("湘", "楚泠", "芷溪县", "湘芷", "0749"),
        numbers={
            "": "{short}交{kind}〔{year}〕{serial}号",
            "罚": "{short}交处罚〔 {year}〕{serial:03}(非) 号",
            "违通": "{short}交罚告〔{year}〕{serial:03}(非)号",
            "立": "{short}交立案〔{year}〕LK{serial:03}号",
        },
        look=_FANG | {"tick": "glyph", "header": "", "number_label": "", "slash": "/"},
        money="figures",
        mask="*",
        pages={"penalty_decision": 2},
    ),
    Region(
        name="yue",
        zh="决定书以一至四分段，当事人名称加冒号为抬头；序号五位，方括号半角；日期不补零",
        places=_places("粤", "榕澳", "海棠区", "粤棠", "0764"),
        numbers={
            "": "{short}交罚〔{year}〕{serial:05}号",
            "违通": "{short}交罚告[{year}]{serial:05}号",
            "责改": "{short}交执责改〔{year}〕{serial}号",
            "询": "穗港局棠交罚案({year})HP{serial:03}号",
        },
        look=_FANG | {"tick": "glyph", "header": "", "number_label": "文号：", "slash": "/", "body": Letter("仿宋_GB2312", 13)},
        clock="{h:02}时{m:02}分",
        money="figures",
        labels={"住　址": "住所", "地　址": "住所"},
        pages={"investigation_report": 1},
    ),
    Region(
        name="qian",
        zh="式样十五的措辞，逐项列出责令改正和罚款，引述法条所定幅度；文号没有单位代字；落款日期为汉字",
        places=_places("贵", "黔岭", "竹溪县", "黔竹", "0860"),
        numbers={
            "": "[{year}]{serial:03}2019122{serial:03}号",
            "责改": "{short}交责改决字〔{year}〕第{serial}号",
            "立": "立字{year}-{serial:03}号",
        },
        look=_SONG | {"tick": "glyph", "header": "", "number_label": "文书号：", "slash": "/", "padding": "\u00a0\u00a0\u00a0"},
        money="ten-thousands",
        labels={"当事人": "被处罚人"},
        pages={"investigation_report": 1},
    ),
    Region(
        name="meng",
        zh="一段到底的叙述，当事人写在叙述之中，罚款只写数字；公开版，姓名以某隐去",
        places=_places("蒙", "额岭", "河套旗", "蒙河", "0483"),
        numbers={
            "": "{short}运管{kind}决字[{year}]{serial}号",
            "送": "{short}运管送达({year})第{serial}号",
            "询": "（{year}）运询{serial:02}号",
        },
        look=_SONG | {"tick": "glyph", "header": "", "number_label": "", "slash": "—", "dates_in_characters": True},
        day="{y}.{m}.{d}",
        clock="{h}时{m:02}分",
        money="plain",
        mask="某",
        pages={"interview_record": 1, "witness_interview": 1, "investigation_report": 1, "penalty_decision": 1},
    ),
    Region(
        name="hei",
        zh="省内统一表格：公民与法人两栏合并，编号带实心方括号，时间用全角冒号",
        places=_places("黑", "凇江", "松原台区", "黑凇", "0459"),
        numbers={"": "{short}交{kind}字【{year}】{serial:05}号", "罚": "{short}交罚字A103【{year}】{serial:04}号"},
        look=_SMALL | {"tick": "checkbox", "header": "交通运输行政处罚文书", "number_label": "编 号：", "slash": "\\", "upright": False},
        labels={"单位及职务": "工作单位", "执法证号": "执法证件号码"},
        clock="{h}：{m:02}",
        money="round",
        pages={"investigation_report": 1, "penalty_decision": 1},
    ),
    Region(
        name="zhe",
        zh="文号无年份括号，年月在序号之内；一般缴款书；表格与分段混用，全角数字日期",
        places=_places("浙", "瓯屿", "雁湾市", "浙雁", "0589"),
        numbers={"": "雁某{kind}字第{serial:03}11517{year}号", "罚": "雁运罚{year}0304{serial:04}号", "立": "雁运立({year})第{serial}号"},
        look=_FANG | {"tick": "symbol", "header": "", "number_label": "编号：", "slash": "/", "body": Letter("仿宋_GB2312", 12)},
        day="full-width {y}年{m}月{d}日",
        money="plain",
        labels={"联系电话": "电　话"},
        pages={"investigation_report": 1},
    ),
    Region(
        name="qin",
        zh="联单式样：编号 NO: 与联次，【】标出各栏；汉字日期；公开版，以叉号隐去",
        places=_places("陕", "渭棠", "终南县", "陕终", "0919"),
        numbers={
            "": "{short}交{kind}字NO:{year}{serial:05}（第二联）",
            "罚": "{short}交罚字NO:03{year}{serial:04}（第一联）",
            "责改": "{short}交（{kind}）第{serial}号",
        },
        look=_SMALL | {"tick": "glyph", "header": "", "number_label": "", "slash": "＼", "padding": "  "},
        day="characters",
        money="thousands",
        mask="×",
        pages={"witness_interview": 1, "investigation_report": 1, "penalty_decision": 1},
    ),
    Region(
        name="lu",
        zh="省司法厅统一的行政执法文书：标签栏宽，当事人信息自成一表并勾选类型，审批表四级意见，逐份送达；日期数字两旁有空格",
        places=_places("鲁", "沂汶", "泗棠县", "鲁泗", "0549") | {"黑交运管": "鲁交运管"},
        numbers={
            "": "（{short}）交执{kind}〔{year}〕第{serial:03}号",
            "立": "（{short}）交执立审〔{year}〕第{serial:03}号",
            "罚": "（{short}）交执罚决〔{year}〕第{serial:03}号",
            "违通": "（{short}）交执罚先告〔{year}〕第{serial:03}号",
            "送": "（{short}）交执送证〔{year}〕第{serial:03}号",
        },
        look=_FANG
        | {
            "tick": "glyph",
            "header": "行政执法文书",
            "number_label": "",
            "slash": "—",
            "upright": False,
            "body": Letter("仿宋_GB2312", 12),
        },
        labels={"联系电话": "联系方式", "案　由": "案件名称"},
        day="{y} 年 {m} 月 {d} 日",
        clock=" {h} 时 {m:02} 分",
        money="comma",
        pages={"interview_record": 2, "witness_interview": 2, "investigation_report": 2, "penalty_decision": 2},
    ),
    Region(
        name="chuan",
        zh="市级办案系统打印件：标签和值分两栏而无框线，页眉为系统名，页脚有打印时间，审批意见成流转表；日期短横，时刻到分",
        places=_places("川", "岷陵", "青梧县", "川青", "0828") | {"黑交运管": "川交运管"},
        numbers={
            "": "{short}综执{kind}〔{year}〕JT{serial:04}号",
            "立": "{short}综执案〔{year}〕JT{serial:04}号",
            "罚": "{short}综执罚决〔{year}〕JT{serial:04}号",
            "当罚": "{short}综执罚决〔{year}〕JT{serial:04}号",
            "不罚": "{short}综执罚决〔{year}〕JT{serial:04}号",
            "违通": "{short}综执罚告〔{year}〕JT{serial:04}号",
        },
        look=_SMALL | {"tick": "glyph", "header": "岷陵市综合行政执法平台", "number_label": "", "dates_in_characters": False},
        day="{y}-{m:02}-{d:02}",
        clock=" {h:02}:{m:02}",
        money="round",
    ),
    Region(
        name="wan",
        zh="市局 Word 模板：书信体决定书，笔录三栏表头，报告分标题并附意见栏；一位数的月、日、分前留一格",
        places=_places("皖", "涡澧", "砀陵县", "涡砀", "0569"),
        numbers={
            "": "（{year}）{short}交{kind}字第{serial:03}号",
            "罚": "（{year}）{short}交罚决字第{serial:03}号",
            "立": "{short}交立字〔{year}〕{serial:02}-1",
            "送": "{short}交送字〔{year}〕{serial:02}-2",
        },
        look=_LETTER | {"tick": "glyph", "header": "行政处罚案件文书", "number_label": "编号 "},
        labels={"身份证件号": "公民身份号码", "备　注": "附注", "案　由": "所涉案件"},
        day="{y}年{m:>2}月{d:>2}日",
        clock="{h}时{m:>2}分",
        money="comma",
        pages={"investigation_report": 2},
    ),
    Region(
        name="jin",
        zh="县级旧式印制表格：左侧竖排栏目名跨数行，句中空格带下划线，决定书上附存根，空处划线；日期中有空格",
        places=_places("晋", "汾澄", "榆渠县", "晋榆", "0361"),
        numbers={
            "": "{short}交{kind}字（{year}）第{serial:04}号",
            "罚": "{short}交罚字（{year}）第{serial:05}号",
            "立": "（{year}）{short}交案立第{serial}号",
            "送": "{short}交送（{year}）{serial:03}号",
        },
        look=_SMALL | {"title": Letter("宋体", 18, bold=True), "tick": "glyph", "header": "交通行政处罚文书", "number_label": "字号："},
        day="{y} 年 {m} 月 {d} 日",
        clock="{h} 时 {m:02} 分",
        labels={"身份证件号": "身份证号码", "执法证号": "证件号码", "备　注": "附　注"},
        pages={"investigation_report": 1, "penalty_decision": 2},
    ),
    Region(
        name="min",
        zh="笔录照公安样式，决定照市场监管样式：决定书列主体资格证照，一种审批表用于立案和结案，呈请报告书批示在前，回证逐栏竖排",
        places=_places("闽", "岚浔", "沧屿县", "闽沧", "0588") | {"黑交运管": "闽交运管"},
        numbers={
            "": "{short}交（执）{kind}字〔{year}〕{serial:05}号",
            "立": "{short}交（执）受案字〔{year}〕{serial:05}号",
            "违通": "{short}交（执）听告字〔{year}〕{serial:05}号",
            "罚": "{short}交（执）行罚决字〔{year}〕{serial:05}号",
            "送": "{short}交（执）送字〔{year}〕{serial:05}号",
            "询": "{short}询{year}{serial:04}",
        },
        look=_FANG
        | {"title": Letter("宋体", 20, bold=True), "body": Letter("仿宋_GB2312", 12), "tick": "checkbox"}
        | {"header": "", "number_label": "", "padding": "\u2002"},
        labels={"案　由": "案件名称", "备　注": "附　注", "身份证件号": "身份证件号码", "执法证号": "执法证件编号", "住　址": "现住址"}
        | {"地　址": "住所（住址）", "承办人意见": "办案人员意见", "经办机构\n负责人意见": "办案机构\n审核意见"}
        | {"负责人\n审批意见": "机关负责人\n批　示", "单位及职务": "工作单位", "与案件关系": "与本案关系"},
        day="{y}年{m:02}月{d:02}日",
        clock="{h:02}:{m:02}",
        money="figures",
    ),
)
REGIONS = {region.name: region for region in _KNOWN}
"""All regions by name, the national layout first."""

HELD_OUT = ("zhe", "qin", "wan", "min")
"""Regions that only measure."""
