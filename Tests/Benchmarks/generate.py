#!/usr/bin/env python3
"""Writes a log of whole lives of cases that break no rule, one event a line, in order of time.

usage: generate.py [--events N] [--seed N] [--output FILE]

A case has about fifty events, from the announcement to sales, tickets and annual reports, and the closing where the
agreement ends before the log does. The same arguments give the same bytes.
"""
import argparse
import datetime
import json
import pathlib
import random
import sys

CALENDAR = pathlib.Path(__file__).resolve().parents[2] / 'Specs' / 'calendar' / 'cn-workdays.json'
EVENTS_A_CASE = 50
FIRST, LAST_START, LAST = (datetime.date(*day) for day in ((2023, 1, 3), (2025, 12, 31), (2026, 9, 30)))
OPENS, CLOSES = 9 * 3600, 17 * 3600
FIELDS = ['交通出行', '医疗健康', '文化旅游', '普惠金融', '城市治理']
DATA_SETS = ['公交刷卡记录', '停车泊位', '景区客流', '企业信用', '气象监测', '水质监测']
PROVIDERS = ['县交通运输局', '县文旅局', '县市场监管局', '县水利局']
USERS = ['莫干山文旅', '德清农商银行', '浙北物流', '武康科技']
DOCUMENTS = ['applicationForm', 'auditReport', 'accounts', 'commitment', 'demandForm', 'riskSelfAssessment', 'creditReport',
             'qualificationProof', 'implementationPlan']
ERRORS = ['missing', 'format', 'duplicate']
# By priority: a share of all tickets, and how many calendar days the repair may take.
PRIORITIES = {'urgent': (1, 0), 'high': (3, 1), 'medium': (5, 3), 'low': (2, None)}


def working_days():
    """The working days of the log, each as its ordinal."""
    years = json.loads(CALENDAR.read_text(encoding='utf-8'))['years']
    off = {day for year in years for day in year['off']}
    work = {day for year in years for day in year['work']}
    every = (datetime.date.fromordinal(n) for n in range(FIRST.toordinal(), LAST.toordinal() + 1))
    return [day.toordinal() for day in every
            if day.isoformat() in work or (day.weekday() < 5 and day.isoformat() not in off)]


DAYS = working_days()
TEXTS = [datetime.date.fromordinal(day).isoformat() for day in DAYS]


def index_of(day):
    """The position of the first working day on or after a day."""
    return next((n for n, known in enumerate(DAYS) if known >= day.toordinal()), len(DAYS) - 1)


STARTS = index_of(LAST_START)
REPORTS = {year: (index_of(datetime.date(year + 1, 1, 8)), index_of(datetime.date(year + 1, 3, 20)))
           for year in (2023, 2024, 2025)}


