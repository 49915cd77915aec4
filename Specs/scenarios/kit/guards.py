"""What one act presupposes: for each guard one log that keeps it and one that breaks it."""
import json

from .boundaries import exit_duties, in_force, respond, selling
from .log import Log
from .pairs import Guards
from .steps import (
    COURSE, agreement, answer, close, course, develop, environment, file_product, model, onboard, process, repair,
    report, sale, ticket, usage)
from .workdays import shift

FOLDER = 'guards'
USER = '湖州行知出行服务有限公司'
guard = Guards(Log, FOLDER)


def logs():
    return guard.logs()


# The review: each step presupposes the one before it

def skipping(clause, topic, step, needed_by, phase):
    """The step is skipped, or taken; the next act finds out."""
    @guard(clause, topic)
    def build(log, broken):
        log.phase = phase
        steps = course(log, '2025-05-20', needed_by, skip=(step,) if broken else ())
        if broken:
            log.violated(clause, steps[needed_by])


skipping('DQ-3.1-a', 'formalCheckBeforeVerification', 'formal', 'verify', 'verified')


@guard('DQ-3.1-a', 'receiptBeforeFormalCheck')
def receipt_first(log, broken):
    # What comes at the same time as the receipt does not come before it.
    log.phase = 'underReview'
    received = course(log, '2025-05-20', 'receive')['receive']
    formal = log.add(f'{received.day} {"08:59" if broken else "09:00"}', 'application.formalCheckPassed', 'dataBureau', {
        'opinion': '材料齐全', 'signed': True, 'jointly': ['县交通运输局']})
    if broken:
        log.violated('DQ-3.1-a', formal)


skipping('DQ-3.1-k', 'expertsBeforeVerification', 'expert', 'verify', 'verified')
skipping('DQ-3.2-a', 'verificationBeforeResolution', 'verify', 'resolve', 'resolved')
skipping('DQ-3.2-c', 'resolutionBeforeShortlist', 'resolve', 'shortlist', 'reported')


@guard('DQ-3.2-d', 'shortlistBeforeDecision')
def shortlist(log, broken):
    log.phase = 'decided'
    steps = course(log, '2025-05-20', 'decide', skip=('shortlist',) if broken else ())
    if broken:
        log.violated('DQ-3.2-d', steps['decide'])
    after_decision(log, steps['decide'])


def after_decision(log, decided, derived=None):
    """What a decision for the applicant leaves to be done; where it is presumed, what the presumption rests on."""
    log.owed('DQ-3.2-e', 'coordinationGroup', decided, None, 'pending', derived=derived)
    log.owed('DQ-4-a', 'dataBureau', decided, None, 'pending', derived=derived)
    log.owed('DQ-5-a', 'localGovernment', decided, None, 'pending', derived=derived)


@guard('DQ-3.1-f', 'opinionBeforeVerification')
def opinion(log, broken):
    log.phase = 'verified'
    asked = '2025-03-10'
    steps = course(
        log, shift(asked, 36), 'verify', skip=('respond',) if broken else (),
        on={'formal': '2025-03-11', 'expert': '2025-03-11', 'respond': '2025-03-11', 'verify': '2025-03-12'})
    if broken:
        log.violated('DQ-3.1-f', steps['verify'], 'demand-1')
        log.owed('DQ-3.1-e', 'dataProvider', steps['request demand-1'], '2025-03-13', 'pending', 'demand-1')


def disputed(log, asked='2025-03-10'):
    """A demand that its provider refuses, and the applicant disputes."""
    course(log, shift(asked, 36), 'request')
    respond(log, shift(asked, 1), 'disagree')
    log.add(shift(asked, 2), 'demandReview.disputed', 'applicant', {'demand': 'demand-1', 'reason': '场景确有需要'})


def to_verification(log, day):
    """The rest of the review."""
    log.add(day, 'application.formalCheckPassed', 'dataBureau', {'opinion': '材料齐全', 'signed': True})
    log.add(day, 'expertReview.concluded', 'expertPanel', {
        'verdict': 'pass', 'experts': 5, 'security': True, 'compliance': True, 'collective': True, 'signed': True})
    return log.add(day, 'qualification.verified', 'coordinationGroup', {'securityMet': True, 'creditMet': True})


@guard('DQ-3.1-g', 'referralBeforeVerification')
def referral(log, broken):
    log.phase = 'verified'
    disputed(log)
    if not broken:
        log.add('2025-03-13', 'dispute.referred', 'dataBureau', {'demand': 'demand-1'})
        log.add('2025-03-20', 'dispute.deliberated', 'coordinationGroup', {'demand': 'demand-1', 'verdict': 'agree'})
    verified = to_verification(log, '2025-03-21')
    if broken:
        log.violated('DQ-3.1-g', verified, 'demand-1')


@guard('DQ-3.1-g', 'settlementBeforeVerification')
def settlement(log, broken):
    log.phase = 'verified'
    disputed(log)
    referred = log.add('2025-03-13', 'dispute.referred', 'dataBureau', {'demand': 'demand-1'})
    if not broken:
        log.add('2025-03-20', 'dispute.deliberated', 'coordinationGroup', {'demand': 'demand-1', 'verdict': 'refuse'})
    verified = to_verification(log, '2025-03-21')
    if broken:
        log.violated('DQ-3.1-g', verified, 'demand-1')
        log.owed('DQ-3.1-h', 'coordinationGroup', referred, '2025-04-03', 'pending', 'demand-1')


@guard('DQ-3.1-g', 'undisputedRefusal')
def undisputed(log, broken):
    # A refusal that nobody disputes stands, and the case goes on; the broken one is disputed after the fact only.
    log.phase = 'verified'
    course(log, shift('2025-03-10', 36), 'request')
    respond(log, '2025-03-11', 'disagree')
    if broken:
        log.add('2025-03-12', 'demandReview.disputed', 'applicant', {'demand': 'demand-1', 'reason': '场景确有需要'})
    verified = to_verification(log, '2025-03-21')
    if broken:
        log.violated('DQ-3.1-g', verified, 'demand-1')


@guard('DQ-3.2-a', 'conditionsMet')
def conditions(log, broken):
    # Conditions found not to be met, and a resolution to pass all the same.
    log.phase = 'resolved'
    steps = course(log, '2025-05-20', 'resolve', change={'verify': {'creditMet': not broken}})
    if broken:
        log.violated('DQ-3.2-a', steps['resolve'])


# The signing

def signing(clause, topic, step, owed=None):
    @guard(clause, topic)
    def build(log, broken):
        steps = course(log, '2025-03-10', skip=(step,) if broken else ())
        if broken:
            log.violated(clause, steps['sign'])
            if owed:
                log.owed(clause, owed, steps['decide'], None, 'pending')


signing('DQ-4-a', 'publicityBeforeSigning', 'publicise', 'dataBureau')
signing('DQ-5-a', 'upwardFilingBeforeSigning', 'fileUpward', 'localGovernment')
signing('DQ-6-a', 'delegationBeforeSigning', 'delegate')


@guard('DQ-6-b', 'approvalBeforeSigning')
def approval(log, broken):
    # Nothing between the list and the signing is on record: the decision, and what it should have led to.
    if not broken:
        course(log, '2025-03-10')
        return
    steps = course(log, '2025-03-10', skip=('decide', 'fileLocally', 'publicise', 'fileUpward', 'delegate'))
    log.violated('DQ-6-b', steps['sign'])
    log.violated('DQ-4-a', steps['sign'])
    log.violated('DQ-5-a', steps['sign'])
    log.violated('DQ-6-a', steps['sign'])
    after_decision(log, steps['sign'], derived='DQ-6-b')


@guard('DQ-3.2-e', 'approvalBeforeFiling')
def approval_filing(log, broken):
    # A skipped step is reported once, where it is first needed: here the filing; the signing says nothing more.
    steps = course(log, '2025-03-10', skip=('decide',) if broken else ())
    if broken:
        log.violated('DQ-3.2-e', steps['fileLocally'])


