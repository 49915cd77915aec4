"""The entries of the catalogue: what they say, how they change, and how their types are adjusted."""
from .guards import acting, guard
from .proceedings import CHANGE, ENTRY, adjust, audit, change, publish, reassess, relax, restore, update


def published(log):
    publish(log, '2025-03-10')
    audit(log, '2025-03-12')


# What an entry says

acting('YC-10.1-a', 'role', 'agency', 'contractor', lambda log, role: publish(log, '2025-03-10', role=role), obj=ENTRY)


@guard('YC-10.1-a', 'classified')
def classified(log, broken):
    made = publish(log, '2025-03-10', classified=not broken)
    if broken:
        log.violated('YC-10.1-a', made, ENTRY)


def blank(clause, *keys, topic=None, **stated):
    @guard(clause, topic or keys[0])
    def build(log, broken):
        made = publish(log, '2025-03-10', **stated, **(
            {**{key: None for key in keys}, 'leftBlank': list(keys)} if broken else {}))
        if broken:
            log.violated(clause, made, ENTRY)


for particular in ('content', 'form', 'category', 'condition', 'updateFrequency', 'collector', 'auditor', 'provider'):
    blank('YC-10.1-b', particular)
blank('YC-19', 'sharingType')
blank('YC-26', 'openType')
blank('YC-20.1', 'legalBasis', basisLevel=None)
blank('YC-20.1', 'legalBasis', topic='notShared', sharingType='prohibited', basisLevel=None, conditions=None)
blank('YC-20.2-a', 'conditions')


@guard('YC-20.1', 'ruleOfADepartment')
def basis(log, broken):
    made = publish(log, '2025-03-10', basisLevel='rule' if broken else 'regulation')
    if broken:
        log.violated('YC-20.1', made, ENTRY)


@guard('YC-20.1', 'unconditional')
def no_basis(log, broken):
    # What everybody may share needs neither a law nor conditions.
    made = publish(
        log, '2025-03-10', sharingType='conditional' if broken else 'unconditional', legalBasis=None, basisLevel=None,
        conditions=None, leftBlank=['legalBasis', 'conditions'])
    if broken:
        log.violated('YC-20.1', made, ENTRY)
        log.violated('YC-20.2-a', made, ENTRY)


@guard('YC-10.3', 'examined')
def examined(log, broken):
    publish(log, '2025-03-10')
    if not broken:
        audit(log, '2025-03-24')


acting(
    'YC-10.3', 'role', 'operationsAgency', 'agency', lambda log, role: audit(log, '2025-03-24', role),
    lambda log: publish(log, '2025-03-10'))


# Changes

acting(
    'YC-11-b', 'role', 'agency', 'contractor', lambda log, role: update(log, '2025-06-12', role, change=CHANGE),
    lambda log: (published(log), change(log, '2025-06-09')), CHANGE)


@guard('YC-11-b', 'overdue')
def overdue(log, broken):
    published(log)
    change(log, '2025-06-09', cause='functionChanged')
    if not broken:
        update(log, '2025-06-27', change=CHANGE)
    log.as_of = '2025-07-31'


# Types

def fit(clause, attribute):
    @guard(clause, 'adjusted')
    def adjusted(log, broken):
        # Found fit and not adjusted: that is owed, and no number says by when.
        published(log)
        reassess(log, '2025-09-08', attribute)
        if not broken:
            adjust(log, '2025-09-10', attribute)

    @guard(clause, 'notFit')
    def not_fit(log, broken):
        published(log)
        reassess(log, '2025-09-08', attribute, fit=broken)

    @guard(clause, 'role')
    def role(log, broken):
        published(log)
        reassess(log, '2025-09-08', attribute)
        made = adjust(log, '2025-09-10', attribute, role='contractor' if broken else 'agency')
        if broken:
            log.violated(clause, made, ENTRY)


fit('YC-20.2-b', 'sharing')
fit('YC-27.1', 'opening')


@guard('YC-20.3', 'treated')
def freed_for_sharing(log, broken):
    published(log)
    made = adjust(log, '2025-09-10', before='prohibited', after='conditional', treated=not broken)
    if broken:
        log.violated('YC-20.3', made, ENTRY)


