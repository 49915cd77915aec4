"""Open data: applications, agreements of use, objections, and leaks of what was opened."""
from .guards import acting, guard
from .serving import (
    APPLICATION, CONTENTS, OBJECTION, answer_risk, apply, object_to, pass_on, provide, reply, resolve, risk, sign, turn_down)


# Applications

acting('YC-29-2a', 'role', 'citizen', 'contractor', lambda log, role: apply(log, '2025-06-03', role=role), obj=APPLICATION)


def blank(key):
    @guard('YC-29-2a', key)
    def build(log, broken):
        made = apply(log, '2025-06-03', **({key: None, 'leftBlank': [key]} if broken else {}))
        if broken:
            log.violated('YC-29-2a', made, APPLICATION)


for particular in ('title', 'purpose', 'kind', 'until', 'outcomeForm'):
    blank(particular)


@guard('YC-29-2a', 'website')
def website(log, broken):
    made = apply(log, '2025-06-03', channel='other' if broken else 'website')
    if broken:
        log.violated('YC-29-2a', made, APPLICATION)


def applied(log):
    apply(log, '2025-06-03')


acting(
    'YC-29-2c', 'role', 'dataProvider', 'operationsAgency', lambda log, role: reply(log, '2025-06-09', role=role), applied,
    APPLICATION)


@guard('YC-29-2c', 'answerBeforeData')
def answer_first(log, broken):
    applied(log)
    if not broken:
        reply(log, '2025-06-09')
        sign(log, '2025-06-11')
    made = provide(log, '2025-06-12')
    if broken:
        log.violated('YC-29-2c', made, APPLICATION)
        log.violated('YC-29-2d', made, APPLICATION)


def refusing(topic, change):
    @guard('YC-29-2f', topic)
    def build(log, broken):
        # Here the rule of a department will do; an instruction inside the house will not.
        applied(log)
        made = turn_down(log, '2025-06-09', **(change if broken else {'basisLevel': 'rule', 'legalBasis': '某部门规章第七条'}))
        if broken:
            log.violated('YC-29-2f', made, APPLICATION)


refusing('reason', {'reason': None, 'leftBlank': ['reason']})
refusing('legalBasis', {'legalBasis': None, 'basisLevel': None, 'leftBlank': ['legalBasis']})
refusing('otherBasis', {'legalBasis': '内部规定', 'basisLevel': 'other'})


# Agreements

@guard('YC-29-2d', 'agreementBeforeData')
def agreement_first(log, broken):
    applied(log)
    reply(log, '2025-06-09')
    if not broken:
        sign(log, '2025-06-11')
    made = provide(log, '2025-06-12')
    if broken:
        log.violated('YC-29-2d', made, APPLICATION)


@guard('YC-29-2d', 'agreementSigned')
def agreement_signed(log, broken):
    applied(log)
    reply(log, '2025-06-09')
    if not broken:
        sign(log, '2025-06-11')


def lacking(content):
    @guard('YC-29-2e', content)
    def build(log, broken):
        applied(log)
        reply(log, '2025-06-09')
        made = sign(log, '2025-06-11', contents=[each for each in CONTENTS if not broken or each != content])
        if broken:
            log.violated('YC-29-2e', made, APPLICATION)


for part in CONTENTS:
    lacking(part)


def agreed(log):
    applied(log)
    reply(log, '2025-06-09')
    sign(log, '2025-06-11')


acting(
    'YC-29-2d', 'role', 'dataProvider', 'contractor', lambda log, role: sign(log, '2025-06-11', role=role),
    lambda log: (applied(log), reply(log, '2025-06-09')), APPLICATION)


@guard('YC-28', 'website')
def provided(log, broken):
    agreed(log)
    made = provide(log, '2025-06-12', channel='other' if broken else 'website')
    if broken:
        log.violated('YC-28', made, APPLICATION)


@guard('YC-55-1', 'otherPurpose')
def misuse(log, broken):
    agreed(log)
    provide(log, '2025-06-12')
    made = log.add('2025-11-10', 'inspection.performed', 'dataBureau', {'application': APPLICATION, 'otherPurpose': broken})
    if broken:
        log.violated('YC-55-1', made, APPLICATION)


# Objections

def lodged(log):
    object_to(log, '2025-08-11')


acting(
    'YC-30.1-a', 'role', 'dataBureau', 'contractor', lambda log, role: pass_on(log, '2025-08-12', role=role), lodged,
    OBJECTION)


@guard('YC-30.1-a', 'passedOn')
def passed_on(log, broken):
    lodged(log)
    if not broken:
        pass_on(log, '2025-08-12')
        resolve(log, '2025-08-13')


@guard('YC-30.1-a', 'passedOnBeforeResolved')
def passed_on_first(log, broken):
    lodged(log)
    if not broken:
        pass_on(log, '2025-08-12')
    made = resolve(log, '2025-08-13', 'withdrawn')
    if broken:
        log.violated('YC-30.1-a', made, OBJECTION)


acting(
    'YC-30.1-b', 'role', 'dataProvider', 'citizen', lambda log, role: resolve(log, '2025-08-13', role=role),
    lambda log: (lodged(log), pass_on(log, '2025-08-12')), OBJECTION)


@guard('YC-30.1-b', 'resolved')
def resolved(log, broken):
    lodged(log)
    pass_on(log, '2025-08-12')
    if not broken:
        resolve(log, '2025-08-13', 'continued')


def leak(log):
    lodged(log)
    pass_on(log, '2025-08-12')
    made = log.add('2025-08-12', 'incident.detected', None, {'incident': 'incident-1', 'kind': 'leak'})
    log.owe('YC-30.1-c', 'dataProvider', made, 'incident-1')


def remedy(log, role):
    made = log.add('2025-08-12', 'incident.remedied', role, {'incident': 'incident-1'})
    log.do('YC-30.1-c', made, 'incident-1')
    resolve(log, '2025-08-13', 'withdrawn')
    return made


acting('YC-30.1-c', 'role', 'dataProvider', 'citizen', remedy, leak, 'incident-1')


@guard('YC-30.1-c', 'remedied')
def remedied(log, broken):
    leak(log)
    if not broken:
        remedy(log, 'dataProvider')


@guard('YC-30.1-c', 'planIsNoRemedy')
def plan(log, broken):
    leak(log)
    if broken:
        log.add('2025-08-12', 'incident.planActivated', 'sectorAuthority', {'incident': 'incident-1'})
    else:
        remedy(log, 'dataProvider')


# Risks of open data

@guard('YC-30.2', 'suspended')
def suspended(log, broken):
    risk(log, '2025-10-20', 'YC-30.2')
    if not broken:
        answer_risk(log, '2025-10-20', 'YC-30.2', dataSet='公交线路客流', measure='suspended')


acting(
    'YC-30.2', 'role', 'agency', 'citizen', lambda log, role: answer_risk(log, '2025-10-20', 'YC-30.2', role),
    lambda log: risk(log, '2025-10-20', 'YC-30.2'), 'risk-1')
