"""What papers say: documents, forms, contents, signatures, and numbers stated in them."""
from .boundaries import exit_duties, in_force, pair
from .guards import USER, guard, ready
from .log import Log
from .steps import (
    agreement, application_form, close, course, demand_form, develop, documents, environment, file_product, model,
    onboard, process, report, sale, ticket, usage)
from .workdays import shift

FOLDER = 'boundaries'
SIGN = '2025-05-20'


# One step of the ordinary course says something else

def step(clause, topic, name, phase, broken, kept=None, stop=None, event=None, obj=None, rule=None, after=None):
    """The payload of one step: as it should be, or with something wrong in it."""
    @guard(clause, topic)
    def build(log, is_broken):
        log.phase = phase
        change = {name: broken if is_broken else kept or {}}
        steps = course(log, SIGN, stop or name, change=change)
        if is_broken:
            log.violated(rule or clause, steps[event or name], obj)
        if after:
            after(log, steps)


def announcement(clause, topic, broken, kept=None):
    step(clause, topic, 'announce', 'announced', broken, kept)


announcement('DQ-1-b', 'expertsHeard', {'expertAdvice': False})
announcement('DQ-1-c', 'modeLeftBlank', {'leftBlank': ['authorisationMode'], 'authorisationMode': None})
announcement('DQ-1-c', 'conditionsLeftOut', {'eligibility': None})
announcement('DQ-1-c', 'noConditions', {'eligibility': []})
announcement('DQ-A1-1', 'fieldLeftBlank', {'leftBlank': ['field'], 'field': None})
announcement('DQ-A1-6', 'issuer', {'issuer': '德清县财政局'})


def submission(clause, topic, broken, kept=None):
    step(clause, topic, 'submit', 'submitted', broken, kept)


submission('DQ-2-a', 'channel', {'channel': 'other'})

SLOTS = {
    'applicationForm': 'DQ-2-c1', 'auditReport': 'DQ-2-c2', 'accounts': 'DQ-2-c3', 'commitment': 'DQ-2-c4',
    'demandForm': 'DQ-2-c5', 'riskSelfAssessment': 'DQ-2-c6', 'creditReport': 'DQ-2-c7', 'qualificationProof': 'DQ-2-c8',
    'implementationPlan': 'DQ-2-c9',
}


def without(slot):
    return [paper for paper in documents() if paper['slot'] != slot]


def with_member(slot, **members):
    return [{**paper, **members} if paper['slot'] == slot else paper for paper in documents()]


YEAR_COVERED = {'from': '2024-01-01', 'through': '2024-12-31'}


def handed_in(slot):
    """All papers; the two that are to cover the year before say which year they cover."""
    return with_member(slot, **YEAR_COVERED) if slot in ('auditReport', 'accounts') else documents()


for paper, its_clause in SLOTS.items():
    submission(its_clause, 'handedIn', {'documents': without(paper)}, {'documents': handed_in(paper)})
submission('DQ-2-c4', 'sealed', {'documents': with_member('commitment', sealed=False)})
submission('DQ-2-c8', 'anyKindOfProof', {'documents': without('qualificationProof')},
           {'documents': with_member('qualificationProof', evidenceKind='brandCase')})


@guard('DQ-2-c0', 'askedByAnnouncement')
def additional(log, broken):
    log.phase = 'submitted'
    more = [{'slot': 'other', 'requestedAs': '数据治理案例', 'name': '案例集.pdf', 'sealed': True}]
    steps = course(log, SIGN, 'submit', change={
        'announce': {'additionalDocuments': ['数据治理案例']},
        'submit': {'documents': documents() + ([] if broken else more)}})
    if broken:
        log.violated('DQ-2-c0', steps['submit'], '数据治理案例')


@guard('DQ-2-c0', 'supplied')
def additional_supplied(log, broken):
    # What the announcement asked for and the application lacked may be supplied like any other paper.
    log.phase = 'underReview'
    steps = course(log, SIGN, 'receive', change={'announce': {'additionalDocuments': ['数据治理案例']}})
    told = log.add('2025-04-01', 'application.deficiencyNotified', 'dataBureau', {
        'due': '2025-04-11', 'missing': ['数据治理案例']})
    if broken:
        log.violated('DQ-2-c0', steps['submit'], '数据治理案例')
        log.owed('DQ-3.1-d', 'applicant', told, '2025-04-11', 'pending')
    else:
        log.add('2025-04-08', 'application.supplemented', 'applicant', {'complete': True, 'documents': [
            {'slot': 'other', 'requestedAs': '数据治理案例', 'name': '案例集.pdf', 'sealed': True}]})


