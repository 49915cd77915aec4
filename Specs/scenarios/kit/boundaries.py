"""Every period and the cap: one log exactly on the boundary, one a day or a fen beyond."""
import functools

from . import pairs
from .log import Log
from .steps import (
    agreement, answer, close, course, develop, environment, file_product, model, onboard, process, repair, report, sale,
    ticket, usage)
from .workdays import shift

FOLDER = 'boundaries'
pair = functools.partial(pairs.pair, Log, FOLDER)


def logs():
    made = []
    for build in (
            application_window, supplement_time, provider_opinion, dispute, ticket_answer, urgent_repair, high_repair,
            medium_repair, low_repair, repair_order, term, renewal, early_exit, log_retention, return_rate,
            annual_report, cooperation, fee, rectification, silence):
        made += build()
    return made


def in_force(log, sign='2025-03-10', **changes):
    """An agreement signed in the ordinary course."""
    return course(log, sign, change={'sign': changes})


# The application

def application_window():
    # A day that the announcement names is the last day, of rest or not.
    for variant, until, after in (('', '2025-03-31', '2025-04-01'), ('holiday', '2025-04-06', '2025-04-07')):
        for log, beyond in pair('DQ-2-b', variant):
            log.phase = 'submitted'
            day = after if beyond else until
            steps = course(
                log, shift(day, 40), 'submit', on={'submit': day + ' 23:40'},
                change={'announce': {'windowUntil': until}})
            if beyond:
                log.violated('DQ-2-b', steps['submit'])
            yield log


def supplement_time():
    for variant, notice, limit, due, after in (
            ('', '2025-03-17', {'due': '2025-03-21'}, '2025-03-21', '2025-03-22'),
            # Sunday 28 September and Saturday 11 October are worked, 1 to 8 October are not.
            ('workingDays', '2025-09-28', {'period': '5wd'}, '2025-10-11', '2025-10-12'),
            # Ten days end on 5 October, in the break; the first worked day after it is the 9th.
            ('holiday', '2025-09-25', {'period': '10d'}, '2025-10-09', '2025-10-10')):
        for log, beyond in pair('DQ-3.1-d', variant):
            log.phase = 'underReview'
            course(log, shift(notice, 36), 'receive')
            notified = log.add(notice, 'application.deficiencyNotified', 'dataBureau', {
                **limit, 'missing': ['creditReport'], 'reason': '缺单位信用报告'})
            done = log.add(after if beyond else due, 'application.supplemented', 'applicant', {
                'complete': True, 'documents': [{'slot': 'creditReport', 'name': '单位信用报告.pdf', 'sealed': True}]})
            if beyond:
                log.owed('DQ-3.1-d', 'applicant', notified, due, 'late', done=done)
            yield log


def respond(log, day, verdict='agree', demand='demand-1'):
    return log.add(day, 'demandReview.responded', 'dataProvider', {
        'demand': demand, 'verdict': verdict, 'reason': '见附页', 'signed': True}, actor='县交通运输局')


