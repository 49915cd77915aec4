"""Whole lives of cases, from the announcement to the last thing that is owed."""
import datetime

from .log import Log, plus
from .steps import (
    agreement, answer, close, course, develop, environment, file_product, model, onboard, process, repair, report, sale,
    step_event, ticket, usage)
from .workdays import shift

FOLDER = 'lives'
THREE = (
    ('demand-1', '县交通运输局', ('公交刷卡记录', '站点客流')), ('demand-2', '县自然资源和规划局', ('地名地址',)),
    ('demand-3', '县气象局', ('逐时降水',)))
TWO = THREE[:2]


def logs():
    return [
        clean(), refused_by_group(), refused_by_government(), refused_in_review(), withdrawn(), dispute(False),
        dispute(True), revoked(), early_exit(), expired_renewed(), expired_lapsed(), many_products(), untidy()]


class Diary:
    """Entries of a life in any order; they are logged in the order of time."""

    def __init__(self):
        self.entries = []

    def on(self, day, act):
        """Enters an act: a function that adds events of this day."""
        self.entries.append((day, len(self.entries), act))

    def write(self):
        for _, _, act in sorted(self.entries, key=lambda entry: entry[:2]):
            act()


def months(first, count):
    """The same day of so many months in a row."""
    day = datetime.date.fromisoformat(first)
    for offset in range(count):
        year, month = divmod(day.month - 1 + offset, 12)
        yield day.replace(year=day.year + year, month=month + 1).isoformat()


