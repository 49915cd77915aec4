"""Working days from ../calendar/cn-workdays.json, stepped one by one."""
import datetime
import json
import pathlib

FILE = pathlib.Path(__file__).resolve().parent.parent.parent / 'calendar' / 'cn-workdays.json'
YEARS = {entry['year']: entry for entry in json.loads(FILE.read_text(encoding='utf-8'))['years']}


def works(day):
    """Whether a day is worked."""
    entry, text = YEARS[day.year], day.isoformat()
    return text in entry['work'] or (day.weekday() < 5 and text not in entry['off'])


def shift(text, count):
    """The working day that lies so many working days after a day, or before it where the number is negative.

    With zero: the day itself where it is worked, else the next working day.
    """
    day = datetime.date.fromisoformat(text)
    step = datetime.timedelta(days=1 if count >= 0 else -1)
    if count == 0:
        while not works(day):
            day += step
    for _ in range(abs(count)):
        day += step
        while not works(day):
            day += step
    return day.isoformat()


def rest(text):
    """Whether a day is a day of rest."""
    return not works(datetime.date.fromisoformat(text))