@guard('DQ-6-b', 'laterApproval')
def later_approval(log, broken):
    # The decision is logged before the signing, but was taken a day after it.
    day = '2025-03-11 10:00' if broken else '2025-02-18 10:00'
    steps = course(log, '2025-03-10', 'shortlist')
    log.add(day, 'government.decided', 'localGovernment', {'verdict': 'approve', 'document': '德政函第12号'})
    for step, kind, role, data in (
            ('fileLocally', 'operatorList.filedLocally', 'coordinationGroup', {'filing': '德备第3号'}),
            ('publicise', 'authorization.publicised', 'dataBureau', {'where': '德清县人民政府网站'}),
            ('fileUpward', 'authorization.filedUpward', 'localGovernment', {'operators': [log.operator]}),
            ('delegate', 'signing.delegated', 'localGovernment', {'delegate': '德清县大数据发展管理局'})):
        log.add(shift('2025-03-10', -COURSE[step]), kind, role, data)
    signed = log.add('2025-03-10', 'agreement.signed', 'dataBureau', agreement())
    if broken:
        log.violated('DQ-6-b', signed)


@guard('DQ-4-b', 'objectionBeforeSigning')
def objection(log, broken):
    course(log, '2025-03-10', 'delegate')
    lodged = log.add('2025-03-05', 'objection.lodged', 'citizen', {
        'objection': 'objection-1', 'reason': '该单位曾受处罚'}, actor='市民吴某')
    answered = {'objection': 'objection-1', 'verdict': 'dismissed', 'reason': '经查无此事'}
    if not broken:
        log.add('2025-03-07', 'objection.answered', 'dataBureau', answered)
    signed = log.add('2025-03-10', 'agreement.signed', 'dataBureau', agreement())
    if broken:
        log.violated('DQ-4-b', signed, 'objection-1')
        log.owed('DQ-4-b', 'dataBureau', lodged, None, 'pending', 'objection-1')


@guard('DQ-A5-1.2b', 'operatorKind')
def kind(log, broken):
    kinds = {'operatorKind': 'naturalPerson' if broken else 'unincorporatedOrganisation'}
    steps = course(log, '2025-03-10', change={'sign': kinds})
    if broken:
        log.violated('DQ-A5-1.2b', steps['sign'])


@guard('DQ-A5-9.3-b', 'termStated')
def term_stated(log, broken):
    steps = course(log, '2025-03-10', change={'sign': {'term': '5y' if broken else '3y'}})
    if broken:
        log.violated('DQ-A5-9.3-b', steps['sign'])


@guard('DQ-A5-9.1', 'bothParties')
def both_parties(log, broken):
    # One party's signature gives no agreement: it takes effect with the other's.
    course(log, '2025-03-10', 'delegate')
    log.add('2025-03-10', 'agreement.signed', 'dataBureau', agreement(party='partyA'))
    if broken:
        log.phase = 'formalising'
    else:
        log.add('2025-03-14', 'agreement.signed', 'operator', agreement(party='partyB'))


@guard('DQ-A5-1.3', 'prohibitedData')
def prohibited(log, broken):
    in_force(log)
    made = log.add('2025-03-17', 'resource.granted', 'dataBureau', {
        'dataSet': 'resident-files', 'openness': 'prohibited' if broken else 'conditional'})
    if broken:
        log.violated('DQ-A5-1.3', made, 'resident-files')


# Staff

def staff(clause, topic, step):
    @guard(clause, topic)
    def build(log, broken):
        in_force(log)
        environment(log, '2025-03-12')
        steps = onboard(log, 'lu-heng', '2025-03-17', skip=(step,) if broken else ())
        if broken:
            log.violated(clause, steps['access'], 'lu-heng')


staff('DQ-7-a', 'trainingBeforeAccess', 'training')
staff('DQ-7-c', 'examBeforeAccess', 'exam')
staff('DQ-A5-5.2.3-3', 'verificationBeforeAccess', 'verify')
staff('DQ-A5-5.2.3-3', 'confidentialityBeforeAccess', 'nda')


@guard('DQ-7-c', 'failedExam')
def failed_exam(log, broken):
    # Failing is no passing; a re-sit that is passed opens the way.
    in_force(log)
    log.add('2025-03-17', 'training.completed', 'operator', {
        'person': 'lu-heng', 'post': 'operations', 'organiser': 'provincialDataAuthority'})
    log.add('2025-03-18', 'exam.failed', 'provincialDataAuthority', {'person': 'lu-heng'})
    if not broken:
        log.add('2025-03-25', 'exam.passed', 'provincialDataAuthority', {'person': 'lu-heng'})
    log.add('2025-03-26', 'personnel.verified', 'dataBureau', {
        'person': 'lu-heng', 'identified': True, 'filed': True, 'vetted': True})
    log.add('2025-03-26', 'nda.signed', 'operator', {'person': 'lu-heng'})
    made = log.add('2025-03-27', 'access.granted', 'dataBureau', {'person': 'lu-heng'})
    if broken:
        log.violated('DQ-7-c', made, 'lu-heng')


@guard('DQ-7-c', 'laterExam')
def later_exam(log, broken):
    # Guards compare times, not lines: the exam stands first in the log, but was passed the day after.
    in_force(log)
    log.add('2025-03-17', 'training.completed', 'operator', {
        'person': 'lu-heng', 'post': 'technical', 'organiser': 'dataBureau'})
    log.add('2025-03-21' if broken else '2025-03-19', 'exam.passed', 'dataBureau', {'person': 'lu-heng'})
    log.add('2025-03-19', 'personnel.verified', 'dataBureau', {
        'person': 'lu-heng', 'identified': True, 'filed': True, 'vetted': True})
    log.add('2025-03-19', 'nda.signed', 'operator', {'person': 'lu-heng'})
    made = log.add('2025-03-20', 'access.granted', 'dataBureau', {'person': 'lu-heng'})
    if broken:
        log.violated('DQ-7-c', made, 'lu-heng')


@guard('DQ-A5-9.2', 'trainingAfterSigning')
def training_after_signing(log, broken):
    course(log, '2025-03-10', 'delegate')
    train = {'person': 'lu-heng', 'post': 'technical', 'organiser': 'dataBureau'}
    if broken:
        early = log.add('2025-03-06', 'training.completed', 'operator', train)
    log.add('2025-03-10', 'agreement.signed', 'dataBureau', agreement())
    if not broken:
        log.add('2025-03-17', 'training.completed', 'operator', train)
    made = [log.add('2025-03-17', 'exam.passed', 'dataBureau', {'person': 'lu-heng'})]
    log.add('2025-03-18', 'personnel.verified', 'dataBureau', {
        'person': 'lu-heng', 'identified': True, 'filed': True, 'vetted': True})
    log.add('2025-03-18', 'nda.signed', 'operator', {'person': 'lu-heng'})
    made.append(log.add('2025-03-19', 'access.granted', 'dataBureau', {'person': 'lu-heng'}))
    if broken:
        log.violated('DQ-A5-9.2', early, 'lu-heng')


# Processing

@guard('DQ-8.1-a', 'accessBeforeProcessing')
def access(log, broken):
    in_force(log)
    environment(log, '2025-03-12')
    onboard(log, 'lu-heng', '2025-03-17', skip=('access',) if broken else ())
    model(log, 'model-1', '2025-03-20')
    made = process(log, 'lu-heng', '2025-03-24')
    if broken:
        log.violated('DQ-8.1-a', made, 'lu-heng')


@guard('DQ-8.1-a', 'strangerProcessing')
def stranger(log, broken):
    # Access was never given, so what had to come before access is judged here: vetting and confidentiality.
    in_force(log)
    environment(log, '2025-03-12')
    if not broken:
        onboard(log, 'lu-heng', '2025-03-17')
    model(log, 'model-1', '2025-03-20')
    made = process(log, 'lu-heng', '2025-03-24')
    if broken:
        log.violated('DQ-8.1-a', made, 'lu-heng')
        log.violated('DQ-A5-5.2.3-3', made, 'lu-heng')
        log.violated('DQ-A5-5.2.3-3', made, 'lu-heng')


@guard('DQ-8.1-a', 'suspendedProcessing')
def suspended(log, broken):
    in_force(log)
    environment(log, '2025-03-12')
    onboard(log, 'lu-heng', '2025-03-17')
    model(log, 'model-1', '2025-03-20')
    failed_rectification(log)
    log.add('2025-05-07', 'access.suspended', 'dataBureau', {'rectification': 'rectification-1'})
    if not broken:
        log.add('2025-05-20', 'access.restored', 'dataBureau', {'reason': '已整改'})
    made = process(log, 'lu-heng', '2025-05-21')
    if broken:
        log.violated('DQ-8.1-a', made, 'lu-heng')


@guard('DQ-A5-5.2.1-1', 'environmentBeforeProcessing')
def environment_first(log, broken):
    in_force(log)
    if not broken:
        environment(log, '2025-03-12')
    onboard(log, 'lu-heng', '2025-03-17')
    model(log, 'model-1', '2025-03-20')
    made = process(log, 'lu-heng', '2025-03-24')
    if broken:
        log.violated('DQ-A5-5.2.1-1', made, 'lu-heng')


