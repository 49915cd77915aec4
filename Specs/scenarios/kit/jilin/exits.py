"""Renewal, early exit, revocation and what follows an end."""
from .guards import guard
from .steps import agreement, course, evaluate


def breached(log, failed=True):
    """A breach, an order to put it right, and what came of it."""
    log.add('2025-09-01', 'rectification.ordered', 'implementer', {
        'rectification': 'rectification-1', 'ground': 'agreementBreach', 'due': '2025-09-30', 'reason': '超范围调用'})
    log.met += 1
    log.add('2025-09-29', 'rectification.reported', 'operator', {'rectification': 'rectification-1', 'complete': True})
    if failed:
        log.add('2025-10-14', 'rectification.failed', 'implementer', {
            'rectification': 'rectification-1', 'reason': '复查仍在调用'})
    else:
        log.add('2025-10-14', 'rectification.accepted', 'implementer', {'rectification': 'rectification-1'})


@guard('JL-6.7-3', 'failureBeforeRevocation')
def revocation(log, broken):
    course(log)
    breached(log, failed=not broken)
    made = log.add('2025-10-20', 'authorization.revoked', 'implementer', {
        'ground': 'failedRectification', 'rectification': 'rectification-1'})
    log.end(made)
    if broken:
        log.violated('JL-6.7-3', made, 'rectification-1')


@guard('JL-6.7-3', 'graveBreach')
def grave(log, broken):
    # A grave breach ends the authorisation without an order to put it right; one that is not grave does not.
    course(log)
    made = log.add('2025-10-20', 'authorization.revoked', 'implementer', {
        'ground': 'other', 'serious': not broken, 'reason': '向境外提供数据'})
    log.end(made)
    if broken:
        log.violated('JL-6.7-3', made)


@guard('JL-6.7-3', 'commitmentBreach')
def commitment(log, broken):
    # The plan knows no commitment whose breach ends anything by itself: it takes a grave one, or one not put right.
    course(log)
    made = log.add('2025-10-20', 'authorization.revoked', 'implementer', {
        'ground': 'commitmentBreach', 'serious': not broken, 'reason': '未履行承诺'})
    log.end(made)
    if broken:
        log.violated('JL-6.7-3', made)


@guard('JL-6.7-3', 'groundOfLaw')
def ground_of_law(log, broken):
    # A ground that the law itself gives stands beside the breach; without one, a breach is needed.
    course(log)
    made = log.add('2025-10-20', 'authorization.revoked', 'implementer', {
        'ground': 'other', 'reason': '场景依法停止', **({} if broken else {'legalBasis': '数据安全法第四十四条'})})
    log.end(made)
    if broken:
        log.violated('JL-6.7-3', made)


@guard('JL-6.7-3', 'failureEndsNothing')
def may(log, broken):
    # The plan says may: a failed rectification alone ends nothing; who orders is judged.
    course(log)
    made = log.add('2025-09-01', 'rectification.ordered', 'operator' if broken else 'implementer', {
        'rectification': 'rectification-1', 'ground': 'agreementBreach', 'due': '2025-09-30', 'reason': '超范围调用'})
    log.add('2025-09-29', 'rectification.reported', 'operator', {'rectification': 'rectification-1', 'complete': True})
    log.add('2025-10-14', 'rectification.failed', 'implementer', {'rectification': 'rectification-1', 'reason': '未改'})
    if broken:
        log.violated('JL-6.7-3', made, 'rectification-1')


@guard('JL-6.7-3', 'timeNotSet')
def time_not_set(log, broken):
    # The order names no day and no period: nobody can say until when.
    course(log)
    opened = log.add('2025-09-01', 'rectification.ordered', 'implementer', {
        'rectification': 'rectification-1', 'ground': 'agreementBreach',
        **({} if broken else {'due': '2025-09-30'}), 'reason': '超范围调用'})
    if broken:
        log.owed('JL-6.7-3', 'operator', opened, None, 'undetermined', 'rectification-1')
    else:
        log.add('2025-09-29', 'rectification.reported', 'operator', {
            'rectification': 'rectification-1', 'complete': True})


@guard('JL-6.7-2', 'consentBeforeEnd')
def consent(log, broken):
    course(log)
    log.add('2025-11-03', 'earlyExit.requested', 'operator', {
        'wishedEnd': '2025-12-31', 'written': True, 'reason': '业务调整'})
    if not broken:
        log.add('2025-11-24', 'earlyExit.decided', 'implementer', {'verdict': 'accept', 'endsOn': '2025-12-31'})
    made = log.add('2025-12-31', 'agreement.terminated', 'operator', {'ground': 'earlyExit'})
    log.end(made)
    if broken:
        log.violated('JL-6.7-2', made)


