"""From the conditions for applicants to the signing: what each step presupposes."""
from ..workdays import shift
from .guards import guard
from .steps import COURSE, agreement, course, selected, step_event

SIGN = '2025-06-10'


def step(clause, topic, name, phase, broken, kept=None, obj=None, role=None):
    """One step of the ordinary course says something else, or is taken by somebody else."""
    @guard(clause, topic)
    def build(log, is_broken):
        log.phase = phase
        steps = course(
            log, SIGN, name, change={name: broken if is_broken else kept or {}},
            role={name: role} if role and is_broken else None)
        if is_broken:
            log.violated(clause, steps[name], obj)


def acting(clause, name, phase, wrong):
    """The step is taken by a role that the plan does not name."""
    step(clause, 'role', name, phase, {}, role=wrong)


# The announcement and the conditions

acting('JL-6.1', 'announce', 'announced', 'localGovernment')
step('JL-6.1', 'noConditions', 'announce', 'announced', {'eligibility': []})
step('JL-6.1', 'conditionsLeftOut', 'announce', 'announced', {'eligibility': None})
step('JL-6.1', 'modeLeftOut', 'announce', 'announced', {'authorisationMode': None})

for topic, its_clause, wrong in (
        ('judgmentDebtor', 'JL-3.2-b', {'creditLists': ['dishonestJudgmentDebtor']}),
        ('taxOffender', 'JL-3.2-b', {'creditLists': ['majorTaxViolation']}),
        ('dishonestCompany', 'JL-3.2-b', {'creditLists': ['seriouslyDishonest']}),
        ('persons', 'JL-3.2-c', {'personsClean': False}), ('internalRules', 'JL-3.4-2', {'internalRules': False}),
        ('protection', 'JL-3.4-3', {'protectionExperience': False}),
        ('cryptography', 'JL-3.4-3', {'cryptographyExperience': False}),
        ('gravePenalty', 'JL-3.2-a', {'severePenalty': True})):
    step(its_clause, topic, 'submit', 'submitted', wrong)


@guard('JL-3.1-a', 'judgedAsOfApplication')
def as_of_application(log, broken):
    # Old enough when it applies, not when the tender ends: the day of the application counts.
    log.phase = 'qualified'
    day = shift(SIGN, -COURSE['submit'])
    young = day.replace('2025', '2023') if broken else '2022-11-30'
    steps = course(log, SIGN, 'qualify', change={'submit': {'establishedOn': young}})
    if broken:
        log.violated('JL-3.1-a', steps['submit'])


@guard('JL-3.1-b', 'otherYear')
def other_year(log, broken):
    # The grade of the year before is asked for; where only an older one is stated, nobody can say what that was.
    log.phase = 'submitted'
    steps = course(log, SIGN, 'submit', change={'submit': {'taxGradeYear': 2023 if broken else 2024}})
    if broken:
        log.undetermined('JL-3.1-b', steps['submit'])


@guard('JL-6.2', 'announcedFirst')
def announced_first(log, broken):
    log.phase = 'submitted'
    day = shift(SIGN, -COURSE['announce'] - 2 if broken else -COURSE['submit'])
    steps = course(log, SIGN, 'submit', on={'submit': day}, skip=('catalogue',))
    if broken:
        log.violated('JL-6.2', steps['submit'])


@guard('JL-6.2', 'windowUnknown')
def window_unknown(log, broken):
    # Where the announcement gives no last day nobody can say whether an application is in time.
    log.phase = 'submitted'
    steps = course(log, SIGN, 'submit', change={'announce': {'windowUntil': None}} if broken else None)
    if broken:
        log.undetermined('JL-6.2', steps['submit'])


# The review and the selection

acting('JL-6.3-a', 'qualify', 'qualified', 'sectorAuthority')


@guard('JL-6.3-a', 'reviewBeforeSelection')
def reviewed(log, broken):
    log.phase = 'inSelection'
    steps = course(log, SIGN, 'open', skip=('qualify',) if broken else ())
    if broken:
        log.violated('JL-6.3-a', steps['open'])


@guard('JL-6.3-a', 'reviewBeforeResult')
def reviewed_result(log, broken):
    # No line says that the selection was opened: the result presupposes the review all the same.
    log.phase = 'selected'
    steps = course(log, SIGN, 'select', skip=('qualify', 'open') if broken else ('open',))
    if broken:
        log.violated('JL-6.3-a', steps['select'])


acting('JL-6.3-b', 'select', 'selected', 'localGovernment')
step('JL-6.3-b', 'invitedTender', 'open', 'inSelection', {}, {'method': 'invitedTender'}, role='sectorAuthority')


