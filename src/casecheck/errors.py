"""What can go wrong that is not a defect in a dossier.

::

    CasecheckError                 one Chinese sentence: what, where, why, what to do
    ├── UsageError                 the call is wrong: no such path, unknown code            exit 2
    │   └── ConfigError            the local configuration is wrong; holds every problem found
    ├── RuleSetError               the rule set cannot be used; holds every problem found    exit 2
    ├── UnreadableFile             one input file cannot be read; the pipeline makes it a Gap
    │   ├── UnsupportedFile        a format this version does not read
    │   ├── EncryptedFile          needs a password
    │   └── LimitExceeded          over a limit of size, members, ratio, memory, CPU or time
    └── EngineError                the rule engine misbehaved; that dossier has no outcomes  exit 3

A defect in a dossier is a Finding and what could not be read is a Gap; neither is ever an exception.
"""


class CasecheckError(Exception):
    """Root of the tree. ``str(error)`` is one sentence in Chinese, fit for an officer's screen."""


class UsageError(CasecheckError):
    """The call itself is wrong."""


class ConfigError(UsageError):
    """The local configuration cannot be used. ``problems`` lists all of them, each with file and line."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__(f"本地配置有 {len(problems)} 处错误，未读任何案卷：\n" + "\n".join(problems))


class RuleSetError(CasecheckError):
    """The rule set cannot be used. ``problems`` lists all of them, each with file and line."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__(f"规则集有 {len(problems)} 处错误，未评查任何案卷：\n" + "\n".join(problems))


class UnreadableFile(CasecheckError):
    """One input file cannot be read."""


class UnsupportedFile(UnreadableFile):
    """The file's format is not read by this version."""


class EncryptedFile(UnreadableFile):
    """The file needs a password."""


class LimitExceeded(UnreadableFile):
    """The file is over a safety limit (size, members, ratio, memory, CPU, time)."""


class EngineError(CasecheckError):
    """The rule engine misbehaved. There is no silent fallback."""
