import copy
import datetime as dt

import pytest
import yaml

from casecheck.errors import RuleSetError
from casecheck.judge import load_rules
from casecheck.law.data import rules_folder
from casecheck.law.statutes import load_statutes
from casecheck.model import Condition
from tests.judge.tiny import CATALOGUE, HUMAN, PARAMETERS, RULE, Facts, load, write


def changed(**changes):
    rule = {**copy.deepcopy(RULE), **changes}
    return {key: value for key, value in rule.items() if value is not None}


def problems(folder, rules):
    with pytest.raises(RuleSetError) as caught:
        load(folder, rules)
    return caught.value.problems


def only_problem(folder, rule, name="EX-001-x"):
    (problem,) = problems(folder, {name: rule})
    return problem


def line(text, word):
    return next(n for n, row in enumerate(text.splitlines(), 1) if word in row)


def test_a_good_rule_is_read_with_its_conditions_and_lines(tmp_path):
    rules = load(tmp_path / "rules", {"EX-001-x": RULE})
    (rule,) = rules.rules
    assert rule.code == "EX-001"
    assert rule.file == "rules/execution/EX-001-x.yaml"
    assert rule.applies == (Condition(fact="paper.form", operator="is", value="decision"),)
    text = (tmp_path / "rules/execution/EX-001-x.yaml").read_text(encoding="utf-8")
    assert rule.lines["when.all.0.paper.officers"] == line(text, "lt: 2") - 1
    assert set(rules.specs) == {"paper.form", "paper.officers"}


