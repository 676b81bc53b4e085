"""Generated pages are fresh, and what the pages name exists."""

import importlib.util
import json
import re
from pathlib import Path

import jsonschema
import pytest

from casecheck.cli import main

ROOT = Path(__file__).resolve().parent.parent
SPEC = importlib.util.spec_from_file_location("docs_build", ROOT / "docs/build.py")
assert SPEC is not None
assert SPEC.loader is not None
build = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(build)


@pytest.mark.parametrize("path", sorted(build.pages()), ids=lambda p: p.name)
def test_generated_pages_are_fresh(path: Path) -> None:
    assert path.read_text("utf-8") == build.pages()[path], "run docs/build.py"


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_files_named_in_the_readme_exist(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    for target in re.findall(r"\]\(([^)#]+)\)", text):
        assert (ROOT / target).exists(), target
    for script in re.findall(r"sh (scripts/\w+\.sh)", text):
        assert (ROOT / script).exists(), script


def test_every_command_is_in_both_readmes() -> None:
    for name in ("README.md", "README.zh-CN.md"):
        text = (ROOT / name).read_text("utf-8")
        for command in ("casecheck review", "casecheck read", "casecheck rules list", "rules show", "rules check", "rules test"):
            assert command in text, (name, command)


def test_the_review_of_the_sample_fits_the_published_schema(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["review", str(ROOT / "samples/overload-person-planted"), "--output", "json"]) == 1
    review = json.loads(capfdbinary.readouterr().out)
    schema = json.loads((ROOT / "docs/schema/review.schema.json").read_text("utf-8"))
    jsonschema.validate(review, schema, format_checker=jsonschema.FormatChecker())


def test_every_rule_file_fits_the_rule_schema() -> None:
    import yaml

    schema = json.loads((ROOT / "rules/rule.schema.json").read_text("utf-8"))
    for path in sorted((ROOT / "rules").glob("*/[A-Z][A-Z]-*.yaml")):
        # The schema speaks of JSON: dates are strings there.
        data = json.loads(json.dumps(yaml.safe_load(path.read_text("utf-8")), default=str))
        jsonschema.validate(data, schema)
