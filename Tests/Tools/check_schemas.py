#!/usr/bin/env python3
"""Holds the schemas of the program to JSON Schema 2020-12, and what it writes and reads to the schemas.

usage: check_schemas.py AUTHOPS [LOG ...]        needs the package jsonschema

Every schema is valid by its meta-schema; every example of the event schema, every answer and report, and the
calendars and rulebooks in Specs are valid by theirs, like the samples of documents and the empty forms; some wrong
documents are not. Exit status 1 where that fails.
"""
import copy, hashlib, json, pathlib, subprocess, sys, tempfile

from jsonschema import Draft202012Validator, FormatChecker

ROOT = pathlib.Path(__file__).resolve().parents[2]
failures = 0


def run(*arguments):
    """What the program writes on standard output."""
    return subprocess.run([PROGRAM, *arguments], capture_output=True, check=False).stdout


def check(label, errors):
    """Reports the first errors of a document."""
    global failures
    for error in list(errors)[:3]:
        failures += 1
        print(f"{label}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")


def refuse(label, validator, document):
    """Reports a document that should not be valid and is."""
    global failures
    if validator.is_valid(document):
        failures += 1
        print(f"{label}: expected to be invalid")


def validators():
    """A validator for each schema, each schema held to the meta-schema."""
    result = {}
    for name in run("schema").decode().split():
        schema = json.loads(run("schema", name))
        check(name, Draft202012Validator(Draft202012Validator.META_SCHEMA).iter_errors(schema))
        result[name] = Draft202012Validator(schema, format_checker=FormatChecker())
    return result


def check_events(validator):
    """Every example is an event; its payload alone fits too; broken ones are refused."""
    schema = validator.schema
    kinds = set(schema["properties"]["type"]["enum"])
    for event in schema["examples"]:
        check(f"event {event['type']}", validator.iter_errors(event))
        kinds.discard(event["type"])
        for key in ("id", "source", "subject", "time", "type", "specversion"):
            broken = {name: value for name, value in event.items() if name != key}
            refuse(f"event {event['type']} without {key}", validator, broken)
        for key, value in event.get("data", {}).items():
            broken = copy.deepcopy(event)
            broken["data"][key] = None
            refuse(f"event {event['type']} with null for {key}", validator, broken)
        grown = copy.deepcopy(event)
        grown.setdefault("data", {})["unknown"] = 1
        check(f"event {event['type']} with an unknown key", validator.iter_errors(grown))
    if kinds:
        sys.exit(f"event: types without an example: {sorted(kinds)}")


def check_answers(of):
    """What the program answers is valid."""
    for arguments in (
        ["--from", "2024-02-02", "--period", "3wd"], ["--from", "2026-12-20", "--period", "20wd"],
        ["--from", "2026-12-20", "--period", "20wd", "--provisional"],
        ["--from", "2024-10-08", "--period", "6mo", "--before"], ["--from", "2024-02-29", "--period", "3y", "--term"],
    ):
        check(f"deadline {arguments}", of["deadline"].iter_errors(json.loads(run("deadline", *arguments))))
    for revenue, cost in (("150", "100"), ("-1.5", "3"), ("0", "0"), ("1", "0")):
        answer = json.loads(run("rate", f"--revenue={revenue}", f"--cost={cost}"))
        check(f"rate {revenue} {cost}", of["rate"].iter_errors(answer))
    for arguments in (["2004"], ["2026"], ["2027"], ["2027", "--provisional"]):
        answer = json.loads(run("calendar", *arguments))
        check(f"calendar {arguments}", of["calendarYear"].iter_errors(answer))
    for arguments in ([], ["DQ-3.1-e"], ["DQ-A5-1.1"], ["DQ-8.2-a"], ["LOG-timer"]):
        check(f"rules {arguments}", of["rules"].iter_errors(json.loads(run("rules", *arguments))))
    for arguments in ([], ["DQ-2-b"], ["DQ-A5-1.1"]):
        answer = json.loads(run("rules", "--coverage", *arguments))
        check(f"rules --coverage {arguments}", of["coverage"].iter_errors(answer))


def check_calendars(validator):
    """The example calendars are valid, others are not."""
    for path in sorted((ROOT / "Specs" / "calendar").glob("example-*.json")):
        check(path.name, validator.iter_errors(json.loads(path.read_text())))
    refuse("calendar with an unknown key", validator, {"format": "authops.calendar/1", "yeras": []})
    refuse("calendar of another format", validator, {"format": "authops.calendar/2"})


