#!/usr/bin/env python3
"""Simulates whole Deqing cases in SimPy: the acts, durations, chances and offices that `authops simulate` has built in.

usage: simulate.py RUNS CASES     needs simpy; prints seconds of processor time and what came of it, as JSON

Time runs in working days. Offices do so much at once and keep a queue. Of every act the working days and days since the
announcement are counted, of every office what was worked and waited, of every duty whether it was late. It judges no
event: that an act is lawful, done by the right office and in its order, it takes for granted.
"""
import bisect, collections, datetime, json, math, random, sys, time

import simpy

RNG = random.Random(20_260_105)
#: How much each office does at once.
CAPACITIES = {
    "applicant": 100, "coordinationGroup": 30, "dataBureau": 60, "dataProvider": 60, "expertPanel": 10,
    "localGovernment": 30, "operator": 600, "supervisor": 30, "citizen": 10_000}
YEAR, TERM, HORIZON = 250, 750, 1250
#: The working days from the start on, without the holidays.
DAYS = [day for day in (datetime.date(2026, 1, 5) + datetime.timedelta(n) for n in range(4_000)) if day.weekday() < 5]


def pert(low, mode, high):
    first, second = 1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low)
    return int(low + (high - low) * RNG.betavariate(first, second) + 0.5)


def lognormal(mean, deviation):
    spread = math.log(1 + (deviation / mean) ** 2)
    return RNG.lognormvariate(math.log(mean) - spread / 2, math.sqrt(spread))


def chance(share):
    return RNG.random() < share


class Tallies:
    """What all runs add up to."""

    def __init__(self):
        self.working, self.calendar = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
        self.duties, self.waits, self.worked = collections.Counter(), collections.defaultdict(collections.Counter), collections.Counter()
        self.ends, self.acts = collections.Counter(), 0

    def summary(self):
        rows = {}
        for act, counts in self.working.items():
            values, total = sorted(counts.items()), sum(counts.values())
            sums = [0]
            for value, times in values:
                sums.append(sums[-1] + times)
            rows[act] = [sum(v * n for v, n in values) / total] + [
                values[bisect.bisect_left(sums, math.ceil(total * p / 100)) - 1][0] for p in (10, 50, 90, 95, 99)]
        return rows


