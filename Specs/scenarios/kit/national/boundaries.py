"""Every number of the national rules: one log exactly on the boundary, one a day, a fen or a hundredth beyond."""
import functools

from .. import pairs
from ..log import plus
from ..workdays import shift
from .log import DATA, ITEM, NationalLog

FOLDER = 'boundaries'
pair = functools.partial(pairs.pair, NationalLog, FOLDER)


def logs():
    made = []
    for build in (
            term, first_registration, acceptance, review, cancellation, notice, renewal_window, renewal_length,
            profit_rate, price, deviation):
        made += build()
    return made


def term():
    # Five years to the day; the guide itself has three, and says so under a clause of its own.
    for log, beyond in pair('NL-27-14'):
        _, signed = log.signed('2025-09-10', term=None, expiresOn='2030-09-11' if beyond else '2030-09-10')
        if beyond:
            log.violated('NL-27-14', signed)
        log.violated('DQ-A5-9.3-b', signed)
        yield log


def first_registration():
    # The twenty days run through the break of October, and a Sunday before and a Saturday after it are worked.
    for variant, granted, due in (('', '2025-09-12', '2025-10-16'), ('noBreak', '2025-11-03', '2025-12-01')):
        for log, beyond in pair('NL-26-9.1', variant):
            log.signed()
            opened = log.add(granted, 'resource.granted', 'dataBureau', {'dataSet': DATA, 'openness': 'conditional'})
            done = log.applied(plus(due, 1) if beyond else due)
            if beyond:
                log.owed('NL-26-9.1', 'implementer', opened, due, 'late', DATA, done)
            log.owes('NL-26-10', done, 3)
            yield log


def acceptance():
    for variant, applied, due in (('', '2025-03-17', '2025-03-20'), ('break', '2025-09-28', '2025-10-09')):
        for log, beyond in pair('NL-26-10', variant):
            log.announced()
            opened = log.applied(applied)
            done = log.registrar('accepted', plus(due, 1) if beyond else due)
            if beyond:
                log.owed('NL-26-10', 'registrar', opened, due, 'late', ITEM, done)
            log.owes('NL-26-11', done, 20)
            yield log
    for log, beyond in pair('NL-26-10', 'again'):
        # Something was lacking and was handed in anew on the 19th: the three days count from there.
        log.announced()
        log.applied('2025-03-17')
        opened = log.applied('2025-03-19')
        done = log.registrar('accepted', '2025-03-25' if beyond else '2025-03-24')
        if beyond:
            log.owed('NL-26-10', 'registrar', opened, '2025-03-24', 'late', ITEM, done)
        log.owes('NL-26-11', done, 20)
        yield log


def review():
    for log, beyond in pair('NL-26-11'):
        # 4 April is off, 27 April, a Sunday, is worked.
        log.announced()
        log.applied('2025-03-27')
        opened = log.registrar('accepted', '2025-03-31')
        done = log.registrar('reviewed', '2025-04-29' if beyond else '2025-04-28', verdict='pass')
        if beyond:
            log.owed('NL-26-11', 'registrar', opened, '2025-04-28', 'late', ITEM, done)
        yield log


def cancellation():
    for log, beyond in pair('NL-26-9.4'):
        log.announced()
        log.applied('2025-05-12', kind='cancellation', dataSet=None, evidencePreserved=None)
        opened = log.registrar('accepted', '2025-05-13')
        done = log.registrar('cancelled', '2025-05-28' if beyond else '2025-05-27')
        if beyond:
            log.owed('NL-26-9.4', 'registrar', opened, '2025-05-27', 'late', ITEM, done)
        yield log


def notice():
    # Ten working days from Monday 22 September end on Saturday 11 October, which is worked; the next day is the first.
    for variant, noticed, first in (('', '2025-05-12', '2025-05-27'), ('break', '2025-09-22', '2025-10-12')):
        for log, beyond in pair('NL-26-12', variant):
            log.announced()
            coded = log.coded(noticed, plus(first, -1) if beyond else first)
            if beyond:
                log.violated('NL-26-12', coded, ITEM)
            yield log


def renewal_window():
    # Valid through 15 July 2028; the window opens on 16 May, sixty days before.
    for variant, on, beyond_on in (('', '2028-05-16', '2028-05-15'), ('expiry', '2028-07-15', '2028-07-16')):
        for log, beyond in pair('NL-26-15', variant):
            log.announced()
            log.coded('2025-06-30', '2025-07-15')
            done = log.registrar('renewed', beyond_on if beyond else on)
            if beyond:
                log.violated('NL-26-15', done, ITEM)
            yield log


def renewal_length():
    for log, beyond in pair('NL-26-15b'):
        log.announced()
        log.coded('2025-06-30', '2025-07-15')
        done = log.registrar('renewed', '2028-07-03', until='2031-07-16' if beyond else '2031-07-15')
        if beyond:
            log.violated('NL-26-15b', done, ITEM)
        yield log


def profit_rate():
    # Bonds yielded 1.75% the year before, so 7.75% is the most.
    for log, beyond in pair('NL-65-2'):
        log.signed()
        done = log.cap(
            '2025-10-20', maxAllowedRevenue='3600000.00', profitRate=776 if beyond else 775, bondYield=175)
        if beyond:
            log.violated('NL-65-2', done)
        yield log


def price():
    for log, beyond in pair('NL-65-3'):
        log.signed()
        log.cap('2025-10-20', product='product-1', cap='12.00', unit='次')
        done = log.price('2025-10-21', '12.01' if beyond else '12.00')
        if beyond:
            log.violated('NL-65-3', done, 'product-1')
        yield log


def deviation():
    # A tenth of 3.6 million yuan, above and below: the operator adjusts. One fen more: the caps are to be adjusted first.
    for variant, on, beyond_on in (('', '3960000.00', '3960000.01'), ('below', '3240000.00', '3239999.99')):
        for log, beyond in pair('NL-65-4', variant):
            log.signed()
            log.cap('2025-10-20', product='product-1', cap='12.00', unit='次', maxAllowedRevenue='3600000.00')
            log.price('2025-10-21', '12.00')
            opened = log.evaluated('2025-12-22', beyond_on if beyond else on)
            done = log.price('2025-12-24', '11.50')
            if beyond:
                log.violated('NL-65-4', done, 'product-1')
                log.owed('NL-65-4', 'implementer', opened, None, 'pending')
            yield log