def provider_opinion():
    clause = 'DQ-3.1-e'
    for variant, asked, due, after in (
            ('', '2025-03-10', '2025-03-13', '2025-03-14'),
            # Sunday 26 January counts; then the break from 28 January to 4 February.
            ('holiday', '2025-01-24', '2025-02-05', '2025-02-06'),
            # Received in the middle of the break: the first worked day is the first of the three.
            ('receivedInHoliday', '2025-10-03', '2025-10-11', '2025-10-12')):
        for log, beyond in pair(clause, variant):
            log.phase = 'underReview'
            steps = course(log, shift(asked, 36), 'request', on={'request': asked})
            done = respond(log, after if beyond else due)
            if beyond:
                log.owed(clause, 'dataProvider', steps['request demand-1'], due, 'late', 'demand-1', done)
            yield log
    for log, beyond in pair(clause, 'silent'):
        # Nobody answers: on the last day it is owed, on the day after it is overdue, and the case does not move.
        log.phase, log.as_of = 'underReview', '2025-03-14' if beyond else '2025-03-13'
        steps = course(log, shift('2025-03-10', 36), 'request')
        log.owed(
            clause, 'dataProvider', steps['request demand-1'], '2025-03-13', 'overdue' if beyond else 'pending',
            'demand-1')
        yield log
    for log, beyond in pair(clause, 'restarted'):
        # The demand form itself was supplemented on the 12th: the time starts anew.
        log.phase = 'underReview'
        course(log, shift('2025-03-10', 36), 'request')
        log.add('2025-03-11', 'application.deficiencyNotified', 'dataBureau', {
            'due': '2025-03-18', 'missing': ['demandForm'], 'reason': '安全责任人未填'})
        renewed = log.add('2025-03-12', 'application.supplemented', 'applicant', {
            'complete': True, 'demands': ['demand-1'],
            'documents': [{'slot': 'demandForm', 'name': '公共数据需求申请表.pdf', 'demand': 'demand-1', 'sealed': True}]})
        done = respond(log, '2025-03-18' if beyond else '2025-03-17')
        if beyond:
            log.owed(clause, 'dataProvider', renewed, '2025-03-17', 'late', 'demand-1', done)
        yield log
    for log, beyond in pair(clause, 'otherSupplement'):
        # Another paper was supplemented: the time runs on.
        log.phase = 'underReview'
        steps = course(log, shift('2025-03-10', 36), 'request')
        log.add('2025-03-11', 'application.deficiencyNotified', 'dataBureau', {
            'due': '2025-03-18', 'missing': ['creditReport'], 'reason': '缺单位信用报告'})
        log.add('2025-03-12', 'application.supplemented', 'applicant', {
            'complete': True, 'documents': [{'slot': 'creditReport', 'name': '单位信用报告.pdf', 'sealed': True}]})
        done = respond(log, '2025-03-14' if beyond else '2025-03-13')
        if beyond:
            log.owed(clause, 'dataProvider', steps['request demand-1'], '2025-03-13', 'late', 'demand-1', done)
        yield log
    for log, beyond in pair(clause, 'receiptNotLogged'):
        # No line says when the demand reached its provider: the receipt of the application at the office stands in.
        log.phase = 'underReview'
        steps = course(log, shift('2025-03-11', 36), 'receive')
        done = respond(log, '2025-03-14' if beyond else '2025-03-13')
        if beyond:
            log.owed(clause, 'dataProvider', steps['receive'], '2025-03-13', 'late', 'demand-1', done)
        yield log
    for log, beyond in pair(clause, 'unpublishedYear'):
        # The count runs into 2027, whose working days nobody has published: no due day, and in the end no verdict.
        log.phase, log.as_of = 'underReview', '2027-01-15' if beyond else '2026-12-31'
        steps = course(log, shift('2026-12-01', 13), 'request', on={
            'announce': '2026-11-23', 'submit': '2026-12-28', 'commit': '2026-12-28', 'receive': '2026-12-29',
            'request': '2026-12-30'}, change={'announce': {'windowUntil': '2026-12-30'}})
        log.owed(
            clause, 'dataProvider', steps['request demand-1'], None, 'undetermined' if beyond else 'pending', 'demand-1')
        yield log


def dispute():
    clause = 'DQ-3.1-h'
    for variant, referred, due, after in (
            ('', '2025-03-03', '2025-03-24', '2025-03-25'),
            ('qingming', '2025-03-17', '2025-04-08', '2025-04-09'),
            # Sunday 28 September and Saturday 11 October count, 1 to 8 October do not.
            ('holiday', '2025-09-22', '2025-10-17', '2025-10-18')):
        for log, beyond in pair(clause, variant):
            log.phase = 'underReview'
            asked = shift(referred, -4)
            course(log, shift(asked, 36), 'request')
            respond(log, shift(asked, 2), 'disagree')
            log.add(shift(asked, 3), 'demandReview.disputed', 'applicant', {'demand': 'demand-1', 'reason': '场景确有需要'})
            opened = log.add(referred, 'dispute.referred', 'dataBureau', {'demand': 'demand-1', 'reason': '意见不一'})
            done = log.add(after if beyond else due, 'dispute.deliberated', 'coordinationGroup', {
                'demand': 'demand-1', 'verdict': 'agree', 'reason': '脱敏后可用'})
            if beyond:
                log.owed(clause, 'coordinationGroup', opened, due, 'late', 'demand-1', done)
            yield log