def check_rulebooks(of):
    """The example rulebooks and what is exported of each are valid, others are not; so is what differs between them."""
    examples = sorted((ROOT / "Specs" / "rulebooks").glob("*.json"))
    imports = [word for path in examples for word in ("--rulebook", str(path))]
    documents = [json.loads(path.read_text()) for path in examples]
    names = ["deqing", "jilin"] + [document["id"] for document in documents]
    for document in documents:
        check(f"rulebook {document['id']}", of["rulebook"].iter_errors(document))
        for key in ("format", "id", "extends"):
            refuse(f"rulebook without {key}", of["rulebook"], {k: v for k, v in document.items() if k != key})
        for key, value in (
            ("parametres", {}), ("procedure", "deqing"), ("parameters", {"agreementTerm": "3 years"}),
            ("parameters", {"termLastDay": None}), ("parameters", {"protectionLevel": 6}),
            ("parameters", {"disputePeriod": {"versions": []}}), ("rules", {"announcement": "warning"}),
            ("roles", {"dataBureau": "x"}), ("status", "adopted"), ("overlay", "national-2024"),
        ):
            refuse(f"rulebook with {key} {value}", of["rulebook"], {**document, key: value})
    for name in names:
        whole = json.loads(run("rules", *imports, "--rulebook", name, "--format", "json"))
        check(f"rulebook {name} whole", of["rulebook"].iter_errors(whole))
        for key in whole.keys() - {"overlay"}:
            refuse(f"whole rulebook without {key}", of["rulebook"], {k: v for k, v in whole.items() if k != key})
        check(f"rules of {name}", of["rules"].iter_errors(json.loads(run("rules", "DQ-4-a", *imports, "--rulebook", name))))
        for other in names:
            answer = json.loads(run("rules", *imports, "--diff", name, other))
            check(f"diff {name} {other}", of["rulebookDiff"].iter_errors(answer))


def check_comparisons(of, logs):
    """What changes under another rulebook is valid."""
    others = sorted((ROOT / "Specs" / "rulebooks").glob("*.json"))
    imports = [word for path in others for word in ("--rulebook", str(path))]
    life = str(ROOT / "Specs" / "rulebooks" / "life.ndjson")
    case = json.loads(pathlib.Path(life).read_text().splitlines()[0])["subject"]
    for schema, arguments in (
        ("report", ["replay", life]), ("explanation", ["replay", life, "--explain"]), ("workList", ["due", life]),
        ("status", ["status", life, "--case", case, "--as-of", "2024-09-10"]),
    ):
        check(f"{schema} of {life}", of[schema].iter_errors(json.loads(run(*arguments, *imports))))
    for log in [*logs, life]:
        for name in ["deqing"] + [json.loads(path.read_text())["id"] for path in others]:
            for options in ([], ["--order", "case"]):
                answer = json.loads(run("replay", log, *imports, "--against", name, *options))
                check(f"comparison {log} {name} {options}", of["comparison"].iter_errors(answer))


def check_documents(of):
    """Documents, empty forms and what check answers are valid; a text where a number belongs is not."""
    folder = ROOT / "Specs" / "documents"
    for path in sorted(folder.glob("*.json")):
        if path.name.endswith(".cases.json"):
            continue
        document = json.loads(path.read_text())
        check(path.name, of["dossier"].iter_errors(document))
        for options in ([], ["--all"]):
            answer = json.loads(run("check", str(path), *options))
            check(f"check {path.name} {options}", of["check"].iter_errors(answer))
    for name in of["dossier"].schema["$defs"]:
        form = json.loads(run("check", "--template", name))
        check(f"form {name}", of["dossier"].iter_errors(form))
        answer = subprocess.run([PROGRAM, "check", "-"], input=json.dumps(form).encode(), capture_output=True, check=False)
        check(f"check of the form {name}", of["check"].iter_errors(json.loads(answer.stdout)))
    broken = json.loads((folder / "yueyang.json").read_text())
    broken["materials"][0]["copies"] = "one"
    refuse("dossier with a text for a number", of["dossier"], broken)
    refuse("dossier of an unknown template", of["dossier"], {"format": "authops.dossier/1", "template": "x"})


def check_reports(of, logs):
    """Reports and explanations over the example events and over logs are valid, as JSON and line by line."""
    examples = "\n".join(json.dumps(event) for event in of["event"].schema["examples"]) + "\n{\n"
    definitions = of["report"].schema["$defs"]
    case = Draft202012Validator({**definitions["case"], "$defs": definitions})
    for log in [None, *logs]:
        feed = examples.encode() if log is None else pathlib.Path(log).read_bytes()
        for options in ([], ["--all"], ["--order", "case"]):
            done = subprocess.run([PROGRAM, "replay", "-", *options], input=feed, capture_output=True, check=False)
            check(f"report {log} {options}", of["report"].iter_errors(json.loads(done.stdout)))
            done = subprocess.run(
                [PROGRAM, "replay", "-", "--explain", *options], input=feed, capture_output=True, check=False)
            check(f"explanation {log} {options}", of["explanation"].iter_errors(json.loads(done.stdout)))
        done = subprocess.run(
            [PROGRAM, "replay", "--format", "ndjson"], input=feed, capture_output=True, check=False)
        *cases, last = [json.loads(line) for line in done.stdout.splitlines()]
        for value in cases:
            check(f"case {log}", case.iter_errors(value))
        check(f"summary {log}", of["report"].iter_errors(last))


