#!/usr/bin/env python3
"""Writes the logs and expectations that stand beside this script, and the compiled index of what they show.

usage: generate.py            rewrites lives/, boundaries/ and guards/, and the index in Sources/AuthOpsCore/Clauses
       generate.py --check    changes nothing; exit status 1 where a file differs from what would be written
"""
import pathlib
import sys

from kit import boundaries, guards, index, jilin, lives, national, papers, yancheng

HERE = pathlib.Path(__file__).resolve().parent
FOLDERS = ('lives', 'boundaries', 'guards')
INDEX = HERE.parent.parent / 'Sources' / 'AuthOpsCore' / 'Clauses'


def everything(logs):
    files = {}
    for log in logs:
        for path, text in log.files().items():
            if path in files:
                sys.exit(f'{path} is written twice')
            files[path] = text
    return files


def differing(folder, files, present):
    """The paths under a folder that are not as they would be written, those too many first."""
    changed = [
        path for path in files if path not in present or (folder / path).read_bytes() != files[path].encode()]
    return sorted(present - set(files)), sorted(changed)


def main():
    check = sys.argv[1:] == ['--check']
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    logs = [
        log for part in (lives, boundaries, papers, guards, jilin, yancheng, national) for log in part.logs()]
    pages = everything(logs)
    present = {f'{folder}/{path.name}' for folder in FOLDERS for path in (HERE / folder).glob('*')}
    indexed = {path.name for path in INDEX.glob(index.PATTERN)}
    status, count = 0, 0
    for folder, files, found in ((HERE, pages, present), (INDEX, index.files(logs, FOLDERS), indexed)):
        stale, changed = differing(folder, files, found)
        if check:
            for path in stale + changed:
                print(f'{path} differs', file=sys.stderr)
                status = 1
            continue
        for path in stale:
            (folder / path).unlink()
        for path in changed:
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_bytes(files[path].encode())
        count += len(changed)
    if not check:
        print(f'{len(pages) // 2} scenarios, {count} files written', file=sys.stderr)
    return status


if __name__ == '__main__':
    sys.exit(main())
