"""The acts of sharing, each with the duties that it opens and does."""
from ..workdays import shift

SET, COUNTY = '婚姻登记信息', '建湖县'
TERMS = ('useRequirements', 'responsibilities')
# The clauses of a request, by the level from which it comes.
CITY = {
    'unconditional': 'YC-22.3-1a', 'conditional': 'YC-22.3-2g', 'access': 'YC-22.3-1b', 'forward': 'YC-22.3-2a',
    'answer': 'YC-22.3-2b', 'interface': 'YC-22.3-2c', 'form': 'YC-22.3-2d', 'seals': 'YC-22.3-2e',
    'refusal': 'YC-22.3-2f', 'destroy': 'YC-A1-6', 'side': 'agency', 'opener': 'dataProvider'}
COUNTIES = {
    'unconditional': 'YC-22.4-1a', 'conditional': 'YC-22.4-2f', 'access': 'YC-22.4-1b', 'forward': 'YC-22.4-2a',
    'answer': 'YC-22.4-2a', 'interface': 'YC-22.4-2b', 'form': 'YC-22.4-2c', 'seals': 'YC-22.4-2d',
    'refusal': 'YC-22.4-2e', 'destroy': 'YC-A2-4e', 'side': 'countyAuthority', 'opener': 'operationsAgency'}


class Request:
    """A request for data, and where it stands."""

    def __init__(self, level, kind, whole):
        self.clauses = COUNTIES if level == 'county' else CITY
        self.kind, self.whole, self.until, self.seals = kind, whole, None, set()


def ask(log, day, name='request-1', kind='conditional', level='city', role='agency', covered=False, **more):
    """A department asks for data.

    `wholeGrant` says in the log that the request rests on the whole grant of its county; `covered`, that it does so unsaid.
    """
    whole = covered or more.get('wholeGrant', False)
    made = log.add(day, 'sharing.requested', role, {
        'request': name, 'dataSet': SET, 'sharingType': kind, 'level': level,
        'county': COUNTY if level == 'county' else None, 'purpose': '公租房资格核验', 'scenario': '住房保障“一件事”',
        'truthful': True, 'compliant': True, 'secure': True, 'channel': 'platform', **more}, 'requested')
    request = log.requests[name] = Request(level, kind, whole)
    rule = 'YC-22.4-3b' if whole else request.clauses['access' if kind == 'unconditional' else 'forward']
    log.owe(rule, 'operationsAgency', made, name)
    return made


def accept(log, day, name='request-1', role='operationsAgency'):
    return log.add(day, 'sharing.accepted', role, {'request': name}, 'accepted')


def forward(log, day, name='request-1', role='operationsAgency'):
    """The request reaches the provider, who has five working days."""
    clauses = log.requests[name].clauses
    made = log.add(day, 'sharing.forwarded', role, {'request': name, 'provider': '盐城市民政局'}, 'forwarded')
    log.do(clauses['forward'], made, name, dated=False)
    log.owe(clauses['answer'], 'dataProvider', made, name, within=5)
    return made


def agree(log, day, name='request-1', delivery='interface', role='dataProvider', **more):
    """The provider agrees: to an interface, or to a table for which a form is to be filled in."""
    clauses = log.requests[name].clauses
    made = log.add(day, 'sharing.answered', role, {
        'request': name, 'verdict': 'agree', 'delivery': delivery, **more}, 'answered')
    log.do(clauses['answer'], made, name, dated=True)
    if delivery == 'table':
        log.owe(clauses['form'], clauses['side'], made, name)
    else:
        log.owe(clauses['interface'], clauses['opener'], made, name)
    return made


def refuse(log, day, name='request-1', **more):
    """The provider refuses, with its reason and a law."""
    made = log.add(day, 'sharing.answered', 'dataProvider', {
        'request': name, 'verdict': 'refuse', 'reason': '涉及当事人隐私', 'legalBasis': '《中华人民共和国个人信息保护法》第三十四条',
        'basisLevel': 'law', **more}, 'refused')
    log.do(log.requests[name].clauses['answer'], made, name)
    return made


def access(log, day, name='request-1', role='operationsAgency', **more):
    """Access is opened."""
    request = log.requests[name]
    made = log.add(day, 'sharing.opened', role, {'request': name, 'channel': 'platform', 'fee': '0', **more}, 'inUse')
    if request.whole:
        log.do('YC-22.4-3b', made, name)
    else:
        log.do(request.clauses['access' if request.kind == 'unconditional' else 'interface'], made, name)
    return made


def seal(log, day, name='request-1', by='both', role=None, until=None, terms=TERMS, **more):
    """The form is sealed by one side or by both; with both seals the data are to be delivered."""
    request = log.requests[name]
    clauses, sides = request.clauses, {'applicant', 'provider'} if by == 'both' else {by}
    whose = role or ('dataProvider' if by == 'provider' else clauses['side'])
    request.seals |= sides
    request.until = until or request.until
    made = log.add(day, 'sharing.formSealed', whose, {
        'request': name, 'sealedBy': by, 'until': until, 'terms': list(terms), **more},
        'sealed' if len(request.seals) == 2 else None)
    if 'applicant' in sides:
        log.do(clauses['form'], made, name)
    if len(request.seals) == 2:
        log.owe(clauses['seals'], 'operationsAgency', made, name)
    return made


def consent(log, day, name='request-1', role='dataBureau', **more):
    """Somebody consents to a copy."""
    return log.add(day, 'copy.consented', role, {'request': name, 'verdict': 'agree', **more})


def deliver(log, day, name='request-1', role='operationsAgency', **more):
    """A table is delivered; what is delivered is destroyed when its use ends."""
    request = log.requests[name]
    made = log.add(day, 'sharing.delivered', role, {'request': name, 'channel': 'platform', 'fee': '0', **more}, 'inUse')
    log.do(request.clauses['seals'], made, name)
    return made


def end_use(log, name='request-1'):
    """The use ends on the last day that the form names: from then on the data are to be destroyed."""
    request = log.requests[name]
    log.owe(request.clauses['destroy'], request.clauses['side'], request.until, name)


def destroy(log, day, name='request-1', role=None, **more):
    clauses = log.requests[name].clauses
    whole = more.get('complete') is not False
    made = log.add(
        day, 'sharing.dataDestroyed', role or clauses['side'], {'request': name, **more}, 'destroyed' if whole else None)
    if whole:
        log.do(clauses['destroy'], made, name)
    return made


def agreed(log, day='2025-03-10', delivery='interface', level='city', name='request-1', **more):
    """A conditional request from its day to the answer, within a week."""
    ask(log, day, name, level=level, **more)
    forward(log, shift(day, 1), name)
    return agree(log, shift(day, 4), name, delivery)


def whole_grant(log, day, role='dataProvider', data_set=SET, request=None):
    return log.add(day, 'countyAuth.granted', role, {'dataSet': data_set, 'county': COUNTY, 'request': request})
