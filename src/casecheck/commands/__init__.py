"""The commands with several actions, and what all commands share. ``casecheck.cli`` puts them together."""