def clean():
    """Three providers' data, two years in force over two Spring Festivals, every kind of duty, nothing to complain of."""
    log = Log(FOLDER, 'clean', ['DQ-0.3'], case='德清-2024-003', operator='湖州若溪数据有限公司')
    log.counts = {'late': 0, 'overdue': 0, 'pending': 0, 'undetermined': 0}
    course(log, '2024-03-18', 'receive', demands=THREE)
    # The review runs over the Spring Festival of 2024.
    log.add('2024-01-26', 'application.deficiencyNotified', 'dataBureau', {
        'period': '5wd', 'missing': ['riskSelfAssessment'], 'reason': '自评报告缺附件'})
    for demand, provider, sets in THREE:
        log.add('2024-02-02', 'demandReview.requested', 'dataBureau', {
            'demand': demand, 'provider': provider, 'dataSets': list(sets)})
    log.add('2024-02-02 16:00', 'application.supplemented', 'applicant', {
        'complete': True, 'documents': [{'slot': 'riskSelfAssessment', 'name': '自评报告附件.pdf', 'sealed': True}]})
    # Sunday 4 February is worked: three working days from Friday the 2nd end on Tuesday the 6th.
    for (demand, provider, _), day in zip(THREE, ('2024-02-04', '2024-02-05', '2024-02-06')):
        log.add(day, 'demandReview.responded', 'dataProvider', {
            'demand': demand, 'verdict': 'agree', 'signed': True}, actor=provider)
    log.met += 4
    log.add('2024-02-07', 'application.formalCheckPassed', 'dataBureau', {
        'opinion': '补正后齐全', 'signed': True, 'jointly': [provider for _, provider, _ in THREE]})
    for step, day in (
            ('expert', '2024-02-18'), ('verify', '2024-02-20'), ('resolve', '2024-02-20'), ('shortlist', '2024-02-21'),
            ('decide', '2024-02-28'), ('fileLocally', '2024-02-29'), ('publicise', '2024-03-01')):
        kind, role, data = step_event(step, log, '交通出行', THREE, None)
        log.add(day, kind, role, data)
    log.add('2024-03-04', 'objection.lodged', 'citizen', {'objection': 'objection-1', 'reason': '怀疑资质造假'}, actor='市民徐某')
    log.add('2024-03-07', 'objection.answered', 'dataBureau', {
        'objection': 'objection-1', 'verdict': 'dismissed', 'reason': '证书已核验'})
    for step, day in (('fileUpward', '2024-03-08'), ('delegate', '2024-03-13'), ('sign', '2024-03-18')):
        kind, role, data = step_event(step, log, '交通出行', THREE, None)
        log.add(day, kind, role, data)
    log.met += 4
    life = Diary()
    life.on('2024-03-25', lambda: environment(log, '2024-03-25', ('公交刷卡记录', '站点客流', '地名地址', '逐时降水')))
    for at, person in enumerate(('lu-heng', 'fang-yi', 'tao-ran')):
        staff(life, log, person, ('2024-04-07', '2024-04-08', '2024-04-15')[at])
    for name, day in (('model-1', '2024-04-17'), ('model-2', '2024-06-05')):
        reviewed(life, log, name, day)
    for day, person, name in (
            ('2024-04-22', 'lu-heng', 'model-1'), ('2024-06-12', 'fang-yi', 'model-2'), ('2024-09-18', 'tao-ran', 'model-2'),
            ('2025-02-05', 'lu-heng', 'model-1'), ('2025-09-28', 'fang-yi', 'model-2')):
        life.on(day, lambda day=day, person=person, name=name: process(log, person, day, name))
    life.on('2024-04-28', lambda: log.add('2024-04-28', 'socialData.importRequested', 'operator', {
        'import': 'import-1', 'lawfulSource': True}))
    life.on('2024-05-08', lambda: log.add('2024-05-08', 'socialData.importDecided', 'dataBureau', {
        'import': 'import-1', 'verdict': 'agree'}))
    life.on('2024-05-09', lambda: log.add('2024-05-09', 'socialData.imported', 'operator', {
        'import': 'import-1', 'sampled': True, 'desensitised': True, 'declassified': True}))
    users = ('湖州行知出行服务有限公司', '德清文旅发展有限公司', '武康物流有限公司')
    for at, (product, day) in enumerate((('product-1', '2024-05-13'), ('product-2', '2024-07-15'), ('product-3', '2025-03-03'))):
        offered(life, log, product, day, f'usage-{at + 1}', users[at], 'scenario-2' if at == 2 else 'scenario-1')
    life.on('2024-11-11', lambda: log.add('2024-11-11', 'scenario.changeApproved', 'localGovernment', {
        'scenario': 'scenario-2', 'domain': '物流', 'purpose': '配送时段优化'}))
    life.on('2024-11-25', lambda: log.add('2024-11-25', 'agreement.supplemented', 'dataBureau', {
        'scenarios': ['scenario-2'], 'dataSets': ['路况']}))
    for day in months('2024-06-25', 20):
        life.on(day, lambda day=day: sale(log, 'product-1', users[0], day, '15200.00'))
    for day in months('2024-09-26', 16):
        life.on(day, lambda day=day: sale(log, 'product-2', users[1], day, '8600.50'))
    for day in months('2025-04-27', 10):
        life.on(day, lambda day=day: sale(log, 'product-3', users[2], day, '21000.00', 'scenario-2'))
    for name, opened, priority, answered, repaired, agreed in (
            # The last worked day before National Day; three working days end on 10 October.
            ('ticket-1', '2024-09-30', 'medium', '2024-10-10', '2024-10-08', None),
            ('ticket-2', '2024-12-31', 'high', '2025-01-03', '2025-01-02', None),
            ('ticket-3', '2025-01-27', 'low', '2025-02-07', '2025-02-28', '2025-02-28'),
            ('ticket-4', '2025-05-20', 'urgent', '2025-05-20', '2025-05-20', None),
            ('ticket-5', '2025-09-30', 'high', '2025-10-11', '2025-10-09', None)):
        life.on(opened, lambda name=name, day=opened, priority=priority, agreed=agreed: ticket(
            log, name, day, priority, agreedOn=agreed))
        life.on(repaired, lambda name=name, day=repaired: repair(log, name, day))
        life.on(answered, lambda name=name, day=answered: answer(log, name, day))
    life.on('2024-08-14', lambda: log.add('2024-08-14', 'risk.detected', 'operator', {'risk': 'risk-1', 'kind': 'hiddenRelation'}))
    life.on('2024-08-14', lambda: log.add('2024-08-14', 'processing.halted', 'operator', {'risk': 'risk-1', 'reason': '可推断住址'}))
    life.on('2024-08-14', lambda: log.add('2024-08-14', 'risk.reported', 'operator', {'risk': 'risk-1'}))
    life.on('2024-08-23', lambda: log.add('2024-08-23', 'risk.remedied', 'operator', {'risk': 'risk-1'}))
    log.met += 1
    life.on('2025-06-10', lambda: log.add('2025-06-10', 'incident.detected', 'operator', {
        'incident': 'incident-1', 'kind': 'damage', 'note': '缓存盘损坏'}))
    life.on('2025-06-10', lambda: log.add('2025-06-10', 'incident.reported', 'operator', {'incident': 'incident-1'}))
    log.met += 3
    for day, found in (('2024-10-22', '未发现问题'), ('2025-07-08', '日志字段不全')):
        life.on(day, lambda day=day, found=found: log.add(day, 'inspection.performed', 'dataBureau', {
            'subjects': ['processing', 'systems'], 'refused': False, 'finding': found}))
    life.on('2025-07-09', lambda: log.add('2025-07-09', 'rectification.ordered', 'dataBureau', {
        'rectification': 'rectification-1', 'ground': 'securityDutyBreach', 'period': '20wd', 'reason': '补全日志字段'}))
    life.on('2025-08-06', lambda: log.add('2025-08-06', 'rectification.reported', 'operator', {
        'rectification': 'rectification-1', 'complete': True}))
    life.on('2025-08-12', lambda: log.add('2025-08-12', 'rectification.accepted', 'dataBureau', {
        'rectification': 'rectification-1'}))
    life.on('2025-08-18', lambda: log.add('2025-08-18', 'productObjection.lodged', 'dataSubject', {
        'productObjection': 'product-objection-1', 'product': 'product-1', 'reason': '站名有误'}, actor='读者郑某'))
    life.on('2025-08-21', lambda: log.add('2025-08-21', 'productObjection.handled', 'operator', {
        'productObjection': 'product-objection-1', 'reason': '已更正'}))
    log.met += 2
    for due in ('2024-12-31', '2025-12-31'):
        life.on(shift(due, -3), lambda due=due: log.add(shift(due, -3), 'fee.paid', 'operator', {
            'due': due, 'amount': '60000.00'}))
    for year, day, revenue, cost in ((2024, '2025-03-31', '212000.00', '180000.00'), (2025, '2026-02-13', '560000.00', '402000.00')):
        life.on(day, lambda year=year, day=day, revenue=revenue, cost=cost: report(log, year, day, revenue, cost))
        life.on(shift(day, 8), lambda year=year, day=day: log.add(shift(day, 8), 'annualReport.assessed', 'dataBureau', {
            'year': str(year), 'verdict': 'pass'}))
    life.write()
    return log