@guard('DQ-3.1-b', 'papersUnderReview')
def reviewed_papers(log, broken):
    # The credit report was missing; a supplement before the review is passed takes the finding back.
    log.phase = 'underReview'
    steps = course(log, SIGN, 'receive', change={'submit': {'documents': without('creditReport')}})
    if not broken:
        log.add('2025-04-01', 'application.deficiencyNotified', 'dataBureau', {
            'due': '2025-04-11', 'missing': ['creditReport']})
        log.add('2025-04-03', 'application.supplemented', 'applicant', {'complete': True, 'documents': [
            {'slot': 'creditReport', 'name': '单位信用报告.pdf', 'sealed': True}]})
    passed = log.add('2025-04-14', 'application.formalCheckPassed', 'dataBureau', {'opinion': '材料齐全', 'signed': True})
    if broken:
        log.violated('DQ-2-c7', steps['submit'])
        log.violated('DQ-3.1-b', passed, derived='DQ-2-c7')


@guard('DQ-3.1-b', 'papersBesideReview')
def other_papers(log, broken):
    # The audit report is not among the papers examined: that it is missing is found at the application alone.
    log.phase = 'underReview'
    steps = course(log, SIGN, 'formal', change={
        'submit': {'documents': without('applicationForm' if broken else 'auditReport')}})
    log.violated('DQ-2-c1' if broken else 'DQ-2-c2', steps['submit'])
    if broken:
        log.violated('DQ-3.1-b', steps['formal'], derived='DQ-2-c1')


@guard('DQ-3.1-c', 'incompleteSupplement')
def incomplete(log, broken):
    # A supplement that is said to be incomplete ends nothing: the rest is still owed.
    log.phase = 'underReview'
    course(log, SIGN, 'receive')
    told = log.add('2025-04-01', 'application.deficiencyNotified', 'dataBureau', {
        'due': '2025-04-11', 'missing': ['creditReport', 'accounts']})
    log.add('2025-04-08', 'application.supplemented', 'applicant', {'complete': not broken})
    for line in ('request', 'respond'):
        log.add('2025-04-09', f'demandReview.{line}ed' if line == 'request' else 'demandReview.responded',
                'dataBureau' if line == 'request' else 'dataProvider', {
                    'demand': 'demand-1', **({'verdict': 'agree'} if line == 'respond' else {})})
    passed = log.add('2025-04-10', 'application.formalCheckPassed', 'dataBureau', {'opinion': '材料齐全', 'signed': True})
    if broken:
        log.violated('DQ-3.1-c', passed)
        log.owed('DQ-3.1-d', 'applicant', told, '2025-04-11', 'pending')


# Annex 2

for member, its_clause in {
        'applicantName': 'DQ-A2-1', 'personInChargePhone': 'DQ-A2-2', 'needs': 'DQ-A2-3', 'qualifications': 'DQ-A2-4',
        'planSummary': 'DQ-A2-5', 'pricing': 'DQ-A2-6', 'usage': 'DQ-A2-7', 'signedOn': 'DQ-A2-8'}.items():
    submission(its_clause, member, {'form': application_form(**{member: None})}, {'form': application_form()})
submission('DQ-A2-7', 'nothingTicked', {'form': application_form(usage=[])}, {'form': application_form()})
submission('DQ-A2-8', 'unsigned', {'form': application_form(signedByPersonInCharge=False)}, {'form': application_form()})

step('DQ-A2-9', 'bureauSigns', 'formal', 'underReview', {'signed': False})
step('DQ-A2-10', 'expertsSign', 'expert', 'underReview', {'signed': False})
step('DQ-A2-11', 'groupSigns', 'resolve', 'resolved', {'signed': False})
step('DQ-3.1-a', 'providersTakePart', 'formal', 'underReview', {'jointly': []})
step('DQ-3.1-j', 'security', 'expert', 'underReview', {'security': False})
step('DQ-3.1-j', 'compliance', 'expert', 'underReview', {'compliance': False}, {'verdict': 'fail', 'compliance': False})
step('DQ-3.1-j', 'collective', 'expert', 'underReview', {'collective': False})
step('DQ-A3-0', 'addressee', 'commit', 'submitted', {'addressee': '德清县数据发展有限公司'})
step('DQ-A3-9', 'signatory', 'commit', 'submitted', {'signatoryPost': 'authorisedRepresentative'},
     {'signatoryPost': 'legalRepresentative'})
step('DQ-A3-9', 'sealed', 'commit', 'submitted', {'sealed': False})
step('DQ-A4-1', 'dataNamed', 'request', 'underReview', {'dataSets': []}, stop='respond', event='request demand-1',
     obj='demand-1')
