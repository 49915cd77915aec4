"""Every number of the measures: one log exactly on the boundary, one a day beyond it."""
import functools

from .. import pairs
from .log import YanchengLog
from .proceedings import (
    announce, answer_demand, change, correct, demand, finish, fulfil, issue, publish, relax, report_error, restore,
    update)
from .serving import apply, complain, handle, reply
from .steps import agree, ask, forward

FOLDER = 'boundaries'
pair = functools.partial(pairs.pair, YanchengLog, FOLDER)


def logs():
    return [log for build in (clocks, silences, unpublished, announced, put_off, temporary, statutory, corrections) for log in build()]


def forwarded(level):
    def start(log, day):
        ask(log, day, level=level)
        forward(log, day)
    return start


def answered(log, day):
    demand(log, day)
    answer_demand(log, day)


def changing(effective):
    return lambda log, day: change(log, day, effective)


# Clause, variant, how the time begins and on which day, the act that ends it, the last day in time and the next day.
CLOCKS = [
    ('YC-22.3-2b', '', forwarded('city'), '2025-03-11', agree, '2025-03-18', '2025-03-19'),
    # Saturday 14 and Saturday 28 February are worked, 15 to 23 February are not.
    ('YC-22.3-2b', 'springFestival', forwarded('city'), '2026-02-13', agree, '2026-02-27', '2026-02-28'),
    # Forwarded on a day of rest: the first working day after it is the first of the five.
    ('YC-22.3-2b', 'restDay', forwarded('city'), '2025-03-15', agree, '2025-03-21', '2025-03-22'),
    # Sunday 28 September and Saturday 11 October are worked, 1 to 8 October are not.
    ('YC-22.4-2a', 'nationalDay', forwarded('county'), '2025-09-26', agree, '2025-10-10', '2025-10-11'),
    ('YC-22.4-2a', '', forwarded('county'), '2025-06-03', agree, '2025-06-10', '2025-06-11'),
    ('YC-23-b', '', demand, '2025-03-10', answer_demand, '2025-03-19', '2025-03-20'),
    # 1 to 5 May are a break; Saturday 9 May is worked.
    ('YC-23-b', 'labourDay', demand, '2026-04-30', answer_demand, '2026-05-13', '2026-05-14'),
    ('YC-23-c', '', answered, '2026-05-13', fulfil, '2026-05-22', '2026-05-23'),
    ('YC-23-c', 'nationalDay', answered, '2025-09-29', fulfil, '2025-10-15', '2025-10-16'),
    # Sunday 26 January and Saturday 8 February are worked, 28 January to 4 February are not.
    ('YC-25-b', '', report_error, '2025-01-24', correct, '2025-02-07', '2025-02-08'),
    # Sunday 29 September is worked, between two breaks.
    ('YC-17.2-b', '', issue, '2024-09-13', finish, '2024-09-29', '2024-09-30'),
    ('YC-17.2-b', 'springFestival', issue, '2026-02-09', finish, '2026-02-28', '2026-03-01'),
    # Sunday 4 January is worked, 1 to 3 January are not.
    ('YC-29-2c', '', apply, '2025-12-31', reply, '2026-01-15', '2026-01-16'),
    ('YC-51-b', '', complain, '2025-03-10', handle, '2025-03-24', '2025-03-25'),
    ('YC-51-b', 'springFestival', complain, '2024-02-01', handle, '2024-02-20', '2024-02-21'),
    ('YC-11-b', '', changing(None), '2025-01-24', update, '2025-02-20', '2025-02-21'),
    # Promulgated in November, in force from New Year's Day: the time runs from then.
    ('YC-11-b', 'inForceLater', changing('2026-01-01'), '2025-11-20', update, '2026-01-22', '2026-01-23'),
]


def clocks():
    for clause, variant, begin, day, act, last, after in CLOCKS:
        for log, beyond in pair(clause, variant):
            begin(log, day)
            more = {'change': 'change-1'} if act is update else {}
            act(log, after if beyond else last, **more)
            yield log


