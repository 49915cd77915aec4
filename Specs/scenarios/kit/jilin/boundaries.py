"""Every number of the plan: one log exactly on the boundary, one a day, a fen, a grade or a level beyond."""
import functools

from .. import pairs
from ..log import plus
from ..workdays import shift
from .log import JilinLog
from .steps import cap, course, develop, offered, platform, price, process, ready, register_product, review, sale

FOLDER = 'boundaries'
pair = functools.partial(pairs.pair, JilinLog, FOLDER)
USER = '吉林北山置业有限公司'


def logs():
    made = []
    for build in (
            existence, tax_grade, penalty, application_window, term, term_stated, rectification, protection_level,
            renewal, price_cap):
        made += build()
    return made


# The conditions, all as of the day of the application

def submitted(log, day, **stated):
    """An application of a day, with something else stated."""
    log.phase = 'submitted'
    return course(log, shift(day, 45), 'submit', on={'submit': day}, change={'submit': stated})['submit']


def existence():
    # More than two years: two years to the day are too few, one day more will do.
    for variant, established, day, after in (
            ('', '2023-04-02', '2025-04-02', '2025-04-03'),
            # No 29 February after two years: the month's last day completes them.
            ('leapDay', '2024-02-29', '2026-02-28', '2026-03-01')):
        for log, beyond in pair('JL-3.1-a', variant):
            made = submitted(log, after if beyond else day, establishedOn=established)
            if not beyond:
                log.violated('JL-3.1-a', made)
            yield log


def tax_grade():
    # B or better: the next grade below B is M.
    for variant, lowest, below in (('', 'B', 'M'), ('otherGrades', 'A', 'C')):
        for log, beyond in pair('JL-3.1-b', variant):
            made = submitted(log, '2025-04-03', taxGrade=below if beyond else lowest)
            if beyond:
                log.violated('JL-3.1-b', made)
            yield log


def penalty():
    # Within three years includes three years to the day; a day earlier lies before them.
    for variant, day, on, beyond_on in (
            ('', '2025-04-03', '2022-04-03', '2022-04-02'), ('newYear', '2025-01-02', '2022-01-02', '2022-01-01')):
        for log, beyond in pair('JL-3.2-a', variant):
            made = submitted(log, day, severePenalty=None, severePenaltyOn=beyond_on if beyond else on)
            if not beyond:
                log.violated('JL-3.2-a', made)
            yield log


def application_window():
    # A day that the announcement names is the last day, of rest or not.
    for variant, until, after in (('', '2025-04-30', '2025-05-01'), ('restDay', '2025-04-06', '2025-04-07')):
        for log, beyond in pair('JL-6.2', variant):
            log.phase = 'submitted'
            day = after if beyond else until
            steps = course(
                log, shift(day, 45), 'submit', on={'submit': day + ' 23:50'},
                change={'announce': {'windowUntil': until}})
            if beyond:
                log.violated('JL-6.2', steps['submit'])
            yield log


# The term, its extension and its end

def term():
    # A delivery on the last day is still under the agreement, one on the day after is under none.
    for variant, sign, last in (
            ('', '2022-06-10', '2025-06-10'), ('restDay', '2021-05-02', '2024-05-02'),
            ('leapDay', '2020-02-29', '2023-02-28')):
        for log, beyond in pair('JL-6.0', variant):
            course(log, sign)
            selling(log, sign)
            made = sale(log, 'product-1', USER, plus(last, 1) if beyond else last)
            if beyond:
                log.end(last)
                log.violated('JL-6.4-b', made, 'product-1')
            yield log


def selling(log, day):
    """All that a delivery needs, and a first delivery; the product is registered."""
    ready(log, day)
    process(log, shift(day, 30))
    offered(log, 'product-1', shift(day, 40))
    sale(log, 'product-1', USER, shift(day, 60))
    register_product(log, 'product-1', shift(day, 65))


def term_stated():
    # An agreement that names a term names that of the plan.
    for log, beyond in pair('JL-6.0', 'stated'):
        steps = course(log, change={'sign': {'term': '4y' if beyond else '3y'}})
        if beyond:
            log.violated('JL-6.0', steps['sign'])
        yield log


def renewal():
    # On the last day the term has not run out, of rest or not; on the day after it has.
    for variant, sign, last in (('', '2022-06-10', '2025-06-10'), ('restDay', '2021-05-02', '2024-05-02')):
        for log, beyond in pair('JL-6.9', variant):
            course(log, sign)
            day = plus(last, 1) if beyond else last
            made = log.add(day + ' 16:20', 'renewal.applied', 'operator', {'reason': '继续运营'})
            if beyond:
                log.end(last)
                log.owed('JL-6.9', 'operator', made, last, 'late', done=made)
            yield log


def rectification():
    for variant, ordered, limit, due, after in (
            ('', '2025-09-01', {'due': '2025-09-19'}, '2025-09-19', '2025-09-20'),
            # Sunday 28 September and Saturday 11 October are worked, 1 to 8 October are not.
            ('workingDays', '2025-09-26', {'period': '5wd'}, '2025-10-10', '2025-10-11'),
            # Ten days end on 5 October, in the break; the first worked day after it is the 9th.
            ('holiday', '2025-09-25', {'period': '10d'}, '2025-10-09', '2025-10-10')):
        for log, beyond in pair('JL-6.7-3', variant):
            course(log)
            opened = log.add(ordered, 'rectification.ordered', 'implementer', {
                'rectification': 'rectification-1', 'ground': 'agreementBreach', **limit, 'reason': '权限设置不当'})
            done = log.add(after if beyond else due, 'rectification.reported', 'operator', {
                'rectification': 'rectification-1', 'complete': True})
            if beyond:
                log.owed('JL-6.7-3', 'operator', opened, due, 'late', 'rectification-1', done)
            yield log


# Platform and price

def protection_level():
    for log, beyond in pair('JL-6.8-a'):
        course(log)
        made = platform(log, '2025-07-07', 2 if beyond else 3)
        if beyond:
            log.violated('JL-6.8-a', made)
        yield log


def price_cap():
    # The cap itself may be charged; one fen more may not. A revenue allowed is no cap of a price.
    for variant, highest, at_cap, above in (
            ('', '12.50', '12.50', '12.51'), ('whole', '980000.00', '980000', '980000.01')):
        for log, beyond in pair('JL-8.2-b', variant):
            course(log)
            develop(log, 'product-1', '2025-08-04')
            review(log, 'product-1', '2025-08-11')
            cap(log, 'product-1', '2025-08-18', highest)
            made = price(log, 'product-1', '2025-08-25', above if beyond else at_cap)
            if beyond:
                log.violated('JL-8.2-b', made, 'product-1')
            yield log