@pytest.mark.parametrize(
    ("change", "at", "says"),
    [
        ({"wen": 1}, "wen", "不认识的键 wen — 是不是想写 when？"),
        ({"each": "papers"}, "each", "是不是想写 paper？"),
        ({"when": {"all": [{"paper.oficers": {"lt": 2}}]}}, "paper.oficers", "没有事实项 paper.oficers — 是不是想写 paper.officers？"),
        ({"when": {"all": [{"row.written": {"is": False}}]}}, "row.written", "不能用 row.written — 只能用以 dossier、paper 开头"),
        ({"when": {"all": [{"document.sealed": {"is": False}}]}}, "document.sealed", "不能用 document.sealed"),
        ({"when": {"all": [{"paper.officers": {"less": 2}}]}}, "less", "不认识的运算符 less"),
        ({"when": {"all": [{"paper.officers": {"lt": 2, "gt": 0}}]}}, "paper.officers", "两个界限写成两个条件"),
        ({"when": {"paper.officers": {"lt": 2}}}, "when", "条件组写法不对"),
        ({"when": {"all": []}}, "when", "条件组写法不对"),
        ({"when": {"all": [{"paper.officers": {"lt": "two"}}]}}, "paper.officers", "写整数或 $参数"),
        ({"when": {"all": [{"paper.officers": {"lt": True}}]}}, "paper.officers", "写整数或 $参数"),
        ({"when": {"all": [{"paper.officers": {"lt": "$nothing"}}]}, "as_of": "decided"}, "paper.officers", "没有法定参数 $nothing"),
        (
            {"when": {"all": [{"paper.officers": {"lt": "$hearing"}}]}, "as_of": "decided"},
            "paper.officers",
            "不能与单位为 yuan 的 $hearing 比较",
        ),
        ({"when": {"all": [{"paper.signed": {"gt": 0}}]}}, "paper.signed", "不能用 gt 比较 — 可用 is、not"),
        ({"when": {"all": [{"paper.signed": {"is": 0}}]}}, "paper.signed", "写 yes 或 no"),
        ({"when": {"all": [{"paper.mode": {"is": "by_post"}}]}}, "paper.mode", "写 post、in_person 之一"),
        ({"when": {"all": [{"paper.mode": {"in": "post"}}]}}, "paper.mode", "in 写成列表"),
        ({"when": {"all": [{"paper.fine": {"gt": 5000}}]}}, "paper.fine", "金额不写在规则里"),
        ({"when": {"all": [{"paper.served": {"gt": 2021}}]}}, "paper.served", "写日期"),
        ({"when": {"all": [{"paper.dated_to_served": {"gt": 7}}]}}, "paper.dated_to_served", "写带时间单位的 $参数"),
        (
            {"when": {"all": [{"paper.dated_to_served": {"is": "$service_term"}}]}, "as_of": "decided"},
            "paper.dated_to_served",
            "不能用 is 比较",
        ),
        ({"message": "见 {paper.serv}"}, "message", "没有事实项 paper.serv"),
        ({"message": "见 {$nothing}", "as_of": "decided"}, "message", "没有法定参数 $nothing"),
        ({"message": "见 {paper.officers"}, "message", "花括号不成对"),
        ({"as_of": "decide"}, "as_of", "不认识的时间节点 decide — 是不是想写 decided？"),
        ({"in_force": {"from": "2021-07-15"}}, None, "却没有 as_of"),
        ({"in_force": {"from": "2022-01-01", "to": "2021-01-01"}, "as_of": "decided"}, "in_force", "from 晚于 to"),
        ({"yields_to": ["EX-009"]}, "EX-009", "yields_to 的编码 EX-009 不能用"),
        ({"basis": [{"kind": "law", "law": "penalty_laws", "article": 1, "read": True}]}, "penalty_laws", "法规目录中没有 penalty_laws"),
        ({"basis": [{"kind": "law", "law": "penalty_law", "article": 1}]}, "basis", "没有一条已核对、能单独成立的依据"),
        ({"basis": [{"kind": "form", "text": "式样", "alone": False}]}, "basis", "没有一条已核对、能单独成立的依据"),
        ({"basis": [{"kind": "law", "law": "penalty_law"}]}, "kind: law", "须写明 law 和 article"),
        ({"basis": []}, "basis", "没有依据"),
        ({"stage": "final"}, "stage", "stage 须为 'draft'"),
        ({"remedy": None}, None, "缺少 remedy"),
        ({"when": None}, None, "缺少 when"),
        ({"ask": "看"}, "ask", "不用 ask"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_what_to_do(tmp_path, change, at, says):
    rule = changed(**change)
    rule["examples"] = [{**e, "facts": {}} for e in rule["examples"]]
    found = only_problem(tmp_path, rule)
    path = tmp_path / "execution/EX-001-x.yaml"
    text = path.read_text(encoding="utf-8")
    assert found.startswith(f"{path}:{line(text, at) if at else 1}：")
    assert says in found


def test_a_word_yaml_takes_for_yes_or_no_is_told_to_be_quoted(tmp_path):
    text = yaml.safe_dump(changed(applies="@"), allow_unicode=True, sort_keys=False)
    found = only_problem(tmp_path, text.replace("'@'", "[{paper.form: {is: decision}}, {paper.mode: {is: on}}]"))
    assert "写 post、in_person 之一，in 写成列表；像 yes、no、on 的词请加引号" in found


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({"paper.mode": "post"}, "paper.mode 不是本规则用到的事实项"),
        ({"paper.officers": "二"}, "须为整数"),
        ({"paper.officers": [3, 2]}, "前一个数不得大于后一个"),
        ({"paper.officers": [None, None]}, "须为整数"),
        ({"paper.form": "decree"}, "须为 decision、notice 之一"),
    ],
)
def test_an_example_with_a_wrong_fact_is_named(tmp_path, facts, says):
    examples = [*RULE["examples"], {"title": "坏", "expect": "pass", "facts": facts}]
    assert says in only_problem(tmp_path, changed(examples=examples))


@pytest.mark.parametrize("verdict", ["finding", "pass", "undecided"])
def test_an_outcome_without_an_example_is_refused(tmp_path, verdict):
    examples = [e for e in RULE["examples"] if e["expect"] != verdict]
    assert f"没有 expect: {verdict} 的例子" in only_problem(tmp_path, changed(examples=examples))


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path):
    found = problems(tmp_path, {"EX-001-x": changed(each="x", wen=1), "EX-002-y": "each: paper\neach: paper\n", "EX-009-z": RULE})
    assert [p.split("/")[-1].split(" — ")[0] for p in found] == [
        f"EX-001-x.yaml:{line((tmp_path / 'execution/EX-001-x.yaml').read_text(encoding='utf-8'), 'wen')}：不认识的键 wen",
        "EX-002-y.yaml:2：each 重复，第 1 行已写过，请删去一处",
        "EX-009-z.yaml:1：编码 EX-009 不在 catalogue.yaml 中",
    ]


def test_a_file_in_the_wrong_folder_or_misnamed_is_refused(tmp_path):
    write(tmp_path, {"EX-001-x": RULE})
    (tmp_path / "evidence").mkdir()
    (tmp_path / "execution/EX-001-x.yaml").rename(tmp_path / "evidence/EX-001-x.yaml")
    with pytest.raises(RuleSetError, match=r"写成 EV-001-what-is-wrong\.yaml"):
        load_rules([tmp_path], Facts(), PARAMETERS, {"penalty_law": "行政处罚法"})


def test_a_human_code_asks_and_lays_out(tmp_path):
    assert load(tmp_path / "good", {"EX-004-x": HUMAN}).rules[0].ask == "请看证据是否足够。"
    found = problems(tmp_path / "bad", {"EX-004-x": changed(examples=HUMAN["examples"])})
    assert {p.split("：")[1].split(" — ")[0] for p in found} == {
        "由人判断的（human）编码 EX-004 缺少 ask",
        "由人判断的（human）编码 EX-004 缺少 lay_out",
        "由人判断的（human）编码 EX-004 不用 when",
        "由人判断的（human）编码 EX-004 不用 message",
    }


