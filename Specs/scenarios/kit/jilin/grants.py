"""Catalogue, requests for data, batches, platform and processing: what each act presupposes."""
from .guards import guard
from .steps import (
    SETS, batch, course, decide, grant, platform, process, ready, register, request)

ONE = SETS[:1]
BOTH = ('sectorAuthority', 'dataProvider')


def acting(clause, topic, kind, right, wrong, data, obj=None, day='2025-06-23'):
    """An act by the role that the plan names, and by another: it counts, and the clause is breached."""
    @guard(clause, topic)
    def build(log, broken):
        course(log)
        made = log.add(day, kind, wrong if broken else right, data)
        if broken:
            log.violated(clause, made, obj)


# The catalogue

acting('JL-5-a', 'role', 'data.returned', 'implementer', 'operator', {'dataSets': list(SETS), 'batch': 1})
acting('JL-5-d', 'role', 'catalogue.updated', 'implementer', 'operator', {'version': '第二批', 'dataSets': ['公积金缴存信息']})
acting('JL-8.1-a', 'collectedByWhom', 'data.collected', 'dataProvider', 'operator', {'dataSets': list(ONE)})


def catalogue(topic, wrong, role=None):
    @guard('JL-5-b', topic)
    def build(log, broken):
        log.phase = 'announced'
        steps = course(
            log, stop='catalogue', change={'catalogue': wrong} if broken else None,
            role={'catalogue': role} if role and broken else None)
        if broken:
            log.violated('JL-5-b', steps['catalogue'])


catalogue('classified', {'classified': False})
catalogue('sourcesTakePart', {'jointly': []})
catalogue('role', {}, 'dataProvider')


@guard('JL-8.1-a', 'byStandard')
def by_standard(log, broken):
    course(log)
    made = log.add('2025-06-23', 'data.collected', 'dataProvider', {
        'provider': '吉林市不动产登记中心', 'dataSets': list(ONE), 'byStandard': not broken})
    if broken:
        log.violated('JL-8.1-a', made)


# Requests and decisions

@guard('JL-6.5-a', 'agreementBeforeRequest')
def agreement_first(log, broken):
    course(log, stop='approve' if broken else 'sign')
    made = request(log, 'request-1', '2025-06-16', ONE)
    if broken:
        log.violated('JL-6.5-a', made, 'request-1')


@guard('JL-6.5-a', 'catalogueBeforeRequest')
def catalogue_first(log, broken):
    course(log, skip=('catalogue',) if broken else ())
    made = request(log, 'request-1', '2025-06-16', ONE)
    if broken:
        log.violated('JL-6.5-a', made, ONE[0])


@guard('JL-6.5-a', 'dataInCatalogue')
def data_in_catalogue(log, broken):
    # What an update adds may be asked for; what stands in no catalogue may not.
    course(log)
    if not broken:
        log.add('2025-06-12', 'catalogue.updated', 'implementer', {'version': '第二批', 'dataSets': ['公积金缴存信息']})
    made = request(log, 'request-1', '2025-06-16', ('公积金缴存信息',))
    if broken:
        log.violated('JL-6.5-a', made, '公积金缴存信息')


@guard('JL-6.5-a', 'role')
def who_asks(log, broken):
    course(log)
    made = request(log, 'request-1', '2025-06-16', ONE, role='serviceProvider' if broken else 'operator')
    if broken:
        log.violated('JL-6.5-a', made, 'request-1')


@guard('JL-6.5-b', 'sectorTakesPart')
def sector(log, broken):
    course(log)
    request(log, 'request-1', '2025-06-16', ONE)
    made = decide(log, 'request-1', '2025-06-23', jointly=('dataProvider',) if broken else BOTH)
    if broken:
        log.violated('JL-6.5-b', made, 'request-1')


@guard('JL-9.1-b', 'sourceTakesPart')
def source(log, broken):
    course(log)
    request(log, 'request-1', '2025-06-16', ONE)
    made = decide(log, 'request-1', '2025-06-23', jointly=('sectorAuthority',) if broken else BOTH)
    if broken:
        log.violated('JL-9.1-b', made, 'request-1')


@guard('JL-9.1-b', 'eitherCarriesAGrant')
def either(log, broken):
    # One of the two took part: that is a warning, and the grant rests on the decision all the same.
    course(log)
    request(log, 'request-1', '2025-06-16', ONE)
    made = decide(log, 'request-1', '2025-06-23', jointly=('sectorAuthority',) if broken else BOTH)
    grant(log, 'request-1', '2025-06-25', ONE[0])
    if broken:
        log.violated('JL-9.1-b', made, 'request-1')


