"""What other programs leave of the entries of a dossier: the same papers through markitdown and docling, and through casecheck.

    .venv/bin/python benchmarks/others.py --markitdown VENV/bin/python --docling VENV/bin/python   # prints the table
    .venv/bin/python benchmarks/others.py --markitdown VENV/bin/python --docs                      # also into docs/accuracy.md

They make Markdown of a file, no entries, so they are measured generously, twice. An entry *stands there* if its words, blanks squeezed,
are in the Markdown of its paper at all, wherever and next to whatever; of an entry with several items, each of them. It *stands by its
label* if they follow right behind one of the labels casecheck knows for it, in the same line or cell or the next one: only then could
a program that knows these labels tell whose words they are. Entries without a label of their own (blanks inside a sentence, cells of a
list) need only stand there. casecheck is measured so too, and strictly beside it: the entry under its own name with its own value, as
``scoring.py`` says. Counted are filled entries and cells of lists; one dossier of each layout the reader was mended with. Each program
runs in an environment of its own, named by its Python; one that is not there, or fails on a file, is said to be so.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from extraction import WORKED_ON, case_of, combinations, put_in_docs, row
from same import NOTHING, squeeze
from scoring import PICTURES, judge_paper, judge_row, key_of

import casecheck
from casecheck.model import Document
from casecheck.reading import read_path
from casecheck.write import write_dossier
from casecheck.write.truth import EntryTruth, PaperTruth, Truth

BEGIN, END = "<!-- others.py --docs -->", "<!-- others.py -->"
SCRIPTS = {  # read paths from standard input, answer with a JSON object of path → Markdown, null where it failed
    "markitdown": "from markitdown import MarkItDown; convert = MarkItDown().convert; text = lambda p: convert(p).text_content",
    "docling": (
        "from docling.document_converter import DocumentConverter; convert = DocumentConverter().convert; "
        "text = lambda p: convert(p).document.export_to_markdown()"
    ),
}
LOOP = """
import json, sys
def tried(path):
    try:
        return text(path)
    except Exception as error:
        print(type(error).__name__, error, file=sys.stderr)
        return None
