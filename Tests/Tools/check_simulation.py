#!/usr/bin/env python3
"""Holds simulations to independent programs: SimPy for cases in time, SciPy for distributions, Vega-Lite for charts.

usage: check_simulation.py AUTHOPS [FOLDER]        needs simpy, scipy and vl-convert-python; charts go to FOLDER

* The way from the announcement to the signing, written down once more in SimPy with the durations that are built in,
  gives the same mean and tenths within what chance allows; the time that both need is printed, not judged.
* So does the way to the signing under the plan of Jilin, and the way of a request for shared data in Yancheng; there the
  part of the answers that come too late is the same, and so are the wait and the use of a provider with one clerk.
* Durations that the program draws follow SciPy's distributions, by the test of Kolmogorov and Smirnov on rounded days.
* Every chart is a specification that an implementation of Vega-Lite draws.
Exit status 1 where that fails.
"""
import itertools, json, math, pathlib, random, resource, subprocess, sys, tempfile, time

import simpy
from scipy import stats
import vl_convert

ROOT = pathlib.Path(__file__).resolve().parents[2]
RNG = random.Random(20_260_105)
failures = 0


def fail(message):
    global failures
    failures += 1
    print(f"FAILED: {message}")


def simulate(scenario, *options):
    """What the program makes of a scenario."""
    document = json.dumps({"format": "authops.scenario/1", **scenario}).encode()
    done = subprocess.run([PROGRAM, "simulate", "-", *options], input=document, capture_output=True, check=True)
    return json.loads(done.stdout)


def pert(low, mode, high):
    """Working days of a PERT distribution, rounded."""
    first, second = 1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low)
    return int(low + (high - low) * RNG.betavariate(first, second) + 0.5)


def lognormal(mean, deviation):
    spread = math.log(1 + (deviation / mean) ** 2)
    return int(RNG.lognormvariate(math.log(mean) - spread / 2, math.sqrt(spread)) + 0.5)


def steps(env, *durations):
    for duration in durations:
        yield env.timeout(pert(*duration))


def demand(env):
    yield env.timeout(pert(0, 1, 3))
    yield env.timeout(lognormal(2, 1))
    if RNG.random() < 0.1:
        yield from steps(env, (0, 1, 3), (3, 10, 18))


def review(env):
    if RNG.random() < 0.3:
        yield from steps(env, (0, 2, 5), (0, 3, 6))
    yield from steps(env, (1, 3, 8), (3, 8, 15))


def publicity(env):
    yield from steps(env, (1, 2, 5))
    if RNG.random() < 0.1:
        yield from steps(env, (0, 2, 5), (1, 5, 12))


def person(env):
    def training():
        yield from steps(env, (2, 5, 15), *([(1, 3, 8)] if RNG.random() < 0.1 else []), (1, 3, 8))
    yield env.all_of([env.process(training()), env.process(steps(env, (2, 5, 12))), env.process(steps(env, (1, 3, 8)))])
    yield from steps(env, (0, 1, 4))


def product(env):
    yield from steps(env, (10, 30, 90), (1, 5, 15), (2, 8, 20), (5, 15, 60))
    env.process(steps(env, (1, 3, 10)))
    yield from steps(env, (1, 10, 60))


def operation(env):
    both = [env.process(person(env)) for _ in range(2)]
    yield env.all_of(both + [env.process(steps(env, (3, 10, 30), (3, 8, 20)))])
    yield env.all_of([env.process(steps(env, (1, 3, 10))) for _ in range(2)])
    yield env.all_of([env.process(product(env)) for _ in range(2)])


def tickets(env, end):
    while True:
        yield env.timeout(RNG.expovariate(3 / 250))
        if env.now > end:
            return
        env.process(steps(env, (0, 1, 4)))
        env.process(steps(env, (0, 0.5, 2)))


