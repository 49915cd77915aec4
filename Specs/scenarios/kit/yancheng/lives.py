"""Whole lives of Yancheng cases, from the first request to the last thing that is owed."""
from . import proceedings as p
from . import serving as s
from .log import YanchengLog
from .steps import SET, access, accept, agree, ask, consent, deliver, destroy, end_use, forward, refuse, seal, whole_grant

FOLDER = 'lives'
FUND = '公积金缴存信息'


def logs():
    return [
        unconditional(), table(), county(), open_data(), demand(), correction(), entry(), emergency(), incident(),
        violation(), purchase(), refused(), untidy()]


def life(name, clauses, number):
    log = YanchengLog(FOLDER, f'yancheng-{name}', clauses, case=f'盐城-{number}')
    log.counts = {}
    return log


def unconditional():
    """Subscribed, accepted and opened within a day: nothing amiss."""
    log = life('unconditional', ['YC-22.3-1a', 'YC-22.3-1b', 'YC-21-b'], '2025-001')
    log.counts = {'pending': 0, 'late': 0, 'overdue': 0}
    ask(log, '2025-03-10', kind='unconditional')
    accept(log, '2025-03-10')
    access(log, '2025-03-11')
    log.add('2025-09-15', 'inspection.performed', 'dataBureau', {
        'request': 'request-1', 'otherPurpose': False, 'thirdPartyUse': False})
    return log


def table():
    """A table, asked for before the Spring Festival, sealed, delivered, used for a year and destroyed."""
    log = life('table', ['YC-22.3-2d', 'YC-22.3-2e', 'YC-22.2-b', 'YC-A1-6'], '2026-004')
    log.counts = {'pending': 0, 'late': 0, 'overdue': 0}
    ask(log, '2026-02-11')
    accept(log, '2026-02-12')
    forward(log, '2026-02-13')
    # The fifth working day: nine days of rest lie before it, and a Saturday that is worked.
    agree(log, '2026-02-27', delivery='table')
    seal(log, '2026-03-03', by='applicant', until='2026-08-31')
    seal(log, '2026-03-05', by='provider')
    consent(log, '2026-03-06')
    deliver(log, '2026-03-09', dataSets=[SET], to='department')
    log.add('2026-06-15', 'inspection.performed', 'operationsAgency', {
        'request': 'request-1', 'otherPurpose': False})
    end_use(log)
    destroy(log, '2026-09-02', complete=True)
    return log


def county():
    """A county's first subscription and its whole grant; two more requests rest on it, a third is for other data."""
    log = life('county', ['YC-22.4-3a', 'YC-22.4-3b', 'YC-22.4-2a', 'YC-22.4-2b'], '2025-017')
    ask(log, '2025-09-22', level='county')
    accept(log, '2025-09-24')
    forward(log, '2025-09-26')
    # Five working days from 26 September end on 10 October.
    agree(log, '2025-10-10')
    whole_grant(log, '2025-10-10', request='request-1')
    access(log, '2025-10-13', platform='county')
    ask(log, '2025-11-03', 'request-2', level='county', wholeGrant=True, scenario='养老补贴核对')
    access(log, '2025-11-04', 'request-2', platform='county')
    ask(log, '2025-12-15', 'request-3', level='county', wholeGrant=True, scenario='学区资格核验')
    access(log, '2025-12-16', 'request-3', platform='county')
    ask(log, '2026-01-12', 'request-4', level='county', dataSet=FUND)
    forward(log, '2026-01-14', 'request-4')
    # Due on 21 January; the answer comes two days late.
    agree(log, '2026-01-23', 'request-4')
    access(log, '2026-01-26', 'request-4', platform='county')
    log.counts = {'pending': 0, 'late': 1, 'overdue': 0}
    return log


def open_data():
    """An application refused with a rule of a department, an objection to what is open, and a complaint about both."""
    log = life('open-data', ['YC-29-2c', 'YC-29-2f', 'YC-30.1-a', 'YC-30.1-b', 'YC-51-b'], '2024-008')
    log.counts = {'pending': 0, 'late': 0, 'overdue': 0}
    s.apply(log, '2024-09-13')
    # The tenth working day is a Sunday that is worked.
    s.turn_down(log, '2024-09-29', basisLevel='rule', legalBasis='某部门规章第七条')
    s.object_to(log, '2024-10-09')
    s.pass_on(log, '2024-10-10')
    s.resolve(log, '2024-10-11', 'treated')
    s.complain(log, '2024-10-21', handler='sectorAuthority')
    s.handle(log, '2024-11-04', 'dismissed', role='sectorAuthority')
    return log


def demand():
    """Data outside the catalogue that have to be processed: the day announced passes, and they come later."""
    log = life('demand', ['YC-23-a', 'YC-23-b', 'YC-23-d'], '2026-011')
    p.demand(log, '2026-04-30')
    p.answer_demand(log, '2026-05-13', direct=False)
    p.announce(log, '2026-05-15', '2026-06-30')
    p.fulfil(log, '2026-07-06', dataSets=['残疾人两项补贴发放明细'])
    log.counts = {'pending': 0, 'late': 1, 'overdue': 0}
    return log


