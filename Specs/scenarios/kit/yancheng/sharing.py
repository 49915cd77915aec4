"""Sharing within the city: what is asked, forwarded, answered and opened."""
from .guards import acting, guard
from .steps import access, accept, agree, agreed, ask, forward, refuse

R = 'request-1'


# The request

@guard('YC-21-b', 'scenario')
def scenario(log, broken):
    made = ask(log, '2025-03-10', **({'scenario': None, 'leftBlank': ['scenario']} if broken else {}))
    if broken:
        log.violated('YC-21-b', made, R)


def commitment(which):
    @guard('YC-21-b', which)
    def build(log, broken):
        made = ask(log, '2025-03-10', **{which: not broken})
        if broken:
            log.violated('YC-21-b', made, R)


for promise in ('truthful', 'compliant', 'secure'):
    commitment(promise)

acting('YC-21-b', 'role', 'agency', 'contractor', lambda log, role: ask(log, '2025-03-10', role=role), obj=R)


@guard('YC-21-b', 'onlyOnce')
def several(log, broken):
    # However much is lacking, the sentence is breached once.
    made = ask(log, '2025-03-10', **({'truthful': False, 'secure': False} if broken else {}))
    if broken:
        log.violated('YC-21-b', made, R)


def purpose(clause, kind, level):
    @guard(clause, 'purpose')
    def stated(log, broken):
        made = ask(log, '2025-03-10', kind=kind, level=level, **(
            {'purpose': None, 'leftBlank': ['purpose']} if broken else {}))
        if broken:
            log.violated(clause, made, R)

    @guard(clause, 'platform')
    def subscribed(log, broken):
        made = ask(log, '2025-03-10', kind=kind, level=level, channel='other' if broken else 'platform')
        if broken:
            log.violated(clause, made, R)


purpose('YC-22.3-1a', 'unconditional', 'city')
purpose('YC-22.3-2g', 'conditional', 'city')
purpose('YC-22.4-1a', 'unconditional', 'county')
purpose('YC-22.4-2f', 'conditional', 'county')


# Unconditional data

@guard('YC-22.3-1b', 'openedAtOnce')
def opened(log, broken):
    # Nobody else is asked; until access is opened it is owed.
    ask(log, '2025-03-10', kind='unconditional')
    accept(log, '2025-03-10')
    if not broken:
        access(log, '2025-03-11')


acting(
    'YC-22.3-1b', 'role', 'operationsAgency', 'dataProvider', lambda log, role: access(log, '2025-03-11', role=role),
    lambda log: ask(log, '2025-03-10', kind='unconditional'), R)
acting(
    'YC-22.3-1b', 'acceptedByWhom', 'operationsAgency', 'dataProvider', lambda log, role: accept(log, '2025-03-11', role=role),
    lambda log: ask(log, '2025-03-10', kind='unconditional'), R)


# Conditional data

acting(
    'YC-22.3-2a', 'role', 'operationsAgency', 'agency', lambda log, role: forward(log, '2025-03-11', role=role),
    lambda log: ask(log, '2025-03-10'), R)


@guard('YC-22.3-2a', 'forwardedBeforeAnswer')
def forwarded(log, broken):
    ask(log, '2025-03-10')
    if not broken:
        forward(log, '2025-03-11')
    made = agree(log, '2025-03-14')
    if broken:
        log.violated('YC-22.3-2a', made, R)


acting(
    'YC-22.3-2b', 'role', 'dataProvider', 'dataBureau', lambda log, role: agree(log, '2025-03-14', role=role),
    lambda log: (ask(log, '2025-03-10'), forward(log, '2025-03-11')), R)


@guard('YC-22.3-2c', 'answerBeforeAccess')
def answer_first(log, broken):
    ask(log, '2025-03-10')
    forward(log, '2025-03-11')
    if not broken:
        agree(log, '2025-03-14')
    made = access(log, '2025-03-17')
    if broken:
        log.violated('YC-22.3-2c', made, R)


@guard('YC-22.3-2c', 'refused')
def refused(log, broken):
    ask(log, '2025-03-10')
    forward(log, '2025-03-11')
    (refuse if broken else agree)(log, '2025-03-14')
    made = access(log, '2025-03-17')
    if broken:
        log.violated('YC-22.3-2c', made, R)


acting(
    'YC-22.3-2c', 'role', 'dataProvider', 'agency', lambda log, role: access(log, '2025-03-17', role=role), agreed, R)


@guard('YC-22.3-2c', 'openedAfterAgreement')
def open_after(log, broken):
    # No time is set: agreed to and not opened, access is owed.
    agreed(log)
    if not broken:
        access(log, '2025-03-17')


# A refusal

def refusal(clause, level):
    for topic, change in (
            ('reason', {'reason': None, 'leftBlank': ['reason']}),
            ('legalBasis', {'legalBasis': None, 'basisLevel': None, 'leftBlank': ['legalBasis']}),
            ('ruleOfADepartment', {'legalBasis': '某部门规章第七条', 'basisLevel': 'rule'}),
            ('otherBasis', {'legalBasis': '内部规定', 'basisLevel': 'other'})):
        refusing(clause, level, topic, change)


def refusing(clause, level, topic, change):
    @guard(clause, topic)
    def build(log, broken):
        ask(log, '2025-03-10', level=level)
        forward(log, '2025-03-11')
        made = refuse(log, '2025-03-14', **(change if broken else {'basisLevel': 'regulation'}))
        if broken:
            log.violated(clause, made, R)


refusal('YC-22.3-2f', 'city')
refusal('YC-22.4-2e', 'county')


# What holds for all sharing

@guard('YC-20.3', 'sharedAsItIs')
def shared_as_it_is(log, broken):
    # What is not shared at all is treated and given another type first; that its provider agrees changes nothing.
    agreed(log, kind='prohibited' if broken else 'conditional')
    made = access(log, '2025-03-17')
    if broken:
        log.violated('YC-20.3', made, R)


def fee(topic, amount):
    @guard('YC-22.1', topic)
    def build(log, broken):
        agreed(log)
        made = access(log, '2025-03-17', fee=amount if broken else '0.00')
        if broken:
            log.violated('YC-22.1', made, R)


fee('oneFen', '0.01')
fee('atAccess', '1200')


def channel(topic, wrong, level='city', right='platform'):
    @guard('YC-7.3-a', topic)
    def build(log, broken):
        agreed(log, level=level)
        made = access(log, '2025-03-17', channel=wrong if broken else right)
        if broken:
            log.violated('YC-7.3-a', made, R)


channel('newChannel', 'new')
channel('otherChannel', 'other')
channel('oldChannel', 'existing')
# The city may go on serving counties by channels that it has.
channel('oldChannelToACounty', 'new', 'county', 'existing')


def misuse(topic, flag):
    @guard('YC-21-c', topic)
    def build(log, broken):
        agreed(log)
        access(log, '2025-03-17')
        made = log.add('2025-09-08', 'inspection.performed', 'dataBureau', {'request': R, flag: broken})
        if broken:
            log.violated('YC-21-c', made, R)


misuse('otherPurpose', 'otherPurpose')
misuse('thirdParty', 'thirdPartyUse')
