"""A log of a Yancheng case: its bodies, and the duties that acts open and do."""
from ..log import Log
from ..workdays import shift

BODIES = {
    'agency': '盐城市住房和城乡建设局',
    'dataProvider': '盐城市民政局',
    'operationsAgency': '盐城市大数据管理中心',
    'dataBureau': '盐城市公共数据主管部门',
    'countyAuthority': '建湖县公共数据主管部门',
    'sectorAuthority': '盐城市卫生健康委员会',
    'enforcement': '盐城市网信办',
    'localGovernment': '盐城市人民政府',
    'citizen': '市民季某',
    'dataUser': '盐城滩涂数据科技有限公司',
    'contractor': '盐城黄海软件有限公司',
}

# The due day of a count that runs into a year whose working days nobody has published.
UNPUBLISHED = object()


class YanchengLog(Log):
    """The lines of one log and what must come of them.

    Steps enter the duties that they open and do; what is still open at the end of the log stands in the expectation.
    The first line says which rulebook the case goes by; its phase is where the proceeding
    that moved last stands.
    """

    bodies, source = BODIES, '/yancheng/registry'

    def __init__(self, folder, name, clauses, case='盐城-2025-001', operator=''):
        super().__init__(folder, name, clauses, case, operator)
        self.open, self.phase, self.requests = [], None, {}

    def add(self, when, kind, role, data=None, phase=None, **more):
        """Adds an event; `phase` is where it leaves the case. A member that is None is left out."""
        data = {key: value for key, value in (data or {}).items() if value is not None}
        if not self.lines:
            data = {'rulebook': 'yancheng', **data}
        self.phase = phase or self.phase
        return super().add(when, kind, role, data, **more)

    def owe(self, rule, obligor, event, obj=None, within=None, due=None):
        """A duty that an event opens: within so many working days of it, by a day, or without a day."""
        begins = event if isinstance(event, str) else event.day
        if within:
            try:
                due = shift(begins, within)
            except KeyError:
                due = UNPUBLISHED
        self.open.append((rule, obj, obligor, event, due))

    def do(self, rule, event, obj=None, dated=None):
        """An act does what is owed under a rule, in time or late; `dated` says whether it is what has a day."""
        found = next((
            duty for duty in self.open if duty[:2] == (rule, obj) and dated in (None, duty[4] is not None)), None)
        if not found:
            return
        self.open.remove(found)
        self.met += 1
        _, _, obligor, opened, due = found
        if due and event.day > due:
            self.owed(rule, obligor, opened, due, 'late', obj, event)

    def do_all(self, rule, event, obj=None):
        """An act does everything that is owed under a rule."""
        while any(duty[:2] == (rule, obj) for duty in self.open):
            self.do(rule, event, obj)

    def presume(self, rule, obj=None):
        """What is owed under a rule is no longer owed: the step is taken as done, or something took its place."""
        self.open = [duty for duty in self.open if duty[:2] != (rule, obj)]

    def close(self):
        """An incident or a risk is closed where nothing more is owed."""
        if not self.open:
            self.phase = 'closed'

    def settle(self):
        """States what is still open on the day on which the log is judged."""
        today = self.as_of or max(day for day in self.days if day)
        for rule, obj, obligor, event, due in self.open:
            if due is UNPUBLISHED:
                # Between the years it is still too early to say so; well into the next nobody can.
                status, due = 'undetermined' if today[:4] > event.day[:4] else 'pending', None
            else:
                status = 'overdue' if due and today > due else 'pending'
            self.owed(rule, obligor, event, due, status, obj)
        return self
