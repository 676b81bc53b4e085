"""Labels (栏名): what is printed beside the entries of a form tells it apart where its title cannot be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import get_args

from casecheck.model import Document, Page, Row
from casecheck.recognise.titles import squeeze

Forms = Mapping[str, type[Document]]

LIKELY = 0.6
"""How sure a form is that only the labels tell."""

_ENOUGH = 3  # labels found of the likeliest form
_MARGIN = 1.4  # how far it is ahead of the next


class Labels:
    """The labels on one page."""

    def __init__(self, page: Page, forms: Forms) -> None:
        self._text = "\n".join(squeeze(line.text) for line in page.lines)
        self._forms = forms

    def count(self, form: str) -> int:
        """How many labels of a form are printed on the page."""
        return len(self._found(form))

    def likeliest(self) -> str | None:
        """The form most of whose labels are here, those weighing most that few forms have; None if none is clearly ahead."""
        owners = _owners(tuple(self._forms.values()))
        weights = {form: sum(1 / owners[label] for label in self._found(form)) for form in sorted(self._forms)}
        ranked = sorted(weights, key=lambda form: -weights[form])
        if len(ranked) < 2 or self.count(ranked[0]) < _ENOUGH or weights[ranked[0]] < _MARGIN * weights[ranked[1]]:
            return None
        return ranked[0]

    def _found(self, form: str) -> list[str]:
        return [label for label in _labels(self._forms[form]) if label in self._text] if form in self._forms else []


@cache
def _owners(forms: tuple[type[Document], ...]) -> Counter[str]:
    """How many forms have a label."""
    return Counter(label for form in forms for label in _labels(form))


@cache
def _labels(form: type[Document]) -> tuple[str, ...]:
    """The printed labels of a form, its lists and its signatures: two characters or more, the official wording."""
    printed: list[type[Document] | type[Row]] = [form]
    for field in form.model_fields.values():
        printed += [kind for kind in get_args(field.annotation) if isinstance(kind, type) and issubclass(kind, Row)]
    words = {squeeze(label) for one in printed for spec in one.entry_specs().values() for label in spec.labels[:1]}
    words |= {squeeze(label) for line in form.signature_lines for label in line.labels[:1]}
    return tuple(sorted(label for label in words if len(label) >= 2))
