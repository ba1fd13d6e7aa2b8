"""One vphone with its control API, and what a browser shows of its phones' screens."""
import json
import pathlib
import urllib.error
import urllib.request

from selenium.webdriver.support.wait import WebDriverWait

from support.phone import MAC, SERIAL
from support.program import Program, WAIT

TOKEN = "0123456789abcdef0123456789abcdef"

# The screen as elements say it, in the words of the tree.
SHOWN = """
    const screen = document.querySelector('.screen');
    if (!screen) return null;
    const text = (element, css) => element.querySelector(css)?.textContent ?? '';
    const is = (element, name) => element.getAttribute(name) === 'true';
    const named = (element, prefix) => [...document.querySelectorAll('.key[data-key^=' + prefix + ']')].map(element);
    return {
        page: screen.dataset.page, language: screen.lang, colour: screen.dataset.colour,
        on: screen.dataset.on === 'true', dimmed: is(screen, 'data-dimmed'), locked: is(screen, 'data-locked'),
        name: text(screen, '.name'),
        rows: [...screen.querySelectorAll('.row')].map(row => ({id: row.dataset.id, text: text(row, ':scope > .text'),
            value: row.querySelector('.typed') ? text(row, '.typed') : text(row, ':scope > .value'), number: Number(text(row, '.number')),
            focused: is(row, 'aria-current'), enabled: !is(row, 'aria-disabled')})),
        input: screen.querySelector('.typed') && {text: text(screen, '.typed'), mode: text(screen, '.mode'),
            caret: [...new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(text(screen, '.typed .before'))].length},
        softkeys: [...screen.querySelectorAll('.soft li')].filter(key => key.textContent).map(key => ({
            slot: Number(key.dataset.slot), id: key.dataset.id, label: key.textContent, enabled: !is(key, 'aria-disabled')})),
        prompt: screen.querySelector('.prompt') && text(screen, '.prompt p'),
        percent: Number(screen.querySelector('.progress')?.getAttribute('aria-valuenow') ?? -1),
        toast: text(screen, '.toast'),
        icons: [...screen.querySelectorAll('.icon')].map(icon => icon.dataset.icon),
        lines: [...document.querySelectorAll('.keys.line .key')].map(key => ({label: text(key, '.line-text'),
            lamp: key.querySelector('.lamp').dataset.lamp})).filter(line => line.label !== '' || line.lamp !== 'off'),
    };
"""


def expected(tree):
    """What SHOWN has to say of a tree."""
    def row(one):
        has_input = one["focused"] and tree["input"] and one["kind"] == "field"
        return {"id": one["id"], "text": one["text"], "value": tree["input"]["text"] if has_input else one["value"],
                "number": 0 if one["kind"] == "field" else one.get("number", 0), "focused": one["focused"],
                "enabled": one["enabled"]}
    given, prompt = tree["input"], tree["prompt"]
    return {
        "page": tree["page"], "language": tree["language"], "colour": tree["colour"], "on": tree["on"],
        "dimmed": tree["dimmed"], "locked": tree["locked"],
        "name": tree["title"] if tree["title"] and tree["page"] != "idle" else tree["header"],
        "rows": [row(one) for one in tree["rows"]],
        "input": given and {key: given[key] for key in ("text", "mode", "caret")},
        "softkeys": tree["softkeys"],
        "prompt": prompt and prompt["text"], "percent": -1 if not prompt else prompt.get("percent", -1),
        "toast": tree["toast"] or "", "icons": tree["icons"],
        "lines": [{"label": line["label"], "lamp": line["lamp"]} for line in tree["lines"] if line["label"] or line["lamp"] != "off"],
    }


class ScreenPhone(Program):
    """`vphone run` with its control API at a free port, or at the one of an earlier run."""

    def __init__(self, *options, model="CP-8841-3PCC", mac=MAC, port=0, token=TOKEN, quiet=True, command="run"):
        self.token = token
        words = [command, "--model", model, "--web-port", "0", "--control", f"127.0.0.1:{port}",
                 "--param", "Resync_Random_Delay=0"]
        words += ["--headless", "--mac", mac, "--serial", SERIAL] if command == "run" else []
        words += ["--param", "Resync_On_Reset=No"] if quiet else []
        words += ["--token-file", "control.token"]
        self.mac = mac
        super().__init__(*words, *options)
        self.wait_for("phone.ready")
        self.control = self.wait_for_talk(r"control API at (http://\S+),").group(1)
        self.port = int(self.control.rsplit(":", 1)[1])

    def prepare(self):
        path = pathlib.Path(self.path("control.token"))
        path.write_text(self.token, encoding="ascii")
        path.chmod(0o600)

    @property
    def link(self):
        return f"{self.control}/#{self.token}"

    def ask(self, method, path, body=None):
        """(status, JSON) of the control API, with the token."""
        request = urllib.request.Request(f"{self.control}{path}", None if body is None else json.dumps(body).encode(), {
            "Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=WAIT) as reply:
                return reply.status, json.load(reply)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.load(error)

    def of_phone(self, method, part="", body=None):
        """JSON about the phone; what is refused fails the test."""
        status, answer = self.ask(method, f"/v1/phones/{self.mac}{part}", body)
        if status >= 400:
            raise AssertionError(f"{method} {part}: {answer}")
        return answer

    def tree(self):
        return self.of_phone("GET", "/screen")

    def press(self, *keys):
        return self.of_phone("POST", "/keys", {"keys": list(keys)})


def agree(test, browser, phone, **members):
    """Waits until the browser shows the tree that the API has, and until that has these members; returns it."""
    seen = {}

    def same(_):
        seen["tree"] = phone.tree()
        seen["shown"] = browser.run(SHOWN)
        return seen["shown"] == expected(seen["tree"]) and all(seen["tree"][key] == value for key, value in members.items())
    try:
        WebDriverWait(browser.driver, WAIT, poll_frequency=0.05).until(same)
    except Exception:
        test.assertEqual(seen.get("shown"), expected(seen["tree"]))
        test.assertEqual({key: seen["tree"][key] for key in members}, members)
        raise
    return seen["tree"]
