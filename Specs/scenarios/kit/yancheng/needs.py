"""Demands for data outside the catalogue, errors in shared data, and tasks of quality."""
from .guards import acting, guard
from .proceedings import (
    CORRECTION, DEMAND, TASK, announce, answer_demand, correct, demand, finish, fulfil, issue, refuse_demand, report_error,
    turned_away)
from .steps import access, agreed


def asked(log):
    demand(log, '2025-05-12')


# Demands

acting('YC-23-a', 'role', 'agency', 'citizen', lambda log, role: demand(log, '2025-05-12', role=role), obj=DEMAND)
acting(
    'YC-23-b', 'role', 'dataProvider', 'operationsAgency', lambda log, role: answer_demand(log, '2025-05-19', role=role),
    asked, DEMAND)
acting(
    'YC-23-c', 'role', 'dataProvider', 'contractor', lambda log, role: fulfil(log, '2025-05-26', role=role),
    lambda log: (asked(log), answer_demand(log, '2025-05-19')), DEMAND)
acting(
    'YC-23-d', 'announcedByWhom', 'dataProvider', 'agency', lambda log, role: announce(log, '2025-05-22', '2025-06-20', role),
    lambda log: (asked(log), answer_demand(log, '2025-05-19', direct=False)), DEMAND)


@guard('YC-23-b', 'answerBeforeFulfilment')
def answer_first(log, broken):
    asked(log)
    if not broken:
        answer_demand(log, '2025-05-19')
    made = fulfil(log, '2025-05-21')
    if broken:
        log.violated('YC-23-b', made, DEMAND)


@guard('YC-23-c', 'allThree')
def all_three(log, broken):
    # Listed and collected, but not shared: that is not yet done.
    asked(log)
    answer_demand(log, '2025-05-19')
    fulfil(log, '2025-05-26', done=('listed', 'collected') if broken else ('listed', 'collected', 'shared'))


@guard('YC-23-d', 'dayAnnounced')
def announced(log, broken):
    asked(log)
    answer_demand(log, '2025-05-19', direct=False)
    if not broken:
        announce(log, '2025-05-22', '2025-06-20')
        fulfil(log, '2025-06-18')


def refusing(topic, change):
    @guard('YC-23-e', topic)
    def build(log, broken):
        asked(log)
        made = refuse_demand(log, '2025-05-19', **(change if broken else {}))
        if broken:
            log.violated('YC-23-e', made, DEMAND)


refusing('reason', {'reason': None, 'leftBlank': ['reason']})
refusing('legalBasis', {'legalBasis': None, 'basisLevel': None, 'leftBlank': ['legalBasis']})
refusing('ruleOfADepartment', {'basisLevel': 'rule', 'legalBasis': '某部门规章第七条'})


@guard('YC-7.3-a', 'channelOfADemand')
def channel(log, broken):
    asked(log)
    answer_demand(log, '2025-05-19')
    made = fulfil(log, '2025-05-26', channel='new' if broken else 'platform')
    if broken:
        log.violated('YC-7.3-a', made, DEMAND)


acting(
    'YC-24', 'role', 'dataBureau', 'agency', lambda log, role: log.add(
        '2025-05-13', 'crossLevel.coordinated', role, {'dataSet': '企业社保缴费信息', 'upward': True}, 'recorded'))


# Errors in shared data

def reported(log):
    report_error(log, '2025-06-09')


acting('YC-25-a', 'role', 'agency', 'contractor', lambda log, role: report_error(log, '2025-06-09', role=role), obj=CORRECTION)
acting(
    'YC-25-b', 'role', 'dataProvider', 'operationsAgency', lambda log, role: correct(log, '2025-06-12', role=role), reported,
    CORRECTION)


@guard('YC-25-b', 'foundCorrect')
def found_correct(log, broken):
    # To find the data correct is an end too; to do nothing is none.
    reported(log)
    if not broken:
        correct(log, '2025-06-12', 'confirmed')
    log.as_of = '2025-06-30'


def service(manner):
    @guard('YC-25-c', manner)
    def build(log, broken):
        # Without valid proof nobody is bound to go on.
        reported(log)
        made = turned_away(log, '2025-06-11', broken, manner)
        correct(log, '2025-06-12')
        if broken:
            log.violated('YC-25-c', made, CORRECTION)


for how in ('refused', 'putOff', 'correctionAsked'):
    service(how)


@guard('YC-25-c', 'proofUnknown')
def proof_unknown(log, broken):
    reported(log)
    made = turned_away(log, '2025-06-11', None if broken else False)
    if broken:
        log.undetermined('YC-25-c', made, CORRECTION)


@guard('YC-25-c', 'meanwhile')
def meanwhile(log, broken):
    # The sentence is about the time of the correction: what happens after it is another matter.
    reported(log)
    correct(log, '2025-06-12')
    made = turned_away(log, '2025-06-12 08:30' if broken else '2025-06-13')
    if broken:
        log.violated('YC-25-c', made, CORRECTION)


# Tasks of quality

def issued(log):
    issue(log, '2025-04-07')


acting('YC-17.2-a', 'role', 'operationsAgency', 'dataUser', lambda log, role: issue(log, '2025-04-07', role=role), obj=TASK)


@guard('YC-17.2-a', 'platform')
def task_on_platform(log, broken):
    made = issue(log, '2025-04-07', channel='other' if broken else 'platform')
    if broken:
        log.violated('YC-17.2-a', made, TASK)


acting(
    'YC-17.2-b', 'role', 'agency', 'operationsAgency', lambda log, role: finish(log, '2025-04-14', role=role), issued, TASK)


@guard('YC-17.2-b', 'foundCorrect')
def task_found_correct(log, broken):
    issued(log)
    if not broken:
        finish(log, '2025-04-14', 'confirmed')
    log.as_of = '2025-04-30'


# Two clocks

@guard('YC-25-b', 'besideATask')
def two_clocks(log, broken):
    # Five days for what a user reports, ten for what the platform finds: neither waits for the other.
    agreed(log, '2025-03-10')
    access(log, '2025-03-17')
    report_error(log, '2025-04-07')
    issue(log, '2025-04-07')
    correct(log, '2025-04-15' if broken else '2025-04-14')
    finish(log, '2025-04-21')
