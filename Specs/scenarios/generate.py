#!/usr/bin/env python3
"""Writes the logs and expectations that stand beside this script.

usage: generate.py            rewrites lives/, boundaries/ and guards/
       generate.py --check    changes nothing; exit status 1 where a file differs from what would be written
"""
import pathlib
import sys

from kit import boundaries, guards, lives, papers

HERE = pathlib.Path(__file__).resolve().parent
FOLDERS = ('lives', 'boundaries', 'guards')


def everything():
    files = {}
    for log in lives.logs() + boundaries.logs() + papers.logs() + guards.logs():
        for path, text in log.files().items():
            if path in files:
                sys.exit(f'{path} is written twice')
            files[path] = text
    return files


def main():
    check = sys.argv[1:] == ['--check']
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    files = everything()
    present = {f'{folder}/{path.name}' for folder in FOLDERS for path in (HERE / folder).glob('*')}
    stale = sorted(present - set(files))
    changed = sorted(path for path in files if path not in present or (HERE / path).read_bytes() != files[path].encode())
    if check:
        for path in stale + changed:
            print(f'{path} differs', file=sys.stderr)
        return 1 if stale or changed else 0
    for path in stale:
        (HERE / path).unlink()
    for path in changed:
        (HERE / path).parent.mkdir(exist_ok=True)
        (HERE / path).write_bytes(files[path].encode())
    print(f'{len(files) // 2} scenarios, {len(changed)} files written', file=sys.stderr)
    return 0


if __name__ == '__main__':
    sys.exit(main())