step('DQ-A4-7', 'providerSigns', 'respond', 'underReview', {'signed': False}, event='respond demand-1', obj='demand-1')

for topic, its_clause, members in (
        ('applicant', 'DQ-A4-2b', {'applicantName': None}), ('developer', 'DQ-A4-3', {'contactFromDeveloper': True}),
        ('contact', 'DQ-A4-3', {'contact': None}), ('securityOfficer', 'DQ-A4-4', {'securityOfficerPhone': None}),
        ('scenario', 'DQ-A4-5', {'scenario': None}), ('reason', 'DQ-A4-6', {'reason': None}),
        ('unsigned', 'DQ-A4-6', {'signed': False})):
    step(its_clause, topic, 'request', 'underReview', {'form': demand_form(**members)}, {'form': demand_form()},
         stop='respond', event='request demand-1', obj='demand-1')


# The order of the first steps, and what a late verification found

@guard('DQ-2-a', 'submittedAfterAnnouncement')
def announced_first(log, broken):
    log.phase = 'submitted'
    steps = course(log, SIGN, 'announce')
    submitted = log.add('2025-03-03' if broken else '2025-03-28', 'application.submitted', 'applicant', {
        'demands': ['demand-1'], 'documents': documents(), 'channel': 'integratedDigitalResourceSystem'})
    if broken:
        log.violated('DQ-2-a', submitted)
    del steps


@guard('DQ-2-a', 'receivedAfterSubmission')
def submitted_first(log, broken):
    log.phase = 'underReview'
    course(log, SIGN, 'submit')
    received = log.add('2025-03-19' if broken else '2025-03-31', 'application.received', 'dataBureau', {'receipt': '收件-007'})
    if broken:
        log.violated('DQ-2-a', received)


@guard('DQ-3.2-a', 'lateVerification')
def late_verification(log, broken):
    # Entered after the resolution: the finding that missed it is withdrawn, and what it found counts all the same.
    log.phase = 'resolved'
    steps = course(log, SIGN, 'resolve', skip=('verify',))
    entry = log.add(shift(SIGN, -26) + ' 10:00', 'qualification.verified', 'coordinationGroup', {
        'securityMet': True, 'creditMet': not broken})
    log.violated('LOG-lateEntry', entry)
    if broken:
        log.violated('DQ-3.2-a', entry)
    del steps


# The agreement

def signing(clause, topic, broken, kept=None):
    step(clause, topic, 'sign', 'inForce', broken, kept)


signing('DQ-A5-2-a', 'dataList', {'dataSets': None, 'leftBlank': ['dataSets']})
signing('DQ-A5-2-a', 'emptyList', {'dataSets': []})
signing('DQ-A5-2-b', 'scenarioList', {'scenarios': []})
signing('DQ-A5-2-d', 'platform', {'platform': None, 'leftBlank': ['platform']})
signing('DQ-A5-2-e', 'productForms', {'productForms': None, 'leftBlank': ['productForms']})
signing('DQ-A5-4.1', 'range', {'rateFormula': '（收入-成本）/成本'}, {'rateFormula': '（收入-成本）/成本', 'rateRange': '低于40%'})
signing('DQ-A5-4.1', 'leftBlank', {'leftBlank': ['rateFormula', 'rateRange']},
        {'rateFormula': '（收入-成本）/成本', 'rateRange': '低于50%'})
signing('DQ-A5-5.2.2-4a', 'estimateYears', {'leftBlank': ['estimateYears']}, {'estimateYears': 3})
signing('DQ-A5-5.2.3-1a', 'officer', {'securityOfficer': None})
signing('DQ-A5-5.2.3-1a', 'department', {'securityDepartment': None})
signing('DQ-A5-6.3', 'amountFilledIn', {'leftBlank': ['liquidatedDamages']}, {'liquidatedDamages': '300000.00'})
signing('DQ-A5-9.1', 'sealed', {'sealed': False})
signing('DQ-A5-9.5', 'signatory', {'signatoryPost': 'other'}, {'signatoryPost': 'authorisedRepresentative'})


@guard('DQ-A5-5.2.3-2', 'commitmentSigned')
def commitment_owed(log, broken):
    # Neither signed nor handed in before: it is owed from the day of effect.
    if not broken:
        log.met += 1
    course(log, SIGN, skip=('commit',), change={'submit': {'documents': None}})
    if broken:
        log.owed('DQ-A5-5.2.3-2', 'operator', SIGN, None, 'pending')
    else:
        log.add('2025-05-26', 'commitment.signed', 'operator', {
            'yearsAfterEnd': 2, 'addressee': '德清县人民政府', 'signatoryPost': 'principalOfficer', 'sealed': True})


