"""What inspections find, orders to correct, disputes, and acts of which only the actor is judged."""
from .guards import acting, guard
from .proceedings import demand
from .steps import SET, agreed

DAY = '2025-11-10'
# What an inspection may say, the clause it belongs to, and whether to say so is good.
FOUND = (
    ('responsibleUnit', 'YC-6.3', True), ('repeatedCollection', 'YC-12.2-c', False), ('governmentCloud', 'YC-15-a', True),
    ('newCountyCloud', 'YC-15-b', False), ('systemsOnCloud', 'YC-15-c', True), ('baseDataShared', 'YC-16-b', True),
    ('licencesAtOnce', 'YC-16-c', True), ('sourceNamed', 'YC-36.2-a', True), ('classificationRules', 'YC-40', True),
    ('securityStaff', 'YC-41-2', True), ('actsSupervised', 'YC-41-4', True), ('contractorMisuse', 'YC-42.1-b', False),
    ('projectCatalogued', 'YC-46-a', True))


def inspected(flag, clause, good, topic=None):
    @guard(clause, topic or flag)
    def build(log, broken):
        made = log.add(DAY, 'inspection.performed', 'dataBureau', {flag: good != broken}, 'inspected')
        if broken:
            log.violated(clause, made)


for entry in FOUND:
    inspected(*entry)
inspected('newChannel', 'YC-7.3-a', False, 'foundByInspection')


# Orders

def order(log, role, **limit):
    made = log.add(DAY, 'rectification.ordered', role, {
        'rectification': 'rectification-1', 'reason': '目录长期未更新', **limit}, 'ordered')
    log.owe('YC-54-0', 'agency', made, 'rectification-1', due=limit.get('due'))
    return made


acting(
    'YC-54-0', 'role', 'dataBureau', 'contractor', lambda log, role: order(log, role, due='2025-12-10'), obj='rectification-1')
acting(
    'YC-54-0', 'superior', 'sectorAuthority', 'citizen', lambda log, role: order(log, role, due='2025-12-10'),
    obj='rectification-1')


@guard('YC-54-0', 'timeStated')
def time_stated(log, broken):
    # An order gives a time; of one that gives none nobody can say whether it was kept.
    if not broken:
        order(log, 'dataBureau', due='2025-12-10')
        return
    made = log.add(DAY, 'rectification.ordered', 'dataBureau', {
        'rectification': 'rectification-1', 'reason': '目录长期未更新'}, 'ordered')
    log.owed('YC-54-0', 'agency', made, None, 'undetermined', 'rectification-1')


# Disputes

def coordinate(log, role):
    return log.add('2025-05-20', 'dispute.coordinated', role, {'verdict': 'disagree'})


acting(
    'YC-52', 'role', 'dataBureau', 'contractor', coordinate, lambda log: agreed(log))


@guard('YC-52', 'coordinationBeforeDecision')
def decided(log, broken):
    demand(log, '2025-05-12')
    if not broken:
        coordinate(log, 'dataBureau')
    made = log.add('2025-05-21', 'government.decided', 'localGovernment', {'verdict': 'approve'})
    if broken:
        log.violated('YC-52', made)


# Acts of which only the actor is judged

def actor(clause, kind, right, wrong, data=None, obj=None, topic='role'):
    acting(clause, topic, right, wrong, lambda log, role: log.add(DAY, kind, role, data or {}, 'recorded'), obj=obj)


actor('YC-13', 'data.collected', 'agency', 'citizen', {'dataSets': [SET], 'digitised': True})
actor('YC-13', 'data.collected', 'operationsAgency', 'contractor', {'dataSets': [SET], 'to': 'cityPlatform'}, topic='fromACounty')
actor('YC-47.1', 'resource.registered', 'agency', 'citizen', {'dataSet': SET, 'registration': '资产-0031'}, SET)
actor('YC-41-3', 'training.completed', 'agency', 'citizen', {'person': 'lu-ning'}, 'lu-ning')
actor('YC-41-6', 'emergencyPlan.adopted', 'agency', 'citizen', {'plan': '数据安全事件应急预案'}, topic='plan')
actor('YC-41-6', 'drill.held', 'agency', 'citizen', topic='drill')
actor('YC-50', 'performance.evaluated', 'dataBureau', 'contractor', {'verdict': 'pass'})


@guard('YC-13', 'digitised')
def digitised(log, broken):
    made = log.add(DAY, 'data.collected', 'agency', {'dataSets': [SET], 'digitised': not broken}, 'recorded')
    if broken:
        log.violated('YC-13', made)
