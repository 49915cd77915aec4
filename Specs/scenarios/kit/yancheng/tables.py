"""Tables and copies: the form, its seals, consent, delivery, and the end of use."""
from .guards import acting, guard
from .steps import agreed, consent, deliver, destroy, end_use, seal

R = 'request-1'


def table(log, level='city'):
    agreed(log, '2025-03-10', 'table', level)


@guard('YC-22.3-2d', 'formFilledIn')
def form(log, broken):
    table(log)
    if not broken:
        seal(log, '2025-03-17')


def terms(clause, level):
    for term in ('useRequirements', 'responsibilities'):
        lacking(clause, level, term)


def lacking(clause, level, term):
    @guard(clause, term)
    def build(log, broken):
        table(log, level)
        made = seal(log, '2025-03-17', terms=[
            each for each in ('useRequirements', 'responsibilities') if not broken or each != term])
        if broken:
            log.violated(clause, made, R)


terms('YC-22.3-2d', 'city')
terms('YC-22.4-2c', 'county')
acting(
    'YC-22.3-2d', 'sealedByWhom', 'agency', 'contractor',
    lambda log, role: seal(log, '2025-03-17', by='applicant', role=role), table, R)


APPLICANT = {
    'department': '市民政局', 'office': '信息处', 'contact': '张敏', 'contactPhone': '0515-0000001',
    'systemName': '救助平台', 'systemDescription': '低保核对'}
RESOURCE = {
    'resourceName': '婚姻登记信息', 'term': '至2027年6月30日', 'fields': '姓名、登记日期', 'scenarioAndBasis': '低保资格核对'}


def filled(clause, level, member):
    """A form that is carried is carried whole: what it lacks is blank."""
    @guard(clause, member)
    def build(log, broken):
        table(log, level)
        form = {key: text for key, text in {**APPLICANT, **RESOURCE}.items() if not broken or key != member}
        made = seal(log, '2025-03-17', form=form, grantScope='single' if level == 'county' else None)
        if broken:
            log.violated(clause, made, R)


def stated(clause, level, topic, kept, not_kept):
    @guard(clause, topic)
    def build(log, broken):
        table(log, level)
        made = seal(log, '2025-03-17', **(not_kept if broken else kept))
        if broken:
            log.violated(clause, made, R)


for each in APPLICANT:
    filled('YC-A1-1', 'city', each)
for each in RESOURCE:
    filled('YC-A1-2', 'city', each)
for each in ('department', 'term'):
    filled('YC-A2-1b', 'county', each)
for of_table, of_level in (('YC-A1-8', 'city'), ('YC-A2-3b', 'county')):
    stated(of_table, of_level, 'resources', {'dataSets': ['婚姻登记信息']}, {'dataSets': ['婚姻登记信息', '收养登记信息']})
for of_table, of_level in (('YC-A1-9', 'city'), ('YC-A2-3', 'county')):
    stated(of_table, of_level, 'tooFew', {'copies': 3}, {'copies': 2})
    stated(of_table, of_level, 'tooMany', {'copies': 3}, {'copies': 4})
stated(
    'YC-A2-1', 'county', 'scope', {'form': {**APPLICANT, **RESOURCE}, 'grantScope': 'single'},
    {'form': {**APPLICANT, **RESOURCE}})


def seals(clause, level):
    @guard(clause, 'neither')
    def neither(log, broken):
        table(log, level)
        consent(log, '2025-03-17')
        if not broken:
            seal(log, '2025-03-18')
        made = deliver(log, '2025-03-19')
        if broken:
            log.violated(clause, made, R)

    @guard(clause, 'oneSide')
    def one_side(log, broken):
        table(log, level)
        consent(log, '2025-03-17')
        seal(log, '2025-03-17', by='applicant')
        if not broken:
            seal(log, '2025-03-18', by='provider')
        made = deliver(log, '2025-03-19')
        if broken:
            log.violated(clause, made, R)

    @guard(clause, 'delivered')
    def delivered(log, broken):
        # No time is set: sealed and not delivered, the data are owed.
        table(log, level)
        consent(log, '2025-03-17')
        seal(log, '2025-03-18')
        if not broken:
            deliver(log, '2025-03-19')

    @guard(clause, 'role')
    def role(log, broken):
        table(log, level)
        consent(log, '2025-03-17')
        seal(log, '2025-03-18')
        made = deliver(log, '2025-03-19', role='contractor' if broken else 'operationsAgency')
        if broken:
            log.violated(clause, made, R)


