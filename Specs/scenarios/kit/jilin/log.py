"""A log of a Jilin case: its bodies, and the duties that stand without a day until somebody does them."""
from ..log import Log

BODIES = {
    'implementer': '吉林市政务服务和数字化建设管理局',
    'decisionBody': '市政数局局长办公会',
    'localGovernment': '吉林市人民政府',
    'expertPanel': '公共数据授权运营专家组',
    'priceAuthority': '吉林市发展和改革委员会',
    'sectorAuthority': '吉林市住房和城乡建设局',
    'dataProvider': '吉林市不动产登记中心',
    'dataBureau': '吉林市大数据中心',
    'serviceProvider': '吉林松江软件有限公司',
}
# What the parties owe as soon as an agreement takes effect, in the order of the plan.
STANDING = (
    ('JL-6.8-a', 'operator'), ('JL-8.3-d', 'operator'), ('JL-8.3-c', 'operator'), ('JL-8.4-a', 'implementer'),
    ('JL-8.4-b', 'operator'), ('JL-8.4-d', 'implementer'), ('JL-9.3-c', 'operator'))
# What is to be done regularly: owed again as soon as it is done.
REGULAR = ('JL-8.3-c', 'JL-8.4-d', 'JL-9.3-c')
# What serves an agreement, and falls with it.
OF_AGREEMENT = {rule for rule, _ in STANDING} | {'JL-6.6-a', 'JL-8.1-d'}


class JilinLog(Log):
    """The lines of one log and what must come of them.

    The duties that an act opens without a day are entered here by the acts that open and discharge them; those that are
    still open at the end of the log stand in the expectation.
    """

    bodies, source = BODIES, '/jilin/registry'

    def __init__(self, folder, name, clauses, case='吉林-2025-001', operator='吉林市雾凇数据运营有限公司'):
        super().__init__(folder, name, clauses, case, operator)
        self.standing, self.sold, self.effect = {}, set(), None

    def owe(self, rule, obligor, event, obj=None, derived=None):
        """A duty without a day is opened by an event, unless it is open already."""
        self.standing.setdefault((rule, obj), []).append((obligor, event, derived))

    def discharge(self, rule, event, obj=None):
        """An act does what is owed under a rule; what is to be done regularly is owed again."""
        open_duties = self.standing.get((rule, obj))
        if not open_duties:
            return
        obligor, _, _ = open_duties.pop(0)
        self.met += 1
        if rule in REGULAR:
            self.owe(rule, obligor, event, obj)

    def take_effect(self, day):
        """An agreement takes effect: the day, and no line, opens what stands, after what the signing itself opens."""
        self.effect = day, len(self.lines)
        for rule, obligor in STANDING:
            self.owe(rule, obligor, day)

    def end(self, event):
        """The agreement ends by an event or on a day: what serves it falls, and the exit is owed."""
        self.standing = {key: duties for key, duties in self.standing.items() if key[0] not in OF_AGREEMENT}
        for rule in ('JL-6.7-0a', 'JL-6.7-0b'):
            self.owe(rule, 'implementer', event)
        self.phase = 'ending'

    def _place(self, opened):
        if self.effect and opened == self.effect[0]:
            return self.effect[1] + 0.5
        return super()._place(opened)

    def settle(self):
        """States what is still open."""
        for (rule, obj), duties in self.standing.items():
            for obligor, event, derived in duties:
                self.owed(rule, obligor, event, None, 'pending', obj, derived=derived)
        return self