def staff(life, log, person, day, post='technical'):
    """A person's way to access, in a diary."""
    for later, kind, role, data in (
            (0, 'training.completed', 'operator', {'person': person, 'post': post, 'organiser': 'dataBureau'}),
            (0, 'exam.passed', 'dataBureau', {'person': person}),
            (1, 'personnel.verified', 'dataBureau', {'person': person, 'identified': True, 'filed': True, 'vetted': True}),
            (1, 'nda.signed', 'operator', {'person': person}), (2, 'access.granted', 'dataBureau', {'person': person})):
        when = shift(day, later)
        life.on(when, lambda when=when, kind=kind, role=role, data=data: log.add(when, kind, role, data))


def reviewed(life, log, name, day):
    """A model's review, in a diary."""
    life.on(day, lambda: log.add(day, 'model.submitted', 'operator', {'model': name}))
    life.on(shift(day, 2), lambda: log.add(shift(day, 2), 'model.reviewed', 'supervisor', {
        'model': name, 'verdict': 'pass', 'irreversible': True}))


def offered(life, log, product, day, agreement_name, user, scenario='scenario-1', filed=True):
    """A product is developed, filed, exported and put under a usage agreement, in a diary."""
    life.on(day, lambda: develop(log, product, day, scenario))
    if filed:
        life.on(shift(day, 2), lambda: log.add(shift(day, 2), 'product.filingSubmitted', 'operator', {
            'product': product, 'name': f'数据产品{product}', 'scenario': scenario, 'usesPersonalData': False,
            'productList': True}))
        life.on(shift(day, 6), lambda: log.add(shift(day, 6), 'product.filingDecided', 'dataBureau', {
            'product': product, 'verdict': 'filed', 'filing': f'产备-{product}'}))
    life.on(shift(day, 8), lambda: log.add(shift(day, 8), 'output.exported', 'operator', {
        'product': product, 'model': 'model-1', 'form': 'dataInterface', 'irreversible': True}))
    licensed(life, log, agreement_name, product, user, shift(day, 10), scenario)


def licensed(life, log, name, product, user, day, scenario='scenario-1', filed=True):
    """A usage agreement, in a diary; its filing follows on the next working day."""
    held = {}

    def sign():
        held['signed'] = usage(log, name, product, user, day, scenario, filed=False)
    life.on(day, sign)
    if filed:
        log.met += 1
        life.on(shift(day, 1), lambda: log.add(shift(day, 1), 'usageAgreement.filed', 'operator', {
            'usageAgreement': name, 'supervisor': '德清县网信办'}))
    return held


# Cases that end before an agreement

def refused_by_group():
    log = Log(FOLDER, 'refused-by-group', ['DQ-3.2-b', 'DQ-3.1-e'], case='德清-2025-011', operator='杭州驿路信息有限公司')
    log.phase, log.counts = 'rejected', {'late': 1}
    steps = course(
        log, '2025-03-24', 'request', demands=TWO,
        on={'announce': '2024-12-30', 'submit': '2025-01-20', 'commit': '2025-01-20', 'receive': '2025-01-22',
            'request': '2025-01-24'})
    for demand, provider, day in (('demand-1', '县交通运输局', '2025-02-05'), ('demand-2', '县自然资源和规划局', '2025-02-06')):
        late = log.add(day, 'demandReview.responded', 'dataProvider', {
            'demand': demand, 'verdict': 'agree', 'signed': True}, actor=provider)
        log.met += 1
    log.owed('DQ-3.1-e', 'dataProvider', steps['request demand-2'], '2025-02-05', 'late', 'demand-2', late)
    log.add('2025-02-08', 'application.formalCheckPassed', 'dataBureau', {'opinion': '齐全', 'signed': True})
    # The experts' refusal is reported to the group; it ends nothing by itself.
    log.add('2025-02-14', 'expertReview.concluded', 'expertPanel', {
        'verdict': 'fail', 'experts': 5, 'security': True, 'compliance': True, 'collective': True, 'signed': True})
    log.add('2025-02-20', 'qualification.verified', 'coordinationGroup', {'securityMet': False, 'creditMet': True})
    log.add('2025-02-21', 'coordination.resolved', 'coordinationGroup', {
        'verdict': 'fail', 'meeting': '第1次会议', 'opinion': '不予通过', 'signed': True, 'reason': '安全条件不符'})
    return log