seals('YC-22.3-2e', 'city')
seals('YC-22.4-2d', 'county')


@guard('YC-22.3-2e', 'sealedLater')
def sealed_later(log, broken):
    # Guards compare times, not lines: the second seal stands first in the log, but was set after the delivery.
    table(log)
    consent(log, '2025-03-17')
    seal(log, '2025-03-17', by='applicant')
    seal(log, '2025-03-20' if broken else '2025-03-18', by='provider')
    made = deliver(log, '2025-03-19')
    if broken:
        log.violated('YC-22.3-2e', made, R)


# A copy

@guard('YC-22.2-b', 'authorityConsentsToATable')
def table_copy(log, broken):
    # The provider consents by its seal; the city's form has no seal of the authority.
    table(log)
    seal(log, '2025-03-17')
    if not broken:
        consent(log, '2025-03-17')
    made = deliver(log, '2025-03-19')
    if broken:
        log.violated('YC-22.2-b', made, R)


def plain_copy(topic, missing):
    @guard('YC-22.2-b', topic)
    def build(log, broken):
        agreed(log, delivery=None, copy=True)
        for role in ('dataBureau', 'dataProvider'):
            if not broken or role not in missing:
                consent(log, '2025-03-17', role=role)
        made = deliver(log, '2025-03-19')
        log.do('YC-22.3-2c', made, R)
        if broken:
            log.violated('YC-22.2-b', made, R)


plain_copy('authority', ('dataBureau',))
plain_copy('provider', ('dataProvider',))
plain_copy('neither', ('dataBureau', 'dataProvider'))
acting(
    'YC-22.2-b', 'role', 'dataBureau', 'contractor', lambda log, role: consent(log, '2025-03-17', role=role), agreed, R)


@guard('YC-22.2-b', 'refusedCopy')
def refused_copy(log, broken):
    agreed(log, delivery=None, copy=True)
    consent(log, '2025-03-17', role='dataProvider')
    consent(log, '2025-03-17', verdict='refuse' if broken else 'agree')
    made = deliver(log, '2025-03-19')
    log.do('YC-22.3-2c', made, R)
    if broken:
        log.violated('YC-22.2-b', made, R)


@guard('YC-22.1', 'atDelivery')
def fee_of_a_table(log, broken):
    table(log)
    consent(log, '2025-03-17')
    seal(log, '2025-03-17')
    made = deliver(log, '2025-03-19', fee='500.00' if broken else '0')
    if broken:
        log.violated('YC-22.1', made, R)


# The end of use

def destruction(clause, level):
    right = 'agency' if level == 'city' else 'countyAuthority'

    def used(log):
        table(log, level)
        consent(log, '2025-03-17')
        seal(log, '2025-03-17', until='2025-12-31')
        deliver(log, '2025-03-19')

    @guard(clause, 'destroyed')
    def destroyed(log, broken):
        # The day opens the duty, and no line; nobody can be late where no time is set.
        used(log)
        end_use(log)
        if broken:
            log.as_of = '2026-03-31'
        else:
            destroy(log, '2026-01-08')

    @guard(clause, 'role')
    def role(log, broken):
        used(log)
        end_use(log)
        made = destroy(log, '2026-01-08', role='contractor' if broken else right)
        if broken:
            log.violated(clause, made, R)

    @guard(clause, 'complete')
    def complete(log, broken):
        used(log)
        end_use(log)
        destroy(log, '2026-01-08', complete=not broken)

    @guard(clause, 'before')
    def before(log, broken):
        # Until the last day nothing is owed.
        used(log)
        log.as_of = '2025-12-31' if broken else '2025-12-30'
        if broken:
            end_use(log)


destruction('YC-A1-6', 'city')
destruction('YC-A2-4e', 'county')