def check_states(of, logs):
    """What replays leave behind is valid, and is what another JSON library makes of it; a changed state is neither."""
    with tempfile.TemporaryDirectory() as folder:
        state = pathlib.Path(folder) / "state.json"
        for log in logs:
            for options in ([], ["--all"], ["--explain"], ["--format", "text"], ["--format", "ndjson", "--as-of", "2040-01-01"]):
                run("replay", log, "--save-state", str(state), *options)
                document = json.loads(state.read_text())
                check(f"state {log} {options}", of["state"].iter_errors(document))
                content = json.dumps(document["content"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
                if document["digest"] != "sha256:" + hashlib.sha256(content.encode()).hexdigest():
                    refuse(f"digest of the state {log} {options}", of["event"], of["event"].schema["examples"][0])
        for key in ("content", "digest", "format"):
            refuse(f"state without {key}", of["state"], {k: v for k, v in document.items() if k != key})


def check_outlooks(of, logs):
    """Where cases stand and what is owed is valid, on several days."""
    item = of["workList"].schema["properties"]["groups"]["items"]["properties"]["items"]["items"]
    for log in logs:
        lines = [json.loads(line) for line in pathlib.Path(log).read_text().splitlines()]
        days = sorted({line["time"][:10] for line in lines})
        name = lines[0]["subject"]
        for day in days[:: max(1, len(days) // 4)]:
            answer = json.loads(run("status", log, "--case", name, "--as-of", day))
            check(f"status {log} {day}", of["status"].iter_errors(answer))
            for by in ("obligor", "day", "case"):
                answer = json.loads(run("due", log, "--as-of", day, "--by", by, "--within", "3mo"))
                check(f"due {log} {day} {by}", of["workList"].iter_errors(answer))
            *items, last = map(json.loads, run("due", log, "--as-of", day, "--format", "ndjson").splitlines())
            for value in items:
                check(f"due {log} {day} item", Draft202012Validator(item).iter_errors(value))
            check(f"due {log} {day} last", of["workList"].iter_errors(last))


def check_simulations(of):
    """Scenarios are valid, what they lead to is too, and wrong scenarios are refused by schema and program alike."""
    scenarios = sorted((ROOT / "Specs" / "simulation").glob("*.json"))
    imports = [word for path in sorted((ROOT / "Specs" / "rulebooks").glob("*.json")) for word in ("--rulebook", str(path))]
    for path in scenarios:
        check(path.name, of["scenario"].iter_errors(json.loads(path.read_text())))
        answer = json.loads(run("simulate", str(path), "--runs", "20", *imports))
        check(f"simulation {path.name}", of["simulation"].iter_errors(answer))
    folder = ROOT / "Specs" / "simulation"
    for first, second in (("monthly", "twice"), ("jilin", "december"), ("yancheng", "duefirst")):
        pair = [str(folder / f"{name}.json") for name in (first, second)]
        answer = json.loads(run("simulate", "--runs", "20", "--compare", *pair))
        check(f"simulationComparison {first} {second}", of["simulationComparison"].iter_errors(answer))
    answer = json.loads(run("simulate", str(folder / "qingyu.json"), "--runs", "20", *imports, "--against", "deqing"))
    check("simulationComparison qingyu deqing", of["simulationComparison"].iter_errors(answer))
    for options in (imports, [], ["--provisional"], [str(folder / "jilin.json")], [str(folder / "yancheng.json")]):
        answer = json.loads(run("simulate", *options, "--statutory", "--from", "2026-12-01"))
        check(f"statutory {options}", of["statutory"].iter_errors(answer))
    for wrong in (
        {"runs": "1"}, {"moon": 1}, {"chances": {"dispute": 2}}, {"acts": {"dispute.referred": {"takes": "3 wd"}}},
        {"arrivals": {"every": "1d", "perWorkingDay": 1}}, {"resources": {"desk": {"queue": "shortest"}}},
        {"rulebook": "jilin", "chances": {"dispute": 0.1}}, {"rulebook": "yancheng", "acts": {"agreement.signed": {}}},
        {"perYear": {"corrections": 1}}, {"rulebook": "a/b"}, {"resources": {"dataBureau": {"closed": ["today"]}}}, {"rulebook": "jilin", "counts": {"demand": 1}},
    ):
        document = {"format": "authops.scenario/1", **wrong}
        refuse(f"scenario {wrong}", of["scenario"], document)
        done = subprocess.run([PROGRAM, "simulate", "-"], input=json.dumps(document).encode(), capture_output=True)
        if done.returncode != 3:
            refuse(f"program {wrong}", of["scenario"], {"format": "authops.scenario/1"})


if __name__ == "__main__":
    PROGRAM, *LOGS = sys.argv[1:]
    OF = validators()
    check_events(OF["event"])
    check_answers(OF)
    check_calendars(OF["calendar"])
    check_rulebooks(OF)
    check_comparisons(OF, LOGS)
    check_documents(OF)
    check_reports(OF, LOGS)
    check_states(OF, LOGS[::5])
    check_outlooks(OF, LOGS)
    check_simulations(OF)
    print(f"{len(OF)} schemas, {len(OF['event'].schema['examples'])} examples, {failures} failures")
    sys.exit(1 if failures else 0)