def refused_by_government():
    log = Log(FOLDER, 'refused-by-government', ['DQ-3.2-d'], case='德清-2025-012', operator='德清慢城网络有限公司')
    log.phase, log.counts = 'rejected', {'late': 0}
    course(log, '2025-11-17', 'decide', demands=THREE, change={'decide': {'verdict': 'reject', 'reason': '同一领域已有授权'}})
    return log


def refused_in_review():
    log = Log(FOLDER, 'refused-in-review', ['DQ-3.1-c', 'DQ-3.1-d'], case='德清-2025-013', operator='德清百工软件有限公司')
    log.phase, log.counts = 'rejected', {'overdue': 1}
    course(log, '2025-11-17', 'receive')
    told = log.add('2025-09-24', 'application.deficiencyNotified', 'dataBureau', {
        'due': '2025-09-30', 'missing': ['auditReport', 'accounts'], 'reason': '缺审计报告和财务会计报告'})
    log.add('2025-10-14', 'application.rejected', 'dataBureau', {'reason': '逾期未补正', 'legalBasis': '工作指南三'})
    log.owed('DQ-3.1-d', 'applicant', told, '2025-09-30', 'overdue')
    return log


def withdrawn():
    log = Log(FOLDER, 'withdrawn', ['DQ-2-a'], case='德清-2025-014', operator='德清半山计算有限公司')
    # What the providers still owe is no longer owed.
    log.phase, log.counts = 'withdrawn', {'pending': 0, 'cancelled': 2}
    steps = course(log, '2025-11-17', 'request', demands=TWO)
    log.add(shift(steps['request demand-1'].day, 1), 'application.withdrawn', 'applicant', {'reason': '合作方退出'})
    return log


def dispute(late):
    name = 'dispute-late' if late else 'dispute'
    log = Log(FOLDER, name, ['DQ-3.1-g', 'DQ-3.1-h'], case=f'德清-2025-02{1 + late}', operator='湖州澄观智能有限公司')
    log.counts = {'late': int(late)}
    course(log, '2025-11-24', 'request', demands=TWO, on={
        'announce': '2025-08-04', 'submit': '2025-09-08', 'commit': '2025-09-08', 'receive': '2025-09-10',
        'request': '2025-09-12'})
    log.add('2025-09-15', 'demandReview.responded', 'dataProvider', {'demand': 'demand-1', 'verdict': 'agree'}, actor='县交通运输局')
    log.add('2025-09-17', 'demandReview.responded', 'dataProvider', {
        'demand': 'demand-2', 'verdict': 'disagree', 'reason': '精度涉密'}, actor='县自然资源和规划局')
    log.add('2025-09-18', 'demandReview.disputed', 'applicant', {'demand': 'demand-2', 'reason': '可降低精度'})
    referred = log.add('2025-09-19', 'dispute.referred', 'dataBureau', {'demand': 'demand-2', 'reason': '意见不一'})
    log.add('2025-09-23', 'application.formalCheckPassed', 'dataBureau', {'opinion': '齐全', 'signed': True})
    log.add('2025-09-29', 'expertReview.concluded', 'expertPanel', {
        'verdict': 'pass', 'experts': 7, 'security': True, 'compliance': True, 'collective': True, 'signed': True})
    # Fifteen working days from 19 September, over the National Day break: the last is 16 October.
    settled = log.add('2025-10-20' if late else '2025-10-16', 'dispute.deliberated', 'coordinationGroup', {
        'demand': 'demand-2', 'verdict': 'agree', 'reason': '按百米网格提供'})
    log.met += 3
    if late:
        log.owed('DQ-3.1-h', 'coordinationGroup', referred, '2025-10-16', 'late', 'demand-2', settled)
    for step, day in (
            ('verify', '2025-10-22'), ('resolve', '2025-10-22'), ('shortlist', '2025-10-23'), ('decide', '2025-11-04'),
            ('fileLocally', '2025-11-05'), ('publicise', '2025-11-06'), ('fileUpward', '2025-11-12'),
            ('delegate', '2025-11-18'), ('sign', '2025-11-24')):
        kind, role, data = step_event(step, log, '交通出行', TWO, None)
        log.add(day, kind, role, data)
    log.met += 3
    return log


# Agreements and their ends

