"""Stretches of a case that many logs share, each in its ordinary course: everything asked for is done, and in time."""
from .workdays import shift

# Working days before the agreement is signed.
COURSE = {
    'announce': 50, 'submit': 38, 'commit': 38, 'receive': 37, 'request': 36, 'respond': 34, 'formal': 33,
    'expert': 28, 'verify': 24, 'resolve': 24, 'shortlist': 23, 'decide': 14, 'fileLocally': 13, 'publicise': 12,
    'fileUpward': 9, 'delegate': 5, 'sign': 0,
}
DOCUMENTS = {
    'applicationForm': '公共数据授权运营申请表.pdf', 'auditReport': '上年度审计报告.pdf', 'accounts': '上年度财务会计报告.pdf',
    'commitment': '数据安全承诺书.pdf', 'demandForm': '公共数据需求申请表.pdf', 'riskSelfAssessment': '安全风险自评报告.pdf',
    'creditReport': '单位信用报告.pdf', 'qualificationProof': '软件著作权证书.pdf', 'implementationPlan': '实现方案.pdf',
}
ONE_DEMAND = (('demand-1', '县交通运输局', ('公交刷卡记录',)),)


def documents():
    return [{'slot': slot, 'name': name, 'sealed': True, 'copies': 1} for slot, name in DOCUMENTS.items()]


def agreement(**changes):
    """What an agreement ordinarily says; a change of None leaves a member out."""
    data = {
        'party': 'both', 'agreement': 1, 'term': '3y', 'annualReportDue': '03-31', 'scenarios': ['scenario-1'],
        'dataSets': ['公交刷卡记录'], 'productForms': ['dataInterface', 'dataReport'],
        'platform': '德清县一体化智能化公共数据平台', 'operatorKind': 'legalPerson', 'securityOfficer': '沈立言',
        'securityDepartment': '数据安全部', 'copies': 4, 'signatory': '潘舟', 'sealed': True,
    }
    data.update(changes)
    return {key: value for key, value in data.items() if value is not None}


def course(log, sign, stop='sign', skip=(), on=None, change=None, demands=ONE_DEMAND, field='交通出行'):
    """From the announcement to the signing, or to an earlier step.

    `sign` is the day from which the days of all steps follow; `on` gives some steps another day; `change` merges
    members into the payload of a step, or takes out those that are None.
    """
    on, change = on or {}, change or {}
    days = {step: on.get(step) or (sign if step == 'sign' else shift(sign, -back)) for step, back in COURSE.items()}
    names = list(COURSE)
    names = [step for step in names[:names.index(stop) + 1] if step not in skip]
    names.sort(key=lambda step: days[step][:10])
    events = {}

    def put(step, kind, role, data, **more):
        merged = dict(data)
        merged.update(change.get(step, {}))
        return log.add(days[step], kind, role, {k: v for k, v in merged.items() if v is not None}, **more)

    for step in names:
        if step in ('request', 'respond'):
            for demand, provider, sets in demands:
                if step == 'request':
                    events[f'request {demand}'] = put(
                        step, 'demandReview.requested', 'dataBureau',
                        {'demand': demand, 'provider': provider, 'dataSets': list(sets)})
                else:
                    events[f'respond {demand}'] = put(
                        step, 'demandReview.responded', 'dataProvider',
                        {'demand': demand, 'verdict': 'agree', 'reason': '目录内数据，可提供', 'signed': True},
                        actor=provider)
                    log.met += 1
            continue
        kind, role, data = step_event(step, log, field, demands, shift(sign, -30))
        events[step] = put(step, kind, role, data)
        log.met += step in ('fileLocally', 'publicise', 'fileUpward')
    return events