def without_commitment(log):
    """An agreement in force and all that processing needs, but no commitment."""
    steps = course(log, SIGN, skip=('commit',), change={'submit': {'documents': without('commitment')}})
    log.violated('DQ-2-c4', steps['submit'])
    environment(log, '2025-05-22')
    onboard(log, 'lu-heng', '2025-05-26')
    model(log, 'model-1', '2025-05-28')


@guard('DQ-A5-5.2.3-2', 'commitmentBeforeProcessing')
def commitment_first(log, broken):
    # It binds whoever uses the data, and so is signed before the first of them are processed.
    without_commitment(log)
    if not broken:
        log.met += 1
        log.add('2025-05-30', 'commitment.signed', 'operator', {
            'yearsAfterEnd': 2, 'addressee': '德清县人民政府', 'signatoryPost': 'principalOfficer', 'sealed': True})
    made = process(log, 'lu-heng', '2025-06-03')
    if broken:
        log.owed('DQ-A5-5.2.3-2', 'operator', SIGN, None, 'pending')
        log.violated('DQ-A5-5.2.3-2', made, 'lu-heng')


@guard('DQ-A5-5.2.3-2', 'laterCommitment')
def later_commitment(log, broken):
    # Signed after the data were processed, it ends what is owed, and not the finding; entered late, it ends both.
    without_commitment(log)
    log.met += 1
    made = process(log, 'lu-heng', '2025-06-09')
    signed = log.add('2025-06-11' if broken else '2025-06-05', 'commitment.signed', 'operator', {
        'yearsAfterEnd': 2, 'addressee': '德清县人民政府', 'signatoryPost': 'principalOfficer', 'sealed': True},
        recorded='2025-06-11')
    if broken:
        log.violated('DQ-A5-5.2.3-2', made, 'lu-heng')
    else:
        log.violated('LOG-lateEntry', signed)


@guard('DQ-A5-2-e', 'formOfProduct')
def form_of_product(log, broken):
    in_force(log)
    environment(log, '2025-03-12')
    onboard(log, 'lu-heng', '2025-03-17')
    model(log, 'model-1', '2025-03-20')
    process(log, 'lu-heng', '2025-03-24')
    made = log.add('2025-04-01', 'product.developed', 'operator', {
        'product': 'product-1', 'form': 'dataModel' if broken else 'dataReport', 'scenario': 'scenario-1',
        'usesPersonalData': False})
    if broken:
        log.violated('DQ-A5-2-e', made, 'product-1')


# Staff and the environment

@guard('DQ-A5-9.2', 'organiser')
def organiser(log, broken):
    in_force(log)
    made = log.add('2025-03-17', 'training.completed', 'operator', {
        'person': 'lu-heng', 'post': 'technical', 'organiser': 'other' if broken else 'provincialDataAuthority'})
    if broken:
        log.violated('DQ-A5-9.2', made, 'lu-heng')


def vetting(flag):
    @guard('DQ-A5-5.2.3-3', flag)
    def build(log, broken):
        # Three acts make the verification; with one of them said to be missing there is none.
        in_force(log)
        log.add('2025-03-17', 'training.completed', 'operator', {
            'person': 'lu-heng', 'post': 'technical', 'organiser': 'dataBureau'})
        log.add('2025-03-18', 'exam.passed', 'dataBureau', {'person': 'lu-heng'})
        log.add('2025-03-18', 'personnel.verified', 'dataBureau', {
            'person': 'lu-heng', 'identified': True, 'filed': True, 'vetted': True, flag: not broken})
        log.add('2025-03-18', 'nda.signed', 'operator', {'person': 'lu-heng'})
        made = log.add('2025-03-19', 'access.granted', 'dataBureau', {'person': 'lu-heng'})
        if broken:
            log.violated('DQ-A5-5.2.3-3', made, 'lu-heng')


vetting('vetted')
vetting('filed')
vetting('identified')


@guard('DQ-A5-5.2.2-2a', 'consentTool')
def consent_tool(log, broken):
    in_force(log)
    made = log.add('2025-03-12', 'platform.accepted', 'dataBureau', {'protectionLevel': 3, 'consentTool': not broken})
    if broken:
        log.violated('DQ-A5-5.2.2-2a', made)


# Processing

def processing(clause, topic, obj='lu-heng', **changes):
    @guard(clause, topic)
    def build(log, broken):
        in_force(log)
        environment(log, '2025-03-12')
        onboard(log, 'lu-heng', '2025-03-17')
        model(log, 'model-1', '2025-03-20')
        made = process(log, 'lu-heng', '2025-03-24', **(changes if broken else {}))
        if broken:
            log.violated(clause, made, obj)


