#!/usr/bin/env python3
"""Changes documents at random and asks both their schema and the program: both refuse one, or both take it.

usage: fuzz_schemas.py AUTHOPS [--rounds N] [--seed N]        needs the package jsonschema

The seeds are the examples of the event schema and the documents in Specs. Where the schema takes what the program
refuses, the program's reason is one of those below, which a schema cannot state; the other way round there is no excuse.
Exit status 1 where they disagree without such a reason.
"""
import argparse, collections, copy, json, pathlib, random, re, subprocess, sys

from jsonschema import Draft202012Validator, FormatChecker

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPECS = ROOT / "Specs"

# What the program says where a schema takes a document and it does not, by the kind of document, and why that is so.
REASONS = {
    "event": [],
    "calendar": [
        ("each day off once|each overlay once|each year once", "nothing is there twice"),
        ("a statutory holiday that is off|a day of [0-9]{4}|a day not before", "one member fits another"),
    ],
    "rulebook": [
        ("one value of .* on each day", "versions do not overlap"),
        ("the name of a rulebook", "what a rulebook extends is known"),
        ("a rulebook that does not rest on this one", "no rulebook extends itself"),
    ],
    "scenario": [
        ("not below the one before it|to close after opening", "one number fits another"),
        ("where working days are known", "the first day that is published"),
        ("one of deqing, jilin, yancheng, found", "the rulebook of a scenario is known"),
        ("a role that acts under|one of applicant, ", "a resource is there for somebody who acts"),
        ("a day from [-0-9]+ to [-0-9]+, found", "cases open on days that are looked at"),
    ],
    "dossier": [
        ('"outcome": "violated"', "what the clauses ask for, beyond the shape"),
        ("The file does not say", "a clause asks for more than must be there"),
    ],
}


class Changes:
    """Random changes of JSON documents, the same ones for the same seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def changed(self, document):
        """A copy with one change, now and then two."""
        document = copy.deepcopy(document)
        for _ in range(self.random.choice((1, 1, 1, 2))):
            self.change(document)
        return document

    def change(self, document):
        holder, key = self.random.choice(list(places(document)))
        value = holder[key]
        change = self.random.choice((self.replace, self.replace, self.bend, self.remove, self.add))
        change(holder, key, value)

    def replace(self, holder, key, value):
        """Puts another value there."""
        holder[key] = self.random.choice((
            None, True, False, 0, 1, -1, 7, 1.5, 10**20, "", "x", "0", "2024-02-30", "2024-02-29", "3wd", "1.005", "-5",
            [], {}, [value], {"x": value}, [value, value], str(value),
        ))

    def bend(self, holder, key, value):
        """Changes a value a little."""
        if isinstance(value, bool) or value is None:
            holder[key] = not value
        elif isinstance(value, (int, float)):
            holder[key] = self.random.choice((value + 1, value - 1, -value, value * 1000, value + 0.5, str(value)))
        elif isinstance(value, str):
            at = self.random.randint(0, len(value))
            holder[key] = self.random.choice((
                value[:at] + self.random.choice("09a- 万\t\"") + value[at:], value[:at] + value[at + 1:],
                value.upper(), value + " ", " " + value,
            ))
        elif isinstance(value, list):
            holder[key] = value * 2 if self.random.random() < 0.5 else list(reversed(value))
        else:
            holder[key] = [list(pair) for pair in value.items()]

    def remove(self, holder, key, value):
        """Takes a member or an element away."""
        del holder[key]

    def add(self, holder, key, value):
        """Adds a member, or an element, of a known name or none."""
        if isinstance(holder, dict):
            name = self.random.choice((key + "s", "unknown", key[:-1] or "k"))
            holder.setdefault(name, value)
        else:
            holder.insert(key, copy.deepcopy(self.random.choice(holder)))


def places(value):
    """Every member and element below a value, as its holder and its key."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in list(pairs):
        yield value, key
        yield from places(inner)


