#!/usr/bin/env python3
"""Holds the documentation to the library: every public symbol is documented, every link of the catalogue leads somewhere.

usage: check_documentation.py PRODUCTS [OUTPUT]     PRODUCTS is what `swift build --show-bin-path` prints; the pages go to OUTPUT

The symbols are read from the built module, the pages are made by the toolchain's own DocC, which takes a link that leads
nowhere and a parameter that is left out for an error. Code and commands of the articles are those of the READMEs or run here.
"""
import json, pathlib, platform, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "Sources/AuthOpsCore/AuthOpsCore.docc"


def extract(products, folder):
    """The public symbols of the built library."""
    modules = products / "Modules"
    subprocess.run(
        ["swift-symbolgraph-extract", "-module-name", "AuthOpsCore", "-I", str(modules if modules.exists() else products),
         "-target", platform.machine() + "-unknown-linux-gnu", "-sdk", "/", "-output-dir", str(folder),
         "-minimum-access-level", "public"], check=True, stdout=subprocess.DEVNULL)
    return json.loads((folder / "AuthOpsCore.symbols.json").read_text(encoding="utf-8"))["symbols"]


def undocumented(symbols):
    """What is written in the library and has no comment; what the compiler adds has no place."""
    for symbol in symbols:
        if "location" in symbol and "docComment" not in symbol:
            place = symbol["location"]
            yield f"{place['uri'].rsplit('/Sources/', 1)[-1]}:{place['position']['line'] + 1}: {'.'.join(symbol['pathComponents'])}"


def convert(symbols, output):
    """Makes the pages; false where DocC finds fault."""
    done = subprocess.run(
        ["docc", "convert", str(CATALOGUE), "--additional-symbol-graph-dir", str(symbols), "--output-dir", str(output),
         "--fallback-display-name", "AuthOpsCore", "--fallback-bundle-identifier", "authops.AuthOpsCore",
         "--warnings-as-errors"], capture_output=True, text=True)
    if done.returncode:
        print(done.stdout + done.stderr)
    return done.returncode == 0


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work)
        graphs = folder / "symbols"
        graphs.mkdir()
        symbols = extract(pathlib.Path(sys.argv[1]), graphs)
        missing = list(undocumented(symbols))
        for line in missing:
            print(f"without a comment: {line}")
        output = pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else folder / "pages"
        is_whole = convert(graphs, output)
        print(f"documentation: {len(symbols)} symbols, {len(missing)} without a comment")
        return 0 if is_whole and not missing and len(symbols) > 1000 else 1


if __name__ == "__main__":
    sys.exit(main())
