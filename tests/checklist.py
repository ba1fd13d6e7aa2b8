#!/usr/bin/env python3
"""Which statements of resources/docs/seed-checklist.md the tests show.

A test says so by a comment directly above the slot or row that shows it: // shows C031 C032, in Python # shows C031.
Only tests that are built or registered count. Fails when a mark names no statement, stands above nothing, or is written another way. --report: count and list
only, for `./dev test`; what is wrong with the marks is told by the test docs.checklist.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
CHECKLIST = ROOT / "resources/docs/seed-checklist.md"

STATEMENT = re.compile(r"- (C\d{3}) \S")
MARK = re.compile(r"^\s*(?://|#) shows (C\d{3}(?: C\d{3})*)$")
ALIKE = re.compile(r"\bshows?:?,?\s+C\d+", re.IGNORECASE)
# What a mark may stand above: a slot, a row, a call or a line of a table that makes a row of its name, a loop of rows,
# a test of Python's unittest.
SHOWING = re.compile(r"^\s*(void (\w+::)?\w+\(\)|QTest::(newRow|addRow)\(|\w+\(\"|\{\"|for \(|def test_\w+\(self\):)")


def statements(text):
    """Section title -> numbers, in the order of the file."""
    sections = {}
    title = None
    for line in text.splitlines():
        if line.startswith("## "):
            title = line[3:]
        elif (found := STATEMENT.match(line)) and title:
            sections.setdefault(title, []).append(found[1])
    return sections


def marks(text, name, known):
    """The numbers that a test shows, and what is wrong with its marks."""
    shown, wrong = set(), []
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        found = MARK.match(line)
        if not found:
            if ALIKE.search(line):
                wrong.append(f"{name}:{number}: a mark is a line of its own: // shows C031 C032")
            continue
        below = next((l for l in lines[number:] if not l.lstrip().startswith(("//", "#"))), "")
        if not SHOWING.match(below):
            wrong.append(f"{name}:{number}: this mark stands above no test slot and no row")
            continue
        for statement in found[1].split():
            if statement in known:
                shown.add(statement)
            else:
                wrong.append(f"{name}:{number}: there is no statement {statement}")
    return shown, wrong


def built_tests():
    """Every source that a vphone_test(...) line of a room builds, or a script that it registers."""
    for lists in sorted((ROOT / "tests").glob("*/CMakeLists.txt")):
        lines = [line.split("#")[0] for line in lists.read_text().splitlines()]
        for name in re.findall(r"vphone_\w*test\(\s*(tst_\w+)", "\n".join(lines)):
            yield from (path for path in (lists.parent / f"{name}{end}" for end in (".cpp", ".py")) if path.exists())


def test_itself():
    """The checks find what they are for."""
    known = {"C001", "C002"}
    good = "    // shows C001 C002\n    void aFact();\n"
    assert marks(good, "t", known) == (known, [])
    assert marks("    # shows C001\n    def test_a_fact(self):\n", "t", known) == ({"C001"}, [])
    assert marks('    // shows C002\n    QTest::newRow("x") << 1;\n', "t", known) == ({"C002"}, [])
    for bad in ("// shows C003\nvoid aFact();\n", "// shows C001\n\nint x;\n", "// Shows: C001\nvoid aFact();\n",
                "void aFact(); // shows C001\n", "# shows C001\ndef helper():\n"):
        assert marks(bad, "t", known)[1], bad


def main():
    test_itself()
    sections = statements(CHECKLIST.read_text(encoding="utf-8"))
    known = [statement for numbers in sections.values() for statement in numbers]
    wrong = []
    if known != [f"C{n:03}" for n in range(1, len(known) + 1)]:
        wrong.append(f"{CHECKLIST.name}: the statements are not numbered in order")
    shown = set()
    for path in built_tests():
        found, complaints = marks(path.read_text(encoding="utf-8"), path.relative_to(ROOT), set(known))
        shown |= found
        wrong += complaints
    print(f"{len(shown)} of {len(known)} statements of the seeds are shown by tests. Not yet:")
    for title, numbers in sections.items():
        absent = [number for number in numbers if number not in shown]
        if absent:
            print(f"  {title}: {' '.join(absent)}")
    if "--report" in sys.argv:
        return 0
    for complaint in wrong:
        print(complaint, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