@guard('YC-20.3', 'otherwiseConditional')
def not_prohibited(log, broken):
    # Only what was not shared at all has to be treated.
    published(log)
    made = adjust(log, '2025-09-10', before='prohibited' if broken else 'conditional', treated=False)
    if broken:
        log.violated('YC-20.3', made, ENTRY)


def freed(topic, **kept):
    @guard('YC-27.2', topic)
    def build(log, broken):
        published(log)
        made = adjust(log, '2025-09-10', 'opening', 'prohibited', 'conditional', **(
            {'treated': False, 'rightsHolderConsent': False, **({} if broken else kept)}))
        if broken:
            log.violated('YC-27.2', made, ENTRY)


freed('treated', treated=True)
freed('consented', rightsHolderConsent=True)


@guard('YC-27.3', 'catalogueFollows')
def follows(log, broken):
    published(log)
    adjust(log, '2025-09-10', 'opening')
    if not broken:
        update(log, '2025-09-15', dataSets=[ENTRY])


@guard('YC-27.3', 'adjustedTwice')
def adjusted_twice(log, broken):
    # The catalogue says what holds in the end: one update follows both adjustments, if it comes after both.
    published(log)
    adjust(log, '2025-09-10', 'opening')
    if broken:
        update(log, '2025-09-11', dataSets=[ENTRY])
    adjust(log, '2025-09-12', 'opening', 'unconditional', 'conditional')
    if not broken:
        update(log, '2025-09-15', dataSets=[ENTRY])


@guard('YC-27.3', 'sameType')
def same_type(log, broken):
    # An update that states another type than the data now have is not the one that is owed.
    published(log)
    adjust(log, '2025-09-10', 'opening')
    if not broken:
        update(log, '2025-09-15', dataSets=[ENTRY], openType='unconditional')
        return
    made = log.add('2025-09-15', 'catalogue.updated', 'agency', {
        'version': '2025年第二版', 'dataSets': [ENTRY], 'openType': 'conditional'}, 'updated')
    log.violated('YC-27.3', made, ENTRY)


# Emergencies

@guard('YC-20.4', 'emergency')
def emergency(log, broken):
    published(log)
    made = relax(log, '2025-07-28', **({'emergency': None, 'emergencyStated': False} if broken else {}))
    restore(log, '2025-08-06')
    if broken:
        log.violated('YC-20.4', made, ENTRY)


@guard('YC-20.4', 'restored')
def restored(log, broken):
    # No day is named: until restored the type is passing, and to restore it is owed.
    published(log)
    relax(log, '2025-07-28')
    if not broken:
        restore(log, '2025-08-06')


acting(
    'YC-20.4', 'role', 'agency', 'contractor', lambda log, role: relax(log, '2025-07-28', role=role), published, ENTRY)


@guard('YC-20.4', 'prolonged')
def prolonged(log, broken):
    # The emergency goes on: the later day takes the place of the first. Nobody prolongs it: the first day counts.
    published(log)
    relax(log, '2025-07-28', until='2025-08-10')
    if not broken:
        relax(log, '2025-08-08', until='2025-08-20')
    restore(log, '2025-08-19')


@guard('YC-20.4', 'settledForGood')
def settled_for_good(log, broken):
    # What is adjusted for good is no longer adjusted for a time; there is nothing left to restore.
    published(log)
    relax(log, '2025-07-28', until='2025-08-10')
    if not broken:
        adjust(log, '2025-08-08')
    log.as_of = '2025-08-31'


@guard('YC-20.3', 'inAnEmergency')
def untreated(log, broken):
    # In an emergency what is not shared may be shared as it is; for good it may not.
    published(log)
    if broken:
        made = adjust(log, '2025-07-28', before='prohibited', after='conditional', treated=False)
        log.violated('YC-20.3', made, ENTRY)
        return
    relax(log, '2025-07-28', before='prohibited', after='conditional', treated=False)
    restore(log, '2025-08-06')