# Quality tickets

def ticket_answer():
    clause = 'DQ-10.3-b'
    for variant, opened, due, after in (
            ('', '2025-06-16', '2025-06-19', '2025-06-20'), ('holiday', '2025-09-29', '2025-10-10', '2025-10-11')):
        for log, beyond in pair(clause, variant):
            in_force(log)
            asked = ticket(log, 'ticket-1', opened)
            repair(log, 'ticket-1', shift(opened, 1))
            done = answer(log, 'ticket-1', after if beyond else due)
            if beyond:
                log.owed(clause, 'dataBureau', asked, due, 'late', 'ticket-1', done)
            yield log


def repaired(clause, priority, cases, **changes):
    for variant, opened, due, due_time, after_time in cases:
        for log, beyond in pair(clause, variant):
            in_force(log)
            asked = ticket(log, 'ticket-1', opened, priority, **changes)
            day = opened if 'T' in opened else opened[:10] + ' 17:00'
            answer(log, 'ticket-1', day)
            done = repair(log, 'ticket-1', after_time if beyond else due_time)
            if beyond:
                log.owed(clause, 'dataProvider', asked, due, 'late', 'ticket-1', done)
            yield log


def urgent_repair():
    return repaired('DQ-A8-N2.1', 'urgent', (
        # The day is that of Shanghai: 16:00 in UTC is midnight there.
        ('', '2025-06-16T07:30:00Z', '2025-06-16', '2025-06-16T15:59:59Z', '2025-06-16T16:00:00Z'),
        # The same day, worked or not.
        ('holiday', '2025-10-05 09:00', '2025-10-05', '2025-10-05 22:30', '2025-10-06 08:30')))


def high_repair():
    return repaired('DQ-A8-N2.2', 'high', (
        ('', '2025-06-17', '2025-06-18', '2025-06-18', '2025-06-19'),
        ('weekend', '2025-06-20', '2025-06-23', '2025-06-23', '2025-06-24'),
        ('holiday', '2025-09-30', '2025-10-09', '2025-10-09', '2025-10-10')))


def medium_repair():
    return repaired('DQ-A8-N2.3', 'medium', (
        ('', '2025-06-16', '2025-06-19', '2025-06-19', '2025-06-20'),
        ('holiday', '2025-09-28', '2025-10-09', '2025-10-09', '2025-10-10'),
        # The third day is a Saturday that is worked: it stays the last.
        ('workedSaturday', '2025-10-08', '2025-10-11', '2025-10-11', '2025-10-12')))


def low_repair():
    yield from repaired(
        'DQ-A8-N2.4', 'low', (('', '2025-06-16', '2025-07-15', '2025-07-15', '2025-07-16'),), agreedOn='2025-07-15')
    # A day that the parties agreed stands, even on a Saturday.
    yield from repaired(
        'DQ-A8-N2.4', 'low', (('holiday', '2025-06-16', '2025-07-19', '2025-07-19', '2025-07-20'),),
        agreedOn='2025-07-19')


def repair_order():
    clause = 'DQ-A5-5.2.1-6b'
    for variant, opened, limit, due, after in (
            ('', '2025-06-16', {'due': '2025-07-18'}, '2025-07-18', '2025-07-19'),
            ('holiday', '2025-09-24', {'period': '10wd'}, '2025-10-14', '2025-10-15')):
        for log, beyond in pair(clause, variant):
            in_force(log)
            ticket(log, 'ticket-1', opened, 'low', agreedOn='2025-12-19')
            answer(log, 'ticket-1', opened)
            ordered = log.add(opened, 'qualityTicket.repairOrdered', 'dataBureau', {'ticket': 'ticket-1', **limit})
            done = repair(log, 'ticket-1', after if beyond else due)
            if beyond:
                log.owed(clause, 'dataProvider', ordered, due, 'late', 'ticket-1', done)
            yield log


# The agreement and its end

