"""What logs show beside the clause they are named for, and how a clause comes out where no finding says so."""
import json
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / 'clauses'
# The rules that carry each clause.
CARRIERS = {
    clause['id']: clause['rules'] for rulebook in ('deqing', 'jilin', 'yancheng', 'national')
    for clause in json.loads((FOLDER / f'{rulebook}.json').read_text(encoding='utf-8'))['clauses']}

# Clauses that say what another says: a log about the one is about the other.
SAME = {
    'DQ-A3-3.b': 'DQ-A5-5.2.2-2b', 'DQ-A5-2-c': 'DQ-A5-5.2.2-3', 'DQ-A5-5.2.1-1b': 'DQ-A5-5.2.1-4c',
    'DQ-A5-5.2.2-1c': 'DQ-A5-5.2.2-3', 'DQ-A5-5.2.2-4c': 'DQ-A5-5.2.2-4b', 'DQ-A5-5.2.2-5a': 'DQ-10.4-a',
    'DQ-A5-5.2.3-4': 'DQ-2-c6', 'DQ-A1-0': 'DQ-A1-1', 'DQ-A2-4b': 'DQ-2-c8', 'DQ-A7-0': 'DQ-10.2-a',
    'DQ-A5-0.1': 'DQ-6-a', 'DQ-A5-0.2': 'DQ-6-a', 'DQ-A8-N2.0': 'DQ-A8-N2.1',
    'JL-9.2-a': 'JL-9.1-b',
    'YC-6.1-a': 'YC-30.1-a', 'YC-6.1-b': 'YC-17.2-a', 'YC-7.1': 'YC-7.3-a', 'YC-10.2': 'YC-10.3', 'YC-14-a': 'YC-13',
    'YC-22.2-a': 'YC-22.2-b', 'YC-39-b': 'YC-41-6', 'YC-54-1': 'YC-11-b', 'YC-54-2': 'YC-22.3-2b', 'YC-54-3': 'YC-17.2-b',
    'NL-26-5': 'NL-26-9.1',
}

# Clauses that a log shows without being about them.
ALSO = {
    'lives/clean': ['DQ-0.3'],
    # What is owed regularly is open as long as the agreement runs: kept it shows only where the agreement has ended.
    'lives/jilin-early-exit': ['JL-8.3-c', 'JL-8.4-a', 'JL-8.4-b', 'JL-8.4-d', 'JL-9.3-c'],
    **{f'guards/{step}.role.broken': ['JL-4-c'] for step in ('JL-6.1', 'JL-6.3-a', 'JL-6.3-b', 'JL-6.4-b')},
    **{f'guards/YC-10.1-b.updateFrequency.{place}': ['YC-12.2-b'] for place in ('kept', 'broken')},
    'guards/DQ-6-b.approvalBeforeSigning.broken': ['DQ-0.3'],
    'boundaries/DQ-A5-6.1-0.silent.on': ['DQ-A5-6.1-4'],
    'guards/DQ-A5-6.1-0.incompleteReport.kept': ['DQ-A5-6.1-2'],
    'guards/DQ-A5-6.1-1.ground.broken': ['DQ-A5-6.1-2', 'DQ-A5-6.1-4'],
    **{f'guards/{topic}.{place}': [clause] for place in ('kept', 'broken') for topic, clause in (
        ('DQ-10.2-b.scenario', 'DQ-A7-3'), ('DQ-10.2-b.rightsAndDuties', 'DQ-A7-4'), ('DQ-10.2-b.security', 'DQ-A7-5'),
        ('DQ-A5-2-e.formOfProduct', 'DQ-A5-5.2.2-1a'))},
}

# Logs in which the rule they are named for has nothing to judge: that is what they show.
UNTOUCHED = {
    'boundaries/DQ-10.4-a.yearEnd.on', 'boundaries/DQ-A3-8.b.beyond', 'boundaries/DQ-A3-8.b.holiday.beyond',
    'guards/DQ-10.3-b.endOfAgreement.kept', 'guards/DQ-3.1-g.undisputedRefusal.kept',
    'guards/DQ-A5-5.2.2-2b.personalDataGiven.kept', 'guards/DQ-A5-7.2-b.agreedLastDay.broken',
    'guards/DQ-2-c0.supplied.kept', 'guards/DQ-A5-8-c.logsKeptAtDeletion.kept',
    'guards/DQ-A5-7.2-b.agreedLastDay.kept', 'guards/DQ-A5-7.2-b.refusedExit.kept',
    'guards/JL-8.3-e.majorRisk.kept',
    'guards/YC-20.1.unconditional.kept', 'guards/YC-20.3.sharedAsItIs.kept', 'guards/YC-20.3.otherwiseConditional.kept', 'guards/YC-20.3.inAnEmergency.kept',
    'guards/YC-25-c.meanwhile.kept', 'guards/YC-A1-6.before.kept', 'guards/YC-A2-4e.before.kept',
}


def clauses(path, named):
    """All clauses that a log shows: those it is named for, those that say the same, those beside them."""
    same = [clause for clause, other in SAME.items() if other in named]
    return list(dict.fromkeys(named + same + ALSO.get(path, [])))


def claims(path, named, findings):
    """How each clause comes out, and where on a limit the log lies."""
    place = path.rpartition('.')[2]
    place = place if path.startswith('boundaries/') and place in ('on', 'beyond') else None
    return [
        {'clause': clause, 'outcome': outcome(path, clause, findings), 'place': place}
        for clause in clauses(path, named) if clause != 'LOG-malformed']


def outcome(path, clause, findings):
    """The worst that is found of a rule that carries the clause; without a finding, it is kept."""
    rules = CARRIERS.get(clause, [clause])
    found = {finding['outcome'] for finding in findings if finding['rule'] in rules}
    worst = next((outcome for outcome in ('violated', 'undetermined', 'pending') if outcome in found), None)
    is_untouched = path in UNTOUCHED or clause.startswith('LOG-')
    return worst or ('notApplicable' if is_untouched else 'satisfied')
