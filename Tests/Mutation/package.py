"""The copy of the package that all mutants are compiled into."""

import subprocess
import sys
from pathlib import Path

from sites import write

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".build" / "mutation"
COPY = WORK / "package"
SOURCES = "Sources/AuthOpsCore"
SUPPORT = Path(__file__).resolve().parent / "Support"

# A period of the copy may end a day beside its number: no other change asks that of a type.
PATCHES = {
    "Time/Period.swift": [
        ("  public let count: Int32\n", "  public let count: Int32\n  package var stretch: Int32 = 0\n")],
    "Time/Day+Period.swift": [
        ("{ adding(Int(period.count), period.unit) }",
         "{ adding(Int(period.count), period.unit).adding(days: Int(period.stretch)) }"),
        ("{ adding(-Int(period.count), period.unit) }",
         "{ adding(-Int(period.count), period.unit).adding(days: -Int(period.stretch)) }")],
    "WorkingDays/WorkingCalendar+Due.swift": [
        ("    let count = Int(period.count)\n", """\
    if period.stretch != 0 {
      var plain = period
      plain.stretch = 0
      return due(from: day, plain, counting).moved(by: Int(counting == .before ? -period.stretch : period.stretch))
    }
    let count = Int(period.count)
""")],
}


def copy_package(campaign):
    """Writes the package with all its mutants; what has not changed since the last time stays."""
    kept = set()
    for name in ("Sources", "Specs", "Tests/AuthOpsCoreTests", "Tests/authopsTests", "Package.swift", "README.md",
                 "README.zh.md", "CONTRIBUTING.md"):
        source = ROOT / name
        for file in [source] if source.is_file() else sorted(source.rglob("*")):
            path = file.relative_to(ROOT)
            if file.is_file():
                kept.add(path)
            if file.is_file() and (file.suffix != ".swift" or path.parts[0] == "Tests"):
                write_bytes(COPY / path, file.read_bytes())
    mutated = {mutator.path for mutator in campaign.mutators}
    for file in sorted((ROOT / "Sources").rglob("*.swift")):
        path = file.relative_to(ROOT)
        if path.as_posix().removeprefix(SOURCES + "/") not in mutated:
            write(COPY / path, patched(path.as_posix().removeprefix(SOURCES + "/"), file.read_text("utf-8")))
    for mutator in campaign.mutators:
        text = mutator.rewritten(lambda index: mutator.first + index)
        write(COPY / SOURCES / mutator.path, patched(mutator.path, text))
    count = f"extension Mutant {{\n  /// How many there are.\n  public static let count = {len(campaign.mutants)}\n}}\n"
    support = {
        f"{SOURCES}/Mutant.swift": (SUPPORT / "Mutant.swift").read_text("utf-8"),
        f"{SOURCES}/Mutant+Count.swift": count,
        "Tests/AuthOpsCoreTests/MutationJudge.swift": (SUPPORT / "MutationJudge.swift").read_text("utf-8"),
    }
    for path, text in support.items():
        write(COPY / path, text)
    manifest = (ROOT / "Package.swift").read_text("utf-8").replace(
        "[.treatAllWarnings(as: .error)]", '[.unsafeFlags(["-suppress-warnings"])]').replace(
        '.target(name: "AuthOpsCore", swiftSettings: strict)',
        '.target(name: "AuthOpsCore", swiftSettings: [.unsafeFlags(["-suppress-warnings", "-O"])])').replace(
        'name: "AuthOpsCoreTests", dependencies: ["AuthOpsCore"], swiftSettings: strict)',
        'name: "AuthOpsCoreTests", dependencies: ["AuthOpsCore"],\n'
        '      swiftSettings: [.unsafeFlags(["-suppress-warnings", "-O"])])')
    write(COPY / "Package.swift", manifest)
    kept |= {Path(path) for path in support}
    for file in sorted(COPY.rglob("*")):
        path = file.relative_to(COPY)
        if file.is_file() and path.parts[0] not in (".build", "Package.resolved") and path not in kept:
            file.unlink()


def patched(path, text):
    for before, after in PATCHES.get(path, []):
        assert text.count(before) == 1, f"{path} has no {before!r}"
        text = text.replace(before, after)
    return text


def write_bytes(path, content):
    if not path.exists() or path.read_bytes() != content:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def build():
    command = ["swift", "build", "--build-tests", "--package-path", str(COPY)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    (WORK / "build.log").write_text(done.stdout)
    if done.returncode:
        sys.stdout.write("\n".join(line for line in done.stdout.splitlines() if "error:" in line) + "\n")
        raise SystemExit(f"the copy with its mutants does not build: {WORK / 'build.log'}")