def selling(log, sign, product='product-1', user='湖州行知出行服务有限公司'):
    """All that a first sale needs."""
    environment(log, shift(sign, 2))
    onboard(log, 'lu-heng', shift(sign, 4))
    model(log, 'model-1', shift(sign, 7))
    process(log, 'lu-heng', shift(sign, 10))
    develop(log, product, shift(sign, 20))
    file_product(log, product, shift(sign, 22))
    usage(log, 'usage-1', product, user, shift(sign, 27))
    return product, user


def exit_duties(log, end):
    """What is owed once an agreement has ended on a day."""
    log.owed('DQ-A5-8-a', 'dataBureau', end, None, 'pending')
    log.owed('DQ-A5-8-b', 'dataBureau', end, None, 'pending')


def term():
    clause = 'DQ-A5-3-a'
    for variant, sign, last, after in (
            ('', '2022-03-10', '2025-03-10', '2025-03-11'),
            # The last day is a Sunday in the Spring Festival break; a term is not prolonged.
            ('holiday', '2021-02-10', '2024-02-10', '2024-02-11'),
            # No 29 February after three years: the month's last day.
            ('leapDay', '2020-02-29', '2023-02-28', '2023-03-01')):
        for log, beyond in pair(clause, variant):
            in_force(log, sign)
            product, user = selling(log, sign)
            first = int(sign[:4])
            for year in range(first, first + 3):
                report(log, year, f'{year + 1}-01-18')
            made = sale(log, product, user, after if beyond else last)
            if beyond:
                log.phase = 'ending'
                log.violated('DQ-10.1-a', made, product)
                exit_duties(log, last)
            yield log
    # A last day that the agreement names stands; a term runs from the day of effect, or from the later signature.
    for variant, changes, start, last, after in (
            ('stated', {'expiresOn': '2025-03-09'}, '2022-03-10', '2025-03-09', '2025-03-10'),
            ('laterEffect', {'effectiveOn': '2022-04-01'}, '2022-04-01', '2025-04-01', '2025-04-02'),
            ('twoSignatures', None, '2022-03-14', '2025-03-14', '2025-03-15')):
        for log, beyond in pair(clause, variant):
            if changes:
                in_force(log, '2022-03-10', **changes)
            else:
                course(log, '2022-03-10', 'delegate')
                log.add('2022-03-10', 'agreement.signed', 'dataBureau', agreement(party='partyA'))
                log.add('2022-03-14', 'agreement.signed', 'operator', agreement(party='partyB'))
            product, user = selling(log, start)
            for year in (2022, 2023, 2024):
                report(log, year, f'{year + 1}-01-18')
            made = sale(log, product, user, after if beyond else last)
            if beyond:
                log.phase = 'ending'
                log.violated('DQ-10.1-a', made, product)
                exit_duties(log, last)
            yield log


def renewal():
    clause = 'DQ-A5-3-b'
    for variant, sign, last, after in (
            ('', '2022-03-10', '2024-09-10', '2024-09-11'),
            # Six months before 6 April 2025 lie in the National Day break; the last worked day before is 30 September.
            ('holiday', '2022-04-06', '2024-09-30', '2024-10-01'),
            # Before 15 March 2025: a Sunday; the Saturday before it is worked.
            ('workedSaturday', '2022-03-15', '2024-09-14', '2024-09-15'),
            # Before 31 August 2024: the last day of February.
            ('monthEnd', '2021-08-31', '2024-02-29', '2024-03-01')):
        for log, beyond in pair(clause, variant):
            in_force(log, sign)
            for year in range(int(sign[:4]), 2024):
                report(log, year, f'{year + 1}-01-18')
            made = log.add(after if beyond else last, 'renewal.applied', 'operator', {'reason': '继续开展线网优化'})
            if beyond:
                log.owed(clause, 'operator', made, last, 'late', done=made)
            yield log


