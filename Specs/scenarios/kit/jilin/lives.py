"""Whole lives of Jilin cases, from the announcement to the last thing that is owed."""
from ..workdays import shift
from .log import JilinLog
from .steps import (
    activate, agreement, answer, assess, batch, cap, close, course, decide, develop, disclose, emergency_plan, evaluate,
    grant, incident, offered, platform, price, process, register, register_product, request, review, sale, tell, ticket)

FOLDER = 'lives'
FUND = ('公积金缴存信息', '住房公积金贷款信息')
BANK, AGENCY, DATING = '吉林北山商业银行', '吉林丰满家政服务有限公司', '江城鹊桥婚恋服务有限公司'


def logs():
    return [renewed(), disqualified(), not_selected(), withdrawn(), early_exit(), revoked(), untidy()]


def life(name, clauses, number, operator):
    return JilinLog(FOLDER, f'jilin-{name}', clauses, case=f'吉林-{number}', operator=operator)


def renewed():
    """Three years with two batches, three priced products and an incident, extended on the last day: nothing amiss."""
    log = life('renewed', ['JL-4-b', 'JL-4-c', 'JL-6.9'], '2022-003', '吉林市雾凇数据运营有限公司')
    log.counts = {'late': 0, 'overdue': 0, 'undetermined': 0}
    course(log, '2022-06-16')
    emergency_plan(log, '2022-06-29')
    platform(log, '2022-07-08')
    log.add('2022-07-11', 'data.returned', 'implementer', {'dataSets': ['不动产登记信息', '房屋交易备案信息'], 'batch': 1})
    batch(log, 'request-1', '2022-07-18')
    process(log, '2022-08-15')
    offered(log, 'product-1', '2022-09-05', '地产金融', '12.50', '12.50')
    sale(log, 'product-1', BANK, '2022-10-10', '12500.00')
    register_product(log, 'product-1', '2022-10-28')
    disclose(log, '2022-12-20', 'operator', 'productList', 'dataUse')
    disclose(log, '2022-12-28', 'implementer', 'operation')
    assess(log, '2023-03-06')
    second_batch(log)
    offered(log, 'product-2', '2023-06-05', '乐居', '6.00', '5.80')
    sale(log, 'product-2', '吉林乐居房产服务有限公司', '2023-07-10', '580.00')
    register_product(log, 'product-2', '2023-07-21')
    evaluate(log, '2023-09-11')
    ticket(log, 'ticket-1', '2023-10-09')
    answer(log, 'ticket-1', '2023-10-16')
    shaken(log)
    develop(log, 'product-3', '2024-02-19', '婚恋', 'serviceProvider', '吉林松江软件有限公司')
    emergency_plan(log, '2024-02-20', '吉林松江软件有限公司')
    review(log, 'product-3', '2024-02-26')
    cap(log, 'product-3', '2024-03-04', '9.90')
    price(log, 'product-3', '2024-03-11', '9.90')
    log.add('2024-03-12', 'subject.consented', 'dataSubject', {
        'product': 'product-3', 'scope': '婚姻状况核验', 'bundled': False, 'forced': False}, actor='市民于某')
    sale(log, 'product-3', DATING, '2024-03-18', '990.00')
    register_product(log, 'product-3', '2024-04-08')
    disclose(log, '2024-12-23', 'operator', 'dataUse')
    log.add('2025-01-13', 'contribution.evaluated', 'implementer', {'provider': '吉林市不动产登记中心', 'result': '良好'})
    evaluate(log, '2025-04-21')
    # All on the last day of the three years; the further agreement carries on the next morning.
    log.add('2025-06-16 09:30', 'renewal.applied', 'operator', {'reason': '场景运行良好，继续运营'})
    log.met += 1
    log.add('2025-06-16 14:00', 'renewal.decided', 'implementer', {'verdict': 'agree'})
    log.add('2025-06-16 16:40', 'agreement.signed', 'implementer', agreement(agreement=2, effectiveOn='2025-06-17'))
    # What was built and planned stands; what is made public is owed once more under the further agreement.
    log.owe('JL-8.4-a', 'implementer', '2025-06-17')
    log.owe('JL-8.4-b', 'operator', '2025-06-17')
    sale(log, 'product-1', BANK, '2025-06-18', '11800.00')
    return log