def revoked():
    log = Log(FOLDER, 'revoked', ['DQ-A5-6.1-7a', 'DQ-A5-6.1-7b', 'DQ-A5-8-a'], case='德清-2024-008', operator='德清云栈数据服务有限公司')
    log.phase = 'closed'
    course(log, '2024-03-18', demands=TWO)
    environment(log, '2024-03-22')
    onboard(log, 'gu-qing', '2024-03-26')
    model(log, 'model-1', '2024-04-01')
    process(log, 'gu-qing', '2024-04-08')
    develop(log, 'product-1', '2024-05-06')
    file_product(log, 'product-1', '2024-05-07')
    usage(log, 'usage-1', 'product-1', '莫干山民宿联盟', '2024-05-20')
    for day in months('2024-05-27', 4):
        sale(log, 'product-1', '莫干山民宿联盟', day, '4200.00')
    log.add('2024-09-03', 'inspection.performed', 'dataBureau', {
        'subjects': ['dataScope', 'dataUse'], 'refused': False, 'finding': '留存超范围字段'})
    first = log.add('2024-09-04', 'rectification.ordered', 'dataBureau', {
        'rectification': 'rectification-1', 'ground': 'agreementBreach', 'due': '2024-09-30', 'reason': '删除超范围字段'})
    told = log.add('2024-10-08', 'rectification.reported', 'operator', {'rectification': 'rectification-1', 'complete': True})
    log.met += 1
    log.owed('DQ-A5-6.1-0', 'operator', first, '2024-09-30', 'late', 'rectification-1', told)
    log.add('2024-10-14', 'rectification.failed', 'dataBureau', {'rectification': 'rectification-1', 'reason': '字段仍在'})
    log.add('2024-10-15', 'access.suspended', 'dataBureau', {
        'ground': 'failedRectification', 'rectification': 'rectification-1'})
    sneaked = process(log, 'gu-qing', '2024-10-21')
    log.violated('DQ-8.1-a', sneaked, 'gu-qing')
    second = log.add('2024-11-04', 'rectification.ordered', 'localGovernment', {
        'rectification': 'rectification-2', 'ground': 'misuseWithLoss', 'period': '30wd', 'reason': '中止期间仍在加工'})
    # Thirty working days from 4 November end on 16 December; nothing is reported.
    log.owed('DQ-A5-6.1-0', 'operator', second, '2024-12-16', 'overdue', 'rectification-2')
    ticket(log, 'ticket-1', '2024-12-24', 'low', agreedOn='2025-02-28')
    answer(log, 'ticket-1', '2024-12-26')
    log.add('2024-12-27', 'rectification.failed', 'localGovernment', {'rectification': 'rectification-2'})
    log.add('2025-01-08', 'authorization.revoked', 'localGovernment', {
        'ground': 'failedRectification', 'rectification': 'rectification-2', 'reason': '两次整改不到位'})
    log.add('2025-01-09', 'damages.claimed', 'dataBureau', {'amount': '300000.00', 'reason': '违约'})
    close(log, '2025-01-10', '2025-01-20')
    log.add('2025-01-21', 'penalty.imposed', 'enforcement', {'body': '德清县公安局', 'reason': '超范围处理数据'})
    log.add('2025-01-22', 'credit.recorded', 'supervisor', {'reason': '查处结果入档'})
    log.add('2025-06-18', 'inspection.performed', 'dataBureau', {
        'subjects': ['dataUse'], 'refused': False, 'finding': '已无留存'})
    log.add('2025-07-09', 'logs.purged', 'dataBureau', {})
    # The repair of the ticket and the report on 2024 were not due when the agreement ended.
    log.counts = {'late': 1, 'overdue': 1, 'cancelled': 2}
    return log


def early_exit():
    log = Log(FOLDER, 'early-exit', ['DQ-A5-7.1-a', 'DQ-A5-7.2-a', 'DQ-A5-8-c'], case='德清-2022-002', operator='湖州桑基科技有限公司')
    log.phase = 'closed'
    course(log, '2022-06-20', demands=TWO)
    environment(log, '2022-06-24')
    onboard(log, 'qiu-lan', '2022-06-28')
    model(log, 'model-1', '2022-07-04')
    process(log, 'qiu-lan', '2022-07-11')
    develop(log, 'product-1', '2022-08-01')
    file_product(log, 'product-1', '2022-08-02')
    usage(log, 'usage-1', 'product-1', '德清农商服务社', '2022-08-15')
    usage(log, 'usage-2', 'product-1', '新市蚕业合作社', '2022-09-05')
    for day in months('2022-10-08', 12):
        sale(log, 'product-1', '德清农商服务社', day, '1800.00')
        if day == '2023-02-08':
            report(log, 2022, '2023-03-03', '60000.00', '55000.00')
        if day == '2023-05-08':
            log.add('2023-05-12', 'users.consented', 'operator', {'usageAgreements': ['usage-1', 'usage-2']})
            log.add('2023-05-15', 'earlyExit.requested', 'operator', {
                'wishedEnd': '2023-12-29', 'usersUnaffected': False, 'written': True, 'reason': '股东决定收缩业务'})
        if day == '2023-06-08':
            log.add('2023-06-12', 'earlyExit.decided', 'localGovernment', {'verdict': 'accept', 'endsOn': '2023-12-29'})
    for name in ('usage-1', 'usage-2'):
        log.add('2023-11-30', 'usageAgreement.ended', 'operator', {'usageAgreement': name, 'ground': 'mutual'})
    log.add('2023-12-15', 'users.transitioned', 'operator', {'measures': '两户改用县农业农村局公共服务'})
    log.add('2023-12-29', 'agreement.terminated', 'dataBureau', {'ground': 'earlyExit'})
    close(log, '2024-01-02', '2024-01-05')
    # Six months from 29 December end on 29 June: the 30th is the first day on which the logs may go.
    log.add('2024-06-30', 'logs.purged', 'dataBureau', {})
    log.add('2025-12-29', 'inspection.performed', 'localGovernment', {
        'subjects': ['dataUse'], 'refused': False, 'finding': '配合检查，未发现问题'})
    log.met += 2
    log.counts = {'late': 0, 'overdue': 0, 'pending': 0}
    return log