class Case:
    def __init__(self, env, offices, tallies):
        self.env, self.offices, self.tallies = env, offices, tallies
        self.opened, self.ended = env.now, False
        self.day = DAYS[int(env.now)]

    def note(self, name):
        self.tallies.acts += 1
        self.tallies.working[name][int(self.env.now - self.opened)] += 1
        self.tallies.calendar[name][(DAYS[int(self.env.now)] - self.day).days] += 1

    def act(self, name, office, lasts, due=None):
        """An office takes an act up when its turn comes, and is done with it after some days."""
        asked = self.env.now
        with self.offices[office].request() as turn:
            yield turn
            taken = self.env.now
            yield self.env.timeout(lasts)
        self.tallies.waits[office][int(taken - asked)] += 1
        self.tallies.worked[office] += lasts
        if due is not None:
            self.tallies.duties[name, self.env.now - asked > due] += 1
        self.note(name)

    def all(self, parts):
        return self.env.all_of([self.env.process(part) for part in parts])

    def demand(self):
        yield from self.act("demandReview.requested", "dataBureau", pert(0, 1, 3))
        yield from self.act("demandReview.responded", "dataProvider", int(lognormal(2, 1) + 0.5), 3)
        if chance(0.1):
            yield from self.act("dispute.referred", "dataBureau", pert(0, 1, 3))
            yield from self.act("dispute.deliberated", "coordinationGroup", pert(3, 10, 18), 15)

    def review(self):
        if chance(0.3):
            yield from self.act("application.deficiencyNotified", "dataBureau", pert(0, 2, 5), 5)
            yield from self.act("application.supplemented", "applicant", pert(0, 3, 6), 5)
        self.refused = chance(0.03)
        if self.refused:
            yield from self.act("application.rejected", "dataBureau", pert(1, 3, 8))
            return
        yield from self.act("application.formalCheckPassed", "dataBureau", pert(1, 3, 8))
        yield from self.act("expertReview.concluded", "expertPanel", pert(3, 8, 15))

    def publicity(self):
        yield from self.act("authorization.publicised", "dataBureau", pert(1, 2, 5), 5)
        if chance(0.1):
            yield from self.act("objection.lodged", "citizen", pert(0, 2, 5))
            yield from self.act("objection.answered", "dataBureau", pert(1, 5, 12), 10)

    def person(self):
        def training():
            yield from self.act("training.completed", "operator", pert(2, 5, 15))
            if chance(0.1):
                yield from self.act("exam.failed", "dataBureau", pert(1, 3, 8))
            yield from self.act("exam.passed", "dataBureau", pert(1, 3, 8))

        verified = self.act("personnel.verified", "dataBureau", pert(2, 5, 12))
        yield self.all([training(), verified, self.act("nda.signed", "operator", pert(1, 3, 8))])
        yield from self.act("access.granted", "dataBureau", pert(0, 1, 4))

    def product(self):
        yield from self.act("product.developed", "operator", pert(10, 30, 90))
        yield from self.act("product.filingSubmitted", "operator", pert(1, 5, 15))
        yield from self.act("product.filingDecided", "dataBureau", pert(2, 8, 20))
        yield from self.act("usageAgreement.signed", "operator", pert(5, 15, 60))
        self.env.process(self.act("usageAgreement.filed", "operator", pert(1, 3, 10), 10))
        yield from self.act("sale.recorded", "operator", pert(1, 10, 60))

    def operation(self):
        def environment():
            yield from self.act("platform.accepted", "dataBureau", pert(3, 10, 30))
            yield from self.act("model.reviewed", "supervisor", pert(3, 8, 20))

        yield self.all([self.person(), self.person(), environment()])
        yield self.all([self.act("processing.started", "operator", pert(1, 3, 10)) for _ in range(2)])
        self.env.process(self.comes_up(0.2, self.risk))
        self.env.process(self.comes_up(0.05, self.incident))
        both = [self.env.process(self.product()) for _ in range(2)]
        yield self.env.all_of(both)
        self.env.process(self.comes_up(0.2, self.rectification))

    def comes_up(self, per_year, what):
        while True:
            yield self.env.timeout(RNG.expovariate(per_year / YEAR))
            if self.ended:
                return
            self.env.process(what())

    def ticket(self):
        self.note("qualityTicket.opened")
        due = RNG.choices((1, 3, 5, 10), (0.1, 0.2, 0.5, 0.2))[0]
        answered = self.act("qualityTicket.answered", "dataBureau", int(lognormal(1.5, 1) + 0.5), 3)
        yield self.all([answered, self.act("qualityTicket.repaired", "dataProvider", lognormal(6, 5) / 8, due)])

    def risk(self):
        self.note("risk.detected")
        reported = self.act("risk.reported", "operator", pert(1, 4, 16) / 8, 1)
        yield self.all([reported, self.act("risk.remedied", "operator", pert(1, 5, 20), 15)])

    def incident(self):
        self.note("incident.detected")
        yield from self.act("incident.reported", "operator", pert(1, 3, 12) / 8, 1)

    def rectification(self):
        self.note("rectification.ordered")
        yield from self.act("rectification.reported", "operator", pert(5, 14, 23), 20)
        if not chance(0.2):
            yield from self.act("rectification.accepted", "dataBureau", pert(1, 5, 12))
            return
        yield from self.act("rectification.failed", "dataBureau", pert(1, 5, 12))
        yield from self.act("access.suspended", "dataBureau", pert(0, 2, 5))
        if chance(0.5):
            yield from self.act("authorization.revoked", "dataBureau", pert(5, 15, 40))
            if not self.over.triggered:
                self.over.succeed("revoked")
        else:
            yield from self.act("access.restored", "dataBureau", pert(5, 15, 40))

    def reports(self):
        while True:
            yield self.env.timeout(YEAR)
            if self.ended:
                return
            self.env.process(self.report())

    def report(self):
        yield from self.act("annualReport.submitted", "operator", int(pert(20, 65, 100) * 5 / 7), 60)
        yield from self.act("annualReport.assessed", "dataBureau", pert(5, 20, 60))

    def early_exit(self):
        yield self.env.timeout(RNG.uniform(180, 700) * 5 / 7)
        self.note("earlyExit.requested")
        yield from self.act("earlyExit.decided", "dataBureau", pert(5, 15, 40))
        self.env.process(self.act("users.transitioned", "operator", pert(10, 30, 80)))
        yield self.env.timeout(130)
        if not self.over.triggered:
            self.over.succeed("terminated")

    def renewal(self):
        yield self.env.timeout(TERM - 130 - pert(0, 20, 90) * 5 / 7)
        if self.ended:
            return
        self.note("renewal.applied")
        yield from self.act("renewal.decided", "dataBureau", pert(10, 30, 80))
        if not chance(0.1):
            yield from self.act("renewal.signed", "dataBureau", pert(2, 6, 15))
            self.renewed = True

    def run(self):
        self.note("announcement.published")
        yield from self.act("application.submitted", "applicant", pert(5, 12, 29))
        self.note("commitment.signed")
        yield from self.act("application.received", "dataBureau", pert(0, 1, 3))
        if chance(0.02):
            yield self.env.timeout(RNG.uniform(1, 40))
            self.note("application.withdrawn")
            return self.end("withdrawn")
        yield self.all([self.demand(), self.demand(), self.review()])
        if self.refused:
            return self.end("rejected")
        yield from self.act("qualification.verified", "coordinationGroup", pert(1, 3, 8))
        yield from self.act("coordination.resolved", "coordinationGroup", pert(1, 5, 15))
        if chance(0.11):
            return self.end("rejected")
        yield from self.act("shortlist.reportedToGovernment", "coordinationGroup", pert(1, 2, 5))
        yield from self.act("government.decided", "localGovernment", pert(3, 10, 25))
        if chance(0.02):
            return self.end("rejected")
        yield self.all([
            self.publicity(), self.act("operatorList.filedLocally", "coordinationGroup", pert(1, 2, 5), 5),
            self.act("authorization.filedUpward", "localGovernment", pert(2, 5, 12), 10),
            self.act("signing.delegated", "localGovernment", pert(1, 3, 8))])
        yield from self.act("agreement.signed", "dataBureau", pert(2, 6, 15))
        yield from self.agreement()

    def agreement(self):
        self.over, self.renewed = self.env.event(), False
        self.env.process(self.operation())
        self.env.process(self.comes_up(3, self.ticket))
        self.env.process(self.reports())
        if chance(0.05):
            self.env.process(self.early_exit())
        elif chance(0.5):
            self.env.process(self.renewal())
        yield self.over | self.env.timeout(TERM)
        if self.renewed and not self.over.triggered:
            yield self.over | self.env.timeout(TERM)
        self.end(self.over.value if self.over.triggered else "expired")
        yield from self.act("access.closed", "dataBureau", pert(0, 2, 5), 5)
        yield from self.act("data.deleted", "dataBureau", pert(2, 8, 20), 20)
        yield self.env.timeout(125)
        yield from self.act("logs.purged", "dataBureau", int(pert(0, 10, 60) * 5 / 7))

    def end(self, how):
        self.ended = True
        self.tallies.ends[how] += 1


def arrivals(env, offices, tallies, count):
    for _ in range(count):
        yield env.timeout(RNG.expovariate(1))
        env.process(Case(env, offices, tallies).run())


def main():
    runs, cases = int(sys.argv[1]), int(sys.argv[2])
    tallies = Tallies()
    began = time.process_time()
    for _ in range(runs):
        env = simpy.Environment()
        offices = {name: simpy.Resource(env, capacity) for name, capacity in CAPACITIES.items()}
        env.process(arrivals(env, offices, tallies, cases))
        env.run(until=HORIZON)
    rows = tallies.summary()
    spent = time.process_time() - began
    print(json.dumps({"seconds": spent, "cases": runs * cases, "acts": tallies.acts, "signed": rows["agreement.signed"][0]}))


main()
