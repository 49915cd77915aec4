"""The acts of opening data and of what is answered for, each with the duties that it opens and does."""
APPLICATION, OBJECTION, COMPLAINT, PURCHASE = 'application-1', 'objection-1', 'complaint-1', 'purchase-1'
VIOLATION, INCIDENT, RISK = 'violation-1', 'incident-1', 'risk-1'
CONTENTS = ('purpose', 'scope', 'manner', 'service', 'prohibitions', 'credit', 'liability', 'disputes')
REFUSAL = {
    'verdict': 'refuse', 'reason': '汇总后仍可识别个人', 'legalBasis': '《中华人民共和国个人信息保护法》第二十五条', 'basisLevel': 'law'}


# Open data

def apply(log, day, role='citizen', **more):
    made = log.add(day, 'openData.applied', role, {
        'application': APPLICATION, 'dataSet': '公交线路客流', 'title': '申请公交客流数据', 'purpose': '线网研究', 'kind': 'dataSet',
        'until': '2027-12-31', 'outcomeForm': '研究报告', 'channel': 'website', **more}, 'applied')
    log.owe('YC-29-2c', 'dataProvider', made, APPLICATION, within=10)
    return made


def reply(log, day, role='dataProvider', **more):
    """The provider agrees; an agreement of use is to be signed."""
    made = log.add(day, 'openData.answered', role, {'application': APPLICATION, 'verdict': 'agree', **more}, 'answered')
    log.do('YC-29-2c', made, APPLICATION)
    log.owe('YC-29-2d', 'dataProvider', made, APPLICATION)
    return made


def turn_down(log, day, **more):
    made = log.add(day, 'openData.answered', 'dataProvider', {'application': APPLICATION, **REFUSAL, **more}, 'refused')
    log.do('YC-29-2c', made, APPLICATION)
    return made


def sign(log, day, role='dataProvider', contents=CONTENTS):
    made = log.add(day, 'openData.agreementSigned', role, {
        'application': APPLICATION, 'contents': list(contents)}, 'agreed')
    log.do('YC-29-2d', made, APPLICATION)
    return made


def provide(log, day, role='dataProvider', **more):
    return log.add(day, 'openData.granted', role, {'application': APPLICATION, 'channel': 'website', **more}, 'granted')


def object_to(log, day, role='citizen', **more):
    made = log.add(day, 'openObjection.lodged', role, {
        'objection': OBJECTION, 'dataSet': '公交线路客流', 'ground': 'privacy', 'channel': 'website', **more}, 'lodged')
    log.owe('YC-30.1-a', 'dataBureau', made, OBJECTION)
    return made


def pass_on(log, day, role='dataBureau'):
    made = log.add(day, 'openObjection.forwarded', role, {'objection': OBJECTION}, 'forwarded')
    log.do('YC-30.1-a', made, OBJECTION)
    log.owe('YC-30.1-b', 'dataProvider', made, OBJECTION)
    return made


def resolve(log, day, measure='treated', role='dataProvider'):
    made = log.add(day, 'openObjection.resolved', role, {'objection': OBJECTION, 'measure': measure}, 'resolved')
    log.do('YC-30.1-b', made, OBJECTION)
    return made


# Complaints, purchases, incidents

def complain(log, day, handler='dataProvider', statutory=None, **more):
    """Somebody reports unlawful use; a statute may give another time than ten working days."""
    made = log.add(day, 'complaint.received', 'citizen', {
        'complaint': COMPLAINT, 'about': '某公司转卖申请到的数据', 'handler': handler, **more}, 'received')
    log.owe('YC-51-b', handler, made, COMPLAINT, **(statutory or {'within': 10}))
    return made


def handle(log, day, verdict='upheld', role='dataProvider'):
    made = log.add(day, 'complaint.handled', role, {'complaint': COMPLAINT, 'verdict': verdict}, 'handled')
    log.do('YC-51-b', made, COMPLAINT)
    return made


def restrict(log, day, role='dataBureau', **more):
    """Access of an offender is restricted; that is to be published."""
    made = log.add(day, 'access.restricted', role, {
        'violation': VIOLATION, 'user': '盐城滩涂数据科技有限公司', 'measure': 'restricted', **more}, 'restricted')
    log.owe('YC-37-b', 'dataBureau', made, VIOLATION)
    return made


def expose(log, day, role='dataBureau'):
    made = log.add(day, 'violation.publicised', role, {'violation': VIOLATION, 'channel': 'website'}, 'publicised')
    log.do('YC-37-b', made, VIOLATION)
    return made


def notify(log, day, role='agency'):
    return log.add(day, 'purchase.notified', role, {'purchase': PURCHASE, 'data': '手机信令数据'}, 'notified')


def buy(log, day, role='agency', shared=False):
    made = log.add(day, 'purchase.made', role, {
        'purchase': PURCHASE, 'dataSet': '手机信令数据', 'sharedOnPlatform': shared}, 'purchased')
    log.owe('YC-47.3-c', 'agency', made, PURCHASE)
    return made


def incident(log, day, concern=None, kind='leak'):
    """An incident: dealt with, told to users, reported."""
    made = log.add(day, 'incident.detected', None, {
        'incident': INCIDENT, 'kind': kind, 'publicConcern': concern}, 'detected')
    for _ in range(3):
        log.owe('YC-44-a', 'agency', made, INCIDENT)
    return made


def respond(log, day, act, role='agency'):
    """One of the three acts: remedied, usersNotified or reported."""
    made = log.add(day, f'incident.{act}', role, {'incident': INCIDENT})
    log.do('YC-44-a', made, INCIDENT)
    if act != 'reported':
        log.close()
    return made


def report(log, day, warn=False, role='agency'):
    """The incident is reported: the authority activates its plan and, where the public is concerned, warns it."""
    made = respond(log, day, 'reported', role)
    for _ in range(2 if warn else 1):
        log.owe('YC-44-b', 'sectorAuthority', made, INCIDENT)
    log.close()
    return made


def authority(log, day, act, role='sectorAuthority'):
    """The authority's part: planActivated or publicWarned."""
    made = log.add(day, f'incident.{act}', role, {'incident': INCIDENT})
    log.do('YC-44-b', made, INCIDENT)
    log.close()
    return made


RISKS = {'YC-43': 'dataUser', 'YC-30.2': 'agency', 'YC-41-5': 'agency'}


def risk(log, day, rule='YC-41-5', **more):
    """A risk comes to light: to a user, of open data, or of the agency's own systems."""
    made = log.add(day, 'risk.detected', None, {
        'risk': RISK, 'kind': 'openDataHarm' if rule == 'YC-30.2' else 'vulnerability',
        'byUser': True if rule == 'YC-43' else None, **more}, 'detected')
    log.owe(rule, RISKS[rule], made, RISK)
    return made


def answer_risk(log, day, rule='YC-41-5', role=None, **more):
    kind = {'YC-43': 'risk.reported', 'YC-30.2': 'openAccess.suspended', 'YC-41-5': 'risk.remedied'}[rule]
    made = log.add(day, kind, role or RISKS[rule], {'risk': RISK, **more})
    log.do(rule, made, RISK)
    log.close()
    return made