def expired_renewed():
    log = Log(FOLDER, 'expired-renewed', ['DQ-A5-3-a', 'DQ-A5-3-b', 'DQ-A5-3-c'], case='德清-2021-001', operator='德清下渚湖数据有限公司')
    course(log, '2021-03-15')
    environment(log, '2021-03-19')
    onboard(log, 'pei-an', '2021-03-23')
    model(log, 'model-1', '2021-03-26')
    process(log, 'pei-an', '2021-04-01')
    develop(log, 'product-1', '2021-05-06')
    file_product(log, 'product-1', '2021-05-07')
    usage(log, 'usage-1', 'product-1', '湖州生态旅行社', '2021-05-20', until='2026-12-31')
    events = {}
    for day in months('2021-06-04', 58):
        sale(log, 'product-1', '湖州生态旅行社', day, '2600.00')
        year, month = int(day[:4]), day[5:7]
        if month == '02':
            report(log, year - 1, f'{year}-02-26', '300000.00', '260000.00')
        if day == '2023-09-04':
            log.add('2023-09-12', 'renewal.applied', 'operator', {'reason': '湿地客流产品仍有需求'})
            log.met += 1
        if day == '2023-11-04':
            log.add('2023-11-20', 'renewal.decided', 'localGovernment', {'verdict': 'agree'})
        if day == '2024-03-04':
            events['signed'] = log.add('2024-03-06', 'agreement.signed', 'dataBureau', agreement(
                agreement=2, effectiveOn='2024-03-16'))
    log.counts = {'late': 0, 'overdue': 0, 'pending': 0}
    return log


def expired_lapsed():
    log = Log(FOLDER, 'expired-lapsed', ['DQ-A5-3-a', 'DQ-10.1-a', 'DQ-A5-8-c'], case='德清-2021-004', operator='德清英溪软件有限公司')
    log.phase = 'closed'
    course(log, '2021-10-08')
    environment(log, '2021-10-12')
    onboard(log, 'shi-yu', '2021-10-14')
    model(log, 'model-1', '2021-10-19')
    process(log, 'shi-yu', '2021-10-25')
    develop(log, 'product-1', '2021-11-08')
    file_product(log, 'product-1', '2021-11-09')
    usage(log, 'usage-1', 'product-1', '乾元镇商会', '2021-11-22', until='2024-12-31')
    for year in (2021, 2022, 2023):
        for quarter in ('03-18', '06-18', '09-18', '12-18'):
            sale(log, 'product-1', '乾元镇商会', f'{year + 1}-{quarter}' if year < 2023 else f'2024-{quarter}') \
                if year < 2023 or quarter < '10' else None
            if quarter == '03-18':
                report(log, year, f'{year + 1}-03-20', '90000.00', '80000.00')
    # The agreement ended on 8 October 2024; two sales on, one before access was closed.
    for day in ('2024-10-09', '2024-11-20'):
        log.violated('DQ-10.1-a', sale(log, 'product-1', '乾元镇商会', day), 'product-1')
        if day == '2024-10-09':
            log.add('2024-10-14', 'access.closed', 'dataBureau', {})
    log.add('2024-11-29', 'data.deleted', 'dataBureau', {'logsKept': True})
    purged = log.add('2025-04-08', 'logs.purged', 'dataBureau', {})
    log.violated('DQ-A5-8-c', purged)
    log.met += 2
    log.counts = {'late': 0}
    return log