def step_event(step, log, field, demands, window):
    """The type, the role and the payload of a step."""
    return {
        'announce': lambda: ('announcement.published', 'dataBureau', {
            'rulebook': 'deqing', 'announcement': '德数公告第7号', 'field': field, 'authorisationMode': '择优授权',
            'eligibility': ['具备数据安全保障能力', '近三年信用良好'], 'windowUntil': window, 'expertAdvice': True,
            'issuer': '德清县大数据发展管理局'}),
        'submit': lambda: ('application.submitted', 'applicant', {
            'applicant': log.operator, 'applicantKind': 'legalPerson', 'channel': 'integratedDigitalResourceSystem',
            'demands': [demand for demand, _, _ in demands], 'documents': documents()}),
        'commit': lambda: ('commitment.signed', 'applicant', {
            'yearsAfterEnd': 2, 'addressee': '德清县人民政府', 'signatory': '潘舟', 'signatoryPost': 'principalOfficer',
            'sealed': True}),
        'receive': lambda: ('application.received', 'dataBureau', {'receipt': '收件-007'}),
        'formal': lambda: ('application.formalCheckPassed', 'dataBureau', {
            'opinion': '材料齐全', 'signed': True, 'jointly': [provider for _, provider, _ in demands]}),
        'expert': lambda: ('expertReview.concluded', 'expertPanel', {
            'verdict': 'pass', 'experts': 5, 'security': True, 'compliance': True, 'collective': True,
            'opinion': '方案可行', 'signed': True}),
        'verify': lambda: ('qualification.verified', 'coordinationGroup', {'securityMet': True, 'creditMet': True}),
        'resolve': lambda: ('coordination.resolved', 'coordinationGroup', {
            'verdict': 'pass', 'meeting': '第3次会议', 'opinion': '同意', 'signed': True}),
        'shortlist': lambda: ('shortlist.reportedToGovernment', 'coordinationGroup', {'units': [log.operator]}),
        'decide': lambda: ('government.decided', 'localGovernment', {'verdict': 'approve', 'document': '德政函第12号'}),
        'fileLocally': lambda: ('operatorList.filedLocally', 'coordinationGroup', {'filing': '德备第3号'}),
        'publicise': lambda: ('authorization.publicised', 'dataBureau', {'where': '德清县人民政府网站'}),
        'fileUpward': lambda: ('authorization.filedUpward', 'localGovernment', {
            'fields': [field], 'operators': [log.operator]}),
        'delegate': lambda: ('signing.delegated', 'localGovernment', {'delegate': '德清县大数据发展管理局'}),
        'sign': lambda: ('agreement.signed', 'dataBureau', agreement()),
    }[step]()


def environment(log, day, data_sets=('公交刷卡记录',)):
    """The secure environment is provided, and the data sets are authorised."""
    log.add(day, 'platform.accepted', 'dataBureau', {'protectionLevel': 3, 'consentTool': True})
    for name in data_sets:
        log.add(day, 'resource.granted', 'dataBureau', {'dataSet': name, 'openness': 'conditional'})


def onboard(log, person, day, skip=(), post='technical'):
    """A person is trained, examined, verified and sworn to secrecy, and gets access two working days later."""
    steps = {
        'training': ('training.completed', 'operator', {'person': person, 'post': post, 'organiser': 'dataBureau'}),
        'exam': ('exam.passed', 'dataBureau', {'person': person}),
        'verify': ('personnel.verified', 'dataBureau', {
            'person': person, 'identified': True, 'filed': True, 'vetted': True}),
        'nda': ('nda.signed', 'operator', {'person': person}),
        'access': ('access.granted', 'dataBureau', {'person': person}),
    }
    later = {'training': 0, 'exam': 0, 'verify': 1, 'nda': 1, 'access': 2}
    return {
        step: log.add(shift(day, later[step]), kind, role, data)
        for step, (kind, role, data) in steps.items() if step not in skip}


def model(log, name, day):
    """A model is handed in, and passes the review two working days later."""
    log.add(day, 'model.submitted', 'operator', {'model': name})
    return log.add(shift(day, 2), 'model.reviewed', 'supervisor', {
        'model': name, 'verdict': 'pass', 'irreversible': True})


def process(log, person, day, model_name='model-1', **changes):
    """A person processes data inside the domain."""
    data = {
        'person': person, 'model': model_name, 'run': f'run-{day}', 'dataSets': ['公交刷卡记录'], 'insideDomain': True,
        'sampled': True, 'desensitised': True}
    data.update(changes)
    return log.add(day, 'processing.started', 'operator', {k: v for k, v in data.items() if v is not None})


def develop(log, product, day, scenario='scenario-1', personal=False):
    return log.add(day, 'product.developed', 'operator', {
        'product': product, 'form': 'dataInterface', 'scenario': scenario, 'usesPersonalData': personal})


def file_product(log, product, day, decided=None, scenario='scenario-1', personal=False):
    """A product is handed in with list and form, and filed three working days later unless a day is given."""
    log.add(day, 'product.filingSubmitted', 'operator', {
        'product': product, 'name': f'数据产品{product}', 'scenario': scenario, 'usesPersonalData': personal,
        'productList': True, 'form': {
            'contact': '许知远', 'contactPhone': '0572-0000012', 'description': '按日提供指数', 'pricing': '按接口调用次数',
            'expectedRevenue': '每年40万元', 'operatorOpinion': '同意申报', 'sealed': True, 'signedOn': day}})
    return log.add(decided or shift(day, 3), 'product.filingDecided', 'dataBureau', {
        'product': product, 'verdict': 'filed', 'filing': f'产备-{product}', 'opinion': '同意备案'})