def second_batch(log):
    """The catalogue grows, and a second batch is asked for, granted and registered."""
    log.add('2023-03-13', 'data.collected', 'dataProvider', {
        'provider': '吉林市住房公积金管理中心', 'dataSets': list(FUND), 'byStandard': True}, actor='吉林市住房公积金管理中心')
    log.add('2023-03-20', 'catalogue.updated', 'implementer', {'version': '第二批', 'dataSets': list(FUND)})
    request(log, 'request-2', '2023-03-27', FUND, '乐居')
    log.add('2023-03-30', 'expertReview.concluded', 'expertPanel', {
        'request': 'request-2', 'verdict': 'pass', 'experts': 5})
    decide(log, 'request-2', '2023-04-03', experts=True)
    for data_set in FUND:
        grant(log, 'request-2', '2023-04-06', data_set, 2)
    for data_set in FUND:
        register(log, '2023-04-17', data_set)
    process(log, '2023-05-08', FUND, 'wei-chen')


def shaken(log):
    """An incident, answered at once, and an inspection after it."""
    incident(log, 'incident-1', '2023-11-06 10:05', 'loss')
    activate(log, 'incident-1', '2023-11-06 10:20')
    tell(log, 'incident-1', '2023-11-06 11:00')
    log.add('2023-11-20', 'inspection.performed', 'implementer', {
        'dataPhase': 'after', 'refused': False, 'finding': '备份已恢复'})


# Cases that end before an agreement

def disqualified():
    """Too young, and with a grade below B: the review ends the case."""
    log = life('disqualified', ['JL-3.1-a', 'JL-3.1-b'], '2025-011', '吉林初晓数据有限公司')
    log.counts = {'pending': 0}
    steps = course(log, '2025-06-10', 'qualify', change={
        'submit': {'establishedOn': '2024-05-06', 'taxGrade': 'M'},
        'qualify': {'verdict': 'fail'}})
    log.violated('JL-3.1-a', steps['submit'])
    log.violated('JL-3.1-b', steps['submit'])
    log.phase = 'disqualified'
    return log


def not_selected():
    """Qualified, and outbid: nothing is owed, and nothing was amiss."""
    log = life('not-selected', ['JL-6.3-a', 'JL-6.3-b'], '2025-012', '吉林龙潭信息技术有限公司')
    log.counts = {'pending': 0, 'late': 0, 'overdue': 0}
    course(log, '2025-06-10', 'select', change={
        'open': {'method': 'invitedTender'},
        'select': {'verdict': 'notSelected', 'method': 'invitedTender', 'operator': '吉林市雾凇数据运营有限公司'}})
    log.phase = 'notSelected'
    return log


def withdrawn():
    """The applicant withdraws while the bids are open."""
    log = life('withdrawn', ['JL-6.2'], '2025-013', '吉林昌邑云服务有限公司')
    log.counts = {'pending': 0}
    course(log, '2025-06-10', 'open')
    log.add('2025-05-06', 'application.withdrawn', 'applicant', {'reason': '合作方退出'})
    log.phase = 'withdrawn'
    return log


# Cases that end early

def early_exit():
    """The operator asks to leave, the implementing body agrees, and nothing is left behind."""
    log = life('early-exit', ['JL-6.7-2', 'JL-6.7-0a', 'JL-6.7-0b'], '2024-006', '吉林船营数联科技有限公司')
    log.counts = {'late': 0, 'overdue': 0, 'pending': 0}
    course(log, '2024-03-20')
    platform(log, '2024-04-08')
    emergency_plan(log, '2024-04-10')
    batch(log, 'request-1', '2024-04-15', scene='家政')
    process(log, '2024-05-13')
    offered(log, 'product-1', '2024-06-03', '家政', '3.00', '2.80')
    sale(log, 'product-1', AGENCY, '2024-07-08', '280.00')
    register_product(log, 'product-1', '2024-07-24')
    disclose(log, '2024-12-16', 'operator', 'productList', 'dataUse')
    disclose(log, '2024-12-24', 'implementer', 'operation')
    assess(log, '2025-01-06')
    evaluate(log, '2025-01-20')
    log.add('2025-02-17', 'earlyExit.requested', 'operator', {
        'wishedEnd': '2025-03-31', 'written': True, 'reason': '股东变更'})
    log.add('2025-03-03', 'earlyExit.decided', 'implementer', {'verdict': 'accept', 'endsOn': '2025-03-31'})
    log.end(log.add('2025-03-31', 'agreement.terminated', 'implementer', {'ground': 'earlyExit'}))
    close(log, '2025-04-01', '2025-04-07')
    return log