def many_products():
    log = Log(FOLDER, 'many-products', ['DQ-9.3-a', 'DQ-10.2-a', 'DQ-10.3-b', 'DQ-A5-5.2.2-4b'], case='德清-2023-001', operator='德清地理信息产业有限公司')
    course(log, '2023-06-12', demands=THREE, field='地理信息', change={'sign': {
        'scenarios': ['scenario-1', 'scenario-2', 'scenario-3']}})
    life = Diary()
    life.on('2023-06-16', lambda: environment(log, '2023-06-16', ('公交刷卡记录', '地名地址', '逐时降水')))
    for person, day in (('xu-mo', '2023-06-19'), ('hua-jin', '2023-06-26'), ('wen-yan', '2023-07-03')):
        staff(life, log, person, day)
    reviewed(life, log, 'model-1', '2023-07-03')
    for at, day in enumerate(months('2023-07-12', 28)):
        life.on(day, lambda day=day, at=at: process(log, ('xu-mo', 'hua-jin', 'wen-yan')[at % 3], day))
    users = ('湖州测绘院', '德清城建集团', '武康街道', '钟管粮油公司', '地信小镇运营公司', '三合园艺社')
    # Thirty products, two a month; each is sold to two users for some months.
    names = [f'product-{at:02}' for at in range(1, 31)]
    starts = [day for month in months('2023-08-01', 15) for day in (shift(month, 0), shift(month[:8] + '14', 0))]
    unfiled = None
    for at, (product, day) in enumerate(zip(names, starts)):
        scenario = f'scenario-{at % 3 + 1}'
        buyers = users[at % 6], users[(at + 2) % 6]
        offered(life, log, product, day, f'usage-{at + 1:02}a', buyers[0], scenario, filed=at != 16)
        held = licensed(
            life, log, f'usage-{at + 1:02}b', product, buyers[1], shift(day, 12), scenario, filed=at != 9)
        if at == 9:
            unfiled = held
        for turn, sold in enumerate(months(shift(day, 14)[:8] + '27', 4)):
            if at == 16 and turn:
                continue
            for user in buyers:
                sold_to(life, log, product, user, sold, scenario, f'{900 + 37 * at}.{turn * 25:02}', breach=at == 16 and user is buyers[0])
    # A stranger buys without an agreement of its own; a known user buys for a scenario that nobody approved.
    life.on('2024-04-16', lambda: log.violated(
        'DQ-10.2-a', sale(log, 'product-03', '新安广告社', '2024-04-16', '500.00', 'scenario-3'), 'product-03 → 新安广告社'))
    life.on('2024-05-21', lambda: log.violated(
        'DQ-A5-5.2.2-3', sale(log, 'product-01', users[0], '2024-05-21', '500.00', 'scenario-9'), 'scenario-9'))
    tickets(life, log)
    # 2023: (130-100)/100. Up to 2024: (330-220)/220, exactly one half. Up to 2025: (450-310)/310.
    life.on('2024-03-20', lambda: report(log, 2023, '2024-03-20', '1300000.00', '1000000.00'))
    life.on('2025-03-28', lambda: log.violated(
        'DQ-A5-5.2.2-4b', report(log, 2024, '2025-03-28', '2000000.00', '1200000.00'), '2024'))

    def late_report():
        done = report(log, 2025, '2026-04-02', '1200000.00', '900000.00')
        log.owed('DQ-10.4-a', 'operator', '2026-01-01', '2026-03-31', 'late', '2025', done)
    life.on('2026-04-02', late_report)
    life.write()
    log.owed('DQ-10.2-c', 'operator', unfiled['signed'], None, 'pending', 'usage-10b')
    log.counts = {'late': 3, 'pending': 1, 'overdue': 0}
    return log


def sold_to(life, log, product, user, day, scenario, amount, breach):
    """A sale, in a diary; the first of a product never filed is a breach, and the next ones rest on it."""
    def act():
        made = sale(log, product, user, day, amount, scenario)
        if breach:
            log.violated('DQ-9.3-a', made, product)
    life.on(day, act)


def tickets(life, log):
    """Thirty tickets; one is answered after the National Day break a day late, one repaired late after Spring Festival."""
    priorities = ('medium', 'high', 'low')
    opened = {}
    for at, month in enumerate(months('2023-09-05', 28)):
        name, priority, day = f'ticket-{at + 1:02}', priorities[at % 3], shift(month, 0)
        life.on(day, lambda name=name, day=day, priority=priority: ticket(
            log, name, day, priority, agreedOn=plus(day, 40) if priority == 'low' else None))
        life.on(shift(day, 1), lambda name=name, day=day: repair(log, name, shift(day, 1)))
        life.on(shift(day, 2), lambda name=name, day=day: answer(log, name, shift(day, 2)))

    def open_one(name, day, priority):
        opened[name] = ticket(log, name, day, priority)
    # 28 September 2023: the 7th, 8th and 9th of October are the three working days.
    life.on('2023-09-28', lambda: open_one('ticket-91', '2023-09-28', 'high'))
    life.on('2023-10-07', lambda: repair(log, 'ticket-91', '2023-10-07'))
    life.on('2023-10-10', lambda: log.owed(
        'DQ-10.3-b', 'dataBureau', opened['ticket-91'], '2023-10-09', 'late', 'ticket-91',
        answer(log, 'ticket-91', '2023-10-10')))
    # 8 February 2024 and three days: the 11th, in the break that ends on the 17th; Sunday the 18th is worked.
    life.on('2024-02-08', lambda: open_one('ticket-92', '2024-02-08', 'medium'))
    life.on('2024-02-09', lambda: answer(log, 'ticket-92', '2024-02-09'))
    life.on('2024-02-19', lambda: log.owed(
        'DQ-A8-N2.3', 'dataProvider', opened['ticket-92'], '2024-02-18', 'late', 'ticket-92',
        repair(log, 'ticket-92', '2024-02-19')))


