"""Every page of a phone that links lead to, as a program without scripts finds them."""
import html.parser
import http.cookiejar
import urllib.error
import urllib.parse
import urllib.request

# Links that do something, or leave.
DOING = ("/admin/reboot", "/admin/resync", "/admin/upgrade", "/admin/updateca", "/language", "/logout")


class Links(html.parser.HTMLParser):
    """Addresses that a page names: links, frames, style sheets, and tabs that are buttons of its form."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.found += [values[name] for name in ("href", "src") if values.get(name)]
        if tag == "button" and values.get("name") == "to" and "/edit" in values.get("formaction", ""):
            self.found.append(values["formaction"].removesuffix("edit") + values["value"])


class Client:
    """A client with cookies, that says who it is by nothing else."""

    def __init__(self, base):
        self.base = base
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self._opener = urllib.request.build_opener(jar, urllib.request.ProxyHandler({}))

    def ask(self, path, body=None, **headers):
        """(status, headers, text); bad statuses are answers too."""
        request = urllib.request.Request(self.base + path, body.encode() if isinstance(body, str) else body,
                                         {name.replace("_", "-"): value for name, value in headers.items()})
        try:
            with self._opener.open(request, timeout=30) as reply:
                return reply.status, reply.headers, reply.read().decode("utf-8", "replace")
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers, error.read().decode("utf-8", "replace")


def pages(base, *starts):
    """Path of every page -> its HTML."""
    client, found, waiting = Client(base), {}, list(starts)
    while waiting:
        path = waiting.pop(0)
        if path in found or path.startswith(DOING):
            continue
        status, headers, text = client.ask(path)
        if status != 200 or "text/html" not in headers.get("Content-Type", ""):
            continue
        found[path] = text
        for address in Links(text).found:
            parts = urllib.parse.urlsplit(urllib.parse.urljoin(base + path, address))
            if f"{parts.scheme}://{parts.netloc}" == base:
                waiting.append(parts.path + (f"?{parts.query}" if parts.query else ""))
    return found