def test_too_many_alternatives_are_refused(tmp_path):
    six = [[{"paper.officers": {"gt": n}} for n in range(6)], [{"paper.served": {"gt": dt.date(2021, 1, 1 + n)}} for n in range(6)]]
    many = {"all": [{"any": part} for part in six]}
    assert "超过 32 组" in only_problem(tmp_path / "many", changed(when=many))
    wide = {"any": [{"all": [{"paper.officers": {"is": n}}, {"paper.signed": {"is": True}}]} for n in range(33)]}
    assert "展开后过大" in only_problem(tmp_path / "wide", changed(when=wide))


def test_windows_of_one_code_may_not_overlap_in_one_folder(tmp_path):
    old = changed(in_force={"to": "2021-07-14"}, as_of="decided")
    new = changed(in_force={"from": "2021-07-15"}, as_of="decided")
    rules = load(tmp_path / "good", {"EX-001-new": new, "EX-001-old": old})
    assert [r.file for r in rules.rules] == ["good/execution/EX-001-old.yaml", "good/execution/EX-001-new.yaml"]
    (found,) = problems(tmp_path / "bad", {"EX-001-new": new, "EX-001-old": changed(in_force={"to": "2021-07-15"}, as_of="decided")})
    assert "生效期间重叠" in found


def test_a_later_folder_replaces_only_the_overlapping_window(tmp_path):
    old = changed(in_force={"to": "2021-07-14"}, as_of="decided")
    new = changed(in_force={"from": "2021-07-15"}, as_of="decided")
    mine = write(tmp_path / "mine", {"EX-001-mine": changed(in_force={"from": "2021-07-15"}, as_of="decided")}, catalogue=None)
    rules = load(tmp_path / "rules", {"EX-001-new": new, "EX-001-old": old}, mine)
    assert [r.file for r in rules.rules] == ["rules/execution/EX-001-old.yaml", "mine/execution/EX-001-mine.yaml"]


def test_yields_to_may_not_go_in_a_circle(tmp_path):
    found = problems(tmp_path, {"EX-001-x": changed(yields_to=["EX-002"]), "EX-002-x": changed(yields_to=["EX-001"])})
    assert [p.split("：")[1].split(" — ")[0] for p in found] == ["yields_to 绕回 EX-001 自身", "yields_to 绕回 EX-002 自身"]


def test_a_mistake_in_the_catalogue_is_named(tmp_path):
    catalogue = [*CATALOGUE, {"code": "EX-005", "title": "x", "severity": "重", "certainty": "sure"}, {**CATALOGUE[0]}]
    write(tmp_path, {}, catalogue)
    with pytest.raises(RuleSetError) as caught:
        load_rules([tmp_path], Facts(), PARAMETERS, {})
    assert ["severity 须为" in p or "编码 EX-001 重复" in p for p in caught.value.problems] == [True, True]


def test_the_hash_covers_rules_catalogue_and_parameters(tmp_path):
    first = load(tmp_path / "a", {"EX-001-x": RULE}).sha256
    assert load(tmp_path / "b", {"EX-001-x": RULE}).sha256 == first
    assert load(tmp_path / "c", {"EX-001-x": changed(why="因为。")}).sha256 != first
    write(tmp_path / "d", {"EX-001-x": RULE}, CATALOGUE[:1])
    assert load_rules([tmp_path / "d"], Facts(), PARAMETERS, {"penalty_law": "行政处罚法"}).sha256 != first
    fewer = {name: p for name, p in PARAMETERS.items() if name != "unset"}
    assert load_rules([tmp_path / "a"], Facts(), fewer, {"penalty_law": "行政处罚法"}).sha256 != first


@pytest.mark.parametrize(
    ("where", "says"),
    [
        ({"article": 96}, "只有 86 条，没有第 96 条"),
        ({"article": 59, "paragraph": 3}, "第 59 条只有 2 款，没有第 3 款"),
        ({"article": 59, "paragraph": 1, "item": 9}, "没有第（9）项"),
    ],
)
def test_a_rule_that_cites_what_the_law_does_not_have_is_refused(tmp_path, where, says):
    basis = {"kind": "law", "law": "penalty_law", "read": True, **where}
    rule = changed(basis=[basis], in_force={"from": dt.date(2021, 7, 15)}, as_of="decided")
    for example in rule["examples"]:
        example["as_of"] = dt.date(2023, 5, 8)
    with pytest.raises(RuleSetError) as caught:
        load_rules([write(tmp_path, {"EX-001-x": rule})], Facts(), PARAMETERS, {"penalty_law": "x"}, load_statutes(rules_folder()))
    assert says in caught.value.problems[0]
