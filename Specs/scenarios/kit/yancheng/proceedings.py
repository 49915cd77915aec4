"""The acts about demands, errors, quality and the catalogue, each with the duties that it opens and does."""
from ..workdays import shift

DEMAND, CORRECTION, TASK, CHANGE, ENTRY = 'demand-1', 'correction-1', 'task-1', 'change-1', '公共停车泊位信息'
REFUSAL = {
    'verdict': 'refuse', 'reason': '涉及在办案件', 'legalBasis': '《中华人民共和国数据安全法》第三十八条', 'basisLevel': 'law'}


# A demand for data outside the catalogue

def demand(log, day, role='agency', **more):
    made = log.add(day, 'demand.requested', role, {
        'demand': DEMAND, 'data': '残疾人两项补贴发放明细', 'scenario': '无障碍改造', 'truthful': True, 'compliant': True,
        'secure': True, 'channel': 'platform', **more}, 'requested')
    log.owe('YC-23-b', 'dataProvider', made, DEMAND, within=7)
    return made


def answer_demand(log, day, direct=True, role='dataProvider', **more):
    """The provider agrees: to share within seven working days, or after processing."""
    made = log.add(day, 'demand.answered', role, {'demand': DEMAND, 'verdict': 'agree', 'direct': direct, **more}, 'answered')
    log.do('YC-23-b', made, DEMAND)
    if direct:
        log.owe('YC-23-c', 'dataProvider', made, DEMAND, within=7)
    elif more.get('availableOn'):
        log.owe('YC-23-d', 'dataProvider', made, DEMAND, due=more['availableOn'])
        log.phase = 'scheduled'
    else:
        log.owe('YC-23-d', 'dataProvider', made, DEMAND)
    return made


def refuse_demand(log, day, **more):
    made = log.add(day, 'demand.answered', 'dataProvider', {'demand': DEMAND, **REFUSAL, **more}, 'refused')
    log.do('YC-23-b', made, DEMAND)
    return made


def announce(log, day, available, role='dataProvider'):
    """The provider announces the day on which it can share."""
    made = log.add(day, 'demand.etaNotified', role, {'demand': DEMAND, 'availableOn': available}, 'scheduled')
    log.do('YC-23-d', made, DEMAND, dated=False)
    log.owe('YC-23-d', 'dataProvider', made, DEMAND, due=available)
    return made


def fulfil(log, day, role='dataProvider', done=('listed', 'collected', 'shared'), **more):
    whole = len(done) == 3
    made = log.add(day, 'demand.fulfilled', role, {
        'demand': DEMAND, 'done': list(done), 'channel': 'platform', **more}, 'fulfilled' if whole else None)
    if whole:
        log.do('YC-23-c', made, DEMAND)
        log.do_all('YC-23-d', made, DEMAND)
    return made


# Errors in shared data, and data that fall short

def report_error(log, day, role='agency', **more):
    made = log.add(day, 'correction.reported', role, {
        'correction': CORRECTION, 'dataSet': '不动产登记信息', 'provider': '盐城市不动产登记中心', 'error': '坐落门牌号错误',
        'channel': 'platform', **more}, 'reported')
    log.owe('YC-25-b', 'dataProvider', made, CORRECTION, within=5)
    return made


def correct(log, day, result='corrected', role='dataProvider'):
    made = log.add(day, 'correction.completed', role, {'correction': CORRECTION, 'result': result}, 'completed')
    log.do('YC-25-b', made, CORRECTION)
    return made


def turned_away(log, day, proof=True, manner='refused'):
    """Business is refused, put off, or made to wait for a correction."""
    return log.add(day, 'service.refused', 'agency', {
        'correction': CORRECTION, 'proofGiven': proof, 'manner': manner, 'body': '大丰区政务服务大厅'})


def issue(log, day, role='operationsAgency', **more):
    made = log.add(day, 'qualityTask.issued', role, {
        'task': TASK, 'dataSet': '法人登记信息', 'agency': '盐城市市场监督管理局', 'defect': '信用代码缺位', 'channel': 'platform',
        **more}, 'issued')
    log.owe('YC-17.2-b', 'agency', made, TASK, within=10)
    return made