@guard('DQ-A5-5.2.1-2b', 'insideDomain')
def inside(log, broken):
    in_force(log)
    environment(log, '2025-03-12')
    onboard(log, 'lu-heng', '2025-03-17')
    model(log, 'model-1', '2025-03-20')
    made = process(log, 'lu-heng', '2025-03-24', insideDomain=not broken)
    if broken:
        log.violated('DQ-A5-5.2.1-2b', made, 'lu-heng')


@guard('DQ-8.2-a', 'modelBeforeProcessing')
def model_first(log, broken):
    in_force(log)
    environment(log, '2025-03-12')
    onboard(log, 'lu-heng', '2025-03-17')
    if not broken:
        model(log, 'model-1', '2025-03-20')
    made = process(log, 'lu-heng', '2025-03-24')
    if broken:
        log.violated('DQ-8.2-a', made, 'model-1')


@guard('DQ-8.2-a', 'modelBeforeOutput')
def model_output(log, broken):
    in_force(log)
    environment(log, '2025-03-12')
    onboard(log, 'lu-heng', '2025-03-17')
    model(log, 'model-1', '2025-03-20')
    process(log, 'lu-heng', '2025-03-24')
    develop(log, 'product-1', '2025-04-01')
    log.add('2025-04-01', 'model.submitted', 'operator', {'model': 'model-2'})
    if not broken:
        log.add('2025-04-03', 'model.reviewed', 'supervisor', {'model': 'model-2', 'verdict': 'pass', 'irreversible': True})
    made = export(log, '2025-04-07', model_name='model-2')
    if broken:
        log.violated('DQ-8.2-a', made, 'model-2')


@guard('DQ-8.2-a', 'failedModel')
def failed_model(log, broken):
    in_force(log)
    environment(log, '2025-03-12')
    onboard(log, 'lu-heng', '2025-03-17')
    log.add('2025-03-19', 'model.submitted', 'operator', {'model': 'model-1'})
    log.add('2025-03-21', 'model.reviewed', 'supervisor', {
        'model': 'model-1', 'verdict': 'fail' if broken else 'pass', 'irreversible': not broken})
    made = process(log, 'lu-heng', '2025-03-24')
    if broken:
        log.violated('DQ-8.2-a', made, 'model-1')


def export(log, day, model_name='model-1', form='dataReport'):
    return log.add(day, 'output.exported', 'operator', {
        'product': 'product-1', 'model': model_name, 'form': form, 'irreversible': True})


@guard('DQ-A5-5.2.1-4c', 'rawData')
def raw_data(log, broken):
    in_force(log)
    environment(log, '2025-03-12')
    onboard(log, 'lu-heng', '2025-03-17')
    model(log, 'model-1', '2025-03-20')
    process(log, 'lu-heng', '2025-03-24')
    develop(log, 'product-1', '2025-04-01')
    made = export(log, '2025-04-07', form='rawData' if broken else 'dataPackage')
    if broken:
        log.violated('DQ-A5-5.2.1-4c', made, 'product-1')


@guard('DQ-A5-5.2.1-3a', 'socialData')
def social_data(log, broken):
    in_force(log)
    environment(log, '2025-03-12')
    log.add('2025-03-17', 'socialData.importRequested', 'operator', {'import': 'import-1', 'lawfulSource': True})
    if not broken:
        log.add('2025-03-20', 'socialData.importDecided', 'dataBureau', {'import': 'import-1', 'verdict': 'agree'})
    made = import_data(log, '2025-03-24')
    if broken:
        log.violated('DQ-A5-5.2.1-3a', made, 'import-1')


@guard('DQ-A5-5.2.1-3a', 'refusedImport')
def refused_import(log, broken):
    in_force(log)
    environment(log, '2025-03-12')
    log.add('2025-03-17', 'socialData.importRequested', 'operator', {'import': 'import-1', 'lawfulSource': True})
    log.add('2025-03-20', 'socialData.importDecided', 'dataBureau', {
        'import': 'import-1', 'verdict': 'refuse' if broken else 'agree', 'reason': '见审核单'})
    made = import_data(log, '2025-03-24')
    if broken:
        log.violated('DQ-A5-5.2.1-3a', made, 'import-1')


def import_data(log, day):
    return log.add(day, 'socialData.imported', 'operator', {
        'import': 'import-1', 'sampled': True, 'desensitised': True, 'declassified': True})


# Products and sales

@guard('DQ-9.1-a', 'processingBeforeProduct')
def product_first(log, broken):
    in_force(log)
    environment(log, '2025-03-12')
    onboard(log, 'lu-heng', '2025-03-17')
    model(log, 'model-1', '2025-03-20')
    if not broken:
        process(log, 'lu-heng', '2025-03-24')
    made = develop(log, 'product-1', '2025-04-01')
    if broken:
        log.violated('DQ-9.1-a', made, 'product-1')