class Life:
    """One case. Time is counted in working days; the part after the point is the time of day."""

    def __init__(self, number, rng):
        self.name, self.rng, self.events = f'dq-{number}', rng, []
        self.now = rng.uniform(0, STARTS)

    def wait(self, least, most):
        self.now += self.rng.uniform(least, most)

    def add(self, kind, role, at=None, **data):
        self.events.append((self.now if at is None else at, kind, role, data))

    def day(self, ahead=0):
        return TEXTS[int(self.now) + ahead]

    def chance(self, share):
        return self.rng.random() < share

    def live(self, room):
        self.apply()
        self.review()
        self.designate()
        self.sign()
        self.staff()
        self.develop()
        self.report()
        self.operate(room - len(self.events) - (2 if self.isClosed else 0))
        self.close()

    def apply(self):
        number = self.rng.randrange(1, 99)
        self.field = self.rng.choice(FIELDS)
        self.demands = [f'd{n}' for n in range(1, 3 if self.chance(0.4) else 2)]
        self.add('announcement.published', 'dataBureau', rulebook='deqing', field=self.field,
                 announcement=f'德数公告〔{self.day()[:4]}〕{number}号', windowUntil=self.day(20), expertAdvice=True)
        self.wait(3, 15)
        self.add('commitment.signed', 'applicant', yearsAfterEnd=3, signatory='张敏')
        self.wait(0.1, 1)
        documents = [{'slot': slot, 'sealed': True} for slot in DOCUMENTS]
        self.add('application.submitted', 'applicant', applicant=f'德清数联{number}有限公司', demands=self.demands,
                 documents=documents)
        self.wait(0.1, 2)
        self.add('application.received', 'dataBureau', receipt=f'收件-{self.day()[:4]}-{number:03}')

    def review(self):
        if self.chance(0.2):
            self.wait(0.5, 2)
            self.add('application.deficiencyNotified', 'dataBureau', due=self.day(5), missing=['auditReport'])
            self.wait(0.5, 4)
            self.add('application.supplemented', 'applicant', complete=True)
        self.wait(0.1, 2)
        self.add('application.formalCheckPassed', 'dataBureau', opinion='同意')
        opened = last = self.now
        for demand in self.demands:
            self.now = opened
            self.consult(demand)
            last = max(last, self.now)
        self.now = last

    def consult(self, demand):
        self.wait(0.1, 1)
        self.add('demandReview.requested', 'dataBureau', demand=demand, provider=self.rng.choice(PROVIDERS))
        self.wait(0.2, 2.9)
        agrees = self.chance(0.9)
        self.add('demandReview.responded', 'dataProvider', demand=demand, verdict='agree' if agrees else 'disagree')
        if agrees:
            return
        self.wait(0.1, 1)
        self.add('demandReview.disputed', 'dataBureau', demand=demand, reason='需求超出职责范围')
        self.wait(0.1, 1)
        self.add('dispute.referred', 'dataBureau', demand=demand)
        self.wait(2, 14)
        self.add('dispute.deliberated', 'coordinationGroup', demand=demand, verdict='agree')

    def designate(self):
        self.wait(1, 8)
        self.add('expertReview.concluded', 'expertPanel', verdict='pass', experts=5)
        self.wait(0.5, 3)
        self.add('qualification.verified', 'coordinationGroup', securityMet=True, creditMet=True)
        self.wait(1, 6)
        self.add('coordination.resolved', 'coordinationGroup', verdict='pass', meeting=f'{self.day()[:4]}年第2次会议')
        self.wait(0.5, 2)
        self.add('shortlist.reportedToGovernment', 'coordinationGroup')
        self.wait(2, 8)
        self.add('government.decided', 'localGovernment', verdict='approve', document=f'德政函〔{self.day()[:4]}〕12号')
        for kind, role, data in (
                ('operatorList.filedLocally', 'coordinationGroup', {'filing': f'德备〔{self.day()[:4]}〕3号'}),
                ('authorization.publicised', 'dataBureau', {'where': '德清县人民政府网站'}),
                ('authorization.filedUpward', 'localGovernment', {'fields': [self.field]})):
            self.wait(0.2, 1.5)
            self.add(kind, role, **data)
        if self.chance(0.1):
            self.wait(0.5, 2)
            self.add('objection.lodged', 'citizen', objection='o1', reason='对资格有异议')
            self.wait(0.5, 3)
            self.add('objection.answered', 'dataBureau', objection='o1', verdict='dismissed')

    def sign(self):
        self.wait(1, 4)
        self.add('signing.delegated', 'localGovernment', delegate='德清县大数据发展管理局')
        self.wait(0.5, 4)
        self.effective = int(self.now)
        self.scenarios = ['c1', 'c2'][:self.rng.randrange(1, 3)]
        self.add('agreement.signed', 'dataBureau', party='both', agreement=1, operatorKind='legalPerson', effectiveOn=self.day(), term='3y',
                 annualReportDue='03-31', scenarios=self.scenarios, dataSets=self.rng.sample(DATA_SETS, 2), sealed=True)
        signed = datetime.date.fromisoformat(self.day())
        ends = datetime.date(signed.year + 3, signed.month, 1) + datetime.timedelta(days=signed.day - 1)
        self.isClosed = ends.toordinal() < DAYS[-10]
        self.ends = index_of(ends) - 1 if self.isClosed else len(DAYS) - 2

    def staff(self):
        self.wait(0.2, 1)
        self.add('platform.accepted', 'dataBureau', protectionLevel=3, consentTool=True)
        self.add('resource.granted', 'dataBureau', dataSet=self.rng.choice(DATA_SETS), openness='conditional')
        self.persons = [f's{n}' for n in range(1, 3 if self.chance(0.3) else 2)]
        for person in self.persons:
            self.wait(0.5, 2)
            self.add('training.completed', 'operator', person=person, post='technical')
            self.wait(0.2, 1)
            self.add('exam.passed', 'dataBureau', person=person)
            self.wait(0.1, 1)
            self.add('personnel.verified', 'dataBureau', person=person, vetted=True)
            self.add('nda.signed', 'operator', person=person)
            self.wait(0.1, 1)
            self.add('access.granted', 'dataBureau', person=person)

    def develop(self):
        self.wait(0.5, 2)
        self.add('model.submitted', 'operator', model='m1')
        self.wait(0.5, 3)
        self.add('model.reviewed', 'dataBureau', model='m1', verdict='pass')
        self.wait(0.2, 1)
        self.add('processing.started', 'operator', person=self.persons[0], model='m1', run='r1', insideDomain=True)
        self.licences = []
        for number in range(1, 3 if self.chance(0.2) else 2):
            self.product(f'p{number}', self.rng.choice(self.scenarios))

    def product(self, product, scenario):
        isPersonal = self.chance(0.1)
        self.wait(1, 8)
        self.add('product.developed', 'operator', product=product, form='dataInterface', scenario=scenario, usesPersonalData=isPersonal)
        self.wait(0.5, 3)
        self.add('product.filingSubmitted', 'operator', product=product, name='公交客流指数', scenario=scenario)
        self.wait(0.5, 3)
        self.add('product.filingDecided', 'dataBureau', product=product, verdict='filed', filing='产备-001')
        self.wait(0.1, 1)
        self.add('output.exported', 'operator', product=product, model='m1', form='dataInterface')
        if isPersonal:
            self.add('subject.consented', 'dataSubject', product=product, scope='实时查询')
        usage, user = f'u{product[1:]}', self.rng.choice(USERS)
        self.wait(0.5, 2)
        self.add('usageAgreement.signed', 'operator', usageAgreement=usage, product=product, user=user, scenario=scenario,
                 purpose='线路优化')
        self.wait(0.2, 2)
        self.add('usageAgreement.filed', 'operator', usageAgreement=usage, supervisor='县网信办')
        self.licences.append((product, user, scenario))

    def report(self):
        for year, (least, most) in REPORTS.items():
            if least <= self.effective or most >= self.ends:
                continue
            at = self.rng.uniform(max(least, self.effective + 1), most)
            cost = self.rng.randrange(40_000_000, 90_000_000)
            revenue = cost * self.rng.randrange(90, 145) // 100
            self.add('annualReport.submitted', 'operator', at, year=str(year), revenue=yuan(revenue), cost=yuan(cost))
            self.add('annualReport.assessed', 'dataBureau', at + 2, year=str(year), verdict='pass')

    def operate(self, room):
        """Sales, runs and tickets until the case has its events."""
        opened, tickets = self.now + 0.1, 0
        while room > 0:
            at = self.rng.uniform(opened, self.ends - 6)
            if room >= 4 and self.chance(0.15):
                tickets += 1
                self.ticket(f't{tickets}', at)
                room -= 4
                continue
            room -= 1
            if self.chance(0.3):
                self.add('processing.started', 'operator', at, person=self.rng.choice(self.persons), model='m1', insideDomain=True,
                         run=f'r{room + 2}')
            else:
                product, user, scenario = self.rng.choice(self.licences)
                self.add('sale.recorded', 'operator', at, product=product, user=user, scenario=scenario,
                         amount=yuan(self.rng.randrange(100, 1_000_000)))

    def ticket(self, ticket, at):
        priority = self.rng.choices(list(PRIORITIES), [share for share, _ in PRIORITIES.values()])[0]
        allowed = PRIORITIES[priority][1]
        data = {'agreedOn': TEXTS[int(at) + 5]} if allowed is None else {}
        self.add('qualityTicket.opened', 'operator', at, ticket=ticket, priority=priority,
                 errorKind=self.rng.choice(ERRORS), **data)
        today = int(at)
        evening = at + (today + 1 - at) * self.rng.uniform(0.5, 0.9)
        isNextDay = allowed is None or DAYS[today + 1] - DAYS[today] <= allowed
        repaired = today + 1 + self.rng.uniform(0.5, 0.8) if isNextDay else evening
        answered = at + (evening - at) * 0.5
        self.add('qualityTicket.answered', 'dataBureau', answered, ticket=ticket, verdict='reasonable')
        self.add('qualityTicket.repaired', 'dataProvider', repaired, ticket=ticket)
        self.add('qualityTicket.closed', 'dataBureau', repaired + 0.1, ticket=ticket)

    def close(self):
        if self.isClosed:
            self.add('access.closed', 'dataBureau', self.ends + 3.2)
            self.add('data.deleted', 'dataBureau', self.ends + 4.4)

    def lines(self):
        """The events in order of time, each with the moment that orders it among those of other cases."""
        self.events.sort(key=lambda event: event[0])
        for number, (at, kind, role, data) in enumerate(self.events, 1):
            second = OPENS + int(at % 1 * (CLOSES - OPENS))
            clock = f'{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}'
            payload = json.dumps(data, ensure_ascii=False, separators=(',', ':'))
            yield (DAYS[int(at)] * 86400 + second,
                   f'{{"specversion":"1.0","id":"{number}","source":"/oa","type":"{kind}","subject":"{self.name}",'
                   f'"time":"{TEXTS[int(at)]}T{clock}+08:00","role":"{role}","data":{payload}}}\n')


def yuan(cents):
    return f'{cents // 100}.{cents % 100:02}'


def log(events, seed):
    """Exactly so many lines, over so many cases that each has about fifty."""
    cases, lines = max(1, round(events / EVENTS_A_CASE)), []
    for number in range(cases):
        rng = random.Random(seed * 1_000_003 + number)
        # The last case makes up for what the others are short of.
        room = (number + 1) * events // cases - len(lines) - (0 if number == cases - 1 else rng.randrange(20, 29))
        life = Life(number + 1, rng)
        life.live(room)
        lines.extend(life.lines())
    lines.sort(key=lambda line: line[0])
    return [line for _, line in lines]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--events', type=int, default=1_000_000, help='how many events, about (default 1000000)')
    parser.add_argument('--seed', type=int, default=1, help='another seed gives another log (default 1)')
    parser.add_argument('--output', help='where to write (default: standard output)')
    arguments = parser.parse_args()
    lines = log(arguments.events, arguments.seed)
    with open(arguments.output or sys.stdout.fileno(), 'w', encoding='utf-8') as file:
        file.writelines(lines)
    size = sum(len(line.encode()) for line in lines)
    print(f'{len(lines)} events, {size / len(lines):.1f} bytes an event', file=sys.stderr)


main()