@guard('JL-6.3-b', 'selectionBeforeSigning')
def selected_first(log, broken):
    # Nothing between the review and the signing is on record: the selection, and what it should have led to.
    if not broken:
        course(log, SIGN)
        return
    steps = course(log, SIGN, skip=('open', 'select', 'publicise', 'file', 'approve'))
    signed = steps['sign']
    for clause in ('JL-6.3-b', 'JL-6.4-a', 'JL-6.3-c', 'JL-6.3-d'):
        log.violated(clause, signed)
    selected(log, signed, derived='JL-6.3-b')


def selection_before(clause, name, skipped):
    """A skipped step is reported once, where it is first needed: here before the signing, which says nothing more."""
    @guard(clause, f'selectionBefore{name.capitalize()}')
    def build(log, broken):
        steps = course(log, SIGN, name, skip=('open', 'select', *skipped) if broken else ('open',))
        log.phase = 'formalising'
        if broken:
            log.violated(clause, steps[name])
            owed = {'publicise': ('JL-6.3-d',), 'file': ('JL-6.3-c',)}.get(name, ('JL-6.3-c', 'JL-6.3-d'))
            for rule in owed:
                log.owe(rule, 'implementer', steps[name], derived=clause)


selection_before('JL-6.3-c', 'publicise', ())
selection_before('JL-6.3-d', 'file', ('publicise',))
selection_before('JL-6.4-a', 'approve', ('publicise', 'file'))


# Publicity, filing, the decision, the signing

def before_signing(clause, topic, name):
    @guard(clause, topic)
    def build(log, broken):
        steps = course(log, SIGN, skip=(name,) if broken else ())
        if broken:
            log.violated(clause, steps['sign'])


before_signing('JL-6.3-c', 'publicityBeforeSigning', 'publicise')
before_signing('JL-6.3-d', 'filingBeforeSigning', 'file')
before_signing('JL-6.4-a', 'decisionBeforeSigning', 'approve')
acting('JL-6.3-c', 'publicise', 'formalising', 'localGovernment')
acting('JL-6.3-d', 'file', 'formalising', 'operator')
step('JL-6.3-d', 'withTheCity', 'file', 'formalising', {'addressee': 'provincialGovernment'})
acting('JL-6.4-a', 'approve', 'formalising', 'localGovernment')
acting('JL-6.4-b', 'sign', 'inForce', 'localGovernment')
step('JL-4-d', 'operatorKind', 'sign', 'inForce', {'operatorKind': 'unincorporatedOrganisation'})


@guard('JL-6.4-a', 'laterDecision')
def later_decision(log, broken):
    # The decision is logged before the signing, but was taken a day after it.
    course(log, SIGN, 'file')
    kind, role, data = step_event('approve', log, None)
    log.add('2025-06-11 10:00' if broken else '2025-06-03 10:00', kind, role, data)
    signed = log.add(SIGN, 'agreement.signed', 'implementer', agreement())
    log.take_effect(signed.day)
    if broken:
        log.violated('JL-6.4-a', signed)


@guard('JL-6.4-b', 'agreementBeforeDevelopment')
def developed_under_agreement(log, broken):
    # No signing is on record: whatever operation it is, it presupposes one.
    course(log, SIGN, 'approve' if broken else 'sign')
    log.phase = 'inForce'
    made = log.add('2025-06-20', 'product.developed', 'operator', {'product': 'product-1', 'usesPersonalData': False})
    if broken:
        log.violated('JL-6.4-b', made, 'product-1')


@guard('JL-6.4-b', 'bothParties')
def both_parties(log, broken):
    # One party's signature gives no agreement: under it nothing can be asked for.
    course(log, SIGN, 'approve')
    log.add(SIGN, 'agreement.signed', 'implementer', agreement(party='partyA'))
    if broken:
        log.phase = 'formalising'
        made = log.add('2025-06-20', 'product.developed', 'operator', {
            'product': 'product-1', 'usesPersonalData': False})
        log.violated('JL-6.4-b', made, 'product-1')
    else:
        log.add('2025-06-13', 'agreement.signed', 'operator', agreement(party='partyB'))
        log.take_effect('2025-06-13')


# What has no meaning here

@guard('LOG-meaningless', 'jilinDisqualified')
def disqualified(log, broken):
    # The review ended the case: a selection after it has nothing to act on.
    log.phase = 'disqualified'
    course(log, SIGN, 'qualify', change={'qualify': {'verdict': 'fail', 'reason': '不符合选择条件'}})
    if broken:
        made = log.add('2025-05-20', 'selection.concluded', 'implementer', {
            'verdict': 'selected', 'method': 'negotiation'})
        log.violated('LOG-meaningless', made)


@guard('LOG-meaningless', 'jilinOtherText')
def other_text(log, broken):
    # The plan knows no coordination group; a resolution of one is not applied.
    log.phase = 'qualified'
    course(log, SIGN, 'qualify')
    if broken:
        made = log.add('2025-05-20', 'coordination.resolved', 'coordinationGroup', {'verdict': 'pass'})
        log.violated('LOG-meaningless', made)
