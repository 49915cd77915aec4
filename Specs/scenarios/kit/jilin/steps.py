"""Stretches of a Jilin case that many logs share, each in its ordinary course."""
from ..workdays import shift

# Working days before the agreement is signed.
COURSE = {
    'announce': 60, 'catalogue': 58, 'submit': 45, 'qualify': 38, 'open': 36, 'select': 15, 'publicise': 13, 'file': 12,
    'approve': 5, 'sign': 0,
}
SETS = ('不动产登记信息', '房屋交易备案信息')
SCENE = '地产金融'


def applicant(**changes):
    """What an applicant that meets all conditions states; a change of None leaves a member out."""
    data = {
        'applicant': '吉林市雾凇数据运营有限公司', 'applicantKind': 'legalPerson', 'establishedOn': '2016-05-18', 'taxGrade': 'A',
        'severePenalty': False, 'creditLists': [], 'personsClean': True, 'internalRules': True,
        'protectionExperience': True, 'cryptographyExperience': True}
    data.update(changes)
    return {key: value for key, value in data.items() if value is not None}


def agreement(**changes):
    """What an agreement ordinarily says; a change of None leaves a member out."""
    data = {'party': 'both', 'agreement': 1, 'term': '3y', 'scenarios': [SCENE], 'operatorKind': 'legalPerson'}
    data.update(changes)
    return {key: value for key, value in data.items() if value is not None}


def step_event(step, log, window):
    """The type, the role and the payload of a step."""
    return {
        'announce': ('announcement.published', 'implementer', {
            'rulebook': 'jilin', 'authorisationMode': '整体授权，分场景分批实施',
            'eligibility': ['存续超过两年', '纳税信用不低于B级', '三年内无严重处罚'], 'windowUntil': window,
            'issuer': '吉林市政务服务和数字化建设管理局'}),
        'catalogue': ('catalogue.published', 'implementer', {
            'version': '第一批', 'dataSets': list(SETS), 'classified': True, 'jointly': ['吉林市不动产登记中心']}),
        'submit': ('application.submitted', 'applicant', applicant(applicant=log.operator)),
        'qualify': ('qualification.verified', 'implementer', {'verdict': 'pass'}),
        'open': ('selection.opened', 'implementer', {'method': 'publicTender', 'notice': '吉数招第2号'}),
        'select': ('selection.concluded', 'implementer', {
            'verdict': 'selected', 'method': 'publicTender', 'operator': log.operator}),
        'publicise': ('authorization.publicised', 'implementer', {'where': '吉林市人民政府网站'}),
        'file': ('authorization.filedUpward', 'implementer', {'addressee': 'cityGovernment'}),
        'approve': ('decisionBody.approved', 'decisionBody', {'meeting': '第9次局长办公会'}),
        'sign': ('agreement.signed', 'implementer', agreement()),
    }[step]


def course(log, sign='2025-06-10', stop='sign', skip=(), on=None, change=None, role=None):
    """From the announcement to the signing, or to an earlier step.

    `sign` is the day from which the days of all steps follow; `on` gives some steps another day; `change` merges
    members into the payload of a step, or takes out those that are None; `role` lets somebody else take a step.
    """
    on, change, role = on or {}, change or {}, role or {}
    names = list(COURSE)
    events = {}
    for step in names[:names.index(stop) + 1]:
        if step in skip:
            continue
        day = on.get(step) or (sign if step == 'sign' else shift(sign, -COURSE[step]))
        kind, by, data = step_event(step, log, shift(sign, -40))
        data = {key: value for key, value in {**data, **change.get(step, {})}.items() if value is not None}
        made = events[step] = log.add(day, kind, role.get(step, by), data)
        if step == 'select' and data['verdict'] == 'selected':
            selected(log, made)
        elif step in ('publicise', 'file'):
            log.discharge('JL-6.3-c' if step == 'publicise' else 'JL-6.3-d', made)
        elif step == 'sign' and data.get('party') == 'both':
            log.take_effect(made.day)
    return events


def selected(log, event, derived=None):
    """What a selection leaves to be done."""
    log.owe('JL-6.3-c', 'implementer', event, derived=derived)
    log.owe('JL-6.3-d', 'implementer', event, derived=derived)


# Data and platform

def platform(log, day, level=3, builder='operator', role='implementer'):
    made = log.add(day, 'platform.accepted', role, {'protectionLevel': level, 'builder': builder})
    log.discharge('JL-6.8-a', made)
    return made


def request(log, name, day, sets=SETS, scene=SCENE, role='operator'):
    return log.add(day, 'resource.requested', role, {
        'request': name, 'dataSets': list(sets), 'scenario': scene, 'purpose': '产品研发'})


def decide(log, name, day, verdict='approve', jointly=('dataProvider', 'sectorAuthority'), **more):
    return log.add(day, 'resource.decided', 'implementer', {
        'request': name, 'verdict': verdict, 'jointly': list(jointly), **more})


def grant(log, name, day, data_set, batch=1, role='implementer'):
    made = log.add(day, 'resource.granted', role, {'dataSet': data_set, 'request': name, 'batch': batch})
    log.owe('JL-6.6-a', 'implementer', made, data_set)
    return made


def register(log, day, data_set, role='implementer'):
    made = log.add(day, 'resource.registered', role, {'dataSet': data_set, 'registration': '资登-0417'})
    log.discharge('JL-6.6-a', made, data_set)
    return made


def batch(log, name, day, sets=SETS, number=1, scene=SCENE):
    """A request, its decision a week later, and the grant of what was asked for; all of it is registered."""
    request(log, name, day, sets, scene)
    decide(log, name, shift(day, 5))
    granted = [grant(log, name, shift(day, 7), data_set, number) for data_set in sets]
    for data_set in sets:
        register(log, shift(day, 12), data_set)
    return granted


