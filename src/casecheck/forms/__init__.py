"""The papers of a dossier: one file per paper. The folder is the registry — a new form is one new file.

Importing this package imports every module in it, sorted by name; each module declares at least one ``Document`` subclass, which
registers itself by its key. A ``…_block`` is part of several forms and none itself.
"""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from casecheck.model import Document


def declared(module: ModuleType) -> tuple[type[Document], ...]:
    """The forms a module declares itself, in written order; a module without one is an error, not an empty form."""
    forms = tuple(
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Document) and value.__module__ == module.__name__
    )
    if not forms:
        raise ImportError(f"{module.__name__} 没有声明文书：forms/ 下每个文件须有一个 Document 子类")
    return forms


for _name in sorted(found.name for found in iter_modules(__path__)):
    declared(import_module(f"{__name__}.{_name}"))
