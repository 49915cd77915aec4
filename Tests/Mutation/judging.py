"""What decides on a mutant: first the files of Specs, then the suites of tests."""

import os
import re
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue

from package import COPY, ROOT, SOURCES, WORK

BUNDLE = COPY / ".build/debug/authopsPackageTests.xctest"


def command(pattern):
    return [str(BUNDLE), "--testing-library", "swift-testing", "--no-parallel", "--filter", pattern]


def environment(further):
    return os.environ | {"SWIFT_BACKTRACE": "enable=no"} | further


def run(further, pattern, seconds):
    """Runs tests of the copy; says whether they passed, and what was written."""
    try:
        done = subprocess.run(
            command(pattern), cwd=COPY, env=environment(further), timeout=seconds, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, errors="replace", stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return False, "killed by taking too long"
    return done.returncode == 0, done.stdout


class Server:
    """A process of the copy that forks once for each mutant, and so starts only once."""

    def __init__(self):
        self.process = subprocess.Popen(
            command("MutationJudge"), cwd=COPY, env=environment({"AUTHOPS_MUTATION_SERVE": "1"}), text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def judged(self, mutant, plan, expected):
        """The first check of a plan that fails, or None."""
        file = WORK / f"plan.{mutant.number}"
        file.write_text("".join(f"{check}\t{expected.get(check, '')}\n" for check in plan))
        self.process.stdin.write(f"{mutant.number} {file}\n")
        self.process.stdin.flush()
        while not (line := self.process.stdout.readline()).startswith(f"answer {mutant.number} "):
            if not line:
                raise SystemExit(f"the judge ended at {mutant.key}")
        file.unlink()
        status = int(line.split()[2])
        killed = Path(f"{file}.killed")
        if killed.exists():
            killer = killed.read_text()
            killed.unlink()
            return killer
        return "a trap" if status else None


# The operators that change tables.
TABLES = {"element", "role", "parameter", "obligor", "limit", "requirement"}


# How many logs are tried on a change of a rulebook before the random ones.
FIRST_LOGS = 40


class Judge:
    """The checks of the kit, of the documents and of the calendar, those first that a mutant makes a difference to."""

    def __init__(self, threads):
        self.servers = Queue()
        for _ in range(threads):
            self.servers.put(Server())
        self.map = WORK / "reach.txt"
        passed, output = run({"AUTHOPS_MUTATION_MAP": str(self.map)}, "MutationJudge", 900)
        if not passed:
            raise SystemExit(output[-4000:] + "the program as it is does not pass")
        self.once, self.reaching, self.checks = set(), {}, []
        for line in self.map.read_text("utf-8").splitlines():
            check, numbers = line.split("\t")
            numbers = {int(each) for each in numbers.split()}
            if check == "made once":
                self.once = numbers
                continue
            self.checks.append(check)
            for number in numbers:
                self.reaching.setdefault(number, []).append(check)
        # What the first checks reach every time was not made once.
        for check in (self.checks[0], next(each for each in self.checks if each.startswith("paper")), "days all"):
            self.once -= {number for number, checks in self.reaching.items() if check in checks}
        self.expected = {}
        for kind, name in (("log", "kit"), ("paper", "documents"), ("walk", "walks"), ("life", "lives"),
                           ("page", "papers"), ("phase", "phases"), ("short", "matters")):
            for line in (ROOT / f"Specs/matrix/{name}.txt").read_text("utf-8").splitlines():
                about, found = line.split(" ", 1)
                self.expected[f"{kind} {about}"] = found
        self.logs = {check: self._words(check) for check in self.checks if check.startswith("log ")}
        self.clauses = self._clauses()

    def killer(self, mutant):
        """The first check that fails, or None."""
        plan = self._plan(mutant)
        if not plan:
            return None
        server = self.servers.get()
        try:
            return server.judged(mutant, plan, self.expected)
        finally:
            self.servers.put(server)

    def _plan(self, mutant):
        checks = self.reaching.get(mutant.number, [])
        # A table is made at its first use; whatever uses it later is not known to.
        if mutant.number in self.once or mutant.operator in TABLES or len(checks) == 1:
            papers = sorted((each for each in self.checks if each.startswith("paper")), key=self._rank(mutant))
            others = [each for each in self.checks if each.startswith(("days", "short", "walk", "phase", "life"))]
            pages = [each for each in self.checks if each.startswith("page")]
            isOfDocuments = mutant.file.startswith(("Documents/", "Clauses/"))
            logs = [] if isOfDocuments else sorted(self.logs, key=self._rank(mutant))
            checks = checks + (papers + pages if isOfDocuments else logs + others + papers)
        first = {"Journal": ["roles all"], "Clauses": ["clauses all"], "Law": ["rulebooks all"]}.get(mutant.file.split("/")[0], [])
        order = ("log", "paper", "days", "short", "walk", "phase", "life", "page")
        checks = sorted(dict.fromkeys(checks), key=lambda check: order.index(check.split()[0]))
        if mutant.file.startswith("Law/"):
            # What a rulebook leaves blank is missed by few logs of the kit, and by many random ones.
            logs = [each for each in checks if each.startswith("log")]
            checks = logs[:FIRST_LOGS] + checks[len(logs):] + logs[FIRST_LOGS:]
        if mutant.file.startswith(("Lifecycle/Particulars/", "Lifecycle/Papers/")):
            first = ["silence all"]
        return first + checks

    def _rank(self, mutant):
        """An order in which those come first that are about the clause or speak of what was changed."""
        clauses = set(re.findall(r"[A-Z]{2}-[\w.-]*\w", mutant.line + " " + mutant.detail))
        for rule in re.findall(r"\.(\w+)", mutant.line + " " + mutant.detail):
            clauses |= self.clauses.get(rule, set())
        words = set(re.findall(r'"([^"]+)"', mutant.line + " " + mutant.detail))

        def rank(check):
            name, text = check.split("/", 1)[-1], self.logs.get(check, "")
            is_about = any(name.startswith(clause + ".") for clause in clauses)
            is_whole = "/lives/" in check or check.startswith("paper") and "/" not in check
            return -(4 * is_about + sum(f'"{word}"' in text for word in words) + (3 if is_whole else 0))

        return rank

    def _words(self, check):
        return (ROOT / "Specs/scenarios" / (check[4:] + ".ndjson")).read_text("utf-8", errors="replace")

    def _clauses(self):
        """The clauses of each rule, by its name."""
        clauses = {}
        for file in (ROOT / SOURCES / "Law").glob("Rule+*.swift"):
            for rule, clause in re.findall(r'\.(\w+), "([A-Z]{2}-[^"]+)"', file.read_text("utf-8")):
                clauses.setdefault(rule, set()).add(clause)
        return clauses


# The folders of tests that say something of the law, the calendar, money or papers, beside those that the judge runs.
DECIDING = {"Cases", "Clauses", "Comparison", "Documents", "Findings", "Imports", "Law", "Lifecycle", "Money", "Outlook", "State",
            "Time", "Walks", "WorkingDays"}

# Suites that look at the sources, or measure time, and so say nothing of a changed program.
ASIDE = {"MutationJudge", "LayeringTests", "DocumentSpeedTests"}


class Suites:
    """The suites of tests, the quick ones first and together."""

    def __init__(self, campaign, options):
        self.folders = dict(self._declared())
        names = [name for name, folder in self.folders.items() if options.whole or folder in DECIDING]
        self.seconds, self.reaching = {}, {}
        with ThreadPoolExecutor(options.threads) as pool:
            passed = list(pool.map(self._passes, names))
        self.names = sorted((name for name, fine in zip(names, passed) if fine), key=lambda name: self.seconds[name])

    def _declared(self):
        """Each suite, and the folder that it lies in."""
        for target in ("AuthOpsCoreTests", "authopsTests"):
            for file in sorted((ROOT / "Tests" / target).rglob("*.swift")):
                text = file.read_text("utf-8")
                for name in re.findall(r"@Suite[\s\S]{0,200}?(?:struct|class) (\w+)", text):
                    if name not in ASIDE:
                        yield f"{target}.{name}", file.parent.name

    def _passes(self, name):
        file, started = WORK / f"reach.{name}", time.monotonic()
        passed, output = run({"AUTHOPS_MUTATION_REACH": str(file)}, f"^{re.escape(name)}/", 1200)
        self.seconds[name] = time.monotonic() - started
        if not passed:
            print(f"{name} does not pass in the copy and is left out:\n{output[-1500:]}")
            return False
        reached = set()
        for part in WORK.glob(f"reach.{name}.*"):
            reached |= {int(line) for line in part.read_text().split()}
            part.unlink()
        self.reaching[name] = reached
        return True

    def killer(self, mutant):
        """The first suite that fails, or None."""
        names = [name for name in self.names if mutant.number in self.reaching[name]]
        folder = mutant.file.split("/")[0]
        groups = [[name for name in names if self.folders[name] == folder and self.seconds[name] < 5], []]
        groups[1] = [name for name in names if name not in groups[0] and self.seconds[name] < 1]
        groups += [[name] for name in names if name not in groups[0] + groups[1]]
        for group in filter(None, groups):
            pattern = "^(" + "|".join(re.escape(name) for name in group) + ")/"
            seconds = 60 + 10 * sum(self.seconds[name] for name in group)
            passed, output = run({"AUTHOPS_MUTANT": str(mutant.number)}, pattern, seconds)
            if not passed:
                found = re.search(r"Suite \"?(.*?)\"? failed", output)
                return found[1] if found and len(group) > 1 else group[0]
        return None
