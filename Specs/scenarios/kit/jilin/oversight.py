"""Supervision, incidents, disclosure and evaluation: what each act presupposes."""
from .grants import acting
from .guards import guard
from .steps import (
    activate, answer, assess, course, develop, disclose, emergency_plan, evaluate, incident, tell, ticket)

# Quality and inspections

@guard('JL-8.1-d', 'answeredByWhom')
def answered(log, broken):
    course(log)
    ticket(log, 'ticket-1', '2025-08-04')
    made = answer(log, 'ticket-1', '2025-08-11', role='operator' if broken else 'implementer')
    if broken:
        log.violated('JL-8.1-d', made, 'ticket-1')


@guard('JL-8.1-d', 'raisedByWhom')
def raised(log, broken):
    course(log)
    made = ticket(log, 'ticket-1', '2025-08-04', role='localGovernment' if broken else 'serviceProvider')
    answer(log, 'ticket-1', '2025-08-11')
    if broken:
        log.violated('JL-8.1-d', made, 'ticket-1')


@guard('JL-8.1-d', 'answerOwed')
def answer_owed(log, broken):
    # No time is set: an answer is owed until it is given.
    course(log)
    ticket(log, 'ticket-1', '2025-08-04')
    if not broken:
        answer(log, 'ticket-1', '2025-08-11')
    log.as_of = '2025-12-31'


acting('JL-8.1-d', 'settledByWhom', 'dispute.coordinated', 'implementer', 'citizen', {
    'verdict': 'agree'}, day='2025-08-25')
acting('JL-8.1-e', 'role', 'inspection.performed', 'implementer', 'operator', {
    'dataPhase': 'during', 'refused': False, 'finding': '未发现问题'}, day='2025-08-25')


def inspected(clause, topic, wrong, obj=None, **concerning):
    """What an inspection finds."""
    @guard(clause, topic)
    def build(log, broken):
        course(log)
        found = {'refused': False, 'otherPurpose': False, 'harmful': False, 'thirdPartyUse': False, wrong: broken}
        made = log.add('2025-08-25', 'inspection.performed', 'implementer', {
            'dataPhase': 'after', **concerning, **found, 'finding': '详见检查记录'})
        if broken:
            log.violated(clause, made, obj)


PROVIDER = '吉林松江软件有限公司'
inspected('JL-9.3-c', 'inspectionRefused', 'refused')
inspected('JL-9.4-b', 'otherPurpose', 'otherPurpose', PROVIDER, serviceProvider=PROVIDER)
inspected('JL-9.4-b', 'harmful', 'harmful', PROVIDER, serviceProvider=PROVIDER)
inspected('JL-9.4-c', 'thirdParty', 'thirdPartyUse', PROVIDER, serviceProvider=PROVIDER)


# Emergencies

@guard('JL-8.3-d', 'planBeforeActivation')
def plan_first(log, broken):
    course(log)
    if not broken:
        emergency_plan(log, '2025-07-01')
    incident(log, 'incident-1', '2025-09-02')
    made = activate(log, 'incident-1', '2025-09-02')
    tell(log, 'incident-1', '2025-09-02')
    if broken:
        log.violated('JL-8.3-d', made, 'incident-1')


acting('JL-8.3-d', 'role', 'emergencyPlan.adopted', 'serviceProvider', 'implementer', {
    'serviceProvider': PROVIDER, 'plan': '应急预案'}, PROVIDER)


def in_an_incident(topic, wrong_step):
    """Plan and report are the operator's, or the service provider's."""
    @guard('JL-8.3-e', topic)
    def build(log, broken):
        course(log)
        emergency_plan(log, '2025-07-01')
        incident(log, 'incident-1', '2025-09-02')
        for name, take in (('plan', activate), ('report', tell)):
            is_wrong = broken and name == wrong_step
            made = take(log, 'incident-1', '2025-09-02', role='implementer' if is_wrong else 'operator')
            if is_wrong:
                log.violated('JL-8.3-e', made, 'incident-1')


in_an_incident('activatedByWhom', 'plan')
in_an_incident('reportedByWhom', 'report')