def untidy():
    """A log kept badly: steps left out and entered afterwards, lines twice, roles mixed up, timers typed in."""
    log = Log(FOLDER, 'untidy', ['LOG-lateEntry', 'LOG-conflictingDuplicate', 'LOG-timer', 'LOG-meaningless'], case='德清-2024-021', operator='德清雾溪信息有限公司')
    course(log, '2024-11-18', 'verify', skip=('formal',))
    # The formal review is nowhere yet: entered later, with a time before the verification.
    late = log.add(shift('2024-11-18', -33), 'application.formalCheckPassed', 'dataBureau', {
        'opinion': '齐全', 'signed': True}, recorded='2024-10-16')
    log.violated('LOG-lateEntry', late)
    again = course_rest(log)
    # No list and no meeting: the decision shows that the list is missing, and the list that the resolution is.
    log.violated('DQ-3.2-d', again['decide'])
    log.violated('DQ-3.2-c', again['decide'], derived='DQ-3.2-d')
    log.again(again['decide'])
    other = log.add('2024-10-30', 'government.decided', 'localGovernment', {'verdict': 'reject', 'document': '德政函第9号'},
                    ident=again['decide'].id)
    log.violated('LOG-conflictingDuplicate', other)
    log.add('2024-11-18', 'agreement.signed', 'dataBureau', agreement())
    environment(log, '2024-11-22')
    onboard(log, 'lin-xi', '2024-11-26')
    untrained = onboard(log, 'mu-he', '2024-12-02', skip=('training', 'exam'))
    log.violated('DQ-7-a', untrained['access'], 'mu-he')
    log.violated('DQ-7-c', untrained['access'], 'mu-he')
    model(log, 'model-1', '2024-12-05')
    process(log, 'mu-he', '2024-12-10')
    develop(log, 'product-1', '2024-12-12')
    log.add('2024-12-13', 'product.filingSubmitted', 'operator', {
        'product': 'product-1', 'name': '山区气象指数', 'scenario': 'scenario-1', 'usesPersonalData': False, 'productList': True})
    # The operator files its own product: the act counts, its actor does not fit.
    self_filed = log.add('2024-12-16', 'product.filingDecided', 'operator', {'product': 'product-1', 'verdict': 'filed'})
    log.violated('DQ-9.3-a', self_filed, 'product-1')
    usage(log, 'usage-1', 'product-1', '莫干山国际旅游度假区', '2024-12-18')
    sale(log, 'product-1', '莫干山国际旅游度假区', '2024-12-20')
    stray = log.add('2024-12-23', 'qualityTicket.answered', 'dataBureau', {'ticket': 'ticket-77', 'verdict': 'reasonable'})
    log.violated('LOG-meaningless', stray, 'ticket-77')
    timer = log.add('2024-12-24', 'agreement.expired', None)
    log.violated('LOG-timer', timer)
    ticket(log, 'ticket-1', '2024-12-25', 'medium')
    answer(log, 'ticket-1', '2024-12-26')
    repair(log, 'ticket-1', '2024-12-27')
    revoked_at = log.add('2024-12-30', 'authorization.revoked', 'localGovernment', {
        'ground': 'failedRectification', 'rectification': 'rectification-1'})
    log.violated('DQ-A5-6.1-7b', revoked_at, 'rectification-1')
    after = sale(log, 'product-1', '莫干山国际旅游度假区', '2024-12-31')
    log.violated('DQ-10.1-a', after, 'product-1')
    close(log, '2025-01-02', '2025-01-03')
    log.phase = 'closed'
    gone = log.add('2025-01-06', 'qualityTicket.opened', 'operator', {'ticket': 'ticket-2', 'priority': 'high'})
    # Nobody owes an answer or a repair under an agreement that has ended.
    log.violated('DQ-10.1-a', gone, 'ticket-2')
    log.counts = {'late': 0}
    return log


def course_rest(log):
    """From the decision to the delegation."""
    events = {}
    for step, day in (
            ('decide', '2024-10-30'),
            ('fileLocally', '2024-10-31'), ('publicise', '2024-11-01'), ('fileUpward', '2024-11-06'),
            ('delegate', '2024-11-12')):
        kind, role, data = step_event(step, log, '交通出行', (), None)
        events[step] = log.add(day, kind, role, data)
    log.met += 3
    return events