def process(log, day, sets=SETS, person='guan-yue', role='operator', **more):
    data = {'person': person, 'dataSets': list(sets), 'insideDomain': True, **more}
    return log.add(day, 'processing.started', role, {k: v for k, v in data.items() if v is not None})


def ready(log, sign='2025-06-10'):
    """A platform, a first batch of data, and the plan for emergencies, within seven weeks of the signing."""
    platform(log, shift(sign, 8))
    emergency_plan(log, shift(sign, 9))
    batch(log, 'request-1', shift(sign, 10))


# Products

def develop(log, product, day, scene=SCENE, role='operator', provider=None):
    """A product is developed; a service provider that develops it owes an emergency plan of its own."""
    made = log.add(day, 'product.developed', role, {
        'product': product, 'form': 'dataInterface', 'scenario': scene, 'usesPersonalData': False,
        **({'serviceProvider': provider} if provider else {})})
    if provider:
        log.owe('JL-8.3-d', 'serviceProvider', made, provider)
    return made


def review(log, product, day, verdict='pass', role='operator'):
    return log.add(day, 'compliance.assessed', role, {'product': product, 'verdict': verdict})


def cap(log, product, day, amount='12.50', role='priceAuthority', jointly=('implementer',)):
    return log.add(day, 'price.capApproved', role, {
        'product': product, 'cap': amount, 'maxAllowedRevenue': '860000.00', 'unit': '每次调用', 'jointly': list(jointly)})


def price(log, product, day, amount='11.80', role='operator'):
    return log.add(day, 'price.set', role, {'product': product, 'price': amount, 'unit': '每次调用'})


def sale(log, product, user, day, amount='2360.00', role='operator'):
    """A delivery; with the first of a product its registration is owed."""
    made = log.add(day, 'sale.recorded', role, {'product': product, 'user': user, 'amount': amount})
    if product not in log.sold:
        log.sold.add(product)
        log.owe('JL-6.6-a', 'operator', made, product)
    return made


def register_product(log, product, day, role='operator'):
    made = log.add(day, 'product.registered', role, {'product': product, 'registration': '产登-0088'})
    log.discharge('JL-6.6-a', made, product)
    return made


def offered(log, product, day, scene=SCENE, amount='12.50', set_at='11.80'):
    """A product is developed, reviewed, capped and priced within a month."""
    develop(log, product, day, scene)
    review(log, product, shift(day, 5))
    cap(log, product, shift(day, 12), amount)
    return price(log, product, shift(day, 15), set_at)


# What goes on beside

def emergency_plan(log, day, provider=None):
    """The operator adopts its plan, or a service provider its own."""
    made = log.add(day, 'emergencyPlan.adopted', 'serviceProvider' if provider else 'operator', {
        'plan': '数据安全事件应急处置预案', **({'serviceProvider': provider} if provider else {})})
    log.discharge('JL-8.3-d', made, provider)
    return made


def assess(log, day, role='operator'):
    """The compliance of the operator as a whole is assessed."""
    made = log.add(day, 'compliance.assessed', role, {'verdict': 'pass', 'through': day})
    log.discharge('JL-8.3-c', made)
    return made


def evaluate(log, day, role='implementer', verdict='pass'):
    """How the agreement is carried out is evaluated."""
    made = log.add(day, 'performance.evaluated', role, {'verdict': verdict, 'through': day})
    log.discharge('JL-8.4-d', made)
    return made


def disclose(log, day, role, *contents):
    """Something is made public."""
    made = log.add(day, 'disclosure.published', role, {
        'contents': list(contents), 'through': day, 'where': '吉林市公共数据授权运营平台'})
    for content in contents:
        log.discharge({'operation': 'JL-8.4-a', 'productList': 'JL-8.4-b', 'dataUse': 'JL-9.3-c'}[content], made)
    return made


def incident(log, name, day, kind='leak', provider=None):
    """An incident: the plan is to be activated and the implementing body to be told, both at once."""
    party = 'serviceProvider' if provider else 'operator'
    made = log.add(day, 'incident.detected', party, {
        'incident': name, 'kind': kind, **({'serviceProvider': provider} if provider else {'byOperator': True})})
    for _ in range(2):
        log.owe('JL-8.3-e', party, made, name)
    return made


def activate(log, name, day, role='operator'):
    made = log.add(day, 'incident.planActivated', role, {'incident': name})
    log.discharge('JL-8.3-e', made, name)
    return made


def tell(log, name, day, role='operator'):
    made = log.add(day, 'incident.reported', role, {'incident': name})
    log.discharge('JL-8.3-e', made, name)
    return made


def ticket(log, name, day, role='operator'):
    made = log.add(day, 'qualityTicket.opened', role, {
        'ticket': name, 'provider': '吉林市不动产登记中心', 'errorKind': 'missing', 'foundOn': day})
    log.owe('JL-8.1-d', 'implementer', made, name)
    return made


def answer(log, name, day, role='implementer', verdict='reasonable'):
    made = log.add(day, 'qualityTicket.answered', role, {'ticket': name, 'verdict': verdict})
    log.discharge('JL-8.1-d', made, name)
    return made


# The end

def close(log, day, deleted=None, roles=('implementer', 'implementer')):
    """Access is closed, and the data are deleted: nothing is owed any more."""
    closed = log.add(day, 'access.closed', roles[0], {})
    log.discharge('JL-6.7-0a', closed)
    gone = log.add(deleted or day, 'data.deleted', roles[1], {})
    log.discharge('JL-6.7-0b', gone)
    log.standing.clear()
    log.phase = 'closed'
    return closed, gone