def reports(env):
    for _ in range(3):
        yield env.timeout(250)
        env.process(steps(env, (14, 45, 70), (5, 20, 60)))


def case(env, signed, is_whole):
    """One case: up to the signing as the program has it; after it the same acts, roughly in time."""
    yield from steps(env, (5, 12, 29), (0, 1, 3))
    yield env.all_of([env.process(demand(env)), env.process(demand(env)), env.process(review(env))])
    yield from steps(env, (1, 3, 8), (1, 5, 15), (1, 2, 5), (3, 10, 25))
    parts = [publicity(env), steps(env, (1, 2, 5)), steps(env, (2, 5, 12)), steps(env, (1, 3, 8))]
    yield env.all_of([env.process(part) for part in parts])
    yield from steps(env, (2, 6, 15))
    signed.append(env.now)
    if is_whole:
        env.process(operation(env))
        env.process(tickets(env, env.now + 750))
        env.process(reports(env))
        yield env.timeout(750)
        yield from steps(env, (0, 2, 5), (2, 8, 20), (125, 132, 165))


def run_peer(count, is_whole):
    """The signings of some cases, and the seconds of processor time."""
    signed, began = [], time.process_time()
    for _ in range(count):
        env = simpy.Environment()
        env.process(case(env, signed, is_whole))
        env.run()
    return signed, time.process_time() - began


def hold(name, row, values):
    """A distribution of the program to values of the peer: the mean by the intervals of both, the tenths within a day."""
    count = len(values)
    mean = sum(values) / count
    error = math.sqrt(sum((value - mean) ** 2 for value in values)) / count
    print(f"{name}: {row['mean']} {row['meanInterval']}, SimPy {mean:.2f} ± {1.96 * error:.2f}")
    own = (row["meanInterval"][1] - row["meanInterval"][0]) / 3.92
    if abs(row["mean"] - mean) > 4 * math.hypot(own, error):
        fail(f"the means of {name} differ")
    values = sorted(values)
    for quantile in row["quantiles"]:
        peer = values[math.ceil(count * quantile["p"] / 100) - 1]
        if abs(peer - quantile["value"]) > 1:
            fail(f"{name}, p{quantile['p']}: {quantile['value']}, SimPy {peer}")


def check_signing():
    """Mean and tenths of the working days up to the signing."""
    none = {name: 0 for name in (
        "withdrawal", "formalRefusal", "expertRefusal", "conditionsUnmet", "resolutionRefusal", "governmentRefusal")}
    count = 20_000
    result = simulate({"runs": count, "horizon": "1y", "chances": none})
    row = next(row for row in result["milestones"] if row["act"] == "agreement.signed")["workingDays"]
    signed, _ = run_peer(count, False)
    hold("the signing", row, signed)


def jilin_case(env, signed):
    """From the announcement to the signing under the plan of Jilin."""
    yield from steps(env, (5, 12, 19), (2, 6, 15), (1, 3, 8), (15, 25, 45))
    yield env.all_of([env.process(steps(env, part)) for part in ((1, 2, 5), (2, 5, 10), (3, 8, 20))])
    yield from steps(env, (3, 7, 20))
    signed.append(env.now)


def check_jilin():
    """Mean and tenths of the working days up to the signing, where everyone is qualified, selected and stays."""
    count = 20_000
    none = {name: 0 for name in ("withdrawal", "disqualification", "otherSelected")}
    result = simulate({"rulebook": "jilin", "runs": count, "horizon": "1y", "chances": none})
    row = next(row for row in result["milestones"] if row["act"] == "agreement.signed")["workingDays"]
    signed = []
    for _ in range(count):
        env = simpy.Environment()
        env.process(jilin_case(env, signed))
        env.run()
    hold("the signing in Jilin", row, signed)


