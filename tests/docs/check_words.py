#!/usr/bin/env python3
"""Does every language have the texts of pages, screen and window? check_words.py [FOLDER...]

Texts are string literals of the rooms below that a person would read: those that stand in text(Context::X, ...), which the context
X must have, those handed to a function that asks for texts, and those that look like a sentence or a label wherever they stand.
What only looks like one is listed below.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ["nl", "de", "fr", "ko", "ja"]

# They speak English unless they name a context: before a phone is chosen, or to programs about what these sent.
ENGLISH = {"access.cpp", "execute.cpp", "executebody.cpp", "exports.cpp", "phonelist.cpp", "phonesite.cpp", "ruletarget.cpp"}
# Names of keys, sets of letters and fonts, the same in every language.
NAMES = {"computerkeys.cpp", "keypainter.cpp", "keys.cpp", "phonepainter.cpp", "textfield.cpp"}
# Parts of protocols and of tags, the same in every language.
NO_TEXTS = {"Accept", "Allow", "Authorization", "Basic ", "Cookie", "Digest ", "Ext ", "Failed ", "GET, HEAD, ", "Host", "Https", "Location",
            "Neighbor", "more", "Origin", "Referer", "Rxbroadcast", "Rxmulticast", "Rxunicast"}
# What is compared is not shown.
COMPARED = re.compile(r"(startsWith\(|endsWith\(|contains\(|[=!]= )(QByteArrayView\()?$")
# Functions that ask for texts: of Context::Page in the pages, of the contexts of their room elsewhere.
ASKS_PAGE = re.compile(r"\bpageText\(|\bpage\((?=\s*\")|(?<![.\w>])text\((?=\s*\")")
ASKS = re.compile(r"\b(?:text|words)\((?=\s*\")|\baddSoftKey\(")

LITERAL = re.compile(r'(?<![\w\'])"((?:[^"\\\n]|\\.)*)"(?:_s|_ba|_L1)?(\s*(?=")|)')
ESCAPE = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "r": "\r"}


def without_comments(source):
    def kept(match):
        return match[0] if match[0][0] in "\"'" else " "
    source = re.sub(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|//[^\n]*|/\*.*?\*/', kept, source, flags=re.S)
    return "\n".join("" if line.lstrip().startswith("#") else line for line in source.splitlines())


def literals(source):
    """(text, begin, end) of each literal; those that stand side by side are one."""
    found = []
    for match in LITERAL.finditer(without_comments(source)):
        text = re.sub(r"\\(.)", lambda escape: ESCAPE.get(escape[1], escape[1]), match[1])
        if found and found[-1][2] == match.start():
            found[-1] = (found[-1][0] + text, found[-1][1], match.end())
        else:
            found.append((text, match.start(), match.end()))
    return found


def argument_end(source, begin):
    """Where the parenthesis that \\a begin stands in is closed."""
    depth, at, quoted = 1, begin, False
    while at < len(source) and depth:
        if quoted:
            at += source[at] == "\\"
            quoted = source[at] != '"'
        elif source[at] == '"':
            quoted = True
        else:
            depth += {"(": 1, ")": -1}.get(source[at], 0)
        at += 1
    return at


def looks_like_text(text):
    """A label or a sentence: words, no mark-up, no path, no name of a tag or a header."""
    text = text.strip()
    if re.search(r"[<>{}=\\\n]|^[/.#&?]|^[a-z-]+:|; \w+-", text):
        return False
    return bool(re.match(r"[A-Z(][A-Za-z.,'() %0-9-]* [A-Za-z(%]", text) or re.fullmatch(r"[A-Z][a-z]{2,}[.:]?", text))


def texts(source, is_page=True):
    """(context or None, text) of what people read."""
    bare = without_comments(source)
    if is_page:
        marked = [(found[1], found.end(), argument_end(bare, found.end())) for found in re.finditer(r"Context::(\w+),", bare)]
        marked += [("Page", found.end(), argument_end(bare, found.end())) for found in ASKS_PAGE.finditer(bare)]
    else:
        marked = [("", found.end(), argument_end(bare, found.end())) for found in ASKS.finditer(bare)]
    for text, begin, end in literals(source):
        context = next((name for name, first, last in marked if first <= begin < last), None)
        if context == "" and bare[:begin].rstrip().endswith(("addSoftKey(tree, device, 1,", "addSoftKey(tree, device, 2,",
                                                             "addSoftKey(tree, device, 3,", "addSoftKey(tree, device, 4,")):
            continue # its id
        if context is not None or (looks_like_text(text) and not COMPARED.search(bare[:begin][-40:])):
            yield context or None, text


def catalogue(language):
    tree = ElementTree.parse(ROOT / f"resources/i18n/vphone_{language}.ts")
    return {context.findtext("name"): {message.findtext("source") for message in context.iter("message")}
            for context in tree.iter("context")}


# Rooms and the contexts of their texts; those of the pages depend on the file.
ROOMS = {
    "web/phone": None,
    "core/screen": {"Screen", "Label", "Value", "Status", "Section"},
    "ui": {"Window"},
}


def contexts_of(path):
    """Where a text may stand that names no context: the Info pages have tables of status rows, the others of tabs or sections."""
    room = next((room for room in ROOMS if path.is_relative_to(ROOT / room)), None)
    if room and ROOMS[room]:
        return ROOMS[room]
    if path.name == "voicetabs.cpp":
        return {"Tab", "Section"}
    return {"Status", "Section", "Page"} if path.name.startswith("info") else {"Page", "Tab"}


def is_in(words, text):
    """Whole, with a number in it, or as the begin of a text that goes on with a number."""
    number = re.sub(r"\d+", "{n}", text)
    return text in words or number in words or (text.endswith(" ") and any(word.startswith(text) for word in words))


def test_itself():
    """The check finds what it is for."""
    source = 'f(visit.text(Context::Page, isA ? "One" : "an" "other"), "Two words", "<p>No text</p>", "Content-Type", page("one"), x == "Not this"); // "No More"'
    assert list(texts(source)) == [("Page", "One"), ("Page", "another"), (None, "Two words"), ("Page", "one")], list(texts(source))
    assert not looks_like_text("text/html; charset=utf-8") and not looks_like_text("Enable_Web_Server")


def main():
    test_itself()
    roots = [pathlib.Path(name).resolve() for name in sys.argv[1:]] or [ROOT / room for room in ROOMS]
    problems = []
    words = {language: catalogue(language) for language in LANGUAGES}
    seen = set()
    for path in sorted(file for root in roots for file in root.rglob("*.cpp")):
        for context, text in texts(path.read_text(encoding="utf-8"), path.is_relative_to(ROOT / "web/phone")):
            if context is None and path.name in ENGLISH | NAMES:
                continue
            if text in NO_TEXTS or not re.search("[A-Za-z]{2}", text) or (context, text) in seen:
                continue
            seen.add((context, text))
            wanted = {context} if context else contexts_of(path)
            absent = [language for language in LANGUAGES
                      if not any(is_in(words[language].get(name, ()), text) for name in wanted)]
            if absent:
                problems.append(f'{path.name}: {" or ".join(sorted(wanted))} of {", ".join(absent)} lacks "{text}"')
    for problem in problems:
        print(problem, file=sys.stderr)
    if not seen:
        print("check_words: no text was found at all", file=sys.stderr)
        return 1
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