def silences():
    # Silence decides nothing: on the last day the answer is owed, on the next it is overdue.
    for clause, begin, day, last, after in (
            ('YC-22.3-2b', forwarded('city'), '2024-02-06', '2024-02-19', '2024-02-20'),
            ('YC-23-b', demand, '2024-09-27', '2024-10-12', '2024-10-13'),
            ('YC-29-2c', apply, '2025-06-03', '2025-06-17', '2025-06-18')):
        for log, beyond in pair(clause, 'silent'):
            begin(log, day)
            log.as_of = after if beyond else last
            yield log


def unpublished():
    for clause, begin in (('YC-17.2-b', issue), ('YC-29-2c', apply)):
        for log, beyond in pair(clause, 'unpublishedYear'):
            # The count runs into 2027, whose working days nobody has published: no due day, and in the end no verdict.
            log.as_of = '2027-02-26' if beyond else '2026-12-31'
            begin(log, '2026-12-24')
            yield log


def announced():
    # A day that the provider announces stands, of rest or not.
    for variant, day, after in (('', '2025-06-20', '2025-06-21'), ('restDay', '2025-10-05', '2025-10-06')):
        for log, beyond in pair('YC-23-d', variant):
            demand(log, '2025-05-12')
            answer_demand(log, '2025-05-19', direct=False)
            announce(log, '2025-05-22', day)
            fulfil(log, after if beyond else day)
            yield log
    # The answer itself may announce it.
    for log, beyond in pair('YC-23-d', 'inTheAnswer'):
        demand(log, '2025-05-12')
        answer_demand(log, '2025-05-19', direct=False, availableOn='2025-07-31')
        fulfil(log, '2025-08-01' if beyond else '2025-07-31')
        yield log


def put_off():
    for log, beyond in pair('YC-23-d', 'putOffTooLate'):
        # A new day takes the place of the first as long as that has not passed; afterwards the data are late.
        demand(log, '2025-05-12')
        answer_demand(log, '2025-05-19', direct=False)
        announce(log, '2025-05-22', '2025-06-20')
        if not beyond:
            log.presume('YC-23-d', 'demand-1')
        announce(log, '2025-06-21' if beyond else '2025-06-20', '2025-07-18')
        fulfil(log, '2025-07-18')
        yield log


def temporary():
    for log, beyond in pair('YC-20.4'):
        publish(log, '2025-03-10')
        relax(log, '2025-07-28', until='2025-08-10')
        restore(log, '2025-08-11' if beyond else '2025-08-10')
        yield log
    for log, beyond in pair('YC-20.4', 'notRestored'):
        publish(log, '2025-03-10')
        relax(log, '2025-07-28', until='2025-08-10')
        log.as_of = '2025-08-11' if beyond else '2025-08-10'
        yield log


def statutory():
    # A statute gives another time: days of the calendar, longer, or working days, shorter.
    for variant, period, due, after in (
            ('statute', '60d', '2025-05-09', '2025-05-10'),
            # Twenty-six days end on Saturday 5 April, in the break of the Qingming festival.
            ('statuteHoliday', '26d', '2025-04-07', '2025-04-08'), ('statuteShorter', '5wd', '2025-03-17', '2025-03-18')):
        for log, beyond in pair('YC-51-b', variant):
            complain(
                log, '2025-03-10', handler='sectorAuthority', statutory={'due': due}, statutoryPeriod=period, statute='专门法的规定')
            handle(log, after if beyond else due, role='sectorAuthority')
            yield log


def corrections():
    for variant, ordered, limit, due, after in (
            ('', '2025-06-09', {'due': '2025-06-27'}, '2025-06-27', '2025-06-28'),
            ('restDay', '2025-06-09', {'due': '2025-06-28'}, '2025-06-28', '2025-06-29'),
            ('workingDays', '2025-01-24', {'period': '5wd'}, '2025-02-07', '2025-02-08')):
        for log, beyond in pair('YC-54-0', variant):
            opened = log.add(ordered, 'rectification.ordered', 'dataBureau', {
                'rectification': 'rectification-1', 'reason': '目录长期未更新', **limit}, 'ordered')
            log.owe('YC-54-0', 'agency', opened, 'rectification-1', due=due)
            made = log.add(after if beyond else due, 'rectification.reported', 'agency', {
                'rectification': 'rectification-1', 'complete': True}, 'reported')
            log.do('YC-54-0', made, 'rectification-1')
            yield log
