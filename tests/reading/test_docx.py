"""Everything a person sees in Word, each with the smallest document that shows it."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx as python_docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casecheck.model import Line, Mark, Page, Revision, Table
from casecheck.reading import read_path
from casecheck.reading.docx import matches, read
from tests.build import PAGE_BREAK, archive, docx, p, run, table, tc, tr


def pages(*blocks: str, **more: object) -> list[Page]:
    return read(docx(*blocks, **more), "a.docx")  # type: ignore[arg-type]


def page(*blocks: str, **more: object) -> Page:
    [only] = pages(*blocks, **more)
    return only


def texts(*blocks: str, **more: object) -> list[str]:
    return [line.text for line in page(*blocks, **more).lines]


def field(code: str, result: str | None, begin: str = "") -> str:
    shown = "" if result is None else f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}'
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{begin}</w:fldChar></w:r><w:r><w:instrText>{code}</w:instrText></w:r>'
        f'{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def control(content: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def text_box(*blocks: str) -> str:
    inside = "".join(p(block) for block in blocks)
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><a:graphic><a:graphicData>'
        f"<wps:wsp><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )


def picture(width_cm: float, height_cm: float) -> str:
    extent = f'<wp:extent cx="{int(width_cm * 360000)}" cy="{int(height_cm * 360000)}"/>'
    return (
        f"<w:r><w:drawing><wp:inline>{extent}<a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def stroke(cx: int, cy: int, ends: str = "") -> str:
    line = f'<a:xfrm><a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="line"/><a:ln>{ends}</a:ln>'
    shape = f"<wp:extent cx='{cx}' cy='{cy}'/><wps:wsp><wps:spPr>{line}</wps:spPr></wps:wsp>"
    return f"<w:r><w:drawing><wp:anchor>{shape}</wp:anchor></w:drawing></w:r>"


def test_paragraphs_and_tables_in_order_with_numbers() -> None:
    got = page("题目", table(["案号", "一"], ["案由", "二"]), "  ", "落款")
    assert [type(block) for block in got.blocks] == [Line, Table, Line]
    assert [(line.number, line.text) for line in got.lines] == [(1, "题目"), (2, "案号"), (3, "一"), (4, "案由"), (5, "二"), (6, "落款")]
    assert got.flowing
    assert got.number == 1
    assert got.file == "a.docx"


def test_what_python_docx_writes_is_matched() -> None:
    out = io.BytesIO()
    document = python_docx.Document()
    document.add_paragraph("当事人：张三")
    document.save(out)
    assert matches(out.getvalue())
    assert [line.text for line in read(out.getvalue(), "b.docx")[0].lines] == ["当事人：张三"]


@given(
    st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Co", "Cn"]), min_size=1).filter(str.strip), max_size=5)
)
def test_round_trip_of_any_words(words: list[str]) -> None:
    assert texts(*[p(run(w)) for w in words]) == [w.replace("\u00ad", "") for w in words if w.replace("\u00ad", "").strip()]


def test_merged_cells_once_with_their_spans() -> None:
    span = '<w:gridSpan w:val="2"/>'
    start, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    got = page(
        table(
            [tc("全宽", properties='<w:gridSpan w:val="3"/>')],
            [tc("当事人", properties=start), tc("甲", properties=span)],
            [tc("看不见", properties=on), "乙", "丙"],
        )
    )
    cells = [(c.row, c.column, c.row_span, c.column_span, c.text) for c in got.tables[0].cells]
    assert cells == [(1, 1, 1, 3, "全宽"), (2, 1, 2, 1, "当事人"), (2, 2, 1, 2, "甲"), (3, 2, 1, 1, "乙"), (3, 3, 1, 1, "丙")]


def test_a_merge_that_goes_on_from_nothing_loses_no_words() -> None:
    got = page(table([tc("甲", properties="<w:vMerge/>")], [tc("乙", properties="<w:vMerge/>")]))
    assert [(c.row, c.row_span, c.text) for c in got.tables[0].cells] == [(1, 1, "甲"), (2, 1, "乙")]


def test_old_horizontal_merge_and_skipped_grid_columns() -> None:
    got = page(
        table(
            [tc("甲", properties='<w:hMerge w:val="restart"/>'), tc(properties="<w:hMerge/>")],
            tr("乙", properties='<w:gridBefore w:val="1"/>'),
        )
    )
    assert [(c.row, c.column, c.column_span, c.text) for c in got.tables[0].cells] == [(1, 1, 2, "甲"), (2, 2, 1, "乙")]


def test_nested_tables_are_numbered_after_their_parent() -> None:
    got = page(table([tc("外", table([tc(table(["深"]))]))]), table(["后"]))
    assert [(t.number, t.cells[0].text) for t in got.tables] == [(1, "外\n深"), (2, "深"), (3, "深"), (4, "后")]


def test_hidden_row_is_not_seen_and_deleted_row_is_a_revision() -> None:
    got = page(table(tr("藏", properties="<w:hidden/>"), tr("删", properties='<w:del w:id="1"/>'), ["留"]))
    assert [(line.text, line.revisions) for line in got.lines] == [("", (Revision(kind="deleted", start=0, end=0, text="删"),)), ("留", ())]


def test_text_box_once_after_its_anchor() -> None:
    got = page(p("锚点", text_box("框内")), "后文")
    assert [(line.text, line.part) for line in got.lines] == [("锚点", "body"), ("框内", "text_box"), ("后文", "body")]


def test_vml_text_box_in_a_cell_stays_in_the_cell() -> None:
    content = "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>"
    box = f"<w:r><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></w:r>"
    assert page(table([tc(p("格", box))])).tables[0].cells[0].text == "格\n框"


def test_headers_and_footers_of_all_kinds_in_use() -> None:
    parts = {"header1": p("首页眉"), "header2": p("页眉"), "header3": p("偶数页眉"), "footer1": p("页脚")}
    section = (
        '<w:headerReference w:type="first" r:id="rId_header1"/><w:headerReference w:type="default" r:id="rId_header2"/>'
        '<w:headerReference w:type="even" r:id="rId_header3"/><w:footerReference w:type="default" r:id="rId_footer1"/>'
    )
    got = page("正文", parts=parts, section=section + "<w:titlePg/>")
    assert [(line.part, line.text) for line in got.lines] == [
        ("header", "首页眉"),
        ("header", "页眉"),
        ("body", "正文"),
        ("footer", "页脚"),
    ]
    even = page("正文", parts={**parts, "settings": "<w:evenAndOddHeaders/>"}, section=section)
    assert [line.text for line in even.lines] == ["页眉", "偶数页眉", "正文", "页脚"]


def test_a_section_without_header_takes_the_one_before() -> None:
    first = p("一", properties='<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/></w:sectPr>')
    got = pages(first, "二", parts={"header1": p("案号")})
    assert [[line.text for line in one.lines] for one in got] == [["案号", "一"], ["案号", "二"]]


def test_notes_stand_below_their_page() -> None:
    foot = '<w:footnote w:id="2">' + p("脚注") + "</w:footnote><w:footnote w:id='3'><w:p><w:r><w:t>无人引用</w:t></w:r></w:p></w:footnote>"
    end = '<w:endnote w:id="2">' + p("尾注") + "</w:endnote>"
    mark = '<w:r><w:footnoteReference w:id="2"/><w:endnoteReference w:id="2"/></w:r>'
    got = pages(p("罚款5000", mark, "元"), "同页", PAGE_BREAK, "末页", parts={"footnotes": foot, "endnotes": end})
    assert [[(line.part, line.text) for line in one.lines] for one in got] == [
        [("body", "罚款5000元"), ("body", "同页"), ("note", "脚注")],
        [("body", "末页"), ("note", "尾注")],
    ]


def test_content_controls_at_every_level() -> None:
    row = control(tr(control(tc("格"))))
    assert texts(control(p("块")), p("行内：", control(run("值"))), table(row)) == ["块", "行内：值", "格"]


def test_a_prompt_is_not_a_value() -> None:
    prompt = "<w:showingPlcHdr/>"
    got = page(
        p("姓名：", control(run("单击此处输入"), prompt)), control(p("请选择"), prompt), table([control(tc("请填写"), prompt), "乙"])
    )
    assert [line.text for line in got.lines] == ["姓名：", "乙"]
    assert [(c.column, c.text) for c in got.tables[0].cells] == [(1, ""), (2, "乙")]


@pytest.mark.parametrize(("checked", "shown"), [("1", "☑"), ("0", "□")])
def test_check_box_control(checked: str, shown: str) -> None:
    box = f'<w14:checkbox><w14:checked w14:val="{checked}"/></w14:checkbox>'
    assert texts(p(control(run("☒"), box), "直接送达")) == [f"{shown}直接送达"]
    assert texts(table([control(tc("☐"), box), "留置"])) == [shown, "留置"]


@pytest.mark.parametrize(
    ("font", "char", "shown"),
    [
        ("Wingdings 2", "F052", "☑"),
        ("Wingdings 2", "0052", "☑"),
        ("Wingdings", "F0FE", "☑"),
        ("Wingdings", "F0FD", "☑"),
        ("Wingdings 2", "F0A3", "□"),
        ("Wingdings 2", "00A3", "□"),
        ("Wingdings", "F0A8", "□"),
        ("Symbol", "F0D6", "√"),
        ("MS Gothic", "2611", "☑"),
    ],
)
def test_symbols(font: str, char: str, shown: str) -> None:
    assert texts(p(f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>', "是")) == [f"{shown}是"]


def test_an_unknown_symbol_is_said_to_be_unknown() -> None:
    line = page(p('<w:r><w:sym w:font="Wingdings" w:char="F0EA"/></w:r>', "否")).lines[0]
    assert (line.text, line.char_confidence) == ("\ufffd否", (0.0, 1.0))


def test_letters_in_a_symbol_font() -> None:
    font = '<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/>'
    assert texts(p(run("R", font), "是", run("\uf0a3", font), "否")) == ["☑是□否"]


def test_a_rare_character_in_the_private_area_stays() -> None:
    assert texts(p("王\ue001")) == ["王\ue001"]


@pytest.mark.parametrize(
    ("state", "shown"), [("<w:checked/>", "☑"), ('<w:checked w:val="0"/>', "□"), ('<w:default w:val="1"/>', "☑"), ("", "□")]
)
def test_legacy_check_box(state: str, shown: str) -> None:
    assert texts(p(field("FORMCHECKBOX", None, f"<w:ffData><w:checkBox>{state}</w:checkBox></w:ffData>"), "有证")) == [f"{shown}有证"]


def test_legacy_text_and_drop_down() -> None:
    choice = '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="男"/><w:listEntry w:val="女"/></w:ddList></w:ffData>'
    assert texts(p(field("FORMTEXT", "李四", "<w:ffData><w:textInput/></w:ffData>"), "，", field("FORMDROPDOWN", None, choice))) == [
        "李四，女"
    ]


@pytest.mark.parametrize(
    ("code", "result", "shown"),
    [
        ("PAGE", "3", "第3页"),
        (r"eq \o\ac(□,√)", None, "第☑页"),
        (r"EQ \o\ac(○,印)", None, "第印页"),
        ('SYMBOL 82 \\f "Wingdings 2" \\s 12', None, "第☑页"),
        ("MACROBUTTON NoMacro [点此填写]", None, "第页"),
    ],
)
def test_field_shows_its_result_or_what_word_computes(code: str, result: str | None, shown: str) -> None:
    assert texts(p("第", field(code, result), "页")) == [shown]


def test_simple_field_and_a_field_over_two_paragraphs() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert texts(p("共", '<w:fldSimple w:instr="NUMPAGES"><w:r><w:t>9</w:t></w:r></w:fldSimple>', "页"), p(begin, "一"), p("二", end)) == [
        "共9页",
        "一",
        "二",
    ]


@pytest.mark.parametrize("properties", ["<w:strike/>", "<w:dstrike/>", '<w:rStyle w:val="Gone"/>'])
def test_struck_words_leave_the_text(properties: str) -> None:
    styles = '<w:style w:type="character" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style>'
    line = page(p("直接送达", run("留置送达", properties), "。"), parts={"styles": styles}).lines[0]
    assert (line.text, line.revisions) == ("直接送达。", (Revision(kind="struck", start=4, end=4, text="留置送达"),))


def test_struck_by_a_paragraph_style_unless_the_run_says_no() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="Old"><w:rPr><w:strike/></w:rPr></w:style>'
    line = page(p("作废", run("保留", '<w:strike w:val="0"/>'), properties='<w:pStyle w:val="Old"/>'), parts={"styles": styles}).lines[0]
    assert (line.text, [r.text for r in line.revisions]) == ("保留", ["作废"])


@pytest.mark.parametrize(("gone", "came"), [("del", "ins"), ("moveFrom", "moveTo")])
def test_tracked_changes(gone: str, came: str) -> None:
    tag = "delText" if gone == "del" else "t"
    old = f'<w:{gone} w:id="1"><w:r><w:{tag}>伍仟元</w:{tag}></w:r></w:{gone}>'
    line = page(p("罚款", old, f'<w:{came} w:id="2">{run("叁仟")}{run("元")}</w:{came}>')).lines[0]
    assert line.text == "罚款叁仟元"
    assert line.revisions == (
        Revision(kind="deleted", start=2, end=2, text="伍仟元"),
        Revision(kind="inserted", start=2, end=5, text="叁仟元"),
    )


def test_what_is_not_seen_is_left_out() -> None:
    ruby = "<w:r><w:ruby><w:rt><w:r><w:t>yī</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>镒</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    comment = '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    words = p("张", ruby, run("密", "<w:vanish/>"), comment, run("软\u00ad连"), "<w:r><w:softHyphen/><w:noBreakHyphen/></w:r>")
    assert texts(words, parts={"comments": "<w:comment w:id='0'><w:p><w:r><w:t>批注</w:t></w:r></w:p></w:comment>"}) == ["张镒软连-"]


def test_tabs_and_line_breaks_keep_one_line() -> None:
    assert texts(p("甲<", "<w:r><w:tab/><w:br/></w:r>", "乙", "<w:r><w:cr/></w:r>", "丙")) == ["甲<\t\n乙\n丙"]


def test_wrappers_are_looked_through() -> None:
    wrapped = '<w:smartTag w:element="x">' + run("二〇二三年") + "</w:smartTag><w:hyperlink>" + run("五月") + "</w:hyperlink>"
    assert texts('<w:customXml w:element="y">' + p(wrapped, '<w:bdo w:val="ltr">' + run("三日") + "</w:bdo>") + "</w:customXml>") == [
        "二〇二三年五月三日"
    ]


def numbering(*levels: tuple[str, str]) -> str:
    rows = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/><w:suff w:val="nothing"/><w:lvlText w:val="{text}"/></w:lvl>'
        for i, (fmt, text) in enumerate(levels)
    )
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    one = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    return f'<w:abstractNum w:abstractNumId="0">{rows}</w:abstractNum>{one}<w:num w:numId="2"><w:abstractNumId w:val="0"/>{again}</w:num>'


def item(text: str, level: int = 0, number: int = 1) -> str:
    return p(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def test_automatic_numbers() -> None:
    parts = {"numbering": numbering(("chineseCountingThousand", "%1、"), ("decimal", "（%2）"), ("decimal", "%2.%3"))}
    blocks = [item("甲"), item("乙", 1), item("丙", 1), item("深", 2), item("丁"), item("戊", 1), item("己", 0, 2), item("庚", 0, 2)]
    assert texts(*blocks, parts=parts) == ["一、甲", "（1）乙", "（2）丙", "2.1深", "二、丁", "（1）戊", "一、己", "二、庚"]


@pytest.mark.parametrize(
    ("kind", "at", "shown"),
    [
        ("chineseCounting", 11, "十一"),
        ("chineseCounting", 20, "二十"),
        ("chineseCountingThousand", 101, "一百〇一"),
        ("chineseLegalSimplified", 12, "壹拾贰"),
        ("decimalEnclosedCircle", 3, "③"),
        ("upperLetter", 27, "AA"),
        ("lowerRoman", 14, "xiv"),
        ("decimalZero", 7, "07"),
        ("none", 5, ""),
    ],
)
def test_number_formats(kind: str, at: int, shown: str) -> None:
    parts = {"numbering": numbering((kind, "%1")).replace('<w:start w:val="1"/>', f'<w:start w:val="{at}"/>')}
    assert texts(item("、"), parts=parts) == [f"{shown}、"]


def test_a_bullet_box_and_numbering_by_style() -> None:
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0a8"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>'
    styles = '<w:style w:type="paragraph" w:styleId="Box"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    parts = {
        "numbering": f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        "styles": styles,
    }
    assert texts(p("选项", properties='<w:pStyle w:val="Box"/>'), parts=parts) == ["□\t选项"]


def test_centred_and_size_directly_and_by_style() -> None:
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Title"><w:basedOn w:val="Base"/><w:rPr><w:sz w:val="44"/></w:rPr></w:style>'
    )
    blocks = [
        p("题目", properties='<w:pStyle w:val="Title"/>'),
        p(run("大而短", '<w:sz w:val="32"/>'), properties='<w:jc w:val="center"/>'),
        "正文",
    ]
    assert [(line.centred, line.size) for line in page(*blocks, parts={"styles": styles}).lines] == [
        (True, 22.0),
        (True, 16.0),
        (False, 10.5),
    ]
    assert page("无样式").lines[0].size is None


def test_pages_end_at_hard_breaks_only() -> None:
    rendered = "<w:r><w:lastRenderedPageBreak/></w:r>"
    got = pages(p("一", '<w:r><w:br w:type="page"/></w:r>', "二", rendered), p("三", properties="<w:pageBreakBefore/>"))
    assert [[(line.number, line.text) for line in one.lines] for one in got] == [[(1, "一")], [(1, "二")], [(1, "三")]]
    assert [one.number for one in got] == [1, 2, 3]


@pytest.mark.parametrize(("kind", "count"), [("nextPage", 2), ("oddPage", 2), ("evenPage", 2), ("continuous", 1)])
def test_section_breaks(kind: str, count: int) -> None:
    got = pages(p("前", properties="<w:sectPr/>"), "后", section=f'<w:type w:val="{kind}"/>')
    assert [one.lines[-1].text for one in got] == ["前", "后"][-count:]


def test_tables_count_anew_on_each_page() -> None:
    assert [[t.number for t in one.tables] for one in pages(table(["甲"]), PAGE_BREAK, table(["乙"]))] == [[1], [1]]


def test_small_pictures_are_counted_and_page_size_ones_leave_the_page_unread() -> None:
    small = page(p("签名：", picture(3, 1)))
    assert (small.lines[0].pictures, small.pictures, small.unread) == (1, 1, None)
    large = page(p(picture(18, 25)))
    assert large.pictures == 0
    assert large.unread is not None
    assert "图片" in large.unread
    assert not large.blank


def test_a_scan_pasted_into_a_word_file_keeps_its_words_and_its_own_advice(tmp_path: Path) -> None:
    path = tmp_path / "立案登记表.docx"
    path.write_bytes(docx(p("立案登记表"), p(picture(18, 25))))
    (only,) = read_path(path).pages
    assert [line.text for line in only.lines if line.text] == ["立案登记表"]
    assert only.unread == "有占半页以上的图片（可能是扫描件），图中文字未读出；请附文字版，或由人工评查此页"


def test_vml_picture_by_its_style() -> None:
    shape = '<w:r><w:pict><v:shape style="width:{};height:{}"><v:imagedata/></v:shape></w:pict></w:r>'
    assert page(p(shape.format("60pt", "20pt"))).pictures == 1
    assert page(p(shape.format("18cm", "25cm"))).unread is not None


def test_an_embedded_file_leaves_the_page_unread() -> None:
    got = page("正文", '<w:altChunk r:id="rId9"/>')
    assert got.unread is not None
    assert "嵌入" in got.unread


def test_a_slanted_line_is_a_strike_and_crosses_an_empty_cell() -> None:
    got = page(table([tc(p(stroke(900000, 400000))), tc(p("有字", stroke(900000, 400000)))]))
    assert got.marks == (Mark(kind="strike", page=1), Mark(kind="strike", page=1))
    assert [c.text for c in got.tables[0].cells] == ["／", "有字"]
    vml = '<w:r><w:pict><v:line from="0,0" to="120pt,60pt"/></w:pict></w:r>'
    assert page(p("空白处", vml)).marks == (Mark(kind="strike", page=1),)


@pytest.mark.parametrize("line", [stroke(5000000, 0), stroke(5000000, 10000), stroke(900000, 400000, '<a:tailEnd type="triangle"/>')])
def test_a_ruled_line_or_an_arrow_is_no_strike(line: str) -> None:
    assert page(p("红头", line)).marks == ()


def test_a_diagonal_border_crosses_an_empty_cell_and_divides_a_full_one() -> None:
    diagonal = '<w:tcBorders><w:tl2br w:val="single"/></w:tcBorders>'
    got = page(
        table(
            [tc(properties=diagonal), tc("姓名", properties=diagonal), tc(properties='<w:tcBorders><w:tr2bl w:val="nil"/></w:tcBorders>')]
        )
    )
    assert [c.text for c in got.tables[0].cells] == ["／", "姓名", ""]
    assert got.marks == (Mark(kind="strike", page=1),)


def test_word_art_and_a_header_text_box_keep_their_part() -> None:
    art = '<w:r><w:pict><v:shape><v:textpath string="样本"/></v:shape></w:pict></w:r>'
    got = page("正文", parts={"header1": p(art, text_box("密级"))}, section='<w:headerReference w:type="default" r:id="rId_header1"/>')
    assert [(line.part, line.text) for line in got.lines] == [("header", "样本"), ("header", "密级"), ("body", "正文")]


def test_strict_files_are_read_too() -> None:
    data = docx("严格格式")
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        files = {name: old.read(name) for name in old.namelist()}
    usual = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    files["word/document.xml"] = files["word/document.xml"].replace(usual, b"http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert [line.text for line in read(archive(files), "s.docx")[0].lines] == ["严格格式"]


def test_same_bytes_same_pages() -> None:
    data = docx("甲", table(["乙", "丙"]))
    assert data == docx("甲", table(["乙", "丙"]))
    assert read(data, "a.docx") == read(data, "a.docx")
