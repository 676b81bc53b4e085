"""Writes the generated pages: docs/penalties.md, docs/rules-left-out.md, docs/reference/*.md, docs/schema/*.json, rules/rule.schema.json.

.venv/bin/python docs/build.py           # write
.venv/bin/python docs/build.py --check   # fail if a page is stale
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from casecheck.derive import FACTS
from casecheck.derive.subjects import GROUPS
from casecheck.judge import RuleSet, rule_schema
from casecheck.local.forms import forms_schema
from casecheck.local.values import topic_schema
from casecheck.model import Document
from casecheck.model.local import TOPICS
from casecheck.pipeline import load_rules
from casecheck.report.coverage import as_markdown, coverage, left_out_page
from casecheck.report.formats.json import review_schema
from casecheck.report.manual import page
from casecheck.write.plants import PLANTS

sys.path.append(str(Path(__file__).resolve().parent))
from law_pages import law_page, penalties_page, violations_page  # lies beside this file

ROOT = Path(__file__).resolve().parent.parent
MADE = "<!-- 由 docs/build.py 生成，请勿手改 -->\n"
TYPES = {"yes_no": "是/否", "int": "整数", "date": "日期", "money": "金额（分）", "word": "词", "elapsed": "时间段"}
REQUIRED = {"always": "必填", "conditional": "视情形", "optional": "可选"}


def pages() -> dict[Path, str]:
    """Every generated file and its text."""
    rules = load_rules()
    return {
        ROOT / "docs/reference/rules.md": rule_pages(rules),
        ROOT / "docs/reference/coverage.md": MADE + as_markdown(coverage(rules.catalogue, rules.rules, PLANTS)),
        ROOT / "docs/rules-left-out.md": MADE + left_out_page(rules.catalogue),
        ROOT / "docs/reference/facts.md": facts_page(rules),
        ROOT / "docs/reference/forms.md": forms_page(),
        ROOT / "docs/reference/violations.md": MADE + violations_page(),
        ROOT / "docs/reference/law.md": MADE + law_page(rules),
        ROOT / "docs/penalties.md": MADE + penalties_page(),
        ROOT / "docs/schema/review.schema.json": as_json(review_schema()),
        ROOT / "docs/schema/forms.schema.json": as_json(forms_schema()),
        **{ROOT / f"docs/schema/{topic}.schema.json": as_json(topic_schema(topic)) for topic in TOPICS},
        ROOT / "rules/rule.schema.json": as_json(rule_schema()),
    }


def as_json(schema: dict[str, object]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def rule_pages(rules: RuleSet) -> str:
    names = {name: spec.zh for name in rules.specs if (spec := FACTS.spec(name))}
    text = MADE + "# 规则手册\n\n每条规则一节：查什么、为什么、怎么改、盲区、依据、例。例子就是规则的测试。\n"
    for rule in rules.rules:
        text += f"\n```text\n{page(rule, rules.catalogue[rule.code], names)}```\n"
    return text


def facts_page(rules: RuleSet) -> str:
    text = (
        MADE + "# 事实项\n\n规则能比较的全部事实项。名称以对象种类开头，规则只能读本对象、所在文书（`document.`）和案卷（`dossier.`）的。\n"
    )
    text += "\n## 对象种类\n\n| 种类 | 含义 |\n|---|---|\n"
    text += "".join(f"| `{kind}` | {zh} |\n" for kind, zh in FACTS.kinds.items() if kind not in Document.registry)
    text += "\n另有每一种文书（见 [forms.md](forms.md)）。文书组：\n\n"
    text += "".join(f"- `{kind}` {zh}：{'、'.join(Document.registry[f].zh for f in forms)}\n" for kind, (zh, forms) in GROUPS.items())
    text += "\n## 时间节点\n\n`dossier.milestone.<节点>` 日期，`dossier.elapsed.<甲>_to_<乙>` 时间段（只能与带单位的法定参数比较）。\n\n"
    text += "".join(f"- `{name}` {zh}\n" for name, zh in FACTS.milestones.items())
    text += "\n## 专门的事实项\n\n| 名称 | 类型 | 含义 | 用于 |\n|---|---|---|---|\n"
    from casecheck.derive.registry import FUNCTIONS

    for name in sorted(FUNCTIONS):
        spec = FUNCTIONS[name][0]
        words = "（" + "、".join(f"`{w}` {zh}" for w, zh in spec.words.items()) + "）" if spec.words else ""
        words += "；本地配置 " + "、".join(f"`{topic}.yaml`" for topic in spec.local) if spec.local else ""
        used = "、".join(sorted({r.code for r in rules.rules if name in r.facts}))
        text += f"| `{name}` | {TYPES[spec.type]} | {spec.zh}{words} | {used} |\n"
    text += (
        "\n## 每种文书都有的事实项\n\n"
        "| 名称 | 类型 | 含义 |\n|---|---|---|\n"
        "| `<文书>.<填写项>.filled` | 是/否 | 已填为是，空白为否；划去、未读出、未找到为缺失 |\n"
        "| `<文书>.<填写项>.struck` | 是/否 | 已划去 |\n"
        "| `<文书>.<填写项>.value` | 日期、金额、整数 | 填写的值，限这些类型 |\n"
        "| `<文书>.signature.<签名>.seen` | 是/否 | 已签名；签署前的稿件空白为缺失 |\n"
        "| `<文书>.signature.<签名>.date` | 日期 | 签名旁的日期 |\n"
        "| `document.fully_read` | 是/否 | 该文书各页已读全 |\n"
        "| `dossier.agree.<概念>` | 是/否 | 写有该概念的文书都一致 |\n"
        "| `dossier.has.<文书>` | 是/否 | 卷内有该文书 |\n"
    )
    return text


def forms_page() -> str:
    text = MADE + "# 文书\n\n"
    typed = {k: f for k, f in sorted(Document.registry.items(), key=lambda kf: (kf[1].step, kf[0])) if f.entry_specs()}
    text += f"逐栏读取的 {len(typed)} 种；其余 {len(Document.registry) - len(typed)} 种只按标题识别，不读栏目。\n"
    for key, form in typed.items():
        text += f"\n## {form.zh} `{key}`\n\n标题：{'、'.join(form.titles)}\n\n| 填写项 | 印的栏名 | 要求 | 概念 |\n|---|---|---|---|\n"
        for name, spec in form.entry_specs().items():
            text += f"| `{name}` | {'、'.join(spec.labels)} | {REQUIRED[spec.required]} | {spec.means or ''} |\n"
        if form.signature_lines:
            text += "\n签名：" + "、".join(f"`{s.key}`（{s.labels[0]}）" for s in form.signature_lines) + "\n"
    text += "\n## 只按标题识别\n\n" + "、".join(f.zh for k, f in sorted(Document.registry.items()) if k not in typed) + "\n"
    return text


def main() -> int:
    made = pages()
    if "--check" in sys.argv:
        stale = [path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text]
        for path in stale:
            print(f"过期：{path.relative_to(ROOT)}，请运行 docs/build.py")
        return 1 if stale else 0
    for path, text in made.items():
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
