#!/usr/bin/env python3
"""Fails when an include or a call breaks the layers: app -> ui, web -> core; core/net is the only room with sockets,
files and the wall clock, and only app and the tests know it.

Each rule names the rooms it holds in, what is forbidden there, and why. A line of a file may be let through by ALLOWED.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# rooms (a regular expression of the path), what a line must not have, why
RULES = [
    (r"core/", r'#include "(app|ui|web|tests)/', "core knows nothing above it"),
    (r"ui/", r'#include "(app|web|tests)/', "ui knows core only"),
    (r"web/", r'#include "(app|ui|tests)/', "web knows core only"),
    (r"app/", r'#include "tests/', "a program knows no test"),
    (r"(?!core/net/)(core|ui|web)/", r'#include "core/net/', "core/net is for app to wire; others use core/ports"),
    (r"(?!core/(net|sim)/)core/", r'#include "core/sim/', "core/sim is for app and tests to wire; others use core/ports"),
    (r"(?!ui/)(core|web)/", r"#include <Q(tGui|tWidgets|Widget|Gui|Image|Painter|Pixmap|Font|Application)\b",
     "pictures are made in ui"),
    (r"(?!core/net/)(core|ui|web)/", r"#include <(sys/(socket|epoll|un|ioctl|select|timerfd|eventfd)|netinet/|arpa/|net/|netdb|poll\.h)",
     "sockets belong to core/net"),
    (r"(?!core/net/)(core|ui|web)/", r"#include <(curl/|microhttpd|ares|sqlite3|openssl/ssl\.h)",
     "this library is linked by core/net alone"),
    (r"(?!core/net/)(core|ui|web)/", r"#include <(QtNetwork/)?Q(Tcp|Udp|Local|Ssl|Abstract)(Socket|Server)|#include <(QtNetwork/)?Q(Network|DnsLookup|HostInfo)",
     "sockets belong to core/net"),
    (r"(?!core/net/)(core|web)/", r"#include <(QtCore/)?Q(File|Dir|SaveFile|TemporaryFile|TemporaryDir|Settings|StandardPaths|Process|FileInfo|DirIterator|LockFile)>",
     "files belong to core/net, through the port Storage"),
    (r"(?!core/net/)(core|web)/", r"#include <(fstream|filesystem|fcntl\.h|sys/stat\.h|sys/mman\.h|unistd\.h|cstdio|stdio\.h|iostream)>",
     "files belong to core/net, through the port Storage"),
    (r"(core|web)/", r"#include <(QtCore/)?Q(Timer|BasicTimer|ChronoTimer|TimerEvent)>",
     "deadlines stand in the engine's one DeadlineQueue"),
    (r"(?!core/net/)(core|web)/", r"#include <(QtCore/)?Q(ElapsedTimer|DeadlineTimer)>|\b(system|steady|high_resolution)_clock::now|\bcurrentDateTime(Utc)?\(|\bcurrent(Secs|MSecs)Since|\bclock_gettime\(|\bgettimeofday\(|[^\w.>:]time\((nullptr|NULL|0)\)",
     "time comes in as an argument"),
    (r"(?!core/net/)(core|web)/", r"#include <(QtCore/)?QRandomGenerator>|\brandom_device\b|\bQRandomGenerator\b|[^\w.>:]rand\(\)|\bRAND_bytes\(",
     "chance comes from the port Random"),
    (r"(?!core/net/)core/", r"^\s*Q_OBJECT\b|#include <(QtCore/)?QObject>", "core is plain classes; QObjects are for the edges"),
    (r"core/(base|time)/", r'#include "core/(?!base/|time/)', "base and time stand below every other room"),
    (r"core/(param|model|rule|tftp|syslog|profile)/", r'#include "core/(provision|phone|fleet|lab|control|scenario)/',
     "values and protocols stand below the machines that use them"),
    (r"core/ports/", r'#include "core/(?!base/|time/|ports/)', "the ports know base and time only"),
]

# path, what the line has, why it may stand there
ALLOWED = [
    ("core/base/ipaddress.cpp", "#include <arpa/inet.h>", "inet_pton and inet_ntop only convert"),
    ("core/param/", "#include <QFile>", "reads the table compiled into the program"),
    ("core/phone/firmwareprofiles.cpp", "#include <QFile>", "reads the firmware profiles compiled into the program"),
    ("core/model/", "#include <QFile>", "reads the models compiled into the program"),
    ("core/model/", "#include <QDir", "lists the models compiled into the program"),
    ("core/lab/examples.cpp", "#include <QFile>", "reads the example profiles compiled into the program"),
    ("core/lab/examples.cpp", "#include <QDir", "lists the example profiles compiled into the program"),
    ("core/lab/desks.cpp", "#include <QFile>", "reads the page compiled into the program"),
    ("core/pki/", "RAND_bytes(", "secrets and serial numbers are drawn where the keys are, by libcrypto; no seed gives them away"),
]


def complaints(path, text):
    """What breaks the rules in the file \a path (relative to the root)."""
    rules = [(re.compile(what), why) for where, what, why in RULES if re.match(where, path)]
    allowed = [what for where, what, _ in ALLOWED if path.startswith(where)]
    for number, line in enumerate(text.splitlines(), 1):
        code = line.split("//")[0] if not line.startswith("#include") else line
        for what, why in rules:
            if what.search(code) and not any(words in line for words in allowed):
                yield f"{path}:{number}: {line.strip()}: {why}"


def test_itself():
    """Every rule is broken once, and what is allowed passes."""
    broken = [
        ("core/phone/phone.cpp", '#include "app/options.h"'),
        ("ui/window.cpp", '#include "web/pages.h"'),
        ("web/pages.cpp", '#include "ui/window.h"'),
        ("app/main.cpp", '#include "tests/support/fixtures.h"'),
        ("core/phone/phone.cpp", '#include "core/net/realnetwork.h"'),
        ("core/phone/phone.cpp", '#include "core/sim/network.h"'),
        ("web/pages.cpp", "#include <QImage>"),
        ("core/tftp/client.cpp", "#include <sys/socket.h>"),
        ("core/http/client.cpp", "#include <curl/curl.h>"),
        ("core/pki/chain.cpp", "#include <openssl/ssl.h>"),
        ("core/config/store.cpp", "#include <sqlite3.h>"),
        ("core/dns/name.cpp", "#include <QtNetwork/QHostInfo>"),
        ("core/config/store.cpp", "#include <QFile>"),
        ("core/config/store.cpp", "#include <fstream>"),
        ("core/net/reactor.cpp", "#include <QTimer>"),
        ("core/provision/resync.cpp", "    return std::chrono::system_clock::now();"),
        ("core/provision/resync.cpp", "    auto t = time(nullptr);"),
        ("core/provision/resync.cpp", "    std::random_device device;"),
        ("core/phone/phone.h", "    Q_OBJECT"),
        ("core/base/result.h", '#include "core/phone/phone.h"'),
        ("core/rule/rule.cpp", '#include "core/provision/resync.h"'),
        ("core/ports/network.h", '#include "core/config/store.h"'),
    ]
    for path, line in broken:
        assert list(complaints(path, line)), f"no rule finds {line} in {path}"
    untested = [what for where, what, _ in RULES
                if not any(re.match(where, path) and re.search(what, line) for path, line in broken)]
    assert not untested, f"no sample breaks {untested}"
    for path, line in [("core/net/socket.cpp", "#include <sys/socket.h>"), ("app/main.cpp", '#include "core/net/reactor.h"'),
                       ("core/model/catalogue.cpp", "#include <QFile>"), ("core/base/ipaddress.cpp", "#include <arpa/inet.h>"), ("core/rule/rule.cpp", "#include <openssl/evp.h>"),
                       ("core/time/instant.h", "    static Instant time(QByteArrayView text); // never time(nullptr)")]:
        assert not list(complaints(path, line)), f"{line} in {path} is right"


def main():
    test_itself()
    found = []
    for room in ("app", "core", "ui", "web"):
        for path in sorted((ROOT / room).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                found += complaints(str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"))
    for complaint in found:
        print(complaint, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