def early_exit():
    clause = 'DQ-A5-7.1-a'
    for variant, wished, last, after in (
            ('', '2025-12-16', '2025-06-16', '2025-06-17'),
            ('holiday', '2026-04-06', '2025-09-30', '2025-10-01'),
            ('monthEnd', '2025-12-31', '2025-06-30', '2025-07-01')):
        for log, beyond in pair(clause, variant):
            in_force(log)
            made = log.add(after if beyond else last, 'earlyExit.requested', 'operator', {
                'wishedEnd': wished, 'usersUnaffected': True, 'written': True, 'reason': '业务调整'})
            if beyond:
                log.owed(clause, 'operator', made, last, 'late', done=made)
            yield log


def log_retention():
    clause = 'DQ-A5-8-c'
    for variant, sign, kept, after in (
            ('', '2022-03-10', '2025-09-10', '2025-09-11'),
            # The last day of the six months lies in a break; a minimum is not moved.
            ('holiday', '2022-04-02', '2025-10-02', '2025-10-03'),
            ('monthEnd', '2021-08-31', '2025-02-28', '2025-03-01')):
        for log, beyond in pair(clause, variant):
            log.phase = 'closed'
            in_force(log, sign)
            first, end = int(sign[:4]), str(int(sign[:4]) + 3) + sign[4:]
            for year in range(first, first + 3):
                day = f'{year + 1}-01-18'
                if day < end:
                    report(log, year, day)
            close(log, shift(end, 1), shift(end, 3))
            purged = log.add(after if beyond else kept, 'logs.purged', 'dataBureau', {})
            if not beyond:
                log.violated(clause, purged)
            yield log


def cooperation():
    clause = 'DQ-A3-8.b'
    for variant, sign, years, last, after in (
            ('', '2020-03-10', 2, '2025-03-10', '2025-03-11'),
            ('holiday', '2019-10-05', 3, '2025-10-05', '2025-10-06')):
        for log, beyond in pair(clause, variant):
            log.phase = 'closed'
            course(log, sign, change={'commit': {'yearsAfterEnd': years}})
            first, end = int(sign[:4]), str(int(sign[:4]) + 3) + sign[4:]
            for year in range(first, first + 3):
                day = f'{year + 1}-01-18'
                if day < end:
                    report(log, year, day)
            close(log, shift(end, 1), shift(end, 3))
            visit = log.add(after if beyond else last, 'inspection.performed', 'dataBureau', {
                'subjects': ['dataUse', 'securityCapability'], 'refused': True, 'finding': '拒绝提供日志'})
            if not beyond:
                log.violated(clause, visit)
            yield log


# Money and reports

def return_rate():
    clause = 'DQ-A5-5.2.2-4b'
    for variant, years in (
            ('', (('1499999.99', '1000000.00', '1500000.00'),)),
            ('oneFen', (('0.01', '0.01', '0.02'),)),
            ('large', (('149999999999.99', '100000000000.00', '150000000000.00'),)),
            # Over the term: the second year alone doubles its cost.
            # Each report is judged for itself: what the reports so far add up to is too much twice.
            ('twice', (('1400000.00', '1000000.00', '1600000.00'), ('1599999.99', '1000000.00', '1500000.00'))),
            ('cumulative', (('1000000.00', '1000000.00', None), ('1999999.99', '1000000.00', '2000000.00')))):
        for log, beyond in pair(clause, variant):
            in_force(log, '2023-03-10')
            for at, (below, cost, above) in enumerate(years):
                year = 2023 + at
                made = report(log, year, f'{year + 1}-03-12', above if beyond and above else below, cost)
                if beyond and above:
                    log.violated(clause, made, str(year))
            yield log


def annual_report():
    clause = 'DQ-10.4-a'
    for log, beyond in pair(clause):
        in_force(log)
        made = report(log, 2025, '2026-04-01' if beyond else '2026-03-31')
        if beyond:
            log.owed(clause, 'operator', '2026-01-01', '2026-03-31', 'late', '2025', made)
        yield log
    for log, beyond in pair(clause, 'silent'):
        log.as_of = '2026-04-01' if beyond else '2026-03-31'
        in_force(log)
        log.owed(clause, 'operator', '2026-01-01', '2026-03-31', 'overdue' if beyond else 'pending', '2025')
        yield log
    for log, beyond in pair(clause, 'holiday'):
        # The agreement names the day: it stands, in the Spring Festival break as on any other day.
        in_force(log, annualReportDue='02-20')
        made = report(log, 2025, '2026-02-21' if beyond else '2026-02-20')
        if beyond:
            log.owed(clause, 'operator', '2026-01-01', '2026-02-20', 'late', '2025', made)
        yield log
    for log, beyond in pair(clause, 'yearEnd'):
        # Nothing is owed before the year has ended.
        log.as_of = '2026-01-01' if beyond else '2025-12-31'
        in_force(log)
        if beyond:
            log.owed(clause, 'operator', '2026-01-01', '2026-03-31', 'pending', '2025')
        yield log


