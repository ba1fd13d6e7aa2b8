#!/usr/bin/env python3
"""Do the pages of the documentation say what the program says? check_docs.py PROGRAM

Options, commands and quirks are taken from the program itself, events and the rules of findings from the sources; links are
followed, files that rooms are said to hold looked for. What is missing on a page, and what stands there without being there, is told.
"""
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCS = ROOT / "resources/docs"
problems = []


def told(words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def compare(page, what, there, written):
    problems.extend(f"{page}: {what} {name} is missing" for name in sorted(there - written))
    problems.extend(f"{page}: there is no {what} {name}" for name in sorted(written - there))


def section(text, title):
    """From a heading to the next of its kind or higher."""
    level = title.split(" ")[0]
    found = re.search(rf"^{re.escape(title)}$(.*?)(?=^#{{1,{len(level)}}} |\Z)", text, re.M | re.S)
    return found[1] if found else ""


def options_written(text):
    """The first cells of tables, where several options may share one."""
    cells = re.findall(r"^\| (`-[^|]*`) \|", text.replace("\\|", "/"), re.M)
    return set(re.findall(r"(--[a-z-]+)", " ".join(cells)))


def check_command_line(program):
    page = (DOCS / "command-line.md").read_text(encoding="utf-8")
    verbs = ["check", "expand", "encrypt", "decrypt", "pack", "diff"]
    for command, words in [("run", ["run"]), ("lab", ["lab"]), ("ctl", ["ctl"]), ("doctor", ["doctor"])]:
        there = set(re.findall(r"^ +(?:-\w,)?(--[a-z-]+)", told([program, *words, "--help"]), re.M)) - {"--help"}
        compare("command-line.md", f"option of vphone {command}", there, options_written(section(page, f"## vphone {command}")))
    # A fleet takes what one phone takes, except for what names one phone or shows it.
    options = {command: set(re.findall(r"^ +(--[a-z-]+)", told([program, command, "--help"]), re.M)) - {"--help"}
               for command in ("run", "fleet")}
    compare("command-line.md", "option of vphone fleet", options["fleet"] - options["run"] | {"--address"},
            options_written(section(page, "## vphone fleet")))
    compare("command-line.md", "option of vphone run alone", options["run"] - options["fleet"],
            {"--mac", "--serial", "--export-config", "--headless"})
    there = set()
    for verb in verbs:
        there |= set(re.findall(r"^ +(?:-\w,)?(--[a-z-]+)", told([program, "profile", verb, "--help"]), re.M)) - {"--help"}
    profile = section(page, "## vphone profile")
    # --notes stands in a sentence.
    compare("command-line.md", "option of vphone profile", there, options_written(profile) | set(re.findall(r"`(--notes)`", profile)))
    there = set()
    for verb in ["init", "show", "issue", "sign", "pool"]:
        there |= set(re.findall(r"^ +(?:-\w,)?(--[a-z-]+)", told([program, "ca", verb, "--help"]), re.M)) - {"--help"}
    compare("command-line.md", "option of vphone ca", there, options_written(section(page, "## vphone ca")))
    # `vphone ctl VERB ...`, after the options and the phone of an example.
    page_of_ctl = section(page, "## vphone ctl")
    there = set(re.findall(r"^ +vphone ctl (?:\[PHONE\] )?([a-z-]+)", told([program, "ctl", "--help"]), re.M))
    written = set(re.findall(r"vphone ctl (?:all )?([a-z-]+)", page_of_ctl)) | set(re.findall(r"`([a-z-]+)[`\s]", page_of_ctl.split("The others:")[1].split("\n\n")[0]))
    compare("command-line.md", "verb of vphone ctl", there, written)
    listed = section(told([program, "profile", "--help"]).replace("Subcommands:", "# verbs"), "# verbs")
    compare("command-line.md", "verb of vphone profile", set(re.findall(r"^  ([a-z]+) ", listed, re.M)), set(verbs))


def check_quirks(program):
    page = (DOCS / "quirks.md").read_text(encoding="utf-8")
    known = json.loads(told([program, "doctor", "--quirks", "--json"]))
    there, written = set(), set()
    for quirk in known["quirks"]:
        there.add(f"{quirk['name']} = {'|'.join(quirk['values'])}: {quirk['help']}")
    for name, values, words in re.findall(r"^\| `(\w+)` \| (`[^|]*`) \| ([^|]*) \|$", page.split("\n## ")[0], re.M):
        written.add(f"{name} = {'|'.join(re.findall('`([^`]*)`', values))}: {words}")
    compare("quirks.md", "quirk", there, written)
    explained = set(re.findall(r"^`(\w+)`:", section(page, "## Why there is a choice"), re.M))
    compare("quirks.md", "explanation of quirk", {quirk["name"] for quirk in known["quirks"]}, explained)
    there = {f"{one['name']} ({' '.join(one['quirks'])}): {one['description']}" for one in known["firmware_profiles"]}
    written = set()
    for name, quirks, words in re.findall(r"^\| `([\w.-]+)` \|([^|]*)\| ([^|]*) \|$", section(page, "## Firmware profiles"), re.M):
        written.add(f"{name} ({' '.join(re.findall('`([^`]*)`', quirks))}): {words}")
    compare("quirks.md", "firmware profile", there, written)


def sources(*folders):
    return "".join(file.read_text(encoding="utf-8") for folder in folders for file in sorted((ROOT / folder).rglob("*.cpp")))


def check_events():
    page = (DOCS / "events.md").read_text(encoding="utf-8")
    made = re.findall(r'\bevent\("([a-z_]+\.[a-z_]+)"\)|Event[^;"]*?, "([a-z_]+\.[a-z_]+)"\)', sources("core", "app", "web"))
    there = {first or second for first, second in made}
    compare("events.md", "event", there, set(re.findall(r"^\| `([a-z_]+\.[a-z_]+)` \|", page, re.M)))
    hub = (ROOT / "app/eventhub.cpp").read_text(encoding="utf-8")
    awaited = set(re.findall(r'"([a-z_]+\.[a-z_]+)"', hub[hub.index("known{"):hub.index("// clang-format on")]))
    # Nothing comes after the end.
    compare("events.md", "event that --until waits for", awaited, there - {"run.finished"})


def check_findings():
    page = (DOCS / "profiles.md").read_text(encoding="utf-8")
    text = sources("core/profile", "core/rule")
    called = r'(?:add|warn|tolerate|addError|Severity::\w+,)\s*\(?[^;{}]*?"([a-z]+-[a-z-]+)"'
    there = set(re.findall(called, text)) - {"flat-profile"}
    there |= {"corrupt-xml", "corrupt-key", "corrupt-gzip", "too-big"}  # made of causes
    written = set(re.findall(r"^\| `([a-z-]+)` \| (?:error|warning|note)", page, re.M)) - {"misprint"}
    compare("profiles.md", "rule of a finding", there, written)


def check_links():
    files = subprocess.run(["git", "-C", ROOT, "ls-files", "-co", "--exclude-standard", "*.md"],
                           capture_output=True, text=True, check=True).stdout.split()
    for name in files:
        file = ROOT / name
        if not file.exists():
            continue
        # What stands in code is no link.
        prose = re.sub(r"```.*?```|`[^`\n]*`", "", file.read_text(encoding="utf-8"), flags=re.S)
        for target in re.findall(r"\]\(([^)#: ]+)\)", prose):
            if not (file.parent / target).exists():
                problems.append(f"{name}: links to {target}, which is not there")


def check_rooms():
    """What the tables of a room's page name stands in the room."""
    for file in [*ROOT.glob("core/*/README.md"), *(ROOT / room / "README.md" for room in ("app", "tests", "resources"))]:
        for cell in re.findall(r"^\| (`[^|]*`) \|", file.read_text(encoding="utf-8"), re.M):
            for name in re.findall(r"`([\w./-]+)`", cell):
                if file.parent.name == "resources" and not name.endswith("/"):
                    continue  # members of a model
                if not any((file.parent / (name + end)).exists() for end in ("", ".h", ".cpp")):
                    problems.append(f"{file.relative_to(ROOT)}: {name} is not there")


def main():
    program = sys.argv[1]
    check_command_line(program)
    check_quirks(program)
    check_events()
    check_findings()
    check_links()
    check_rooms()
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
