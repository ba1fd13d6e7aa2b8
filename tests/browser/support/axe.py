"""axe-core, which ./dev test fetches into build/node, on the page that a browser shows."""
from support.program import ROOT

SCRIPT = (ROOT / "build/node/node_modules/axe-core/axe.min.js")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(browser):
    """One line each: the rule, what it says, and where."""
    # The driver's scripts run beside the page's policy, which allows it none.
    browser.run(SCRIPT.read_text(encoding="utf-8"))
    found = browser.driver.execute_async_script("""
        const done = arguments[1];
        axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations'], iframes: false})
            .then(results => done(results.violations), error => done([{id: 'error', help: String(error), nodes: []}]));
        """, TAGS)
    return [f"{rule['id']}: {rule['help']}: {[node['html'][:160] for node in rule['nodes'][:3]]} ({len(rule['nodes'])})"
            for rule in found]