def revoked():
    """A leak that is reported only after a week, an order that is not carried out, and the end of it."""
    log = life('revoked', ['JL-6.7-3', 'JL-8.3-e'], '2023-008', '吉林蛟河数据服务有限公司')
    course(log, '2023-09-18')
    platform(log, '2023-10-09')
    emergency_plan(log, '2023-10-10')
    batch(log, 'request-1', '2023-10-16')
    process(log, '2023-11-13')
    incident(log, 'incident-1', '2024-01-15')
    activate(log, 'incident-1', '2024-01-15')
    tell(log, 'incident-1', '2024-01-22')
    ordered = log.add('2024-01-26', 'rectification.ordered', 'implementer', {
        'rectification': 'rectification-1', 'ground': 'securityDutyBreach', 'period': '10wd', 'reason': '访问控制缺失'})
    # Sunday 4 February is worked; the ten days are over before the Spring Festival.
    late = log.add('2024-02-19', 'rectification.reported', 'operator', {
        'rectification': 'rectification-1', 'complete': True})
    log.met += 1
    log.owed('JL-6.7-3', 'operator', ordered, '2024-02-08', 'late', 'rectification-1', late)
    log.add('2024-03-04', 'rectification.failed', 'implementer', {'rectification': 'rectification-1', 'reason': '漏洞仍在'})
    strange = process(log, '2024-03-06', ('不动产登记信息', '公积金缴存信息'))
    log.violated('JL-9.3-b', strange, '公积金缴存信息')
    log.end(log.add('2024-03-18', 'authorization.revoked', 'implementer', {
        'ground': 'failedRectification', 'rectification': 'rectification-1', 'legalBasis': '协议第十一条'}))
    # Who built the platform goes on using it; the agreement no longer carries that.
    after = process(log, '2024-03-19')
    log.violated('JL-9.3-b', after, 'guan-yue')
    close(log, '2024-03-20', '2024-03-25')
    log.counts = {'late': 1, 'overdue': 0}
    return log


def untidy():
    """A case badly kept: late lines, steps without a record, the wrong people, prices above the cap."""
    log = life('untidy', ['JL-6.4-a', 'JL-6.5-b', 'JL-8.2-b', 'LOG-lateEntry'], '2024-015', '吉林磐石智联有限公司')
    course(log, '2024-06-12', stop='file', skip=('qualify', 'open'))
    # The review came first and was written down afterwards: what missed it is withdrawn.
    supplied = log.add(shift('2024-06-12', -38), 'qualification.verified', 'implementer', {'verdict': 'pass'})
    log.violated('LOG-lateEntry', supplied)
    signed = log.add('2024-06-12', 'agreement.signed', 'implementer', agreement())
    log.take_effect(signed.day)
    log.violated('JL-6.4-a', signed)
    request(log, 'request-1', '2024-06-24')
    alone = decide(log, 'request-1', '2024-07-01', jointly=('dataProvider',))
    log.violated('JL-6.5-b', alone, 'request-1')
    grant(log, 'request-1', '2024-07-03', '不动产登记信息')
    early = process(log, '2024-07-08', ('不动产登记信息', '房屋交易备案信息'))
    log.violated('JL-6.8-a', early, 'guan-yue')
    log.violated('JL-9.3-b', early, '房屋交易备案信息')
    weak = platform(log, '2024-07-15', 2)
    log.violated('JL-6.8-a', weak)
    develop(log, 'product-1', '2024-08-05')
    cap(log, 'product-1', '2024-08-19', '12.50')
    dear = price(log, 'product-1', '2024-08-26', '15.00')
    log.violated('JL-8.2-b', dear, 'product-1')
    sold = sale(log, 'product-1', BANK, '2024-09-02')
    log.violated('JL-8.3-c', sold, 'product-1')
    stray = log.add('2024-09-09', 'qualityTicket.answered', 'implementer', {
        'ticket': 'ticket-9', 'verdict': 'reasonable'})
    log.violated('LOG-meaningless', stray, 'ticket-9')
    timer = log.add('2024-09-10', 'agreement.expired', None)
    log.violated('LOG-timer', timer)
    ended = log.add('2024-12-02', 'authorization.revoked', 'implementer', {
        'ground': 'other', 'serious': False, 'reason': '超价'})
    log.violated('JL-6.7-3', ended)
    log.end(ended)
    closed, _ = close(log, '2024-12-09', roles=('operator', 'implementer'))
    log.violated('JL-6.7-0a', closed)
    return log