def usage(log, name, product, user, day, scenario='scenario-1', filed=True, until=None):
    """A usage agreement is signed, and filed with the supervisor on the next working day."""
    signed = log.add(day, 'usageAgreement.signed', 'operator', {
        'usageAgreement': name, 'product': product, 'user': user, 'scenario': scenario, 'purpose': '内部研判',
        'scope': '本单位', 'manner': '接口调用', 'until': until or f'{int(day[:4]) + 1}{day[4:8]}28',
        'sections': ['background', 'definitions', 'scenario', 'rightsAndDuties', 'security', 'supervision',
                     'termination', 'liability', 'disputes'],
        'disputeResolution': 'arbitration', 'sealed': True})
    if filed:
        log.met += 1
        log.add(shift(day, 1), 'usageAgreement.filed', 'operator', {'usageAgreement': name, 'supervisor': '德清县网信办'})
    return signed


def sale(log, product, user, day, amount='3600.00', scenario='scenario-1'):
    return log.add(day, 'sale.recorded', 'operator', {
        'product': product, 'user': user, 'scenario': scenario, 'amount': amount})


def ticket(log, name, day, priority='medium', **changes):
    """A quality ticket is opened."""
    data = {
        'ticket': name, 'priority': priority, 'provider': '县交通运输局', 'dataKind': 'batch', 'errorKind': 'missing',
        'foundOn': day[:10], 'form': {
            'finder': '许知远', 'finderPhone': '0572-0000012', 'finderMail': 'xu@example.cn', 'tableName': 'bus_card',
            'tableTitle': '公交刷卡记录', 'description': '部分站点编码为空', 'errorExample': '第7行站点编码为空',
            'suggestion': '按线路补录编码', 'operatorOpinion': '请予修复', 'signed': True, 'signedOn': day[:10]}}
    data.update(changes)
    return log.add(day, 'qualityTicket.opened', 'operator', {k: v for k, v in data.items() if v is not None})


def answer(log, name, day, verdict='reasonable'):
    log.met += 1
    return log.add(day, 'qualityTicket.answered', 'dataBureau', {'ticket': name, 'verdict': verdict})


def repair(log, name, day):
    log.met += 1
    return log.add(day, 'qualityTicket.repaired', 'dataProvider', {'ticket': name}, actor='县交通运输局')


def report(log, year, day, revenue='1000000.00', cost='800000.00'):
    """The report on a year."""
    log.met += 1
    return log.add(day, 'annualReport.submitted', 'operator', {
        'year': str(year), 'revenue': revenue, 'cost': cost, 'netProfit': '详见报告',
        'sections': ['storage', 'processing', 'analysis', 'security', 'sales', 'costAndProfit', 'riskAssessment',
                     'socialBenefit']})


def close(log, day, deleted=None):
    """Access is closed, and the data are deleted."""
    log.met += 2
    log.add(day, 'access.closed', 'dataBureau', {})
    return log.add(deleted or day, 'data.deleted', 'dataBureau', {'logsKept': True})


def application_form(**changes):
    """The application form, filled in whole; a change of None leaves a blank."""
    form = {
        'applicantName': '德清数舟科技有限公司', 'legalRepresentative': '潘舟', 'legalRepresentativePhone': '0572-0000010',
        'personInCharge': '许知远', 'personInChargePhone': '0572-0000012', 'reasonForApplying': '优化公交线网',
        'needs': '公交刷卡与到站数据', 'scenarioDescription': '客流预测', 'qualifications': '软件企业证书',
        'planSummary': '分三期实施', 'pricing': ['perApiCall'], 'usage': ['query', 'verify'],
        'signedByPersonInCharge': True, 'sealed': True, 'signedOn': '2025-03-03'}
    form.update(changes)
    return {key: value for key, value in form.items() if value is not None}


def demand_form(**changes):
    """The demand form, filled in whole; a change of None leaves a blank."""
    form = {
        'applicantName': '德清数舟科技有限公司', 'contact': '许知远', 'contactFromDeveloper': False,
        'contactPhone': '0572-0000012', 'securityOfficer': '沈立言', 'securityOfficerPhone': '0572-0000013',
        'scenario': '客流预测', 'reason': '训练预测模型', 'annexList': True, 'signed': True, 'signedOn': '2025-03-03'}
    form.update(changes)
    return {key: value for key, value in form.items() if value is not None}
