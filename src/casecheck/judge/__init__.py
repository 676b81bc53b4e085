"""判断: facts × rules → outcomes.

``load`` reads the rules, ``compile`` makes them flat, ``lower`` makes facts numbers, ``engine`` decides, ``explain`` says why.
"""

from casecheck.judge.load import RuleSet, load_rules
from casecheck.judge.proof import prove
from casecheck.judge.schema import rule_schema
from casecheck.judge.source import Deadline, FactCatalogue, FactSource
from casecheck.judge.verdict import judge

__all__ = ["Deadline", "FactCatalogue", "FactSource", "RuleSet", "judge", "load_rules", "prove", "rule_schema"]