answers = {path: tried(path) for path in json.load(sys.stdin)}
print("\\n@@" + json.dumps(answers))
"""
MARKS = re.compile(r"<br>|[|*_#\\<>:]|-{3,}")


class Found(NamedTuple):
    """One filled entry: its words, and how casecheck read it."""

    words: str
    labels: tuple[str, ...]
    strict: bool


def markdown(python: str, program: str, paths: list[str]) -> dict[str, str | None]:
    """The Markdown of each file. Raises SystemExit if the program is not in that environment."""
    done = subprocess.run(
        [python, "-c", SCRIPTS[program] + LOOP],
        input=json.dumps(paths),
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "HF_HUB_OFFLINE": "1"},  # docling reads PDF with models it would fetch; nothing is fetched here
    )
    if done.returncode:
        raise SystemExit(f"{python} 里没有 {program}，或它不能运行：{done.stderr.strip().splitlines()[-1:]}")
    answers: dict[str, str | None] = json.loads(done.stdout.rpartition("\n@@")[2])
    return answers


def plain(text: str) -> str:
    """Words without blanks and without what Markdown puts around them."""
    return MARKS.sub("", squeeze(text))


def stands(words: str, text: str) -> bool:
    """Do the words of an entry, or each of several, stand in a text?"""
    return plain(words) in text or all(plain(part) in text for part in re.split("[；;、]", words))


def by_label(entry: Found, text: str) -> bool:
    """Do they stand right behind a label of the entry?"""
    if not entry.labels:
        return stands(entry.words, text)
    first = re.split("[；;、]", entry.words)[0]
    return stands(entry.words, text) and any(
        plain(label) + plain(words) in text for label in entry.labels for words in (entry.words, first)
    )


def labels_of(form: str, name: str, document: Document) -> tuple[str, ...]:
    spec = document.entry_specs().get(key_of(form, name, document))
    return spec.labels if spec is not None and not spec.sentence else ()


def filled(truth: EntryTruth) -> bool:
    return truth.state == "filled" and not NOTHING.fullmatch(squeeze(truth.value))


def entries(paper: PaperTruth, document: Document | None) -> Iterator[Found]:
    """The filled entries and cells of a paper that casecheck has an entry for; none is left out for reading it badly."""
    for name, truth in paper.entries.items():
        if not filled(truth) or name in paper.rows or (paper.form, name) in PICTURES:
            continue
        alone = paper.model_copy(update={"entries": {name: truth}, "rows": {}})
        labels = labels_of(paper.form, name, document) if document is not None and document.form == paper.form else ()
        yield Found(truth.text or truth.value, labels, any(score.verdict == "right" for score in judge_paper(alone, document)))
    for name, rows in paper.rows.items():
        read = getattr(document, name, ()) if document is not None and document.form == paper.form else ()
        written = [one for one in rows if any(cell.state == "filled" for cell in one.values())]
        for one, got in itertools.zip_longest(written, read[: len(written)]):
            for column, truth in one.items():
                scores = list(judge_row(paper.form, name, {column: truth}, got)) if filled(truth) else []
                if scores:  # the running number of a row is no entry
                    yield Found(truth.text or truth.value, (), scores[0].verdict == "right")


class Written(NamedTuple):
    """A dossier on disk and its answer key."""

    folder: Path
    truth: Truth


def written(folder: Path, form: str, dossiers: int) -> list[Written]:
    """So many dossiers of each layout the reader was mended with."""
    made = []
    for region in WORKED_ON:
        cases = ((one, case) for one in combinations((region,)) if (case := case_of(one)) is not None)
        for one, case in itertools.islice(cases, dossiers):
            here = folder / f"{region}-{one.seed}"
            made.append(Written(here, write_dossier(here, case, pdf=form == "pdf")))
    return made


def measured(dossiers: list[Written], programs: dict[str, str]) -> Counter[str]:
    """Counts over dossiers of one format: n; by program what stands there and by its label, and of how many entries it gave the paper."""
    paths = [str(one.folder / paper.file) for one in dossiers for paper in one.truth.papers]
    texts: dict[str, dict[str, str | None]] = {program: markdown(python, program, paths) for program, python in programs.items()}
    counts = Counter[str]()
    for one in dossiers:
        documents = {document.file: document for document in casecheck.read(one.folder).documents}
        own: dict[str, str] = {}
        for page in read_path(one.folder).pages:
            own[page.file] = own.get(page.file, "") + "".join(line.text for line in page.lines)
        for paper in one.truth.papers:
            said = {program: text.get(str(one.folder / paper.file)) for program, text in texts.items()} | {"casecheck": own.get(paper.file)}
            counts += paper_counts(paper, documents.get(paper.file), {program: plain(text) for program, text in said.items() if text})
    return counts


def paper_counts(paper: PaperTruth, document: Document | None, said: dict[str, str]) -> Counter[str]:
    counts = Counter[str]()
    for entry in entries(paper, document):
        counts["n"] += 1
        counts["strict"] += entry.strict
        for program, text in said.items():
            counts[f"n {program}"] += 1
            counts[program] += stands(entry.words, text)
            counts[f"label {program}"] += by_label(entry, text)
    return counts


def table(counts: dict[str, Counter[str]], programs: dict[str, str]) -> str:
    """Markdown: one row a program and format, in shares of the entries."""
    heads = ["格式", "程序", "n", "文字在转出的文字里", "文字紧跟在栏名后面", "读成这一栏且值对"]
    out = [row(*heads), row(*["---"] * len(heads))]
    for form, own in counts.items():
        for program in (*programs, "casecheck"):
            missing = own["n"] - own[f"n {program}"]
            name = program if missing in (0, own["n"]) else f"{program}（{missing} 项所在的文书没有转出来，算没有）"
            shares = [f"{own[key] / own['n']:.2%}" if own[f"n {program}"] else "没有转出来" for key in (program, f"label {program}")]
            strict = f"{own['strict'] / own['n']:.2%}" if program == "casecheck" else "不给填写项"
            out.append(row(form, name, str(own["n"]), *shares, strict))
    return "\n".join(out) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for program in SCRIPTS:
        parser.add_argument(f"--{program}", metavar="PYTHON", help=f"the Python of an environment with {program}")
    parser.add_argument("--dossiers", type=int, default=1, help="of each layout")
    parser.add_argument("--formats", nargs="+", choices=("word", "pdf"), default=["word", "pdf"])
    parser.add_argument("--docs", action="store_true", help="write the table into docs/accuracy.md")
    options = parser.parse_args()
    programs = {program: python for program in SCRIPTS if (python := getattr(options, program))}
    if not programs:
        raise SystemExit("请用 --markitdown 或 --docling 指明装有它的 Python。")
    counts = {form: Counter[str]() for form in options.formats}
    for form in options.formats:
        with tempfile.TemporaryDirectory() as folder:
            counts[form] = measured(written(Path(folder), form, options.dossiers), programs)
    text = table(counts, programs)
    print(text)
    if options.docs:
        put_in_docs(text, BEGIN, END)


if __name__ == "__main__":
    main()
