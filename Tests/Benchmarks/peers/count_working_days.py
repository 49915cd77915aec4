"""Counts working days from every day of some years with another calendar, and says how long one count takes.

usage: count_working_days.py chinesecalendar|quantlib FIRST LAST STRIDE

Writes `questions nanoseconds-each checksum`; with a stride only every so many days are asked about, and the checksum
adds up the answers to those.
"""
import datetime
import sys
import time

COUNTS = (3, 5, 7, 10, 15)
EPOCH = datetime.date(1970, 1, 1)


def chinesecalendar():
    import chinese_calendar
    day = datetime.timedelta(days=1)

    def due(start, count):
        while count:
            start += day
            if chinese_calendar.is_workday(start):
                count -= 1
        return start
    return lambda date: date, due, lambda date: (date - EPOCH).days


def quantlib():
    import QuantLib
    calendar = QuantLib.China(QuantLib.China.IB)
    epoch = QuantLib.Date(1, 1, 1970)
    days, following = QuantLib.Days, QuantLib.Following
    return (lambda date: QuantLib.Date(date.day, date.month, date.year),
            lambda start, count: calendar.advance(start, count, days, following), lambda date: date - epoch)


def main():
    make, due, number = {'chinesecalendar': chinesecalendar, 'quantlib': quantlib}[sys.argv[1]]()
    first, last = (datetime.date.fromisoformat(text) for text in sys.argv[2:4])
    starts = [make(first + datetime.timedelta(days=at))
              for at in range(0, (last - first).days + 1, int(sys.argv[4]))]
    answers = []
    began = time.perf_counter_ns()
    for start in starts:
        for count in COUNTS:
            answers.append(due(start, count))
    took = time.perf_counter_ns() - began
    print(len(answers), took / len(answers), sum(number(answer) for answer in answers))


main()