processing('DQ-A5-5.2.1-2', 'sampled', sampled=False)
processing('DQ-A5-5.2.1-2', 'desensitised', desensitised=False)
processing('DQ-A3-3.a', 'dataSetsAuthorised', '居民健康档案', dataSets=['公交刷卡记录', '居民健康档案'])


@guard('DQ-A5-5.2.1-4d', 'irreversibleModel')
def irreversible_model(log, broken):
    in_force(log)
    log.add('2025-03-20', 'model.submitted', 'operator', {'model': 'model-1'})
    made = log.add('2025-03-24', 'model.reviewed', 'supervisor', {
        'model': 'model-1', 'verdict': 'pass', 'irreversible': not broken})
    if broken:
        log.violated('DQ-A5-5.2.1-4d', made, 'model-1')


@guard('DQ-A5-5.2.3-6', 'irreversibleOutput')
def irreversible_output(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    made = log.add('2025-04-07', 'output.exported', 'operator', {
        'product': 'product-1', 'model': 'model-1', 'form': 'dataReport', 'irreversible': not broken})
    if broken:
        log.violated('DQ-A5-5.2.3-6', made, 'product-1')


@guard('DQ-8.2-a', 'modelNamed')
def model_named(log, broken):
    # Nobody says by which model the output was made: whether it was reviewed cannot be said.
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    made = log.add('2025-04-07', 'output.exported', 'operator', {
        'product': 'product-1', 'form': 'dataReport', 'irreversible': True, **({} if broken else {'model': 'model-1'})})
    if broken:
        log.undetermined('DQ-8.2-a', made, 'product-1')


def social(clause, topic, **flags):
    @guard(clause, topic)
    def build(log, broken):
        in_force(log)
        said = flags if broken else {}
        asked = log.add('2025-03-17', 'socialData.importRequested', 'operator', {
            'import': 'import-1', 'lawfulSource': said.get('lawfulSource', True)})
        log.add('2025-03-20', 'socialData.importDecided', 'dataBureau', {'import': 'import-1', 'verdict': 'agree'})
        made = log.add('2025-03-24', 'socialData.imported', 'operator', {
            'import': 'import-1', 'sampled': True, 'desensitised': True, 'declassified': True,
            **{key: value for key, value in said.items() if key != 'lawfulSource'}})
        if broken:
            log.violated(clause, asked if 'lawfulSource' in flags else made, 'import-1')


social('DQ-A5-5.2.1-3a', 'sampled', sampled=False)
social('DQ-A5-5.2.1-3a', 'desensitised', desensitised=False)
social('DQ-A5-5.2.1-3a', 'declassified', declassified=False)
social('DQ-A5-5.2.1-3b', 'lawfulSource', lawfulSource=False)


# Incidents, risks, inspections

def incident(clause, topic, broken_data, kept_data):
    @guard(clause, topic)
    def build(log, broken):
        ready(log)
        found = log.add('2025-04-10', 'incident.detected', 'supervisor', {
            'incident': 'incident-1', **(broken_data if broken else kept_data)})
        log.add('2025-04-10', 'incident.reported', 'operator', {'incident': 'incident-1'})
        if broken:
            log.violated(clause, found, 'incident-1')


incident('DQ-A5-5.2.1-4a', 'causedByOperator', {'kind': 'tampering', 'byOperator': True},
         {'kind': 'tampering', 'byOperator': False})
incident('DQ-A5-5.2.1-4b', 'providedToOthers', {'kind': 'provision'}, {'kind': 'loss', 'byOperator': False})


@guard('DQ-A3-5b', 'riskRemedied')
def risk_remedied(log, broken):
    ready(log)
    risk = log.add('2025-04-10', 'risk.detected', 'operator', {'risk': 'risk-1', 'kind': 'vulnerability'})
    log.add('2025-04-10', 'risk.reported', 'operator', {'risk': 'risk-1'})
    if broken:
        log.owed('DQ-A3-5b', 'operator', risk, None, 'pending', 'risk-1')
    else:
        log.add('2025-04-18', 'risk.remedied', 'operator', {'risk': 'risk-1'})


@guard('DQ-A3-5', 'riskReported')
def risk_reported(log, broken):
    ready(log)
    risk = log.add('2025-04-10', 'risk.detected', 'operator', {'risk': 'risk-1', 'kind': 'vulnerability'})
    if not broken:
        log.add('2025-04-10', 'risk.reported', 'operator', {'risk': 'risk-1'})
    log.add('2025-04-18', 'risk.remedied', 'operator', {'risk': 'risk-1'})
    if broken:
        log.owed('DQ-A3-5', 'operator', risk, None, 'pending', 'risk-1')


@guard('DQ-A5-5.2.3-5', 'inspectionAccepted')
def inspected(log, broken):
    in_force(log)
    made = log.add('2025-06-10', 'inspection.performed', 'dataBureau', {
        'subjects': ['systems', 'dataUse'], 'refused': broken, 'finding': '见记录'})
    if broken:
        log.violated('DQ-A5-5.2.3-5', made)


@guard('DQ-A3-8.b', 'inspectionAfterEnd')
def inspected_after_end(log, broken):
    log.phase = 'closed'
    course(log, '2022-03-10')
    for year in (2022, 2023, 2024):
        report(log, year, f'{year + 1}-01-18')
    close(log, '2025-03-12')
    made = log.add('2026-06-10', 'inspection.performed', 'dataBureau', {'subjects': ['dataUse'], 'refused': broken})
    if broken:
        log.violated('DQ-A3-8.b', made)


# Rectification and damages

def order(log, **changes):
    return log.add('2025-04-07', 'rectification.ordered', 'dataBureau', {
        'rectification': 'rectification-1', 'due': '2025-04-30', **changes})


def ordering(clause, topic, broken_data, kept_data, rule=None):
    @guard(clause, topic)
    def build(log, broken):
        in_force(log)
        made = order(log, **(broken_data if broken else kept_data))
        log.add('2025-04-28', 'rectification.reported', 'operator', {'rectification': 'rectification-1', 'complete': True})
        if broken:
            log.violated(rule or clause, made, 'rectification-1')


ordering('DQ-A5-6.1-1', 'ground', {'ground': 'other', 'reason': '未按期报送宣传材料'}, {'ground': 'agreementBreach'})
ordering('DQ-A5-6.1-3', 'loss', {'ground': 'misuseWithLoss', 'loss': False}, {'ground': 'misuseWithLoss', 'loss': True})


# The sixth ground is any other breach of law or of the rules; a wish of the authority is none.
ordering('DQ-A5-6.1-6', 'otherBreach', {'ground': 'other', 'reason': '工作配合不够主动'},
         {'ground': 'otherBreach', 'reason': '未按规定保存操作日志'}, rule='DQ-A5-6.1-1')


@guard('DQ-A5-6.1-0', 'incompleteReport')
def incomplete_report(log, broken):
    # A report that the work is not complete does not end the duty to complete it.
    log.as_of = '2025-05-06'
    in_force(log)
    ordered = order(log, ground='securityDutyBreach')
    log.add('2025-04-28', 'rectification.reported', 'operator', {'rectification': 'rectification-1', 'complete': not broken})
    if broken:
        log.owed('DQ-A5-6.1-0', 'operator', ordered, '2025-04-30', 'overdue', 'rectification-1')


@guard('DQ-A5-6.3', 'breachOnRecord')
def damages(log, broken):
    in_force(log)
    if not broken:
        order(log, ground='agreementBreach')
        log.add('2025-04-28', 'rectification.reported', 'operator', {'rectification': 'rectification-1', 'complete': True})
    made = log.add('2025-05-12', 'damages.claimed', 'dataBureau', {'amount': '300000.00', 'reason': '超范围使用'})
    if broken:
        log.violated('DQ-A5-6.3', made)


# The end

@guard('DQ-A5-7.1-a', 'inWriting')
def in_writing(log, broken):
    in_force(log)
    made = log.add('2025-05-06', 'earlyExit.requested', 'operator', {
        'wishedEnd': '2025-11-28', 'usersUnaffected': True, 'written': not broken})
    if broken:
        log.violated('DQ-A5-7.1-a', made)


@guard('DQ-A5-7.2-a', 'exitNeverAccepted')
def exit_never_accepted(log, broken):
    # Nobody agreed to the exit, so no duty was opened; that users were not looked after is found at the end itself.
    log.phase = 'ending'
    in_force(log)
    log.add('2025-05-06', 'earlyExit.requested', 'operator', {
        'wishedEnd': '2025-11-28', 'usersUnaffected': True, 'written': True})
    if not broken:
        log.add('2025-11-10', 'users.transitioned', 'operator', {'measures': '改由县公交公司提供'})
    made = log.add('2025-11-28', 'agreement.terminated', 'operator', {'ground': 'earlyExit'})
    log.violated('DQ-A5-7.2-b', made)
    if broken:
        log.violated('DQ-A5-7.2-a', made)
    exit_duties(log, made)


@guard('DQ-A5-8-c', 'logsKeptAtDeletion')
def logs_kept(log, broken):
    # Logs are not among the data to delete: deleted together with them they are gone too early.
    log.phase = 'closed'
    in_force(log, '2022-03-10')
    for year in (2022, 2023, 2024):
        report(log, year, f'{year + 1}-01-18')
    log.add('2025-03-12', 'access.closed', 'dataBureau', {})
    made = log.add('2025-03-12', 'data.deleted', 'dataBureau', {'logsKept': not broken})
    if broken:
        log.violated('DQ-A5-8-c', made)


# Annex 6

def filing(clause, topic, form=None, **changes):
    @guard(clause, topic)
    def build(log, broken):
        ready(log)
        develop(log, 'product-1', '2025-04-01')
        whole = {
            'contact': '许知远', 'contactPhone': '0572-0000012', 'description': '按日提供指数', 'pricing': '按接口调用次数',
            'expectedRevenue': '每年40万元', 'operatorOpinion': '同意申报', 'sealed': True, 'signedOn': '2025-04-02'}
        data = {
            'product': 'product-1', 'name': '客流指数', 'scenario': 'scenario-1', 'usesPersonalData': False,
            'productList': True, 'objectionChannel': True, **(changes if broken else {})}
        data['form'] = {key: value for key, value in {**whole, **(form or {} if broken else {})}.items() if value is not None}
        made = log.add('2025-04-02', 'product.filingSubmitted', 'operator', {
            key: value for key, value in data.items() if value is not None})
        if broken:
            log.violated(clause, made, 'scenario-7' if 'scenario' in changes else 'product-1')


filing('DQ-9.2-a', 'productList', productList=False)
filing('DQ-A5-5.2.2-7', 'channel', objectionChannel=False)
filing('DQ-A6-1', 'name', name=None)
filing('DQ-A6-1', 'contact', {'contactPhone': None})
filing('DQ-A6-2', 'scenarioAgreed', scenario='scenario-7')
filing('DQ-A6-3', 'description', {'description': None})
filing('DQ-A6-4', 'pricing', {'pricing': None})
filing('DQ-A6-5', 'expectedRevenue', {'expectedRevenue': None})
filing('DQ-A6-6', 'sealed', {'sealed': False})
filing('DQ-A6-6', 'dated', {'signedOn': None})


@guard('DQ-A6-7', 'bureauSigns')
def filing_opinion(log, broken):
    ready(log)
    develop(log, 'product-1', '2025-04-01')
    log.add('2025-04-02', 'product.filingSubmitted', 'operator', {
        'product': 'product-1', 'name': '客流指数', 'scenario': 'scenario-1', 'productList': True})
    made = log.add('2025-04-08', 'product.filingDecided', 'dataBureau', {
        'product': 'product-1', 'verdict': 'filed', 'opinion': '同意备案', 'signed': not broken})
    if broken:
        log.violated('DQ-A6-7', made, 'product-1')


# Annex 7

SECTIONS = ['background', 'definitions', 'scenario', 'rightsAndDuties', 'security', 'supervision', 'termination',
            'liability', 'disputes']


def licensing(clause, topic, lacking=None, **changes):
    @guard(clause, topic)
    def build(log, broken):
        ready(log)
        develop(log, 'product-1', '2025-04-01')
        file_product(log, 'product-1', '2025-04-02')
        data = {
            'usageAgreement': 'usage-1', 'product': 'product-1', 'user': USER, 'scenario': 'scenario-1',
            'purpose': '内部研判', 'scope': '本单位', 'manner': '接口调用', 'until': '2026-04-10',
            'sections': [section for section in SECTIONS if not broken or section != lacking],
            'disputeResolution': 'litigation', 'sealed': True, **(changes if broken else {})}
        made = log.add('2025-04-10', 'usageAgreement.signed', 'operator', {
            key: value for key, value in data.items() if value is not None})
        log.add('2025-04-11', 'usageAgreement.filed', 'operator', {'usageAgreement': 'usage-1', 'supervisor': '德清县网信办'})
        if broken:
            log.violated(clause, made, 'usage-1')


licensing('DQ-10.2-b', 'scenario', 'scenario')
licensing('DQ-10.2-b', 'rightsAndDuties', 'rightsAndDuties')
licensing('DQ-10.2-b', 'security', 'security')
for lacked, its_clause in {
        'background': 'DQ-A7-1', 'definitions': 'DQ-A7-2', 'supervision': 'DQ-A7-6', 'termination': 'DQ-A7-7',
        'liability': 'DQ-A7-8', 'disputes': 'DQ-A7-9'}.items():
    licensing(its_clause, lacked, lacked)
for lacked in ('purpose', 'scope', 'manner', 'until'):
    licensing('DQ-A1-4', lacked, **{lacked: None})
licensing('DQ-A7-10b', 'sealed', sealed=False)


# Reports

def reporting(clause, section):
    @guard(clause, section)
    def build(log, broken):
        in_force(log)
        sections = ['storage', 'processing', 'analysis', 'security', 'sales', 'costAndProfit', 'riskAssessment',
                    'socialBenefit']
        made = log.add('2026-02-03', 'annualReport.submitted', 'operator', {
            'year': '2025', 'revenue': '1000000.00', 'cost': '800000.00',
            'sections': [name for name in sections if not broken or name != section]})
        if broken:
            log.violated(clause, made, '2025')


for section in ('sales', 'costAndProfit', 'socialBenefit'):
    reporting('DQ-10.4-b', section)
for section in ('storage', 'processing', 'analysis', 'security', 'riskAssessment'):
    reporting('DQ-A5-5.2.2-5b', section)


# Annex 8

def ticket_paper(clause, topic, form=None, **changes):
    @guard(clause, topic)
    def build(log, broken):
        in_force(log)
        whole = {
            'finder': '许知远', 'finderPhone': '0572-0000012', 'finderMail': 'xu@example.cn', 'tableName': 'bus_card',
            'tableTitle': '公交刷卡记录', 'description': '部分站点编码为空', 'errorExample': '第7行站点编码为空',
            'suggestion': '按线路补录编码', 'operatorOpinion': '请予修复', 'signed': True, 'signedOn': '2025-06-16'}
        whole = {key: value for key, value in {**whole, **(form or {} if broken else {})}.items() if value is not None}
        made = ticket(log, 'ticket-1', '2025-06-16', form=whole, **(changes if broken else {}))
        log.add('2025-06-17', 'qualityTicket.answered', 'dataBureau', {'ticket': 'ticket-1', 'verdict': 'reasonable'})
        log.add('2025-06-17', 'qualityTicket.repaired', 'dataProvider', {'ticket': 'ticket-1'}, actor='县交通运输局')
        if broken:
            log.violated(clause, made, 'ticket-1')


ticket_paper('DQ-A8-1', 'finder', {'finderPhone': None})
ticket_paper('DQ-A8-1', 'foundLater', foundOn='2025-06-17')
ticket_paper('DQ-A8-2', 'table', {'tableName': None})
ticket_paper('DQ-A8-2', 'source', provider=None)
ticket_paper('DQ-A8-3', 'dataKind', dataKind=None)
ticket_paper('DQ-A8-4', 'description', {'errorExample': None})
ticket_paper('DQ-A8-5', 'signed', {'signed': False})
ticket_paper('DQ-A8-N1', 'errorKind', errorKind=None)


# Numbers

def counts(clause, topic, name, phase, member, on, beyond):
    for log, is_beyond in pair(clause, topic):
        log.phase = phase
        steps = course(log, SIGN, name, change={name: {member: beyond if is_beyond else on}})
        if is_beyond:
            log.violated(clause, steps[name])
        yield log


def logs():
    made = []
    made += counts('DQ-3.1-j', 'experts', 'expert', 'underReview', 'experts', 2, 1)
    made += counts('DQ-A5-9.3-a', 'fewerCopies', 'sign', 'inForce', 'copies', 4, 3)
    made += counts('DQ-A5-9.3-a', 'moreCopies', 'sign', 'inForce', 'copies', 4, 5)
    for log, beyond in pair('DQ-A1-3', 'level'):
        in_force(log)
        provided = log.add('2025-03-12', 'platform.accepted', 'dataBureau', {
            'protectionLevel': 2 if beyond else 3, 'consentTool': True})
        if beyond:
            log.violated('DQ-A1-3', provided)
        made.append(log)
    for slot, clause in (('auditReport', 'DQ-2-c2'), ('accounts', 'DQ-2-c3')):
        for log, beyond in pair(clause, 'recentYear'):
            # The year that the paper covers ends a year before the application, or a day earlier.
            log.phase = 'submitted'
            steps = course(log, SIGN, 'submit', on={'submit': '2025-03-28'}, change={'submit': {
                'documents': with_member(
                    slot, **{'from': '2023-03-29', 'through': '2024-03-27' if beyond else '2024-03-28'})}})
            if beyond:
                log.violated(clause, steps['submit'])
            made.append(log)
    for log, beyond in pair('DQ-2-b', 'firstDay'):
        # The window opens on a day that the announcement names.
        log.phase = 'submitted'
        day = '2025-03-27' if beyond else '2025-03-28'
        steps = course(log, SIGN, 'submit', on={'submit': day}, change={'announce': {'windowFrom': '2025-03-28'}})
        if beyond:
            log.violated('DQ-2-b', steps['submit'])
        made.append(log)
    return made
