"""Output formats: one module each, named after the format, with ``SUFFIX`` and ``render(review) -> bytes``. The folder is the registry."""

import importlib
import pkgutil
from collections.abc import Callable

from casecheck.errors import UsageError
from casecheck.model import Review


def formats() -> tuple[str, ...]:
    """The names of all output formats, sorted."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


def renderer(name: str) -> Callable[[Review], bytes]:
    """The render function of a format. Raises UsageError for an unknown one."""
    if name not in formats():
        raise UsageError(f"没有“{name}”这种输出格式；可用的有：{'、'.join(formats())}。")
    render: Callable[[Review], bytes] = importlib.import_module(f"{__name__}.{name}").render
    return render
