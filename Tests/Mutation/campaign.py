"""One run: the copy is built, the program as it is passes, then each mutant has to fail."""

import argparse
import json
import time
import zlib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from pathlib import Path

from judging import Judge, Suites
from package import ROOT, SOURCES, WORK, build, copy_package
from sites import Campaign

SURVIVORS = Path(__file__).resolve().parent / "equivalent.json"


def main():
    options = arguments()
    started = time.monotonic()

    def say(text):
        print(f"[{time.monotonic() - started:5.0f} s] {text}", flush=True)

    campaign = Campaign(ROOT / SOURCES)
    listed = json.loads(SURVIVORS.read_text("utf-8"))
    explained = {each["mutant"]: each["reason"] for each in listed["equivalent"]}
    known = {mutant.key for mutant in campaign.mutants}
    gone = sorted((set(explained) | set(listed["open"])) - known)
    say(f"{len(campaign.mutants)} mutants, {len(explained)} explained, {len(listed['open'])} open")
    if options.list:
        for mutant in chosen(campaign.mutants, options):
            print(f"{mutant.number}\t{mutant.key}")
        return 0
    if options.check:
        for key in gone:
            print(f"listed, but no such mutant: {key}")
        return 1 if gone else 0
    copy_package(campaign)
    if options.copy:
        return 0
    if not options.built:
        build()
    say("built")
    mutants = chosen(campaign.mutants, options)
    killers = dict.fromkeys((each.number for each in mutants))
    # What may live takes every check there is to find out that it does: most of the time of a run.
    may_live = set() if options.listed else set(listed["open"]) | set(explained)
    judged = [mutant for mutant in mutants if mutant.key not in may_live]
    if not options.again:
        judge = Judge(options.threads)
        say("the program as it is passes every check; what each check reaches is known")
        killers |= all_killers(judge, judged, options, say)
    left = [mutant for mutant in judged if killers[mutant.number] is None]
    say(f"{len(judged) - len(left)} of {len(judged)} killed by logs, documents and days")
    if left and not options.fast:
        suites = Suites(campaign, options)
        say(f"the program as it is passes {len(suites.names)} suites")
        killers |= all_killers(suites, left, options, say)
    return report(mutants, killers, explained, set(listed["open"]), gone, say)


def all_killers(judges, mutants, options, say):
    """What kills each of some mutants, by their numbers."""
    killers = {}
    with ThreadPoolExecutor(options.threads) as pool:
        for mutant, killer in zip(mutants, pool.map(judges.killer, mutants)):
            killers[mutant.number] = killer
            if options.verbose:
                print(f"{killer or 'ALIVE'}: {mutant.key}", flush=True)
            if len(killers) % 250 == 0:
                say(f"{len(killers)} of {len(mutants)} done, {sum(each is None for each in killers.values())} alive")
    return killers


def arguments():
    parser = argparse.ArgumentParser(prog="Tests/Mutation/run", description=__doc__)
    parser.add_argument("--short", action="store_true", help="a sample of the mutants")
    parser.add_argument("--only", metavar="TEXT", help="those whose key holds the text")
    parser.add_argument("--operators", metavar="A,B", default="all", help="those of these operators alone")
    parser.add_argument("--listed", action="store_true", help="those of the list too, which may live")
    parser.add_argument("--again", action="store_true", help="those that the last run left alive, by the suites alone")
    parser.add_argument("--list", action="store_true", help="say which mutants there are")
    parser.add_argument("--check", action="store_true", help="only whether each survivor that is listed is a mutant")
    parser.add_argument("--fast", action="store_true", help="logs, documents and days alone")
    parser.add_argument("--whole", action="store_true", help="every suite, the slow ones too")
    parser.add_argument("--built", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--verbose", action="store_true", help="say what killed each")
    parser.add_argument("--copy", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--threads", type=int, default=cpu_count() or 2, metavar="N")
    return parser.parse_args()


# Of how many mutants the short form takes one.
SHARE = 16


def chosen(mutants, options):
    if options.only:
        mutants = [each for each in mutants if options.only in each.key]
    if options.operators != "all":
        mutants = [each for each in mutants if each.operator in options.operators.split(",")]
    if options.again:
        alive = set(json.loads((WORK / "results.json").read_text("utf-8"))["alive"])
        mutants = [each for each in mutants if each.key in alive]
    if options.short:
        mutants = [each for each in mutants if zlib.crc32(each.key.encode()) % SHARE == 0]
    return mutants


def report(mutants, killers, explained, open_, gone, say):
    """Prints what became of the mutants, and gives the status to end with."""
    remember(mutants, killers)
    states = Counter((each.operator, state(each, killers, explained, open_)) for each in mutants)
    kinds = ["killed", "explained", "open", "alive"]
    print(f"\n{'operator':<14}{'mutants':>9}" + "".join(f"{kind:>11}" for kind in kinds))
    for operator in sorted({each.operator for each in mutants}) + [None]:
        count = [sum(number for (name, of), number in states.items() if of == kind and operator in (None, name))
                 for kind in kinds]
        print(f"{operator or 'all':<14}{sum(count):>9}" + "".join(f"{number:>11}" for number in count))
    by = Counter(family(killer) for killer in killers.values() if killer)
    print("killed by: " + ", ".join(f"{name} {number}" for name, number in by.most_common()))
    alive = [each for each in mutants if state(each, killers, explained, open_) == "alive"]
    wrong = [each for each in mutants if killers[each.number] and each.key in explained]
    for each in alive:
        print(f"alive: {each.key}")
    for each in wrong:
        print(f"explained, but killed by {killers[each.number]}: {each.key}")
    for each in mutants:
        if killers[each.number] and each.key in open_:
            print(f"open no more, killed by {killers[each.number]}: {each.key}")
    for key in gone:
        print(f"listed, but no such mutant: {key}")
    failed = bool(alive or wrong or gone)
    say("FAILED" if failed else "done")
    return 1 if failed else 0


def family(killer):
    """What kind of check killed a mutant."""
    words = {"log": "the kit", "paper": "samples of papers", "days": "worked days", "roles": "the table of roles",
             "clauses": "the clauses", "rulebooks": "the rulebooks on record", "silence": "records", "the": "records", "a": "traps"}
    return words.get(killer.split()[0], "suites")


def remember(mutants, killers):
    """Keeps what became of each mutant beside what is known of the others."""
    file = WORK / "results.json"
    known = json.loads(file.read_text("utf-8")) if file.exists() else {"alive": [], "killed": {}}
    alive = set(known["alive"])
    for each in mutants:
        killed = killers[each.number]
        alive.discard(each.key)
        known["killed"].pop(each.key, None)
        if killed:
            known["killed"][each.key] = killed
        else:
            alive.add(each.key)
    known["alive"] = sorted(alive)
    file.write_text(json.dumps(known, ensure_ascii=False, indent=1))


def state(mutant, killers, explained, open_):
    if killers[mutant.number]:
        return "killed"
    return "explained" if mutant.key in explained else "open" if mutant.key in open_ else "alive"
