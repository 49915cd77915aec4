"""A log under construction, and beside it what must come of it."""
import datetime
import json

from . import shown

SHANGHAI = '+08:00'
BODIES = {
    'dataBureau': '德清县大数据发展管理局',
    'coordinationGroup': '德清县公共数据授权运营工作协调小组办公室',
    'expertPanel': '公共数据授权运营专家组',
    'localGovernment': '德清县人民政府',
    'supervisor': '德清县网信办',
    'enforcement': '德清县公安局',
    'provincialDataAuthority': '省公共数据主管部门',
}


class Event:
    """One line of a log."""

    def __init__(self, line, ident, day):
        self.line, self.id, self.day = line, ident, day


class Log:
    """The lines of one log and the expectation that stands beside it.

    Findings and duties are stated one by one; the class only looks up lines and puts both in the order of the report.
    """

    # Who acts under a role, and what writes the log.
    bodies, source = BODIES, '/deqing/registry'

    def __init__(self, folder, name, clauses, case='德清-2025-001', operator='德清数舟科技有限公司'):
        self.folder, self.name, self.clauses, self.case, self.operator = folder, name, clauses, case, operator
        self.lines, self.days = [], []
        self.findings, self.deadlines = [], []
        self.phase, self.as_of, self.status, self.counts = 'inForce', None, None, None
        self.clock, self.met = {}, 0

    # Lines

    def add(self, when, kind, role, data=None, actor=None, ident=None, recorded=None, source=None, case=None):
        """Adds an event. `when` is a day, or a day and a time of day, or a full time with its offset."""
        line = len(self.lines) + 1
        time = self._time(when)
        event = {
            'specversion': '1.0', 'id': ident or f'e-{line:04}', 'source': source or self.source,
            'type': kind, 'subject': case or self.case, 'time': time,
        }
        if recorded:
            event['recordedtime'] = self._time(recorded)
        if role:
            event['role'] = role
            body = actor or (self.operator if role in ('operator', 'applicant') else self.bodies.get(role))
            if body:
                event['actor'] = body
        if data is not None:
            event['data'] = data
        return self.raw(json.dumps(event, ensure_ascii=False, separators=(',', ':')), event['id'], civil_day(time))

    def raw(self, text, ident=None, day=None):
        """Adds a line as it is."""
        self.lines.append(text)
        self.days.append(day)
        return Event(len(self.lines), ident, day)

    def again(self, event):
        """Adds an earlier line once more."""
        return self.raw(self.lines[event.line - 1], event.id, event.day)

    def _time(self, when):
        if 'T' in when:
            return when
        day, _, time = when.partition(' ')
        if not time:
            minutes = self.clock.get(day, 9 * 60)
            self.clock[day] = minutes + 10
            time = f'{minutes // 60:02}:{minutes % 60:02}'
        return f'{day}T{time}{":00" if len(time) == 5 else ""}{SHANGHAI}'

    # What must come of them

    def find(self, rule, outcome, event, obj=None, derived=None, day=None):
        """One finding about an event."""
        self.findings.append({
            'rule': rule, 'outcome': outcome, 'object': obj, 'day': day or event.day, 'line': event.line,
            'derivedFrom': derived})

    def violated(self, rule, event, obj=None, **more):
        self.find(rule, 'violated', event, obj, **more)

    def undetermined(self, rule, event, obj=None, **more):
        self.find(rule, 'undetermined', event, obj, **more)

    def owed(self, rule, obligor, opened, due, status, obj=None, done=None, derived=None):
        """A duty that is pending, overdue, late or undetermined, with the finding that goes with it.

        `opened` is the event, or the day where the calendar opens the duty. A late duty is found at the act, on its
        day; an overdue one on the day after the due day.
        """
        self.met -= 1 if status == 'late' and done and done is not opened else 0
        by_calendar = isinstance(opened, str)
        day = opened if by_calendar else opened.day
        self.deadlines.append((self._place(opened), {
            'rule': rule, 'obligor': obligor, 'object': obj, 'opened': day, 'due': due, 'status': status}))
        outcome = {'late': 'violated', 'overdue': 'violated'}.get(status, status)
        line = None if by_calendar else opened.line
        if done:
            line, day = done.line, done.day
        elif status == 'overdue':
            day = plus(due, 1)
        self.findings.append({
            'rule': rule, 'outcome': outcome, 'object': obj, 'day': day, 'line': line, 'derivedFrom': derived})

    def _place(self, opened):
        if not isinstance(opened, str):
            return opened.line
        later = [at for at, day in enumerate(self.days, 1) if day and day >= opened]
        return (later[0] if later else len(self.days) + 1) - 0.5

    # What it shows

    @property
    def path(self):
        """The folder and the name."""
        return f'{self.folder}/{self.name}'

    def claims(self):
        """How each clause that the log shows comes out."""
        return shown.claims(self.path, self.clauses, self.findings)

    # Files

    def files(self):
        """The two files, by path."""
        findings = sorted(self.findings, key=lambda finding: finding['line'] or float('inf'))
        deadlines = [duty for _, duty in sorted(self.deadlines, key=lambda pair: pair[0])]
        status = self.status
        if status is None:
            status = 1 if any(finding['outcome'] == 'violated' for finding in findings) else 0
        expectation = {
            'format': 'authops.expectation/1', 'clauses': shown.clauses(self.path, self.clauses),
            'shows': self.claims(), 'asOf': self.as_of, 'exitStatus': status, 'phase': self.phase,
            'findings': findings, 'deadlines': deadlines}
        if self.counts:
            expectation['counts'] = {'met': self.met, **self.counts}
        return {
            self.path + '.ndjson': ''.join(line + '\n' for line in self.lines),
            self.path + '.expected.json': page(expectation)}


def page(expectation):
    """The expectation as JSON text: one member a line, one claim, finding or duty a line."""
    rows = []
    for key, value in expectation.items():
        if key in ('shows', 'findings', 'deadlines') and value:
            inner = ',\n'.join('    ' + json.dumps(item, ensure_ascii=False) for item in value)
            rows.append(f'  "{key}": [\n{inner}\n  ]')
        else:
            rows.append(f'  "{key}": {json.dumps(value, ensure_ascii=False)}')
    return '{\n' + ',\n'.join(rows) + '\n}\n'


def civil_day(time):
    """The day in Asia/Shanghai of a time with its offset."""
    moment = datetime.datetime.fromisoformat(time.replace('Z', '+00:00'))
    return moment.astimezone(datetime.timezone(datetime.timedelta(hours=8))).date().isoformat()


def plus(day, days):
    """A day so many days later."""
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=days)).isoformat()