def fee():
    clause = 'DQ-A5-4.2'
    for variant, due, after in (('', '2025-06-30', '2025-07-01'), ('holiday', '2025-10-04', '2025-10-05')):
        for log, beyond in pair(clause, variant):
            in_force(log)
            made = log.add(after if beyond else due, 'fee.paid', 'operator', {'due': due, 'amount': '60000.00'})
            if beyond:
                log.violated(clause, made)
            yield log


def rectification():
    clause = 'DQ-A5-6.1-0'
    for variant, ordered, limit, due, after in (
            ('', '2025-06-16', {'due': '2025-07-18'}, '2025-07-18', '2025-07-19'),
            ('workingDays', '2025-09-22', {'period': '15wd'}, '2025-10-17', '2025-10-18'),
            # Three months from 30 June end on 30 September; from 5 July on 5 October, in the break.
            ('months', '2025-06-30', {'period': '3mo'}, '2025-09-30', '2025-10-01'),
            ('holiday', '2025-07-05', {'period': '3mo'}, '2025-10-09', '2025-10-10')):
        for log, beyond in pair(clause, variant):
            in_force(log)
            opened = log.add(ordered, 'rectification.ordered', 'dataBureau', {
                'rectification': 'rectification-1', 'ground': 'agreementBreach', **limit, 'reason': '超范围留存中间数据'})
            done = log.add(after if beyond else due, 'rectification.reported', 'operator', {
                'rectification': 'rectification-1', 'complete': True})
            if beyond:
                log.owed(clause, 'operator', opened, due, 'late', 'rectification-1', done)
            yield log


def silence():
    """Nobody acts: on the last day it is owed, on the day after it is overdue."""
    for clause, obligor, obj, due, after, build in (
            ('DQ-3.1-h', 'coordinationGroup', 'demand-1', '2025-03-24', '2025-03-25', silent_dispute),
            ('DQ-10.3-b', 'dataBureau', 'ticket-1', '2025-06-19', '2025-06-20', silent_answer),
            ('DQ-A8-N2.1', 'dataProvider', 'ticket-1', '2025-06-16', '2025-06-17', silent_repair),
            ('DQ-A5-6.1-0', 'operator', 'rectification-1', '2025-07-18', '2025-07-19', silent_rectification)):
        for log, beyond in pair(clause, 'silent'):
            log.as_of = after if beyond else due
            log.owed(clause, obligor, build(log), due, 'overdue' if beyond else 'pending', obj)
            yield log


def silent_dispute(log):
    log.phase = 'underReview'
    course(log, shift('2025-02-25', 36), 'request')
    respond(log, '2025-02-27', 'partial')
    log.add('2025-02-28', 'demandReview.disputed', 'dataBureau', {'demand': 'demand-1', 'reason': '部分字段不提供'})
    return log.add('2025-03-03', 'dispute.referred', 'dataBureau', {'demand': 'demand-1'})


def silent_answer(log):
    in_force(log)
    opened = ticket(log, 'ticket-1', '2025-06-16')
    repair(log, 'ticket-1', '2025-06-17')
    return opened


def silent_repair(log):
    in_force(log)
    opened = ticket(log, 'ticket-1', '2025-06-16', 'urgent')
    answer(log, 'ticket-1', '2025-06-16')
    return opened


def silent_rectification(log):
    in_force(log)
    return log.add('2025-06-16', 'rectification.ordered', 'dataBureau', {
        'rectification': 'rectification-1', 'ground': 'majorRisk', 'due': '2025-07-18'})
