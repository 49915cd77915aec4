"""Conformance of a log by pm4py: token-based replay and a temporal profile, both against models made beforehand.

usage: conform.py LOG CASES

The models are made from the first CASES cases of the log and are not timed. Writes `events seconds fitting deviating`:
the seconds are those of reading the events into a table and of both checks.
"""
import datetime
import sys
import time

import orjson
import pandas
import pm4py

pm4py.util.constants.SHOW_PROGRESS_BAR = False


def read(path):
    cases, types, times = [], [], []
    with open(path, 'rb') as file:
        for line in file:
            event = orjson.loads(line)
            cases.append(event['subject'])
            types.append(event['type'])
            times.append(datetime.datetime.fromisoformat(event['time']))
    return pandas.DataFrame({
        'case:concept:name': cases, 'concept:name': types, 'time:timestamp': pandas.to_datetime(times, utc=True)})


def main():
    path, count = sys.argv[1], int(sys.argv[2])
    began = time.perf_counter()
    log = read(path)
    reading = time.perf_counter() - began
    first = set(log['case:concept:name'].drop_duplicates().head(count))
    sample = log[log['case:concept:name'].isin(first)]
    net, initial, final = pm4py.discover_petri_net_inductive(sample, noise_threshold=0.2)
    profile = pm4py.discover_temporal_profile(sample)
    began = time.perf_counter()
    fitting = sum(trace['trace_is_fit'] for trace in pm4py.conformance_diagnostics_token_based_replay(
        log, net, initial, final))
    deviating = sum(map(bool, pm4py.conformance_temporal_profile(log, profile)))
    print(len(log), reading + time.perf_counter() - began, fitting, deviating)


main()