def finish(log, day, result='corrected', role='agency'):
    made = log.add(day, 'qualityTask.done', role, {'task': TASK, 'result': result}, 'done')
    log.do('YC-17.2-b', made, TASK)
    return made


# The entry of a data set in the catalogue

def publish(log, day, role='agency', **more):
    """An entry is published; the operations agency has to examine it."""
    made = log.add(day, 'catalogue.published', role, {
        'version': '2025年第一版', 'dataSet': ENTRY, 'classified': True, 'content': '泊位位置和余位', 'form': '库表',
        'category': '城市管理', 'condition': '限停车诱导', 'updateFrequency': '每五分钟', 'collector': '盐城市城市管理局',
        'auditor': '盐城市城市管理局', 'provider': '盐城市城市管理局', 'sharingType': 'conditional', 'openType': 'conditional',
        'conditions': '限停车诱导系统使用', 'legalBasis': '《中华人民共和国数据安全法》第三十八条', 'basisLevel': 'law', **more}, 'published')
    log.owe('YC-10.3', 'operationsAgency', made, ENTRY)
    return made


def audit(log, day, role='operationsAgency'):
    made = log.add(day, 'catalogue.audited', role, {'scope': 'city', 'dataSets': [ENTRY]})
    log.do('YC-10.3', made, ENTRY)
    return made


def change(log, day, effective=None, cause='lawAmended', **more):
    """A ground to change the catalogue arises; it is followed within fifteen working days of its effect."""
    made = log.add(day, 'catalogue.changeArose', None, {
        'change': CHANGE, 'cause': cause, 'effectiveOn': effective, 'dataSets': [ENTRY], **more}, 'changing')
    start = effective or made.day
    log.owe('YC-11-b', 'agency', made, CHANGE, due=shift(start, 15))
    return made


def update(log, day, role='agency', **more):
    """The catalogue is updated: for a change, for a purchase, or for a data set."""
    made = log.add(day, 'catalogue.updated', role, {'version': '2025年第二版', **more}, 'updated')
    log.do('YC-11-b', made, more.get('change'))
    log.do('YC-47.3-c', made, more.get('purchase'))
    for data_set in more.get('dataSets', []):
        log.do_all('YC-27.3', made, data_set)
    return made


ASPECTS = {'sharing': 'YC-20.2-b', 'opening': 'YC-27.1'}


def reassess(log, day, attribute='sharing', fit=True, role='agency'):
    made = log.add(day, 'attribute.reassessed', role, {'dataSet': ENTRY, 'attribute': attribute, 'fit': fit}, 'reassessed')
    if fit:
        log.owe(ASPECTS[attribute], 'agency', made, ENTRY)
    return made


def adjust(log, day, attribute='sharing', before='conditional', after='unconditional', role='agency', **more):
    """The type of sharing or opening is adjusted for good, or for the time of an emergency."""
    passing = more.get('temporary')
    made = log.add(day, 'attribute.adjusted', role, {
        'dataSet': ENTRY, 'attribute': attribute, 'from': before, 'to': after, **more},
        'temporary' if passing else 'adjusted')
    log.presume('YC-20.4', ENTRY)
    if passing:
        log.owe('YC-20.4', 'agency', made, ENTRY, due=more.get('until'))
        return made
    log.do(ASPECTS[attribute], made, ENTRY)
    if attribute == 'opening':
        log.owe('YC-27.3', 'agency', made, ENTRY)
    return made


def relax(log, day, until=None, role='agency', **more):
    """In an emergency the type of sharing is relaxed for a time."""
    return adjust(log, day, role=role, **{
        'temporary': True, 'emergency': '台风防御', 'emergencyStated': True, 'until': until, **more})


def restore(log, day, role='agency'):
    made = log.add(day, 'attribute.restored', role, {'dataSet': ENTRY, 'attribute': 'sharing'}, 'restored')
    log.do('YC-20.4', made, ENTRY)
    return made
