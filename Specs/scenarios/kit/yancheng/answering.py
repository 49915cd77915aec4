"""Complaints and what follows them, purchases of data, incidents and risks."""
from .guards import acting, guard
from .serving import (
    COMPLAINT, INCIDENT, PURCHASE, RISK, VIOLATION, answer_risk, authority, buy, complain, expose, handle, incident, notify,
    report, respond, restrict, risk)
from .proceedings import update


# Complaints

acting(
    'YC-51-b', 'role', 'dataProvider', 'citizen', lambda log, role: handle(log, '2025-03-17', role=role),
    lambda log: complain(log, '2025-03-10'), COMPLAINT)


@guard('YC-51-b', 'overdue')
def overdue(log, broken):
    complain(log, '2025-03-10')
    if not broken:
        handle(log, '2025-03-17', 'dismissed')
    log.as_of = '2025-04-30'


acting(
    'YC-37-b', 'role', 'dataBureau', 'citizen', lambda log, role: restrict(log, '2025-03-18', role=role),
    lambda log: (complain(log, '2025-03-10'), handle(log, '2025-03-17')), VIOLATION)


@guard('YC-37-b', 'published')
def published(log, broken):
    restrict(log, '2025-03-18')
    if not broken:
        expose(log, '2025-03-19')


@guard('YC-37-b', 'onTheWebsite')
def on_the_website(log, broken):
    restrict(log, '2025-03-18')
    made = log.add('2025-03-19', 'violation.publicised', 'dataBureau', {
        'violation': VIOLATION, 'channel': 'other' if broken else 'website'}, 'publicised')
    log.do('YC-37-b', made, VIOLATION)
    if broken:
        log.violated('YC-37-b', made, VIOLATION)


# Purchases

@guard('YC-47.3-a', 'toldBefore')
def told_before(log, broken):
    if not broken:
        notify(log, '2025-04-01')
    made = buy(log, '2025-04-14')
    if broken:
        log.violated('YC-47.3-a', made, PURCHASE)


@guard('YC-47.3-a', 'toldAfterwards')
def told_after(log, broken):
    # Guards compare times, not lines: the notice stands first in the log, but was given after the purchase.
    notify(log, '2025-04-15' if broken else '2025-04-11')
    made = buy(log, '2025-04-14')
    if broken:
        log.violated('YC-47.3-a', made, PURCHASE)


acting('YC-47.3-a', 'role', 'agency', 'contractor', lambda log, role: notify(log, '2025-04-01', role=role), obj=PURCHASE)


@guard('YC-47.3-b', 'onThePlatform')
def on_the_platform(log, broken):
    notify(log, '2025-04-01')
    made = buy(log, '2025-04-14', shared=broken)
    if broken:
        log.violated('YC-47.3-b', made, PURCHASE)


@guard('YC-47.3-c', 'listed')
def listed(log, broken):
    notify(log, '2025-04-01')
    buy(log, '2025-04-14')
    if not broken:
        update(log, '2025-04-28', purchase=PURCHASE)
        log.phase = 'listed'


acting(
    'YC-47.3-c', 'role', 'agency', 'contractor', lambda log, role: buy(log, '2025-04-14', role=role),
    lambda log: notify(log, '2025-04-01'), PURCHASE)


# Incidents

def happened(log):
    incident(log, '2025-07-14')


def told(log):
    happened(log)
    respond(log, '2025-07-14', 'remedied')
    respond(log, '2025-07-14', 'usersNotified')
    report(log, '2025-07-14')


def response(act):
    acting(
        'YC-44-a', f'{act}ByWhom', 'agency', 'citizen', lambda log, role: (
            report(log, '2025-07-14', role=role) if act == 'reported' else respond(log, '2025-07-14', act, role)),
        happened, INCIDENT)


for duty in ('remedied', 'usersNotified', 'reported'):
    response(duty)


@guard('YC-44-a', 'allThree')
def all_three(log, broken):
    # Each of the three is owed for itself.
    happened(log)
    respond(log, '2025-07-14', 'remedied')
    if not broken:
        respond(log, '2025-07-14', 'usersNotified')
        report(log, '2025-07-14')
        authority(log, '2025-07-14', 'planActivated')


@guard('YC-44-b', 'planActivated')
def activated(log, broken):
    told(log)
    if not broken:
        authority(log, '2025-07-14', 'planActivated')


acting(
    'YC-44-b', 'role', 'sectorAuthority', 'citizen', lambda log, role: authority(log, '2025-07-14', 'planActivated', role),
    told, INCIDENT)


def concerned(log):
    incident(log, '2025-07-14', concern=True)
    respond(log, '2025-07-14', 'remedied')
    respond(log, '2025-07-14', 'usersNotified')
    report(log, '2025-07-14', warn=True)
    authority(log, '2025-07-14', 'planActivated')


acting(
    'YC-44-b', 'warnedByWhom', 'sectorAuthority', 'citizen',
    lambda log, role: authority(log, '2025-07-15', 'publicWarned', role), concerned, INCIDENT)


@guard('YC-44-b', 'publicWarned')
def warned(log, broken):
    # The public is warned where it is concerned; elsewhere it is not.
    concerned(log)
    if not broken:
        authority(log, '2025-07-15', 'publicWarned')


# Risks

def detected(rule):
    @guard(rule, 'done')
    def build(log, broken):
        risk(log, '2025-10-20', rule)
        if not broken:
            answer_risk(log, '2025-10-20', rule)
    
    acting(
        rule, 'role', 'dataUser' if rule == 'YC-43' else 'agency', 'citizen',
        lambda log, role: answer_risk(log, '2025-10-20', rule, role), lambda log: risk(log, '2025-10-20', rule), RISK)


detected('YC-41-5')
detected('YC-43')