def sharing_request(env, opened, answered):
    """A request for shared data: opened at once, or passed on, answered within five working days or later, and opened."""
    began = env.now
    if RNG.random() >= 0.4:
        yield from steps(env, (0, 1, 4))
        asked = env.now
        yield env.timeout(lognormal(3, 1.5))
        answered.append(env.now - asked > 5)
        if RNG.random() < 0.1 or RNG.random() < 0.2:
            return
    yield from steps(env, (0, 1, 4))
    opened.append(env.now - began)


def check_sharing():
    """Working days from a request in Yancheng to the opening of access, and how many answers miss their five."""
    result = simulate({
        "rulebook": "yancheng", "start": "2030-01-07", "runs": 200, "horizon": "10y",
        "perYear": {"sharingRequests": 24}}, "--provisional")
    row = next(row for row in result["stages"] if row["stage"] == "sharing")["workingDays"]
    opened, answered = [], []
    env = simpy.Environment()
    for _ in range(50_000):
        env.process(sharing_request(env, opened, answered))
    env.run()
    hold("access to shared data", row, opened)
    peer = sum(answered) / len(answered)
    error = 1.96 * math.sqrt(peer * (1 - peer) / len(answered))
    for name in ("cityAnswerTime", "countyAnswerTime"):
        breach = next(row for row in result["deadlines"] if row["name"] == name)["breach"]
        low, high = breach["interval"]
        print(f"{name} missed: {breach['value']} {breach['interval']}, SimPy {peer:.4f} ± {error:.4f}")
        if abs(breach["value"] - peer) > 2 * math.hypot((high - low) / 2, error):
            fail(f"{name} is missed more or less often than in SimPy")


def office_minute(minute):
    """The minutes of office time before a minute of the calendar: Monday to Friday, nine to five."""
    day, clock = divmod(minute, 1440)
    week, weekday = divmod(day, 7)
    if weekday > 4:
        return (week * 5 + 5) * 480
    return (week * 5 + weekday) * 480 + min(max(clock - 540, 0), 480)


def clerk(env, desk, waits, mean):
    asked = env.now
    with desk.request() as turn:
        yield turn
        waits.append(env.now - asked)
        yield env.timeout(int(RNG.expovariate(1 / mean) + 0.5))


def check_docket_queue():
    """A provider with one clerk: corrections come at any hour, and wait for office time and for one another."""
    rate, mean, years, runs = 160, 600, 20, 40
    everything = ("sharingRequests", "demands", "qualityTasks", "catalogueChanges", "purchases", "reassessments", "emergencies",
                  "openDataApplications", "openObjections", "complaints", "violations", "orders", "risks", "incidents")
    result = simulate({
        "rulebook": "yancheng", "start": "2030-01-07", "runs": runs, "horizon": f"{years}y",
        "perYear": {**{name: 0 for name in everything}, "corrections": rate},
        "acts": {"correction.completed": {"takes": {"exponential": mean / 60, "unit": "h"}}},
        "resources": {"dataProvider": {"capacity": 1}}}, "--provisional")
    row = next(row for row in result["resources"] if row["name"] == "dataProvider")
    means = []
    for _ in range(runs):
        env, waits = simpy.Environment(), []
        desk = simpy.Resource(env)

        def arrivals():
            minute = 0.0
            while True:
                minute += RNG.expovariate(rate / (365.2425 * 1440))
                if minute > years * 365.2425 * 1440:
                    return
                yield env.timeout(office_minute(int(minute)) - env.now)
                env.process(clerk(env, desk, waits, mean))
        env.process(arrivals())
        env.run()
        means.append(sum(waits) / len(waits))
    peer = sum(means) / runs
    error = 1.96 * math.sqrt(sum((value - peer) ** 2 for value in means) / (runs - 1) / runs)
    low, high = row["waitMinutes"]["meanInterval"]
    load = rate * mean / (365.2425 * 5 / 7 * 480)
    print(
        f"one clerk: waits {row['waitMinutes']['mean']} {row['waitMinutes']['meanInterval']} minutes, SimPy {peer:.1f} ± "
        f"{error:.1f}; at work {row['utilisation']['value']}, expected {load:.4f}")
    if abs(row["waitMinutes"]["mean"] - peer) > 2 * math.hypot((high - low) / 2, error):
        fail("the clerk is waited for longer or shorter than in SimPy")
    low, high = row["utilisation"]["interval"]
    if not low - (high - low) < load < high + (high - low):
        fail("the clerk is at work more or less than expected")


