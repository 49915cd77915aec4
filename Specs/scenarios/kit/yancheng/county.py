"""Sharing with a county: two hops, the form of the county authority, and the whole grant."""
from .guards import acting, guard
from .steps import SET, access, accept, agree, agreed, ask, deliver, forward, refuse, seal, whole_grant

R = 'request-1'


@guard('YC-22.4-1b', 'openedToTheCounty')
def opened(log, broken):
    ask(log, '2025-03-10', kind='unconditional', level='county')
    accept(log, '2025-03-11')
    if not broken:
        access(log, '2025-03-12', platform='county')


acting(
    'YC-22.4-1b', 'role', 'operationsAgency', 'countyAuthority', lambda log, role: access(log, '2025-03-12', role=role),
    lambda log: ask(log, '2025-03-10', kind='unconditional', level='county'), R)


def asked(log):
    ask(log, '2025-03-10', level='county')


acting(
    'YC-22.4-2a', 'forwardedByWhom', 'operationsAgency', 'countyAuthority',
    lambda log, role: forward(log, '2025-03-11', role=role), asked, R)
acting(
    'YC-22.4-2a', 'answeredByWhom', 'dataProvider', 'countyAuthority',
    lambda log, role: agree(log, '2025-03-14', role=role),
    lambda log: (asked(log), forward(log, '2025-03-11')), R)
acting('YC-21-b', 'roleInACounty', 'countyAuthority', 'contractor', lambda log, role: ask(
    log, '2025-03-10', level='county', role=role), obj=R)


@guard('YC-22.4-2a', 'forwardedBeforeAnswer')
def forwarded(log, broken):
    asked(log)
    if not broken:
        forward(log, '2025-03-11')
    made = agree(log, '2025-03-14')
    if broken:
        log.violated('YC-22.4-2a', made, R)


@guard('YC-22.4-2b', 'answerBeforeAccess')
def answer_first(log, broken):
    asked(log)
    forward(log, '2025-03-11')
    if not broken:
        agree(log, '2025-03-14')
    made = access(log, '2025-03-17')
    if broken:
        log.violated('YC-22.4-2b', made, R)


@guard('YC-22.4-2b', 'refused')
def refused(log, broken):
    asked(log)
    forward(log, '2025-03-11')
    (refuse if broken else agree)(log, '2025-03-14')
    made = access(log, '2025-03-17')
    if broken:
        log.violated('YC-22.4-2b', made, R)


acting(
    'YC-22.4-2b', 'role', 'operationsAgency', 'agency', lambda log, role: access(log, '2025-03-17', role=role),
    lambda log: agreed(log, level='county'), R)
acting(
    'YC-22.4-2c', 'sealedByWhom', 'countyAuthority', 'agency',
    lambda log, role: seal(log, '2025-03-17', by='applicant', role=role),
    lambda log: agreed(log, delivery='table', level='county'), R)


@guard('YC-22.4-2c', 'formFilledIn')
def form(log, broken):
    agreed(log, delivery='table', level='county')
    if not broken:
        seal(log, '2025-03-17')


@guard('YC-22.2-b', 'sealsOfACounty')
def seals(log, broken):
    # The county authority consents by its seal, as the provider does: without the seal there is no form and no consent.
    agreed(log, delivery='table', level='county')
    seal(log, '2025-03-17', by='provider')
    if not broken:
        seal(log, '2025-03-17', by='applicant')
    made = deliver(log, '2025-03-19')
    if broken:
        log.violated('YC-22.4-2d', made, R)
        log.violated('YC-22.2-b', made, R)


# The whole grant

def granted(log, **more):
    """A first subscription, and the whole grant that goes with it."""
    agreed(log, level='county')
    return whole_grant(log, '2025-03-14', **more)


acting(
    'YC-22.4-3a', 'role', 'dataProvider', 'operationsAgency', lambda log, role: whole_grant(log, '2025-03-14', role=role),
    lambda log: agreed(log, level='county'), '婚姻登记信息')


@guard('YC-22.4-3a', 'firstSubscription')
def first(log, broken):
    # The grant belongs to the first subscription: it comes no later than the access that this one opens.
    agreed(log, level='county')
    if broken:
        access(log, '2025-03-17')
        ask(log, '2025-09-01', 'request-2', level='county')
    made = whole_grant(log, '2025-09-04' if broken else '2025-03-14')
    if not broken:
        access(log, '2025-03-17')
    else:
        log.violated('YC-22.4-3a', made, '婚姻登记信息')


def resting(topic, before, other=None):
    @guard('YC-22.4-3b', topic)
    def build(log, broken):
        if broken:
            before(log)
        else:
            granted(log)
        access(log, '2025-03-17')
        ask(log, '2025-06-09', 'request-2', level='county', wholeGrant=True, **(
            {'dataSet': other} if broken and other else {}))
        made = access(log, '2025-06-10', 'request-2')
        if broken:
            log.violated('YC-22.4-3b', made, 'request-2')


resting('grantBeforeAccess', lambda log: agreed(log, level='county'))
resting('sameData', granted, '收养登记信息')


def resting_request(log):
    granted(log)
    access(log, '2025-03-17')
    ask(log, '2025-06-09', 'request-2', level='county', wholeGrant=True)


acting(
    'YC-22.4-3b', 'role', 'operationsAgency', 'agency',
    lambda log, role: access(log, '2025-06-10', 'request-2', role=role), resting_request, 'request-2')


@guard('YC-22.4-3b', 'accessIsOpened')
def owed(log, broken):
    # Nothing is forwarded and nobody answers; access itself is owed.
    resting_request(log)
    if not broken:
        access(log, '2025-06-10', 'request-2')


@guard('YC-22.4-2b', 'otherDataThanGranted')
def not_granted(log, broken):
    # The grant is of one data set: for another the county goes the long way.
    granted(log)
    access(log, '2025-03-17')
    ask(log, '2025-06-09', 'request-2', level='county', dataSet='收养登记信息')
    forward(log, '2025-06-10', 'request-2')
    if not broken:
        agree(log, '2025-06-12', 'request-2')
    made = access(log, '2025-06-13', 'request-2')
    if broken:
        log.violated('YC-22.4-2b', made, 'request-2')


@guard('YC-22.4-3b', 'grantNotNamed')
def not_named(log, broken):
    # The grant covers the data, whether a later request names it or not.
    granted(log)
    access(log, '2025-03-17')
    ask(log, '2025-06-09', 'request-2', level='county', covered=not broken, dataSet='收养登记信息' if broken else SET)
    made = access(log, '2025-06-13', 'request-2')
    if broken:
        log.violated('YC-22.4-2b', made, 'request-2')
