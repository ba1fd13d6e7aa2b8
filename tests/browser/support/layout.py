"""Whether what a page shows fits: measured by the browser, in its own pixels."""

SHOWN = """
    const shown = element => {
        const style = getComputedStyle(element), box = element.getBoundingClientRect();
        return style.visibility === 'visible' && box.width > 1 && box.height > 1 && style.clipPath === 'none'
            && style.clip === 'auto' && !element.closest('[aria-hidden=true], details:not([open]) > :not(summary)');
    };
    // What floats above the page, as it scrolls.
    const floats = element => {
        for (let one = element; one; one = one.parentElement)
            if (['sticky', 'fixed'].includes(getComputedStyle(one).position)) return true;
        return false;
    };
    const named = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
        + ' "' + (element.innerText || element.value || '').trim().slice(0, 40) + '"';
"""

OVERHANG = SHOWN + """
    if (document.scrollingElement.scrollWidth <= innerWidth) return [];
    return [...document.body.querySelectorAll('*')].filter(shown)
        .filter(element => element.getBoundingClientRect().right > innerWidth + 1).map(named).slice(0, 5)
        .concat('page is ' + document.scrollingElement.scrollWidth + ' wide');
"""

# Texts and controls whose boxes cross although neither holds the other.
OVERLAPS = SHOWN + """
    const own = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    const boxes = [];
    for (const element of document.body.querySelectorAll('*')) {
        if (!(own(element) || element.matches('input, select, textarea, iframe')) || element.matches('option, input[type=hidden]'))
            continue;
        if (shown(element) && !floats(element))
            for (const box of element.getClientRects()) boxes.push([element, box]);
    }
    boxes.sort((a, b) => a[1].top - b[1].top);
    const found = [];
    for (let i = 0; i < boxes.length && found.length < 5; ++i) {
        const [a, p] = boxes[i];
        for (let j = i + 1; j < boxes.length && boxes[j][1].top < p.bottom - 3; ++j) {
            const [b, q] = boxes[j];
            if (a === b || a.contains(b) || b.contains(a)) continue;
            if (Math.min(p.right, q.right) - Math.max(p.left, q.left) > 3) found.push(named(a) + ' crosses ' + named(b));
        }
    }
    return found;
"""

# A box that hides what is too long for it; inputs may scroll.
CUT = SHOWN + """
    return [...document.body.querySelectorAll('a, button, label, h1, h2, h3, legend, td, th, dt, dd, p, summary, li')]
        .filter(element => shown(element) && getComputedStyle(element).overflowX !== 'visible'
            && !['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
            && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
        .map(named).slice(0, 5);
"""


def overhang(browser):
    return browser.run(OVERHANG)


def overlaps(browser):
    return browser.run(OVERLAPS)


def cut_texts(browser):
    return browser.run(CUT)
