#!/usr/bin/env python3
"""Prints what was measured: medians, the least CPU time, and the ratios to each peer.

usage: table.py MEASURED LOG

A ratio is the median over the rounds of one round's ratio, so that both sides of it met the same machine.
"""
import collections
import os
import statistics
import sys


def measured(path):
    """CPU seconds, wall seconds and kilobytes of every round, by name in the order of the turns."""
    rounds = collections.defaultdict(list)
    with open(path, encoding='utf-8') as file:
        for line in file:
            name, *figures, status = line.rstrip('\n').split('\t')
            if status != '0':
                sys.exit(f'{name} ended with status {status}')
            rounds[name].append([float(figure) for figure in figures])
    return rounds


def main():
    rounds = measured(sys.argv[1])
    with open(sys.argv[2], 'rb') as file:
        events = sum(1 for _ in file)
    size = os.path.getsize(sys.argv[2])
    print(f'{events} events, {size / 1e6:.1f} MB, {size / events:.1f} bytes an event; '
          f'{len(next(iter(rounds.values())))} rounds, medians\n')
    print(f'{"":12} {"CPU s":>8} {"least":>8} {"wall s":>8} {"peak MiB":>9} {"events/CPU s":>13} {"MB/CPU s":>9}')
    for name, figures in rounds.items():
        cpu, wall, memory = (statistics.median(column) for column in zip(*figures))
        least = min(figure[0] for figure in figures)
        print(f'{name:12} {cpu:8.3f} {least:8.3f} {wall:8.3f} {memory / 1024:9.1f} {events / cpu:13,.0f} {size / 1e6 / cpu:9,.0f}')
    print()
    for own in (name for name in rounds if name.startswith('replay')):
        for name in (name for name in rounds if not name.startswith('replay')):
            cpu, wall = ([one[n] / other[n] for one, other in zip(rounds[own], rounds[name])] for n in (0, 1))
            print(f'{own} takes {statistics.median(cpu):7.2f} times the CPU time of {name}, '
                  f'{statistics.median(wall):7.2f} times its wall time')


main()