@guard('JL-6.7-2', 'refusedExit')
def refused(log, broken):
    course(log)
    log.add('2025-11-03', 'earlyExit.requested', 'operator', {'wishedEnd': '2025-12-31', 'written': True})
    log.add('2025-11-24', 'earlyExit.decided', 'implementer', {'verdict': 'refuse', 'reason': '涉及民生场景'})
    if broken:
        made = log.add('2025-12-31', 'agreement.terminated', 'operator', {'ground': 'earlyExit'})
        log.end(made)
        log.violated('JL-6.7-2', made)


@guard('JL-6.7-2', 'noNotice')
def no_notice(log, broken):
    # The plan asks for no notice: asked and agreed within a fortnight is enough; who decides is judged.
    course(log)
    log.add('2025-11-03', 'earlyExit.requested', 'operator', {'wishedEnd': '2025-11-14', 'written': True})
    made = log.add('2025-11-10', 'earlyExit.decided', 'localGovernment' if broken else 'implementer', {
        'verdict': 'accept', 'endsOn': '2025-11-14'})
    log.end(log.add('2025-11-14', 'agreement.terminated', 'implementer', {'ground': 'earlyExit'}))
    if broken:
        log.violated('JL-6.7-2', made)


@guard('JL-6.9', 'consentBeforeExtension')
def extension(log, broken):
    course(log, '2022-06-10')
    evaluate(log, '2025-03-03')
    log.add('2025-04-14', 'renewal.applied', 'operator', {'reason': '继续运营'})
    if not broken:
        log.add('2025-05-12', 'renewal.decided', 'implementer', {'verdict': 'agree'})
    made = log.add('2025-06-10', 'agreement.signed', 'implementer', agreement(agreement=2, effectiveOn='2025-06-11'))
    if broken:
        log.violated('JL-6.9', made)


@guard('JL-6.9', 'refusedRenewal')
def refused_renewal(log, broken):
    course(log, '2022-06-10')
    evaluate(log, '2025-03-03', verdict='fail' if broken else 'pass')
    log.add('2025-04-14', 'renewal.applied', 'operator', {'reason': '继续运营'})
    log.add('2025-05-12', 'renewal.decided', 'implementer', {
        'verdict': 'refuse' if broken else 'agree', 'reason': '见评估报告'})
    made = log.add('2025-06-10', 'agreement.signed', 'implementer', agreement(agreement=2, effectiveOn='2025-06-11'))
    if broken:
        log.violated('JL-6.9', made)


@guard('JL-6.9', 'role')
def who_extends(log, broken):
    course(log, '2022-06-10')
    evaluate(log, '2025-03-03')
    log.add('2025-04-14', 'renewal.applied', 'operator', {'reason': '继续运营'})
    made = log.add('2025-05-12', 'renewal.decided', 'localGovernment' if broken else 'implementer', {'verdict': 'agree'})
    if broken:
        log.violated('JL-6.9', made)


def after_the_end(clause, at):
    """Who closes access and who deletes the data: the operator built the platform, and yet does neither."""
    @guard(clause, 'byWhom')
    def build(log, broken):
        course(log, '2022-06-10')
        log.end('2025-06-10')
        kinds = (('access.closed', 'JL-6.7-0a'), ('data.deleted', 'JL-6.7-0b'))
        for position, (kind, rule) in enumerate(kinds):
            is_wrong = broken and position == at
            made = log.add('2025-06-16', kind, 'operator' if is_wrong else 'implementer', {})
            log.discharge(rule, made)
            if is_wrong:
                log.violated(clause, made)
        log.phase = 'closed'


after_the_end('JL-6.7-0a', 0)
after_the_end('JL-6.7-0b', 1)


@guard('JL-6.7-1', 'expiry')
def expiry(log, broken):
    # The end is computed, and with it the exit is owed; access closed by the operator is closed, and a breach.
    course(log, '2022-06-10')
    log.end('2025-06-10')
    closed = log.add('2025-06-17', 'access.closed', 'operator' if broken else 'implementer', {})
    log.discharge('JL-6.7-0a', closed)
    deleted = log.add('2025-06-19', 'data.deleted', 'implementer', {})
    log.discharge('JL-6.7-0b', deleted)
    log.phase = 'closed'
    if broken:
        log.violated('JL-6.7-0a', closed)
