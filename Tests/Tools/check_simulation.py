#!/usr/bin/env python3
"""Holds simulations to independent programs: SimPy for cases in time, SciPy for distributions, Vega-Lite for charts.

usage: check_simulation.py AUTHOPS [FOLDER]        needs simpy, scipy and vl-convert-python; charts go to FOLDER

* The way from the announcement to the signing, written down once more in SimPy with the durations that are built in,
  gives the same mean and tenths within what chance allows; the time that both need is printed, not judged.
* Durations that the program draws follow SciPy's distributions, by the test of Kolmogorov and Smirnov on rounded days.
* Every chart is a specification that an implementation of Vega-Lite draws.
Exit status 1 where that fails.
"""
import json, math, pathlib, random, resource, subprocess, sys, tempfile, time

import simpy
from scipy import stats
import vl_convert

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


def check_signing():
    """Mean and tenths of the working days up to the signing."""
    none = {name: 0 for name in (
        "withdrawal", "formalRefusal", "expertRefusal", "conditionsUnmet", "resolutionRefusal", "governmentRefusal")}
    count = 20_000
    result = simulate({"runs": count, "horizon": "1y", "chances": none})
    row = next(row for row in result["milestones"] if row["act"] == "agreement.signed")["workingDays"]
    signed, _ = run_peer(count, False)
    mean = sum(signed) / count
    error = math.sqrt(sum((value - mean) ** 2 for value in signed)) / count
    print(f"signing: {row['mean']} {row['meanInterval']}, SimPy {mean:.2f} ± {1.96 * error:.2f}")
    own = (row["meanInterval"][1] - row["meanInterval"][0]) / 3.92
    if abs(row["mean"] - mean) > 4 * math.hypot(own, error):
        fail("the means of the signing differ")
    signed.sort()
    for quantile in row["quantiles"]:
        peer = signed[math.ceil(count * quantile["p"] / 100) - 1]
        if abs(peer - quantile["value"]) > 1:
            fail(f"p{quantile['p']}: {quantile['value']}, SimPy {peer}")


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
    """Charts are drawn, and are not empty."""
    for chart in ("gantt", "histogram", "sankey"):
        specification = simulate({"runs": 200}, "--chart", chart)
        picture = vl_convert.vegalite_to_png(json.dumps(specification), scale=1)
        (folder / f"{chart}.png").write_bytes(picture)
        if picture[:4] != b"\x89PNG" or len(picture) < 20_000:
            fail(f"the chart {chart} shows nothing")


if __name__ == "__main__":
    PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
    check_distributions()
    check_signing()
    check_speed()
    if len(sys.argv) > 2:
        check_charts(pathlib.Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            check_charts(pathlib.Path(scratch))
    print(f"simulation: {failures} failures")
    sys.exit(1 if failures else 0)
