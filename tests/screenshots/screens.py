"""Pictures of phones and their screens, as vphone-gui --painter makes them of what the control API gives."""
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import time
import urllib.request

SEED = ["--seed", "7", "--phone-time", "2026-11-20T10:00:00Z", "--web-port", "off", "--param", "Resync_On_Reset=No",
        "--param", "Time_Zone=GMT", "--param", "Time_Format=24hr", "--param", "Date_Format=day/month"]
NAMES = ["Reception", "Ward 3", "Anna Berg", "Sales"]
CONTROL = "127.0.0.1:7079"
STARTED_WAIT = 20  # seconds

# Name: model and its lines, language, keys that are pressed, with the phone around the screen
PICTURES = {
    "phone-8851": ("8851", 4, "English", [], True),
    "phone-7861": ("7861", 4, "English", [], True),
    "phone-8832": ("8832", 1, "English", ["Applications"], True),
    "screen-8851-applications": ("8851", 4, "German", ["Applications"], False),
    "screen-7841-applications": ("7841", 4, "Japanese", ["Applications"], False),
    "screen-6821-applications": ("6821", 2, "Korean", ["Applications"], False),
}


def lines(count):
    return [word for number, name in enumerate(NAMES[:count], 1)
            for word in ("--param", f"User_ID_{number}_=550{number}", "--param", f"Display_Name_{number}_={name}")]


def ask(method, path, token, body=None):
    request = urllib.request.Request(f"http://{CONTROL}/v1/{path}", method=method,
                                     data=None if body is None else json.dumps(body).encode(),
                                     headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=STARTED_WAIT) as reply:
        return json.load(reply)


def tree_of(program, model, count, language, keys):
    with tempfile.TemporaryDirectory() as folder:
        token = pathlib.Path(folder) / "token"
        phone = subprocess.Popen(
            [program, "run", "--headless", "--model", model, "--mac", "000e08abcdef", *SEED, *lines(count),
             "--param", f"Language_Selection={language}", "--control", CONTROL, "--token-file", str(token),
             "--ca-dir", folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            started = time.monotonic()
            while True:
                try:
                    if "boot" not in ask("GET", "phones/000e08abcdef/screen", token.read_text().strip())["page"]:
                        break
                except (OSError, KeyError):
                    if phone.poll() is not None or time.monotonic() - started > STARTED_WAIT:
                        sys.exit(f"take: no screen of a {model} after {STARTED_WAIT} s")
                time.sleep(0.05)
            secret = token.read_text().strip()
            if keys:
                ask("POST", "phones/000e08abcdef/keys", secret, {"keys": keys})
            return ask("GET", "phones/000e08abcdef/screen", secret)
        finally:
            phone.terminate()
            phone.wait()


def painted(program, requests):
    """Images in the order of the requests."""
    painter = subprocess.Popen([os.path.join(os.path.dirname(program), "vphone-gui"), "--painter"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for request in requests:
        data = json.dumps(request).encode()
        painter.stdin.write(struct.pack(">I", len(data)) + data)
        painter.stdin.flush()
        reply = painter.stdout.read(struct.unpack(">I", painter.stdout.read(4))[0])
        if reply[0] != 0:
            sys.exit(f"take: the painter says: {reply[1:].decode()}")
        yield reply[1:]
    painter.stdin.close()
    painter.wait()


def take(program, images, names):
    requests = []
    for name in names:
        model, count, language, keys, is_phone = PICTURES[name]
        request = {"tree": tree_of(program, model, count, language, keys), "format": "png", "scale": 1}
        if is_phone:
            request["model"] = model
        requests.append(request)
    for name, image in zip(names, painted(program, requests)):
        (images / f"{name}.png").write_bytes(image)
        print(f"resources/docs/images/{name}.png")