@guard('JL-8.3-d', 'planOfItsOwn')
def plan_of_its_own(log, broken):
    # The plan of the operator is not that of the service provider: each has its own.
    course(log)
    emergency_plan(log, '2025-07-01')
    develop(log, 'product-1', '2025-08-04', provider=PROVIDER)
    if not broken:
        emergency_plan(log, '2025-08-05', PROVIDER)
    incident(log, 'incident-1', '2025-09-02', provider=PROVIDER)
    made = activate(log, 'incident-1', '2025-09-02', role='serviceProvider')
    tell(log, 'incident-1', '2025-09-02', role='serviceProvider')
    if broken:
        log.violated('JL-8.3-d', made, PROVIDER)


@guard('JL-8.3-e', 'bothOwed')
def both_owed(log, broken):
    # At once has no number: what is not done is owed, and never overdue.
    log.as_of = '2025-12-31'
    course(log)
    emergency_plan(log, '2025-07-01')
    incident(log, 'incident-1', '2025-09-02')
    activate(log, 'incident-1', '2025-09-02')
    if not broken:
        tell(log, 'incident-1', '2025-09-02')


@guard('JL-8.3-e', 'majorRisk')
def major_risk(log, broken):
    # A risk that is not grave asks for nothing; a grave one for the plan and for a report.
    course(log)
    emergency_plan(log, '2025-07-01')
    made = log.add('2025-09-02', 'risk.detected', 'operator', {
        'risk': 'risk-1', 'kind': 'hiddenRelation', 'major': broken})
    if broken:
        log.owe('JL-8.3-e', 'operator', made, 'risk-1')
        log.owe('JL-8.3-e', 'operator', made, 'risk-1')


@guard('JL-8.3-e', 'majorRiskToldByWhom')
def major_risk_told(log, broken):
    course(log)
    emergency_plan(log, '2025-07-01')
    log.add('2025-09-02', 'risk.detected', 'operator', {'risk': 'risk-1', 'kind': 'hiddenRelation', 'major': True})
    log.add('2025-09-02', 'incident.planActivated', 'operator', {'risk': 'risk-1'})
    made = log.add('2025-09-02', 'risk.reported', 'implementer' if broken else 'operator', {'risk': 'risk-1'})
    if broken:
        log.violated('JL-8.3-e', made, 'risk-1')


# Disclosure and evaluation

def published(clause, content, right, wrong):
    """Each part of what is made public has its publisher."""
    @guard(clause, 'publishedByWhom')
    def build(log, broken):
        course(log)
        made = disclose(log, '2025-12-22', wrong if broken else right, content)
        if broken:
            log.violated(clause, made)


published('JL-8.4-a', 'operation', 'implementer', 'operator')
published('JL-8.4-b', 'productList', 'operator', 'implementer')
published('JL-9.3-c', 'dataUse', 'operator', 'implementer')
acting('JL-8.4-c', 'role', 'contribution.evaluated', 'implementer', 'operator', {
    'provider': '吉林市不动产登记中心', 'result': '良好'}, day='2025-12-22')


@guard('JL-8.4-d', 'role')
def who_evaluates(log, broken):
    course(log)
    made = evaluate(log, '2025-12-22', role='operator' if broken else 'implementer')
    if broken:
        log.violated('JL-8.4-d', made)


@guard('JL-8.4-d', 'evaluationBeforeRenewal')
def evaluated(log, broken):
    course(log, '2022-06-10')
    if not broken:
        evaluate(log, '2025-03-03')
    log.add('2025-04-14', 'renewal.applied', 'operator', {'reason': '继续运营'})
    made = log.add('2025-05-12', 'renewal.decided', 'implementer', {'verdict': 'agree'})
    if broken:
        log.violated('JL-8.4-d', made)


@guard('JL-8.3-c', 'regularly')
def regularly(log, broken):
    # Without a cycle one assessment is owed at any time; who makes it is judged.
    course(log)
    made = assess(log, '2025-12-22', role='implementer' if broken else 'operator')
    if broken:
        log.violated('JL-8.3-c', made)
