"""The public API: what is promised is there, typed, and the modules are where the design says."""

import subprocess
import sys

import casecheck


def test_all_names_exist_and_nothing_else_is_promised() -> None:
    assert set(casecheck.__all__) == {
        "CasecheckError",
        "ConfigError",
        "Dossier",
        "EngineError",
        "Outcome",
        "Review",
        "RuleSetError",
        "UnreadableFile",
        "UsageError",
        "__version__",
        "fact",
        "from_data",
        "known",
        "load_config",
        "load_rules",
        "missing",
        "read",
        "review",
    }
    for name in casecheck.__all__:
        assert getattr(casecheck, name) is not None


def test_read_and_review_are_functions_whatever_was_imported_first() -> None:
    code = "import casecheck.pipeline, casecheck; assert callable(casecheck.read) and callable(casecheck.review)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_importing_starts_no_thread_and_loads_no_engine() -> None:
    code = (
        "import casecheck, sys, threading; assert threading.active_count() == 1;"
        "assert not {'durable_rules_engine', 'lxml', 'docx', 'chinese_calendar'} & set(sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
