"""Follows every case of a log through a table of states with orjson: what a script of a few lines would do.

It knows the types of events that lead a case from one state to the next and counts the others by case; it checks no
payload, no role and no time.
"""
import sys

import orjson

NEXT = {
    ('start', 'announcement.published'): 'announced',
    ('announced', 'application.submitted'): 'submitted',
    ('submitted', 'application.received'): 'underReview',
    ('underReview', 'qualification.verified'): 'verified',
    ('verified', 'coordination.resolved'): 'resolved',
    ('resolved', 'shortlist.reportedToGovernment'): 'reported',
    ('reported', 'government.decided'): 'decided',
    ('decided', 'agreement.signed'): 'inForce',
    ('inForce', 'access.closed'): 'ending',
    ('ending', 'data.deleted'): 'closed',
}
STEPS = {step for _, step in NEXT}


def main():
    states, events, wrong = {}, {}, 0
    with open(sys.argv[1], 'rb') as file:
        for line in file:
            event = orjson.loads(line)
            case, kind = event['subject'], event['type']
            state = states.get(case, 'start')
            after = NEXT.get((state, kind))
            if after:
                states[case] = after
            elif kind in STEPS:
                wrong += 1
            events[case] = events.get(case, 0) + 1
    print(sum(events.values()), len(states), wrong)


main()