@guard('JL-9.1-b', 'experts')
def experts(log, broken):
    # Experts are heard where that is needed; whoever calls the review, experts conclude it.
    course(log)
    request(log, 'request-1', '2025-06-16', ONE)
    made = log.add('2025-06-19', 'expertReview.concluded', 'operator' if broken else 'expertPanel', {
        'request': 'request-1', 'verdict': 'pass', 'experts': 5})
    decide(log, 'request-1', '2025-06-23', experts=True)
    if broken:
        log.violated('JL-9.1-b', made, 'request-1')


@guard('JL-6.5-b', 'decisionBeforeGrant')
def decision_first(log, broken):
    course(log)
    request(log, 'request-1', '2025-06-16', ONE)
    if not broken:
        decide(log, 'request-1', '2025-06-23')
    made = grant(log, 'request-1', '2025-06-25', ONE[0])
    if broken:
        log.violated('JL-6.5-b', made, 'request-1')


@guard('JL-6.5-b', 'refusedRequest')
def refused(log, broken):
    course(log)
    request(log, 'request-1', '2025-06-16', ONE)
    decide(log, 'request-1', '2025-06-23', 'reject' if broken else 'approve', reason='用途不明')
    made = grant(log, 'request-1', '2025-06-25', ONE[0])
    if broken:
        log.violated('JL-6.5-b', made, 'request-1')


@guard('JL-6.5-b', 'takenBack')
def taken_back(log, broken):
    # A later refusal takes back what was approved: what is granted after it rests on nothing.
    course(log)
    request(log, 'request-1', '2025-06-16', ONE)
    decide(log, 'request-1', '2025-06-23')
    if broken:
        decide(log, 'request-1', '2025-06-24', 'reject', reason='数源单位收回')
    made = grant(log, 'request-1', '2025-06-25', ONE[0])
    if broken:
        log.violated('JL-6.5-b', made, 'request-1')


@guard('JL-6.5-b', 'approvedInPart')
def in_part(log, broken):
    # Approved for one of three: each of the others that is granted is granted on nothing.
    course(log, change={'catalogue': {'dataSets': [*SETS, '房屋租赁备案信息']}})
    request(log, 'request-1', '2025-06-16', (*SETS, '房屋租赁备案信息'))
    decide(log, 'request-1', '2025-06-23', 'partial', dataSets=[SETS[0]])
    grant(log, 'request-1', '2025-06-25', SETS[0])
    if broken:
        for data_set in (SETS[1], '房屋租赁备案信息'):
            log.violated('JL-6.5-b', grant(log, 'request-1', '2025-06-25', data_set), data_set)


@guard('JL-6.5-b', 'otherData')
def other_data(log, broken):
    # What is granted under a request is data that it asked for, and no other.
    course(log)
    request(log, 'request-1', '2025-06-16', ONE)
    decide(log, 'request-1', '2025-06-23')
    other = next(name for name in SETS if name not in ONE)
    made = grant(log, 'request-1', '2025-06-25', other if broken else ONE[0])
    if broken:
        log.violated('JL-6.5-b', made, other)


@guard('JL-6.5-b', 'takenBackInPart')
def taken_back_in_part(log, broken):
    # A refusal takes back an approval in part too.
    course(log)
    request(log, 'request-1', '2025-06-16', SETS)
    decide(log, 'request-1', '2025-06-23', 'partial', dataSets=[SETS[0]])
    if broken:
        decide(log, 'request-1', '2025-06-24', 'reject', reason='数源单位收回')
    made = grant(log, 'request-1', '2025-06-25', SETS[0])
    if broken:
        log.violated('JL-6.5-b', made, 'request-1')


@guard('JL-6.5-b', 'neitherTakesPart')
def neither(log, broken):
    # Nobody of the two took part: each sentence is broken once.
    course(log)
    request(log, 'request-1', '2025-06-16', ONE)
    made = decide(log, 'request-1', '2025-06-23', jointly=() if broken else BOTH)
    if broken:
        log.violated('JL-6.5-b', made, 'request-1')
        log.violated('JL-9.1-b', made, 'request-1')


