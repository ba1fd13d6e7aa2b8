"""A terminal's output, colours included, as an SVG picture of a window."""
import re
import unicodedata
from xml.sax.saxutils import escape

CELL, LINE, SIZE = 8.43, 20, 14  # width and height of a character's cell, size of the letters
LEFT, TOP, BAR = 20, 16, 34  # margins, height of the title bar
FONTS = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace"
PLAIN, DIM, PROMPT = "#d7dce4", "#8b94a3", "#7fb4ff"
COLOURS = {"31": "#ff8a80", "32": "#8fd694", "33": "#f2cc6b", "90": DIM}  # SGR numbers
SGR = re.compile(r"\x1b\[([0-9;]*)m")


def cells(text):
    """How many columns a text takes; East Asian characters take two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def runs_of(line):
    """[(colour, text)] of a line with escape sequences."""
    colour, at, runs = PLAIN, 0, []
    for found in SGR.finditer(line):
        runs.append((colour, line[at:found.start()]))
        colour, at = COLOURS.get(found[1], PLAIN), found.end()
    runs.append((colour, line[at:]))
    return [(colour, text) for colour, text in runs if text]


def wrapped(runs, columns):
    """As a terminal breaks a line that is too long, but at a blank, and what goes on is indented."""
    rows, row, used = [], [], 0
    for colour, text in runs:
        for word in re.findall(r"\s*\S+|\s+$", text):
            if used + cells(word) > columns and used:
                rows.append(row)
                row, used, word = [], 4, word.lstrip()
            row.append((used, colour, word))
            used += cells(word)
    return rows + [row]


def draw_text(column, colour, text, y):
    # The length is given, so that columns stay columns whatever font there is.
    stripped = text.lstrip(" ")
    column += len(text) - len(stripped)
    if not stripped:
        return ""
    return (f'<text x="{LEFT + column * CELL:.1f}" y="{y}" fill="{colour}" '
            f'textLength="{cells(stripped) * CELL:.1f}" lengthAdjust="spacingAndGlyphs">{escape(stripped)}</text>\n')


def merged(row):
    """Neighbours of one colour as one piece; a piece ends at a wide gap, so that letters keep their shape."""
    pieces = []
    for column, colour, text in row:
        last = pieces[-1] if pieces else None
        if last and last[1] == colour and last[0] + cells(last[2]) == column and not text.startswith("  "):
            pieces[-1] = (last[0], colour, last[2] + text)
        else:
            pieces.append((column, colour, text))
    return pieces


def draw(title, lines, columns):
    """Lines may begin with "$ ", which makes them commands."""
    rows = []
    for line in lines:
        if line.startswith("$ "):
            rows += wrapped([(PROMPT, "$"), ("#ffffff", line[1:])], columns)
        else:
            rows += wrapped(runs_of(line), columns)
    width, height = round(2 * LEFT + columns * CELL), BAR + 2 * TOP + len(rows) * LINE
    svg = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
           f'viewBox="0 0 {width} {height}" role="img" aria-label="{escape(title, {chr(34): "&quot;"})}">\n',
           f'<rect width="{width}" height="{height}" rx="9" fill="#1a1e26"/>\n',
           f'<path d="M0 {BAR}V9a9 9 0 0 1 9-9H{width - 9}a9 9 0 0 1 9 9V{BAR}z" fill="#2a303b"/>\n']
    svg += [f'<circle cx="{LEFT + 18 * i}" cy="{BAR / 2}" r="5.5" fill="#4a5261"/>\n' for i in range(3)]
    svg.append(f'<text x="{width / 2:.0f}" y="{BAR / 2 + 5}" fill="{DIM}" font-family="system-ui,sans-serif" '
               f'font-size="13" text-anchor="middle">{escape(title)}</text>\n')
    svg.append(f'<g font-family="{FONTS}" font-size="{SIZE}">\n')
    for number, row in enumerate(rows):
        y = BAR + TOP + number * LINE + 14
        svg += [draw_text(column, colour, text, y) for column, colour, text in merged(row)]
    svg.append("</g>\n</svg>\n")
    return "".join(svg)
