"""What the national rules ask for beside numbers: one log that keeps it, one that breaks it."""
from ..pairs import Guards
from .log import ITEM, NationalLog

guard = Guards(NationalLog, 'guards')
logs = guard.logs


@guard('NL-27-3', 'legalPerson')
def legal_person(log, broken):
    # The guide admits an unincorporated organisation; the national rules do not.
    _, signed = log.signed(operatorKind='unincorporatedOrganisation' if broken else 'legalPerson')
    if broken:
        log.violated('NL-27-3', signed)


@guard('NL-27-13', 'bodyApproval')
def body_approval(log, broken):
    _, signed = log.signed(approved=None if broken else 'decisionBody')
    if broken:
        log.violated('NL-27-13', signed)


@guard('NL-27-13', 'role')
def approval_by_operator(log, broken):
    approval, _ = log.signed(approved='operator' if broken else 'dataBureau')
    if broken:
        log.violated('NL-27-13', approval)


@guard('NL-26-7.2', 'evidence')
def evidence(log, broken):
    log.announced()
    applied = log.applied('2025-03-17', evidencePreserved=not broken)
    if broken:
        log.violated('NL-26-7.2', applied, ITEM)
    log.owes('NL-26-10', applied, 3)


@guard('NL-26-8', 'order')
def order(log, broken):
    # The review of what nobody accepted.
    log.announced()
    log.applied('2025-03-17')
    if not broken:
        log.registrar('accepted', '2025-03-18')
    reviewed = log.registrar('reviewed', '2025-03-20', verdict='pass')
    if broken:
        log.violated('NL-26-8', reviewed, ITEM)


@guard('NL-26-8', 'notice')
def notice_after_review(log, broken):
    # A review that failed is none on which a notice can rest.
    log.announced()
    log.applied('2025-03-17')
    log.registrar('accepted', '2025-03-18')
    log.registrar('reviewed', '2025-03-20', verdict='fail' if broken else 'pass')
    noticed = log.registrar('noticed', '2025-03-21')
    if broken:
        log.violated('NL-26-8', noticed, ITEM)


@guard('NL-26-10', 'role')
def accepted_by_operator(log, broken):
    log.announced()
    log.applied('2025-03-17')
    accepted = log.add(
        '2025-03-18', 'registration.accepted', 'operator' if broken else 'registrar', {'registration': ITEM})
    if broken:
        log.violated('NL-26-10', accepted, ITEM)
    log.owes('NL-26-11', accepted, 20)


@guard('NL-65-4', 'capsFirst')
def caps_first(log, broken):
    # A fifth too much: the caps are adjusted, then the price.
    log.signed()
    log.cap('2025-10-20', product='product-1', cap='12.00', unit='次', maxAllowedRevenue='3600000.00')
    log.price('2025-10-21', '12.00')
    opened = log.evaluated('2025-12-22', '4320000.00')
    if not broken:
        log.cap('2025-12-23', product='product-1', cap='10.00', unit='次')
    adjusted = log.price('2025-12-24', '10.00')
    if broken:
        log.violated('NL-65-4', adjusted, 'product-1')
        log.owed('NL-65-4', 'implementer', opened, None, 'pending')