def correction():
    """A wrong address, corrected after the Spring Festival; meanwhile somebody with a valid deed is sent away."""
    log = life('correction', ['YC-25-a', 'YC-25-b', 'YC-25-c'], '2025-003')
    p.report_error(log, '2025-01-24', foundOn='2025-01-23')
    away = p.turned_away(log, '2025-02-06', True, 'correctionAsked')
    log.violated('YC-25-c', away, p.CORRECTION)
    p.turned_away(log, '2025-02-06', False)
    p.correct(log, '2025-02-07')
    log.counts = {'pending': 0, 'late': 0, 'overdue': 0}
    return log


def entry():
    """An entry of the catalogue: a law changes, its data are found fit to be open, and the catalogue follows both."""
    log = life('entry', ['YC-10.1-a', 'YC-10.1-b', 'YC-11-b', 'YC-27.1', 'YC-27.3'], '2025-021')
    p.publish(log, '2024-11-11')
    p.audit(log, '2024-11-25')
    p.change(log, '2024-12-25', effective='2025-01-24', promulgatedOn='2024-12-25')
    # Fifteen working days over the Spring Festival.
    p.update(log, '2025-02-20', change=p.CHANGE)
    p.reassess(log, '2025-05-12', 'opening')
    p.adjust(log, '2025-05-14', 'opening')
    p.update(log, '2025-05-19', dataSets=[p.ENTRY], openType='unconditional')
    log.counts = {'pending': 0, 'late': 0, 'overdue': 0}
    return log


def emergency():
    """A typhoon: what is shared on conditions is shared with all for a fortnight, and a day longer than said."""
    log = life('emergency', ['YC-20.4'], '2025-022')
    p.publish(log, '2025-03-10')
    p.audit(log, '2025-03-12')
    p.relax(log, '2025-07-28', until='2025-08-10')
    p.restore(log, '2025-08-11')
    log.counts = {'pending': 0, 'late': 1, 'overdue': 0}
    return log


def incident():
    """A leak that concerns the public, dealt with within two days."""
    log = life('incident', ['YC-44-a', 'YC-44-b'], '2025-031')
    log.counts = {'pending': 0, 'late': 0, 'overdue': 0}
    s.incident(log, '2025-10-03 22:15', concern=True)
    s.respond(log, '2025-10-03 22:40', 'remedied')
    s.report(log, '2025-10-03 23:05', warn=True)
    s.authority(log, '2025-10-03 23:30', 'planActivated')
    s.authority(log, '2025-10-04 08:00', 'publicWarned')
    s.respond(log, '2025-10-04 09:30', 'usersNotified')
    return log


def violation():
    """Somebody reports that data are resold; a statute gives the time, and what is found is made public."""
    log = life('violation', ['YC-51-b', 'YC-37-b'], '2025-040')
    log.counts = {'pending': 0, 'late': 0, 'overdue': 0}
    s.complain(log, '2025-03-10', statutory={'due': '2025-05-09'}, statutoryPeriod='60d', statute='专门法的规定')
    s.handle(log, '2025-04-28')
    s.restrict(log, '2025-04-29')
    s.expose(log, '2025-04-30')
    return log


def purchase():
    """Data bought; that the authority was told before is written down afterwards, and what missed it is withdrawn."""
    log = life('purchase', ['YC-47.3-a', 'YC-47.3-b', 'YC-47.3-c', 'LOG-lateEntry'], '2025-043')
    log.counts = {'pending': 0, 'late': 0, 'overdue': 0}
    s.buy(log, '2025-04-14')
    supplied = s.notify(log, '2025-04-01')
    log.violated('LOG-lateEntry', supplied, s.PURCHASE)
    p.update(log, '2025-04-28', purchase=s.PURCHASE)
    log.phase = 'listed'
    return log


def refused():
    """A conditional request, refused in time with a law: nothing more is owed."""
    log = life('refused', ['YC-22.3-2f'], '2025-045')
    log.counts = {'pending': 0, 'late': 0, 'overdue': 0}
    ask(log, '2025-06-03')
    forward(log, '2025-06-04')
    refuse(log, '2025-06-10')
    return log


def untidy():
    """A case badly kept: late answers and lines, the wrong people, a fee, a channel of its own, and no end of it."""
    log = life('untidy', ['YC-22.3-2b', 'YC-22.1', 'YC-7.3-a', 'YC-25-b'], '2025-050')
    log.counts = None
    asked = ask(log, '2025-01-20', secure=False)
    log.violated('YC-21-b', asked, 'request-1')
    sent = forward(log, '2025-01-22', role='agency')
    log.violated('YC-22.3-2a', sent, 'request-1')
    # Due on 5 February, after the Spring Festival.
    agree(log, '2025-02-10')
    opened = access(log, '2025-02-12', channel='new', fee='800.00')
    log.violated('YC-7.3-a', opened, 'request-1')
    log.violated('YC-22.1', opened, 'request-1')
    p.report_error(log, '2025-03-03')
    misused = log.add('2025-04-14', 'inspection.performed', 'dataBureau', {
        'request': 'request-1', 'otherPurpose': True, 'thirdPartyUse': True})
    log.violated('YC-21-c', misused, 'request-1')
    log.violated('YC-21-c', misused, 'request-1')
    stray = log.add('2025-04-15', 'demand.fulfilled', 'dataProvider', {'demand': 'demand-9'})
    log.violated('LOG-meaningless', stray, 'demand-9')
    log.clauses.append('LOG-meaningless')
    return log