@guard('JL-6.5-a', 'listedLater')
def listed_later(log, broken):
    # Guards compare times, not lines: the update stands first in the log, but came a day after the request.
    course(log)
    log.add('2025-06-17' if broken else '2025-06-13', 'catalogue.updated', 'implementer', {
        'version': '第二批', 'dataSets': ['公积金缴存信息']})
    made = request(log, 'request-1', '2025-06-16', ('公积金缴存信息',))
    if broken:
        log.violated('JL-6.5-a', made, '公积金缴存信息')


@guard('JL-4-b', 'agreementBeforeGrant')
def grant_under_agreement(log, broken):
    course(log, stop='approve' if broken else 'sign')
    if not broken:
        request(log, 'request-1', '2025-06-11', ONE)
        decide(log, 'request-1', '2025-06-16')
        grant(log, 'request-1', '2025-06-18', ONE[0])
        return
    made = log.add('2025-06-18', 'resource.granted', 'implementer', {'dataSet': ONE[0], 'batch': 1})
    log.violated('JL-4-b', made, ONE[0])
    log.violated('JL-6.5-b', made, ONE[0])
    log.owe('JL-6.6-a', 'implementer', made, ONE[0])


@guard('JL-6.6-a', 'resourceRegisteredByWhom')
def resource_registered(log, broken):
    course(log)
    request(log, 'request-1', '2025-06-16', ONE)
    decide(log, 'request-1', '2025-06-23')
    grant(log, 'request-1', '2025-06-25', ONE[0])
    made = register(log, '2025-07-04', ONE[0], role='operator' if broken else 'implementer')
    if broken:
        log.violated('JL-6.6-a', made, ONE[0])


# Platform and processing

@guard('JL-6.8-a', 'platformBeforeProcessing')
def platform_first(log, broken):
    course(log)
    if not broken:
        platform(log, '2025-06-12')
    batch(log, 'request-1', '2025-06-16')
    made = process(log, '2025-07-07')
    if broken:
        log.violated('JL-6.8-a', made, 'guan-yue')


@guard('JL-6.8-a', 'builtByWhom')
def builder(log, broken):
    # The plan has the operator build the platform; one that the implementing body built is a platform all the same.
    course(log)
    made = platform(log, '2025-06-20', builder='implementer' if broken else 'operator')
    if broken:
        log.violated('JL-6.8-a', made)


@guard('JL-6.8-a', 'completedByWhom')
def completed_by(log, broken):
    # The clause names the operator, and the implementing body accepts: either may enter that the platform is there.
    course(log)
    made = platform(log, '2025-06-20', role='localGovernment' if broken else 'operator')
    if broken:
        log.violated('JL-6.8-a', made)


@guard('JL-6.8-b', 'onThePlatform')
def on_platform(log, broken):
    course(log)
    ready(log)
    made = process(log, '2025-07-21', insideDomain=not broken)
    if broken:
        log.violated('JL-6.8-b', made, 'guan-yue')


@guard('JL-6.8-b', 'placeUnknown')
def place_unknown(log, broken):
    course(log)
    ready(log)
    made = process(log, '2025-07-21', insideDomain=None if broken else True)
    if broken:
        log.undetermined('JL-6.8-b', made, 'guan-yue')


@guard('JL-9.3-b', 'grantBeforeUse')
def scope(log, broken):
    # Each data set is looked at for itself: one was granted, the other was not.
    course(log)
    platform(log, '2025-06-12')
    batch(log, 'request-1', '2025-06-16', SETS[:1] if broken else SETS)
    made = process(log, '2025-07-21')
    if broken:
        log.violated('JL-9.3-b', made, SETS[1])


@guard('JL-9.3-b', 'secondBatch')
def second_batch(log, broken):
    # The second batch is granted on 4 August; used before that it is outside the authorisation.
    course(log)
    ready(log)
    log.add('2025-07-14', 'catalogue.updated', 'implementer', {'version': '第二批', 'dataSets': ['公积金缴存信息']})
    request(log, 'request-2', '2025-07-21', ('公积金缴存信息',))
    decide(log, 'request-2', '2025-07-28')
    if broken:
        log.violated('JL-9.3-b', process(log, '2025-08-01', ('公积金缴存信息',)), '公积金缴存信息')
    grant(log, 'request-2', '2025-08-04', '公积金缴存信息', 2)
    register(log, '2025-08-11', '公积金缴存信息')
    process(log, '2025-08-12', ('公积金缴存信息',))


@guard('JL-9.3-b', 'role')
def who_processes(log, broken):
    course(log)
    ready(log)
    made = process(log, '2025-07-21', role='dataUser' if broken else 'serviceProvider')
    if broken:
        log.violated('JL-9.3-b', made, 'guan-yue')
