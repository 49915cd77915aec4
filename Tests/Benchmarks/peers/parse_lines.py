"""Parses every line of a file with orjson and does nothing else."""
import sys

import orjson


def main():
    lines = 0
    with open(sys.argv[1], 'rb') as file:
        for line in file:
            orjson.loads(line)
            lines += 1
    print(lines)


main()