@guard('DQ-9.2-a', 'filingFormBeforeFiling')
def form_first(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    if not broken:
        log.add('2025-04-02', 'product.filingSubmitted', 'operator', {
            'product': 'product-1', 'name': '客流指数', 'scenario': 'scenario-1', 'usesPersonalData': False,
            'productList': True})
    made = log.add('2025-04-08', 'product.filingDecided', 'dataBureau', {'product': 'product-1', 'verdict': 'filed'})
    if broken:
        log.violated('DQ-9.2-a', made, 'product-1')


def ready(log):
    """An agreement in force, and data processed under it."""
    in_force(log)
    environment(log, '2025-03-12')
    onboard(log, 'lu-heng', '2025-03-17')
    model(log, 'model-1', '2025-03-20')
    process(log, 'lu-heng', '2025-03-24')


@guard('DQ-9.3-a', 'filingBeforeSale')
def filing_first(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    if not broken:
        file_product(log, 'product-1', '2025-04-02')
    usage(log, 'usage-1', 'product-1', USER, '2025-04-10')
    made = sale(log, 'product-1', USER, '2025-04-15')
    if broken:
        log.violated('DQ-9.3-a', made, 'product-1')


@guard('DQ-9.3-a', 'returnedFiling')
def returned(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    log.add('2025-04-02', 'product.filingSubmitted', 'operator', {
        'product': 'product-1', 'name': '客流指数', 'scenario': 'scenario-1', 'usesPersonalData': False,
        'productList': True})
    log.add('2025-04-03', 'product.filingDecided', 'dataBureau', {
        'product': 'product-1', 'verdict': 'returned', 'reason': '定价方式未填'})
    if not broken:
        file_product(log, 'product-1', '2025-04-07')
    usage(log, 'usage-1', 'product-1', USER, '2025-04-14')
    made = sale(log, 'product-1', USER, '2025-04-16')
    if broken:
        log.violated('DQ-9.3-a', made, 'product-1')


@guard('DQ-10.2-a', 'usageAgreementBeforeSale')
def usage_first(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    file_product(log, 'product-1', '2025-04-02')
    if not broken:
        usage(log, 'usage-1', 'product-1', USER, '2025-04-10')
    made = sale(log, 'product-1', USER, '2025-04-15')
    if broken:
        log.violated('DQ-10.2-a', made, f'product-1 → {USER}')


@guard('DQ-10.2-a', 'otherUser')
def other_user(log, broken):
    # An agreement binds the user that signed it: a second buyer needs one of its own.
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    file_product(log, 'product-1', '2025-04-02')
    usage(log, 'usage-1', 'product-1', USER, '2025-04-10')
    other = '德清文旅发展有限公司' if broken else USER
    made = sale(log, 'product-1', other, '2025-04-15')
    if broken:
        log.violated('DQ-10.2-a', made, f'product-1 → {other}')


@guard('DQ-10.2-c', 'usageAgreementFiled')
def usage_filed(log, broken):
    # Filing has no day of its own: it stays owed, and forbids no sale.
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    file_product(log, 'product-1', '2025-04-02')
    signed = usage(log, 'usage-1', 'product-1', USER, '2025-04-10', filed=not broken)
    sale(log, 'product-1', USER, '2025-04-15')
    if broken:
        log.owed('DQ-10.2-c', 'operator', signed, None, 'pending', 'usage-1')


@guard('DQ-A5-5.2.2-3', 'scenarioOfUsage')
def scenario_usage(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    file_product(log, 'product-1', '2025-04-02')
    made = usage(
        log, 'usage-1', 'product-1', USER, '2025-04-10', scenario='scenario-7' if broken else 'scenario-1')
    if broken:
        log.violated('DQ-A5-5.2.2-3', made, 'scenario-7')


@guard('DQ-A5-5.2.2-3', 'scenarioOfSale')
def scenario_sale(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    file_product(log, 'product-1', '2025-04-02')
    usage(log, 'usage-1', 'product-1', USER, '2025-04-10')
    made = sale(log, 'product-1', USER, '2025-04-15', scenario='scenario-7' if broken else 'scenario-1')
    if broken:
        log.violated('DQ-A5-5.2.2-3', made, 'scenario-7')


@guard('DQ-A5-9.4', 'approvalBeforeSupplement')
def supplement(log, broken):
    in_force(log)
    if not broken:
        log.add('2025-05-12', 'scenario.changeApproved', 'dataBureau', {
            'scenario': 'scenario-2', 'domain': '文旅', 'purpose': '景区接驳'})
    made = log.add('2025-05-19', 'agreement.supplemented', 'dataBureau', {
        'scenarios': ['scenario-2'], 'dataSets': ['景区客流']})
    if broken:
        log.violated('DQ-A5-9.4', made, 'scenario-2')


@guard('DQ-A5-5.2.2-3', 'scenarioAfterSupplement')
def after_supplement(log, broken):
    # Approval comes first, the supplement second; a use before the supplement is too early.
    ready(log)
    develop(log, 'product-1', '2025-04-01', 'scenario-1')
    file_product(log, 'product-1', '2025-04-02')
    usage(log, 'usage-1', 'product-1', USER, '2025-04-10')
    log.add('2025-05-12', 'scenario.changeApproved', 'dataBureau', {
        'scenario': 'scenario-2', 'domain': '文旅', 'purpose': '景区接驳'})
    if not broken:
        log.add('2025-05-19', 'agreement.supplemented', 'dataBureau', {'scenarios': ['scenario-2']})
    made = sale(log, 'product-1', USER, '2025-05-21', scenario='scenario-2')
    if broken:
        log.violated('DQ-A5-5.2.2-3', made, 'scenario-2')


@guard('DQ-A5-5.2.2-2b', 'consentBeforeCall')
def consent(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01', personal=True)
    file_product(log, 'product-1', '2025-04-02', personal=True)
    usage(log, 'usage-1', 'product-1', USER, '2025-04-10')
    if not broken:
        log.add('2025-04-14', 'subject.consented', 'dataSubject', {'product': 'product-1', 'scope': '逐次查询'})
    made = sale(log, 'product-1', USER, '2025-04-15')
    if broken:
        log.violated('DQ-A5-5.2.2-2b', made, 'product-1')


# Enforcement

def failed_rectification(log, failed=True):
    log.add('2025-04-07', 'rectification.ordered', 'dataBureau', {
        'rectification': 'rectification-1', 'ground': 'agreementBreach', 'due': '2025-04-30', 'reason': '超范围使用'})
    log.add('2025-04-29', 'rectification.reported', 'operator', {'rectification': 'rectification-1', 'complete': True})
    if failed:
        log.add('2025-05-06', 'rectification.failed', 'dataBureau', {
            'rectification': 'rectification-1', 'reason': '复查仍有留存'})


@guard('DQ-A5-6.1-7a', 'failureBeforeSuspension')
def suspension(log, broken):
    in_force(log)
    failed_rectification(log, failed=not broken)
    made = log.add('2025-05-07', 'access.suspended', 'dataBureau', {
        'ground': 'failedRectification', 'rectification': 'rectification-1'})
    if broken:
        log.violated('DQ-A5-6.1-7a', made, 'rectification-1')


@guard('DQ-A5-6.1-7b', 'failureBeforeRevocation')
def revocation(log, broken):
    log.phase = 'ending'
    in_force(log)
    failed_rectification(log, failed=not broken)
    made = log.add('2025-05-07', 'authorization.revoked', 'localGovernment', {
        'ground': 'failedRectification', 'rectification': 'rectification-1', 'legalBasis': '协议第六条'})
    if broken:
        log.violated('DQ-A5-6.1-7b', made, 'rectification-1')
    exit_duties(log, made)


@guard('DQ-A3-7.b', 'commitmentBreach')
def commitment_breach(log, broken):
    # A broken commitment may lead here without a rectification; that none came first is worth a warning.
    in_force(log)
    if not broken:
        failed_rectification(log)
    made = log.add('2025-05-07', 'access.suspended', 'localGovernment', {
        'ground': 'commitmentBreach', 'reason': '向第三方提供数据'})
    if broken:
        log.violated('DQ-A3-7.b', made)


@guard('DQ-A5-6.1-5', 'failedReportBeforeOrder')
def failed_report(log, broken):
    in_force(log)
    report(log, 2025, '2026-02-03')
    if not broken:
        log.add('2026-03-02', 'annualReport.assessed', 'dataBureau', {'year': '2025', 'verdict': 'fail', 'reason': '缺成本'})
    made = log.add('2026-03-03', 'rectification.ordered', 'dataBureau', {
        'rectification': 'rectification-1', 'ground': 'failedReport', 'report': '2025', 'due': '2026-04-03'})
    log.add('2026-03-27', 'rectification.reported', 'operator', {'rectification': 'rectification-1', 'complete': True})
    if broken:
        log.violated('DQ-A5-6.1-5', made, '2025')


# The end

@guard('DQ-A5-7.1-b', 'usersBeforeExit')
def exit_users(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    file_product(log, 'product-1', '2025-04-02')
    usage(log, 'usage-1', 'product-1', USER, '2025-04-10')
    if not broken:
        log.add('2025-05-20', 'users.consented', 'operator', {'usageAgreements': ['usage-1']})
    made = log.add('2025-06-03', 'earlyExit.requested', 'operator', {
        'wishedEnd': '2025-12-31', 'usersUnaffected': False, 'written': True})
    if broken:
        log.violated('DQ-A5-7.1-b', made)


def exit_asked(log):
    in_force(log)
    log.add('2025-05-06', 'earlyExit.requested', 'operator', {
        'wishedEnd': '2025-11-28', 'usersUnaffected': True, 'written': True})


@guard('DQ-A5-7.2-b', 'consentBeforeTermination')
def exit_consent(log, broken):
    log.phase = 'ending'
    exit_asked(log)
    if not broken:
        log.add('2025-05-26', 'earlyExit.decided', 'localGovernment', {'verdict': 'accept', 'endsOn': '2025-11-28'})
    log.add('2025-11-10', 'users.transitioned', 'operator', {'measures': '改由县公交公司提供'})
    made = log.add('2025-11-28', 'agreement.terminated', 'dataBureau', {'ground': 'earlyExit'})
    if broken:
        log.violated('DQ-A5-7.2-b', made)
    exit_duties(log, made)


@guard('DQ-A5-7.2-b', 'refusedExit')
def refused_exit(log, broken):
    exit_asked(log)
    log.add('2025-05-26', 'earlyExit.decided', 'localGovernment', {'verdict': 'refuse', 'reason': '涉及民生服务'})
    if not broken:
        return
    log.phase = 'ending'
    log.add('2025-11-10', 'users.transitioned', 'operator', {'measures': '改由县公交公司提供'})
    made = log.add('2025-11-28', 'agreement.terminated', 'operator', {'ground': 'earlyExit'})
    log.violated('DQ-A5-7.2-b', made)
    exit_duties(log, made)


@guard('DQ-A5-7.2-a', 'usersBeforeTermination')
def transition(log, broken):
    log.phase = 'ending'
    log.as_of = '2025-11-29'
    exit_asked(log)
    decided = log.add('2025-05-26', 'earlyExit.decided', 'localGovernment', {'verdict': 'accept', 'endsOn': '2025-11-28'})
    if not broken:
        log.add('2025-11-10', 'users.transitioned', 'operator', {'measures': '改由县公交公司提供'})
    made = log.add('2025-11-28', 'agreement.terminated', 'dataBureau', {'ground': 'earlyExit'})
    if broken:
        log.owed('DQ-A5-7.2-a', 'operator', decided, '2025-11-28', 'overdue')
    exit_duties(log, made)


@guard('DQ-A5-3-c', 'consentBeforeRenewal')
def renewal_consent(log, broken):
    in_force(log, '2022-03-10')
    for year in (2022, 2023):
        report(log, year, f'{year + 1}-01-18')
    log.add('2024-08-20', 'renewal.applied', 'operator', {'reason': '继续运营'})
    if not broken:
        log.add('2024-10-21', 'renewal.decided', 'localGovernment', {'verdict': 'agree'})
    made = log.add('2024-12-16', 'agreement.signed', 'dataBureau', agreement(agreement=2, effectiveOn='2025-03-10'))
    if broken:
        log.violated('DQ-A5-3-c', made)


@guard('DQ-A5-3-c', 'refusedRenewal')
def refused_renewal(log, broken):
    in_force(log, '2022-03-10')
    for year in (2022, 2023):
        report(log, year, f'{year + 1}-01-18')
    log.add('2024-08-20', 'renewal.applied', 'operator', {'reason': '继续运营'})
    log.add('2024-10-21', 'renewal.decided', 'localGovernment', {'verdict': 'refuse', 'reason': '绩效不佳'})
    if broken:
        made = log.add('2024-12-16', 'agreement.signed', 'dataBureau', agreement(agreement=2, effectiveOn='2025-03-10'))
        log.violated('DQ-A5-3-c', made)


@guard('DQ-A5-8-a', 'accessAfterEnd')
def access_after_end(log, broken):
    sign = '2022-03-10'
    in_force(log, sign)
    environment(log, shift(sign, 2))
    for year in (2022, 2023, 2024):
        report(log, year, f'{year + 1}-01-18')
    steps = onboard(log, 'lu-heng', shift('2025-03-11' if broken else '2025-03-10', -2))
    if broken:
        log.phase = 'ending'
        log.violated('DQ-A5-8-a', steps['access'], 'lu-heng')
        exit_duties(log, '2025-03-10')


@guard('DQ-8.1-a', 'processingAfterEnd')
def processing_after_end(log, broken):
    sign = '2022-03-10'
    in_force(log, sign)
    environment(log, shift(sign, 2))
    onboard(log, 'lu-heng', shift(sign, 4))
    model(log, 'model-1', shift(sign, 7))
    for year in (2022, 2023, 2024):
        report(log, year, f'{year + 1}-01-18')
    made = process(log, 'lu-heng', '2025-03-11' if broken else '2025-03-10')
    if broken:
        log.phase = 'ending'
        log.violated('DQ-8.1-a', made, 'lu-heng')
        exit_duties(log, '2025-03-10')


# Duties without a number: never overdue

@guard('DQ-A5-5.2.1-5', 'haltAtRisk')
def halt(log, broken):
    ready(log)
    risk = log.add('2025-04-10', 'risk.detected', 'operator', {'risk': 'risk-1', 'kind': 'hiddenRelation'})
    if not broken:
        log.add('2025-04-10', 'processing.halted', 'operator', {'risk': 'risk-1', 'reason': '关联出个人行踪'})
    log.add('2025-04-11', 'risk.reported', 'operator', {'risk': 'risk-1'})
    log.add('2025-04-25', 'risk.remedied', 'operator', {'risk': 'risk-1'})
    if broken:
        log.owed('DQ-A5-5.2.1-5', 'operator', risk, None, 'pending', 'risk-1')


@guard('DQ-A3-6', 'incidentReported')
def incident(log, broken):
    ready(log)
    leak = log.add('2025-04-10', 'incident.detected', 'operator', {'incident': 'incident-1', 'kind': 'leak'})
    if not broken:
        log.add('2025-04-10', 'incident.reported', 'operator', {'incident': 'incident-1'})
    if broken:
        log.owed('DQ-A3-6', 'operator', leak, None, 'pending', 'incident-1')


@guard('DQ-A5-5.2.2-7', 'productObjection')
def product_objection(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    lodged = log.add('2025-04-10', 'productObjection.lodged', 'dataSubject', {
        'productObjection': 'product-objection-1', 'product': 'product-1', 'reason': '指数有误'}, actor='市民吴某')
    if not broken:
        log.add('2025-04-14', 'productObjection.handled', 'operator', {
            'productObjection': 'product-objection-1', 'reason': '已更正'})
    if broken:
        log.owed('DQ-A5-5.2.2-7', 'operator', lodged, None, 'pending', 'product-objection-1')


# Facts that are not given

@guard('DQ-2-b', 'windowGiven')
def window_given(log, broken):
    log.phase = 'submitted'
    steps = course(log, '2025-05-20', 'submit', change={'announce': {'windowUntil': None}} if broken else None)
    if broken:
        log.undetermined('DQ-2-b', steps['submit'])


@guard('DQ-3.1-d', 'supplementDayGiven')
def supplement_day(log, broken):
    log.phase = 'underReview'
    course(log, '2025-05-20', 'receive')
    told = log.add('2025-04-01', 'application.deficiencyNotified', 'dataBureau', {
        'missing': ['creditReport'], **({} if broken else {'due': '2025-04-11'})})
    if broken:
        log.owed('DQ-3.1-d', 'applicant', told, None, 'undetermined')
    else:
        log.owed('DQ-3.1-d', 'applicant', told, '2025-04-11', 'pending')


@guard('DQ-A8-N2.4', 'repairDayAgreed')
def repair_day(log, broken):
    in_force(log)
    opened = ticket(log, 'ticket-1', '2025-06-16', 'low', **({} if broken else {'agreedOn': '2025-07-31'}))
    answer(log, 'ticket-1', '2025-06-17')
    if broken:
        log.owed('DQ-A8-N2.4', 'dataProvider', opened, None, 'undetermined', 'ticket-1')
    else:
        log.owed('DQ-A8-N2.4', 'dataProvider', opened, '2025-07-31', 'pending', 'ticket-1')


@guard('DQ-10.4-a', 'reportDayGiven')
def report_day(log, broken):
    in_force(log, annualReportDue=None if broken else '03-31')
    made = report(log, 2025, '2026-02-03')
    if broken:
        log.owed('DQ-10.4-a', 'operator', '2026-01-01', None, 'undetermined', '2025', made)


@guard('DQ-A5-5.2.2-4b', 'costGiven')
def cost_given(log, broken):
    in_force(log)
    made = report(log, 2025, '2026-02-03', '0.00', '0.00' if broken else '100.00')
    if broken:
        log.undetermined('DQ-A5-5.2.2-4b', made, '2025')


@guard('DQ-A5-5.2.2-4b', 'revenueWithoutCost')
def no_cost(log, broken):
    in_force(log)
    made = report(log, 2025, '2026-02-03', '0.01', '0.00' if broken else '0.01')
    if broken:
        log.violated('DQ-A5-5.2.2-4b', made, '2025')


@guard('DQ-A3-8.b', 'yearsGiven')
def years_given(log, broken):
    log.phase = 'closed'
    course(log, '2022-03-10', change={'commit': {'yearsAfterEnd': None}} if broken else None)
    for year in (2022, 2023, 2024):
        report(log, year, f'{year + 1}-01-18')
    close(log, '2025-03-12')
    visit = log.add('2025-06-10', 'inspection.performed', 'dataBureau', {
        'subjects': ['dataUse'], 'refused': broken, 'finding': '见记录'})
    if broken:
        log.undetermined('DQ-A3-8.b', visit)


# The log itself

@guard('LOG-lateEntry', 'withdrawal')
def late_entry(log, broken):
    # The examination was held before access was given, and is entered after it: the finding is withdrawn. Where its
    # time lies after the access, nothing is.
    in_force(log)
    steps = onboard(log, 'lu-heng', '2025-03-17', skip=('exam',))
    entry = log.add('2025-03-20 09:00' if broken else '2025-03-18 15:00', 'exam.passed', 'dataBureau', {'person': 'lu-heng'})
    if broken:
        log.violated('DQ-7-c', steps['access'], 'lu-heng')
    else:
        log.violated('LOG-lateEntry', entry, 'lu-heng')


@guard('LOG-lateEntry', 'recordedTime')
def recorded_time(log, broken):
    # The day on which something was entered decides nothing, on whatever day the log is judged.
    log.as_of = '2025-03-19' if broken else None
    in_force(log)
    onboard(log, 'lu-heng', '2025-03-17', skip=('nda',))
    entry = log.add('2025-03-18 16:00', 'nda.signed', 'operator', {'person': 'lu-heng'}, recorded='2025-03-26')
    log.violated('LOG-lateEntry', entry, 'lu-heng')


@guard('LOG-conflictingDuplicate', 'content')
def duplicate(log, broken):
    # The same line again is skipped; the same identity with other content is not applied, and found.
    in_force(log)
    first = ticket(log, 'ticket-1', '2025-06-16')
    repair(log, 'ticket-1', '2025-06-17')
    answered = answer(log, 'ticket-1', '2025-06-18')
    if broken:
        other = log.add('2025-06-20', 'qualityTicket.answered', 'dataBureau', {
            'ticket': 'ticket-1', 'verdict': 'unreasonable'}, ident=answered.id)
        log.violated('LOG-conflictingDuplicate', other, 'ticket-1')
    else:
        log.again(answered)
        log.again(first)


@guard('LOG-lateEntry', 'answerInTime')
def late_answer(log, broken):
    # Entered after other lines, but done in time: the duty is met, and no finding had to be withdrawn.
    in_force(log)
    opened = ticket(log, 'ticket-1', '2025-06-16')
    repair(log, 'ticket-1', '2025-06-17')
    log.add('2025-06-30', 'inspection.performed', 'dataBureau', {'subjects': ['systems'], 'refused': False})
    done = log.add('2025-06-20 10:00' if broken else '2025-06-19 10:00', 'qualityTicket.answered', 'dataBureau', {
        'ticket': 'ticket-1', 'verdict': 'reasonable'}, recorded='2025-07-01')
    if broken:
        log.owed('DQ-10.3-b', 'dataBureau', opened, '2025-06-19', 'late', 'ticket-1', done)


@guard('LOG-conflictingDuplicate', 'spelling')
def spelling(log, broken):
    # Another order of keys, spaces and escapes make no other content; another word does.
    in_force(log)
    ticket(log, 'ticket-1', '2025-06-16')
    repair(log, 'ticket-1', '2025-06-17')
    answered = answer(log, 'ticket-1', '2025-06-18')
    event = json.loads(log.lines[answered.line - 1])
    event['data'] = dict(reversed(event['data'].items()))
    if broken:
        event['data']['verdict'] = 'unreasonable'
    again = log.raw(json.dumps(dict(reversed(event.items()))), answered.id, answered.day)
    if broken:
        log.violated('LOG-conflictingDuplicate', again, 'ticket-1')


@guard('LOG-conflictingDuplicate', 'source')
def other_source(log, broken):
    # Identity is id and source with the case: another registry may use the number for something else.
    in_force(log)
    first = ticket(log, 'ticket-1', '2025-06-16')
    answer(log, 'ticket-1', '2025-06-17')
    second = log.add('2025-06-18', 'qualityTicket.repaired', 'dataProvider', {'ticket': 'ticket-1'},
                     ident=first.id, source='/deqing/registry' if broken else '/deqing/providers')
    if broken:
        log.violated('LOG-conflictingDuplicate', second, 'ticket-1')
        log.owed('DQ-A8-N2.3', 'dataProvider', first, '2025-06-19', 'pending', 'ticket-1')


@guard('LOG-timer', 'typedIn')
def timer(log, broken):
    in_force(log)
    if broken:
        typed = log.add('2025-06-16', 'agreement.expired', None)
        log.violated('LOG-timer', typed)


@guard('LOG-meaningless', 'unopenedTicket')
def unopened(log, broken):
    in_force(log)
    ticket(log, 'ticket-1', '2025-06-16')
    repair(log, 'ticket-1', '2025-06-17')
    answer(log, 'ticket-1', '2025-06-18')
    if broken:
        stray = answer(log, 'ticket-2', '2025-06-19')
        log.violated('LOG-meaningless', stray, 'ticket-2')


@guard('LOG-meaningless', 'nothingLeft')
def nothing_left(log, broken):
    # The logs may be gone and the years of co-operation are over: after that no act has a meaning any more.
    log.phase = 'closed'
    course(log, '2019-03-11', change={'commit': {'yearsAfterEnd': 1}})
    for year in (2019, 2020, 2021):
        report(log, year, f'{year + 1}-01-18')
    close(log, '2022-03-14')
    log.add('2022-09-13', 'logs.purged', 'dataBureau', {})
    log.add('2023-03-10', 'inspection.performed', 'dataBureau', {'subjects': ['dataUse'], 'refused': False})
    if broken:
        gone = log.add('2023-06-01', 'qualityTicket.opened', 'operator', {'ticket': 'ticket-1', 'priority': 'high'})
        log.violated('LOG-meaningless', gone, 'ticket-1')


@guard('LOG-repeated', 'decision')
def repeated(log, broken):
    log.phase = 'decided'
    steps = course(log, '2025-05-20', 'decide')
    if broken:
        again = log.add('2025-04-29', 'government.decided', 'localGovernment', {'verdict': 'approve', 'document': '德政函第15号'})
        log.violated('LOG-repeated', again)
    after_decision(log, steps['decide'])


@guard('DQ-1-a', 'announcementFirst')
def no_opening(log, broken):
    log.phase = 'submitted'
    steps = course(log, '2025-05-20', 'submit', skip=('announce',) if broken else ())
    if broken:
        log.violated('DQ-1-a', steps['submit'])
        log.undetermined('DQ-2-b', steps['submit'], derived='DQ-1-a')


@guard('LOG-unknownRulebook', 'name')
def unknown_rulebook(log, broken):
    log.phase = 'announced'
    steps = course(log, '2025-05-20', 'announce', change={'announce': {'rulebook': 'nowhere' if broken else 'deqing'}})
    if broken:
        log.undetermined('LOG-unknownRulebook', steps['announce'])


@guard('LOG-malformed', 'line')
def malformed(log, broken):
    # A line that cannot be read spoils nothing else; the exit status tells of it.
    in_force(log)
    ticket(log, 'ticket-1', '2025-06-16')
    if broken:
        log.status = 3
        log.raw('{"specversion":"1.0","id":"e-x","source":"/deqing/registry","type":"qualityTicket.answered",')
    answer(log, 'ticket-1', '2025-06-18')
    repair(log, 'ticket-1', '2025-06-18')


@guard('LOG-malformed', 'repeatedKey')
def repeated_key(log, broken):
    in_force(log)
    opened = ticket(log, 'ticket-1', '2025-06-16')
    done = repair(log, 'ticket-1', '2025-06-17')
    answered = answer(log, 'ticket-1', '2025-06-18')
    if broken:
        log.status = 3
        log.lines[answered.line - 1] = log.lines[answered.line - 1].replace(
            '"verdict":"reasonable"', '"verdict":"reasonable","verdict":"unreasonable"')
        # The last event that was read is that of the 17th.
        log.owed('DQ-10.3-b', 'dataBureau', opened, '2025-06-19', 'pending', 'ticket-1')
    del done


# Who acts

def acting(clause, topic, kind, right, wrong, prepare, data, obj=None):
    """An act by the role the clause names, and by another: it counts, and the clause is breached."""
    @guard(clause, topic)
    def build(log, broken):
        prepare(log)
        made = log.add('2025-06-20', kind, wrong if broken else right, data)
        if broken:
            log.violated(clause, made, obj)


def repaired_ticket(log):
    in_force(log)
    ticket(log, 'ticket-1', '2025-06-18')
    repair(log, 'ticket-1', '2025-06-19')


acting('DQ-10.3-b', 'whoAnswers', 'qualityTicket.answered', 'dataBureau', 'dataProvider', repaired_ticket,
       {'ticket': 'ticket-1', 'verdict': 'reasonable'}, 'ticket-1')
acting('DQ-A5-5.1-1', 'whoInspects', 'inspection.performed', 'localGovernment', 'operator', in_force,
       {'subjects': ['systems'], 'refused': False})
acting('DQ-7-c', 'whoOpensAccess', 'access.granted', 'dataBureau', 'operator',
       lambda log: (in_force(log), onboard(log, 'lu-heng', '2025-06-16', skip=('access',))), {'person': 'lu-heng'}, 'lu-heng')


def breach(log):
    """An order to rectify that was followed: something to claim damages for."""
    in_force(log)
    log.add('2025-04-07', 'rectification.ordered', 'dataBureau', {
        'rectification': 'rectification-1', 'ground': 'agreementBreach', 'due': '2025-04-30'})
    log.add('2025-04-28', 'rectification.reported', 'operator', {'rectification': 'rectification-1', 'complete': True})


acting('DQ-10.5-a', 'whoClaims', 'damages.claimed', 'dataBureau', 'supervisor', breach, {'amount': '300000.00'})
acting('DQ-10.5-b', 'whoPunishes', 'penalty.imposed', 'supervisor', 'dataBureau', breach, {'legalBasis': '数据安全法'})
acting('DQ-A5-6.2', 'whoRecords', 'credit.recorded', 'enforcement', 'operator', breach, {'reason': '违规使用数据'})


def risk_found(log):
    in_force(log)
    log.add('2025-06-19', 'risk.detected', 'supervisor', {'risk': 'risk-1', 'kind': 'hiddenRelation'})


def risky(clause, topic, kind, right, wrong, rest):
    """One of the three duties of a risk is done by another than the operator; the two others in order."""
    @guard(clause, topic)
    def build(log, broken):
        risk_found(log)
        for other in rest:
            log.add('2025-06-19', other, 'operator', {'risk': 'risk-1'})
        made = log.add('2025-06-20', kind, wrong if broken else right, {'risk': 'risk-1'})
        if broken:
            log.violated(clause, made, 'risk-1')


RISK = ('processing.halted', 'risk.reported', 'risk.remedied')
for its_clause, its_topic, its_kind in (
        ('DQ-A5-5.2.1-5', 'whoHalts', RISK[0]), ('DQ-A3-5', 'whoReports', RISK[1]), ('DQ-A3-5b', 'whoRemedies', RISK[2])):
    risky(its_clause, its_topic, its_kind, 'operator', 'dataUser', [kind for kind in RISK if kind != its_kind])

acting('DQ-A3-6', 'whoReports', 'incident.reported', 'operator', 'dataUser',
       lambda log: (in_force(log), log.add('2025-06-19', 'incident.detected', 'supervisor', {
           'incident': 'incident-1', 'kind': 'leak'})), {'incident': 'incident-1'}, 'incident-1')
acting('DQ-A5-7.1-c', 'whoDecides', 'earlyExit.decided', 'localGovernment', 'operator',
       lambda log: (in_force(log), log.add('2025-05-06', 'earlyExit.requested', 'operator', {
           'wishedEnd': '2025-11-28', 'usersUnaffected': True, 'written': True})), {'verdict': 'refuse', 'reason': '涉及民生'})


def objected(log):
    """A product, and an objection to it."""
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    log.add('2025-06-16', 'productObjection.lodged', 'dataSubject', {
        'productObjection': 'product-objection-1', 'product': 'product-1', 'reason': '指数有误'}, actor='市民吴某')


def licensed(log):
    """A filed product, and an agreement with one user of it."""
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    file_product(log, 'product-1', '2025-04-02')
    usage(log, 'usage-1', 'product-1', USER, '2025-04-10')


acting('DQ-A5-5.2.2-7', 'whoHandles', 'productObjection.handled', 'operator', 'dataBureau', objected,
       {'productObjection': 'product-objection-1', 'reason': '已更正'}, 'product-objection-1')
acting('DQ-A7-7', 'whoEnds', 'usageAgreement.ended', 'dataUser', 'dataBureau', licensed,
       {'usageAgreement': 'usage-1', 'ground': 'mutual'}, 'usage-1')


@guard('DQ-A5-9.1', 'whoSigns')
def who_signs(log, broken):
    # The parties sign, or who is delegated to: not the body that examined the applicant.
    course(log, '2025-05-20', 'delegate')
    signed = log.add('2025-05-20', 'agreement.signed', 'coordinationGroup' if broken else 'dataBureau', agreement())
    if broken:
        log.violated('DQ-A5-9.1', signed)


@guard('DQ-A5-8-b', 'whoDeletes')
def who_deletes(log, broken):
    log.phase = 'closed'
    in_force(log, '2022-03-10')
    for year in (2022, 2023, 2024):
        report(log, year, f'{year + 1}-01-18')
    log.add('2025-03-12', 'access.closed', 'dataBureau', {})
    made = log.add('2025-03-12', 'data.deleted', 'dataUser' if broken else 'dataBureau', {'logsKept': True})
    if broken:
        log.violated('DQ-A5-8-b', made)


@guard('DQ-A5-8-b', 'deletionOwed')
def deletion_owed(log, broken):
    # Without a number of days: owed until done, and never overdue.
    log.phase = 'ending' if broken else 'closed'
    log.as_of = '2025-09-30'
    in_force(log, '2022-03-10')
    for year in (2022, 2023, 2024):
        report(log, year, f'{year + 1}-01-18')
    log.add('2025-03-12', 'access.closed', 'dataBureau', {})
    if broken:
        log.owed('DQ-A5-8-b', 'dataBureau', '2025-03-10', None, 'pending')
    else:
        log.add('2025-03-12', 'data.deleted', 'dataBureau', {'logsKept': True})


def during_review(clause, topic, step, wrong, phase):
    """A step of the way by the body that the clause names, or by another."""
    @guard(clause, topic)
    def build(log, broken):
        log.phase = phase
        steps = course(log, '2025-05-20', step)
        made = steps[step]
        if broken:
            event = json.loads(log.lines[made.line - 1])
            event['role'] = wrong
            log.lines[made.line - 1] = json.dumps(event, ensure_ascii=False, separators=(',', ':'))
            log.violated(clause, made)


during_review('DQ-3.1-i', 'whoExamines', 'expert', 'dataBureau', 'underReview')
during_review('DQ-3.2-b', 'whoResolves', 'resolve', 'dataBureau', 'resolved')
during_review('DQ-A3-8.a', 'whoSigns', 'commit', 'dataBureau', 'submitted')


@guard('DQ-10.3-a', 'whoReports')
def who_reports(log, broken):
    in_force(log)
    opened = log.add('2025-06-16', 'qualityTicket.opened', 'dataUser' if broken else 'operator', {
        'ticket': 'ticket-1', 'priority': 'medium'})
    answer(log, 'ticket-1', '2025-06-17')
    repair(log, 'ticket-1', '2025-06-18')
    if broken:
        log.violated('DQ-10.3-a', opened, 'ticket-1')


@guard('DQ-10.2-c', 'whoFiles')
def who_files(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    file_product(log, 'product-1', '2025-04-02')
    usage(log, 'usage-1', 'product-1', USER, '2025-04-10', filed=False)
    made = log.add('2025-04-11', 'usageAgreement.filed', 'dataUser' if broken else 'operator', {
        'usageAgreement': 'usage-1', 'supervisor': '德清县网信办'})
    if broken:
        log.violated('DQ-10.2-c', made, 'usage-1')


@guard('DQ-3.2-d', 'whoDecides')
def who_decides(log, broken):
    log.phase = 'decided'
    course(log, '2025-05-20', 'shortlist')
    decided = log.add('2025-04-27', 'government.decided', 'dataBureau' if broken else 'localGovernment', {
        'verdict': 'approve', 'document': '德政函第12号'})
    if broken:
        log.violated('DQ-3.2-d', decided)
    after_decision(log, decided)


# What rests on a skipped step

@guard('DQ-3.1-g', 'deliberationWithoutReferral')
def deliberation(log, broken):
    # Nobody knows when the group received what it settled: its time is undetermined, and rests on the skipped step.
    log.phase = 'underReview'
    disputed(log)
    if not broken:
        log.add('2025-03-13', 'dispute.referred', 'dataBureau', {'demand': 'demand-1'})
    settled = log.add('2025-03-31', 'dispute.deliberated', 'coordinationGroup', {'demand': 'demand-1', 'verdict': 'agree'})
    if broken:
        log.violated('DQ-3.1-g', settled, 'demand-1')
        log.owed(
            'DQ-3.1-h', 'coordinationGroup', settled, None, 'undetermined', 'demand-1', settled, derived='DQ-3.1-g')


@guard('DQ-A5-7.2-b', 'agreedLastDay')
def agreed_last_day(log, broken):
    # The exit agreed takes place on its day, whether or not an act records it.
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    file_product(log, 'product-1', '2025-04-02')
    usage(log, 'usage-1', 'product-1', USER, '2025-04-10')
    log.add('2025-05-06', 'earlyExit.requested', 'operator', {
        'wishedEnd': '2025-11-28', 'usersUnaffected': True, 'written': True})
    log.add('2025-05-26', 'earlyExit.decided', 'localGovernment', {'verdict': 'accept', 'endsOn': '2025-11-28'})
    log.add('2025-11-10', 'users.transitioned', 'operator', {'measures': '改由县公交公司提供'})
    made = sale(log, 'product-1', USER, '2025-11-29' if broken else '2025-11-28')
    if broken:
        log.phase = 'ending'
        log.violated('DQ-10.1-a', made, 'product-1')
        exit_duties(log, '2025-11-28')


@guard('DQ-A5-3-b', 'termKnown')
def term_known(log, broken):
    # No signing is on record: the ticket finds that, and what follows from the term cannot be said.
    log.phase = 'inForce'
    course(log, '2022-03-10', 'delegate' if broken else 'sign')
    opened = ticket(log, 'ticket-1', '2022-06-15')
    answer(log, 'ticket-1', '2022-06-16')
    repair(log, 'ticket-1', '2022-06-17')
    applied = log.add('2022-11-15', 'renewal.applied', 'operator', {'reason': '继续运营'})
    if broken:
        log.violated('DQ-10.3-a', opened, 'ticket-1')
        log.undetermined('DQ-A5-3-b', applied, derived='DQ-10.3-a')


@guard('DQ-A5-7.1-a', 'remainingTerm')
def remaining_term(log, broken):
    # With less than six months of the term left, six months' notice can no longer be given.
    in_force(log, '2022-03-10')
    for year in (2022, 2023):
        report(log, year, f'{year + 1}-01-18')
    made = log.add('2024-10-15' if broken else '2024-06-17', 'earlyExit.requested', 'operator', {
        'wishedEnd': '2025-02-28', 'usersUnaffected': True, 'written': True})
    if broken:
        log.violated('DQ-A5-7.1-a', made)


@guard('DQ-A5-7.1-a', 'wishGiven')
def wish_given(log, broken):
    in_force(log)
    made = log.add('2025-05-06', 'earlyExit.requested', 'operator', {
        'usersUnaffected': True, 'written': True, **({} if broken else {'wishedEnd': '2025-12-31'})})
    if broken:
        log.undetermined('DQ-A5-7.1-a', made)


@guard('DQ-A5-7.1-b', 'allUsers')
def all_users(log, broken):
    # Two agreements are live: the consent of one user is not that of the users.
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    file_product(log, 'product-1', '2025-04-02')
    usage(log, 'usage-1', 'product-1', USER, '2025-04-10')
    usage(log, 'usage-2', 'product-1', '德清文旅发展有限公司', '2025-04-14')
    log.add('2025-05-20', 'users.consented', 'operator', {
        'usageAgreements': ['usage-1'] if broken else ['usage-1', 'usage-2']})
    made = log.add('2025-06-03', 'earlyExit.requested', 'operator', {
        'wishedEnd': '2025-12-31', 'usersUnaffected': False, 'written': True})
    if broken:
        log.violated('DQ-A5-7.1-b', made)


@guard('DQ-10.2-a', 'endedAgreement')
def ended_agreement(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    file_product(log, 'product-1', '2025-04-02')
    usage(log, 'usage-1', 'product-1', USER, '2025-04-10')
    if broken:
        log.add('2025-04-21', 'usageAgreement.ended', 'operator', {'usageAgreement': 'usage-1', 'ground': 'mutual'})
    made = sale(log, 'product-1', USER, '2025-04-22')
    if broken:
        log.violated('DQ-10.2-a', made, f'product-1 → {USER}')


@guard('LOG-meaningless', 'signedAfterRefusal')
def signed_after_refusal(log, broken):
    # A refusal is final: what comes after it acts on nothing.
    log.phase = 'rejected'
    course(log, '2025-05-20', 'decide', change={'decide': {'verdict': 'reject', 'reason': '同一领域已有授权'}})
    if broken:
        signed = log.add('2025-05-20', 'agreement.signed', 'dataBureau', agreement())
        log.violated('LOG-meaningless', signed)


@guard('DQ-A5-9.3-b', 'lastDayStated')
def last_day_stated(log, broken):
    # The last day that the agreement names makes a term of its own: one year is not three.
    steps = course(log, '2025-03-10', change={'sign': {'expiresOn': '2026-03-10' if broken else '2028-03-10'}})
    if broken:
        log.violated('DQ-A5-9.3-b', steps['sign'])


@guard('DQ-10.3-b', 'endOfAgreement')
def end_of_agreement(log, broken):
    # What is not yet due when the agreement ends is no longer owed; what was overdue stays so.
    log.phase, log.as_of = 'ending', '2025-03-14'
    in_force(log, '2022-03-10')
    for year in (2022, 2023, 2024):
        report(log, year, f'{year + 1}-01-18')
    opened = ticket(log, 'ticket-1', '2025-03-04' if broken else '2025-03-06', 'low', agreedOn='2025-04-30')
    if broken:
        log.owed('DQ-10.3-b', 'dataBureau', opened, '2025-03-07', 'overdue', 'ticket-1')
    exit_duties(log, '2025-03-10')


@guard('DQ-A5-5.2.2-3', 'renewedScenarios')
def renewed_scenarios(log, broken):
    # The renewed agreement is another agreement, with a list of scenarios of its own.
    in_force(log, '2022-03-10')
    environment(log, '2022-03-14')
    onboard(log, 'lu-heng', '2022-03-16')
    model(log, 'model-1', '2022-03-21')
    process(log, 'lu-heng', '2022-03-28')
    develop(log, 'product-1', '2022-04-11')
    file_product(log, 'product-1', '2022-04-12')
    for year in (2022, 2023):
        report(log, year, f'{year + 1}-01-18')
    log.add('2024-08-20', 'renewal.applied', 'operator', {'reason': '继续运营'})
    log.add('2024-10-21', 'renewal.decided', 'localGovernment', {'verdict': 'agree'})
    report(log, 2024, '2025-01-20')
    log.add('2025-02-17', 'agreement.signed', 'dataBureau', agreement(
        agreement=2, effectiveOn='2025-03-11', scenarios=['scenario-5'] if broken else ['scenario-1', 'scenario-5']))
    made = usage(log, 'usage-1', 'product-1', USER, '2025-05-12')
    if broken:
        log.violated('DQ-A5-5.2.2-3', made, 'scenario-1')


@guard('DQ-10.1-a', 'firstDayOfRenewal')
def first_day_of_renewal(log, broken):
    # Between the end of the one agreement and the effect of the next there is none.
    selling_under(log)
    effect = '2025-03-17' if broken else '2025-03-11'
    log.add('2025-02-17', 'agreement.signed', 'dataBureau', agreement(agreement=2, effectiveOn=effect))
    made = sale(log, 'product-1', USER, '2025-03-11')
    if broken:
        log.phase = 'ending'
        log.violated('DQ-10.1-a', made, 'product-1')
        exit_duties(log, '2025-03-10')


def selling_under(log):
    """An agreement of 2022 under which a product is sold, and a renewal agreed to."""
    in_force(log, '2022-03-10')
    selling(log, '2022-03-10')
    for year in (2022, 2023):
        report(log, year, f'{year + 1}-01-18')
    log.add('2024-08-20', 'renewal.applied', 'operator', {'reason': '继续运营'})
    log.add('2024-10-21', 'renewal.decided', 'localGovernment', {'verdict': 'agree'})
    report(log, 2024, '2025-01-20')


@guard('DQ-A5-1.3', 'opennessGiven')
def openness_given(log, broken):
    in_force(log)
    made = log.add('2025-03-17', 'resource.granted', 'dataBureau', {
        'dataSet': 'bus-cards', **({} if broken else {'openness': 'unconditional'})})
    if broken:
        log.undetermined('DQ-A5-1.3', made, 'bus-cards')


@guard('DQ-A5-5.2.1-4c', 'formGiven')
def form_given(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    made = export(log, '2025-04-07', form='dataModel') if not broken else log.add(
        '2025-04-07', 'output.exported', 'operator', {'product': 'product-1', 'model': 'model-1', 'irreversible': True})
    if broken:
        log.undetermined('DQ-A5-5.2.1-4c', made, 'product-1')


@guard('DQ-A5-5.2.2-2b', 'personalDataGiven')
def personal_given(log, broken):
    # Nothing says whether the product uses personal data: whether consent was needed cannot be said either.
    ready(log)
    said = {} if broken else {'usesPersonalData': False}
    log.add('2025-04-01', 'product.developed', 'operator', {'product': 'product-1', 'scenario': 'scenario-1', **said})
    log.add('2025-04-02', 'product.filingSubmitted', 'operator', {
        'product': 'product-1', 'name': '客流指数', 'scenario': 'scenario-1', 'productList': True, **said})
    log.add('2025-04-08', 'product.filingDecided', 'dataBureau', {'product': 'product-1', 'verdict': 'filed'})
    usage(log, 'usage-1', 'product-1', USER, '2025-04-10')
    made = sale(log, 'product-1', USER, '2025-04-15')
    if broken:
        log.undetermined('DQ-A5-5.2.2-2b', made, 'product-1')


@guard('DQ-3.2-a', 'conditionsGiven')
def conditions_given(log, broken):
    log.phase = 'resolved'
    steps = course(log, '2025-05-20', 'resolve', change={'verify': {'creditMet': None}} if broken else None)
    if broken:
        log.undetermined('DQ-3.2-a', steps['resolve'])
