"""Which files are changed, and in which ways."""

import re
from pathlib import Path

from operators import Mutator

CODE = ["conditions", "wheres", "comparisons", "statements", "duties", "due_days", "countings", "roles"]
COUNTING = CODE + ["ternaries", "numbers"]
TABLES = ["lists", "requirements"]

# The first that matches a path below Sources/AuthOpsCore counts; an empty list leaves the file as it is.
PLAN = [
    (r".*Codable\.swift|.*\+Text\.swift", []),
    (r"Lifecycle/Objects/(HashTags|ObjectTable|ProceedingID)\.swift|Lifecycle/CaseFile\+(Event|Names|Ahead)\.swift", []),
    (r"Lifecycle/Particulars/PaperRule\+.*", ["lists"]),
    (r"Lifecycle/Phases/Milestone\.swift", CODE + ["lists"]),
    (r"Lifecycle/.*|Obligations/.*", CODE),
    (r"Findings/ProcedureStep\.swift", CODE),
    (r"Time/(Day\+Arithmetic|Day\+Period)\.swift", COUNTING),
    (r"WorkingDays/(WorkingDayTable.*|WorkingCalendar|WorkingCalendar\+D(ays|ue)|CalendarYear|NamedDays)\.swift", COUNTING),
    (r"Money/(ReturnRate|Percent|Fraction)\.swift", COUNTING),
    (r"Law/Rulebook\+(Deqing|Jilin|Yancheng|National)\.swift", ["parameters", "lists"]),
    (r"Law/Overlay\.swift", CODE + ["parameters"]),
    (r"Law/(Parameter|Rulebook|Regime|Procedure)\.swift", CODE),
    (r"Law/Rule\+(Deqing|Jilin|Yancheng\w+|National)\.swift", ["obligors"]),
    (r"Journal/Catalogue/ActLaw\+.*", ["roles"]),
    (r"Clauses/Clause\+.*", ["limits"]),
    (r"Documents/(Deqing|Yueyang|Huangshi|Yancheng)/.*", TABLES + ["limits"]),
    (r"Documents/(Checking/.*|StatedShare|TextPattern)\.swift|Documents/Checking/.*", CODE),
]


def methods(path):
    """The names of what is changed about a file."""
    return next((names for pattern, names in PLAN if re.fullmatch(pattern, path)), [])


class Campaign:
    """All mutants of the sources, numbered."""

    def __init__(self, sources: Path):
        self.mutators, self.mutants = [], []
        for file in sorted(sources.rglob("*.swift")):
            path = file.relative_to(sources).as_posix()
            if not (names := methods(path)):
                continue
            mutator = Mutator(path, file.read_text(encoding="utf-8"))
            for name in names:
                getattr(mutator, name)()
            mutator.first = len(self.mutants) + 1
            self.mutators.append(mutator)
            self.mutants += mutator.mutants
        seen = {}
        for number, mutant in enumerate(self.mutants, start=1):
            mutant.number = number
            key = f"{mutant.file} | {mutant.operator} | {mutant.detail} | {mutant.line}"
            seen[key] = seen.get(key, 0) + 1
            mutant.key = key if seen[key] == 1 else f"{key} | #{seen[key]}"

    def write(self, sources: Path):
        """Writes the files with their mutants over the copies."""
        for mutator in self.mutators:
            text = mutator.rewritten(lambda index: mutator.first + index)
            write(sources / mutator.path, text)


def write(path: Path, text: str):
    """Writes a file unless it says so already, so that nothing is compiled again in vain."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