def check_speed(count=20_000):
    """How long whole cases take; printed, not judged."""
    _, peer = run_peer(count // 10, True)
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    result = simulate({"runs": count})
    wall, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    own = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    peer *= 10
    print(
        f"{count} whole cases, {result['totals']['events']} events: {own:.2f} s of processor time, {wall:.2f} s by the "
        f"clock; SimPy {peer:.1f} s; {peer / own:.1f} times, {peer / wall:.1f} times by the clock")


def check_distributions():
    """The days that an act takes against SciPy, rounded as the program rounds."""
    spread = math.log(1.25)
    known = [
        ({"uniform": [2, 9]}, stats.uniform(2, 7)),
        ({"triangular": [1, 4, 19]}, stats.triang(c=3 / 18, loc=1, scale=18)),
        ({"pert": [1, 4, 19]}, stats.beta(1 + 12 / 18, 1 + 60 / 18, loc=1, scale=18)),
        ({"exponential": 6}, stats.expon(scale=6)),
        ({"lognormal": {"mean": 8, "deviation": 4}}, stats.lognorm(math.sqrt(spread), scale=8 / math.sqrt(1.25))),
        ({"gamma": {"mean": 8, "deviation": 4}}, stats.gamma(4, scale=2)),
        ({"gamma": {"mean": 4, "deviation": 6}}, stats.gamma(4 / 9, scale=9)),
    ]
    count = 20_000
    for takes, peer in known:
        result = simulate({
            "runs": count, "horizon": "1y", "chances": {"formalRefusal": 1},
            "acts": {"application.submitted": {"takes": {**takes, "unit": "wd"}}}})
        row = next(row for row in result["milestones"] if row["act"] == "application.submitted")["workingDays"]
        distance, seen = 0, 0
        for bar in row["histogram"]:
            seen += bar["count"]
            distance = max(distance, abs(seen / row["count"] - peer.cdf(bar["through"] + 0.5)))
        print(f"{takes}: mean {row['mean']}, distance {distance:.4f}")
        if distance > 1.95 / math.sqrt(row["count"]) or row["count"] != count:
            fail(f"{takes}: {distance:.4f} from SciPy")


def check_charts(folder):
    """Charts are drawn under every rulebook there is, and are not empty."""
    samples = sorted((ROOT / "Specs" / "rulebooks").glob("*.json"))
    imports = [word for path in samples for word in ("--rulebook", str(path))]
    rulebooks = ["deqing", "jilin", "yancheng", *(json.loads(path.read_text())["id"] for path in samples)]
    for rulebook, chart in itertools.product(rulebooks, ("gantt", "histogram", "sankey")):
        specification = simulate({"rulebook": rulebook, "runs": 200}, *imports, "--chart", chart)
        picture = vl_convert.vegalite_to_png(json.dumps(specification), scale=1)
        (folder / f"{rulebook}-{chart}.png").write_bytes(picture)
        if picture[:4] != b"\x89PNG" or len(picture) < 20_000:
            fail(f"the chart {chart} of {rulebook} shows nothing")


if __name__ == "__main__":
    PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
    check_distributions()
    check_signing()
    check_jilin()
    check_sharing()
    check_docket_queue()
    check_speed()
    if len(sys.argv) > 2:
        check_charts(pathlib.Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            check_charts(pathlib.Path(scratch))
    print(f"simulation: {failures} failures")
    sys.exit(1 if failures else 0)
