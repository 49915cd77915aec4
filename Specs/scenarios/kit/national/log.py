"""A log of a case under the guide of Deqing with the national rules laid over it."""
from ..log import BODIES, Log
from ..steps import agreement, course
from ..workdays import shift

RULEBOOK = 'deqing-national'
DATA = '公交刷卡记录'
ITEM = '登记-1'


class NationalLog(Log):
    """The lines of one log and what must come of them."""

    bodies = {
        **BODIES, 'decisionBody': '县大数据局局长办公会', 'registrar': '省公共数据资源登记中心',
        'priceAuthority': '德清县发展和改革局'}

    def __init__(self, folder, name, clauses):
        super().__init__(folder, name, clauses, case='德清-2025-027')

    def announced(self, day='2025-03-03'):
        """The case opens, and nothing else happens that has to do with its way."""
        self.phase = 'announced'
        return course(self, shift(day, 50), 'announce', on={'announce': day}, change=ANNOUNCE)

    def signed(self, sign='2025-09-10', approved='decisionBody', **changes):
        """The ordinary course, with the decision of the deciding body two working days before the signing.

        approved: by whom; None leaves it out. Returns the approval and the signing.
        """
        course(self, sign, 'delegate', change=ANNOUNCE)
        approval = approved and self.add(
            shift(sign, -2), 'decisionBody.approved', approved, {'meeting': '局长办公会第9次', 'agreement': 1})
        return approval, self.add(sign, 'agreement.signed', 'dataBureau', agreement(**changes))

    # Registration

    def applied(self, day, **changes):
        data = {'registration': ITEM, 'kind': 'first', 'dataSet': DATA, 'evidencePreserved': True, **changes}
        return self.add(day, 'registration.applied', 'dataBureau', {k: v for k, v in data.items() if v is not None})

    def registrar(self, step, day, **data):
        """What the registrar does, in time for what it owes unless the caller says otherwise."""
        return self.add(day, f'registration.{step}', 'registrar', {'registration': ITEM, **data})

    def owes(self, rule, opened, days, status='pending', done=None):
        """What the registrar owes about the registration, in working days from an event."""
        self.owed(rule, 'registrar', opened, shift(opened.day, days), status, ITEM, done)

    def coded(self, noticed, coded):
        """A registration with its notice and its code, everything in time; returns the line of the code."""
        self.applied(shift(noticed, -7))
        self.registrar('accepted', shift(noticed, -5))
        self.registrar('reviewed', shift(noticed, -1), verdict='pass')
        self.registrar('noticed', noticed)
        return self.registrar('coded', coded, code='QG-2025-000731')

    # Prices

    def cap(self, day, **data):
        return self.add(day, 'price.capApproved', 'priceAuthority', data)

    def price(self, day, price, product='product-1', role='operator'):
        return self.add(day, 'price.set', role, {'product': product, 'price': price, 'unit': '次'})

    def evaluated(self, day, revenue, role='dataBureau'):
        return self.add(day, 'revenue.evaluated', role, {'year': int(day[:4]), 'revenue': revenue})


ANNOUNCE = {'announce': {'rulebook': RULEBOOK}}