class Reader:
    """What the program says of documents of one kind."""

    def __init__(self, program, *command):
        self.command = [program, *command]

    def __call__(self, documents):
        """For each document None, or why the program refuses it."""
        return [self.ask(json.dumps(document, ensure_ascii=False)) for document in documents]

    def ask(self, text):
        done = subprocess.run(self.command, input=text.encode(errors="surrogatepass"), capture_output=True, check=False)
        if done.returncode not in (0, 1, 3):
            sys.exit(f"{self.command}: status {done.returncode} for {text}")
        return done.stderr.decode().strip() or "no reason given" if done.returncode == 3 else None


class RulebookReader(Reader):
    """A rulebook that extends another of the examples is read together with it."""

    BASE = SPECS / "rulebooks" / "qingyu.json"

    def __call__(self, documents):
        beside = Reader(*self.command, "--rulebook", str(self.BASE))
        return [
            (self if document.get("id") == "qingyu" else beside).ask(json.dumps(document, ensure_ascii=False))
            for document in documents
        ]


class DossierReader(Reader):
    """A document is refused too where a finding is against it, or says that a place cannot be judged as it stands."""

    def ask(self, text):
        done = subprocess.run(self.command, input=text.encode(), capture_output=True, check=False)
        if done.stderr:
            return done.stderr.decode().strip()
        for finding in json.loads(done.stdout)["findings"]:
            if finding["outcome"] in ("violated", "undetermined"):
                return json.dumps(finding, ensure_ascii=False)
        return None


class LogReader(Reader):
    """All events go into one log, and the malformed lines come back with their numbers."""

    def __call__(self, documents):
        log = "".join(json.dumps(event, ensure_ascii=False) + "\n" for event in documents)
        done = subprocess.run(self.command, input=log.encode(), capture_output=True, check=False)
        verdicts = [None] * len(documents)
        for diagnostic in json.loads(done.stdout)["diagnostics"]:
            if diagnostic["kind"] == "malformed":
                verdicts[diagnostic["line"] - 1] = diagnostic["pointer"] + ": " + diagnostic["message"]["en"]
        return verdicts


def seeds(schema, pattern):
    """The documents of a kind in Specs; of one without a folder, the examples of its schema."""
    return [json.loads(path.read_text()) for path in sorted(SPECS.glob(pattern))] if pattern else schema["examples"]


def disagreements(kind, schema, reader, documents):
    """The documents of which schema and program say different things without a reason that is known."""
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    tally = collections.Counter()
    wrong = []
    for document, refusal in zip(documents, reader(documents)):
        takes = validator.is_valid(document)
        if takes == (refusal is None):
            tally["both take" if takes else "both refuse"] += 1
        elif takes and any(re.search(pattern, refusal) for pattern, _ in REASONS[kind]):
            tally["refused for a reason no schema can state"] += 1
        else:
            tally["disagree"] += 1
            said = refusal or "taken; the schema: " + best(validator, document)
            wrong.append(f"{said}\n    {json.dumps(document, ensure_ascii=False)}")
    print(f"{kind}: " + ", ".join(f"{count} {what}" for what, count in sorted(tally.items())))
    return wrong


def best(validator, document):
    """The first thing that a schema says against a document."""
    error = next(validator.iter_errors(document))
    return "/".join(map(str, error.absolute_path)) + ": " + error.message[:300]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    program = arguments.program
    failures = 0
    for kind, pattern, reader in (
        ("event", None, LogReader(program, "replay", "-", "--format", "json")),
        ("calendar", "calendar/example-*.json", Reader(program, "calendar", "2025", "--calendar", "-")),
        ("rulebook", "rulebooks/*.json", RulebookReader(program, "rules", "DQ-3.1-e", "--rulebook", "-")),
        ("scenario", "simulation/*.json", Reader(program, "simulate", "-", "--statutory", "--from", "2026-06-01")),
        ("dossier", "documents/*[!s].json", DossierReader(program, "check", "-")),
    ):
        schema = json.loads(subprocess.run([program, "schema", kind], capture_output=True, check=True).stdout)
        changes = Changes(f"{kind} {arguments.seed}")
        sources = seeds(schema, pattern)
        documents = [changes.changed(changes.random.choice(sources)) for _ in range(arguments.rounds)]
        wrong = disagreements(kind, schema, reader, documents)
        failures += len(wrong)
        for words in wrong[:20]:
            print("  " + words[:1500])
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
