"""Pictures of a phone's pages, as Chromium shows them."""
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "browser"))

# Seed, time and ports are given, so that much the same pictures come out again.
PHONE = ["--seed", "7", "--phone-time", "2026-11-20T10:00:00Z", "--lab", "--port", "tftp=6969", "--port", "syslog=5514",
         "--port", "http=8088", "--port", "https=8443", "--port", "mtls=8444", "--port", "proxy=3128", "--port", "sudi=8090",
         "--param", "Station_Display_Name=Reception", "--param", "Display_Name_1_=Reception", "--param", "User_ID_1_=1001"]
PASSWORD = ["--param", "Admin_Password=correct horse"]

# Name: path, width and height in pixels, further options of the phone.
PICTURES = {
    "page-status": ("/admin/advanced/info/status", (1280, 860), []),
    "page-provisioning": ("/admin/advanced/voice/provisioning", (1280, 860), []),
    "page-provisioning-narrow": ("/admin/advanced/voice/provisioning", (360, 740), []),
    "page-german": ("/language?to=de&back=/admin/advanced/voice/system", (1280, 860), []),
    "page-login": ("/admin/advanced", (1280, 600), PASSWORD),
    "page-timeline": ("/vphone/timeline", (1280, 700), []),
}


def take(program, images, names):
    os.environ["VPHONE_PROGRAM"] = program
    from support.browser import Browser  # reads the environment
    from support.phone import Phone

    browser = Browser()
    for name in names:
        path, size, options = PICTURES[name]
        phone = Phone(*PHONE, *options, quiet=False)
        phone.wait_for("resync.finished")
        browser.driver.execute_cdp_cmd("Network.clearBrowserCookies", {})
        browser.size(size)
        browser.open(phone.url + path)
        browser.driver.save_screenshot(str(images / f"{name}.png"))
        phone.stop()
        print(f"resources/docs/images/{name}.png")
    browser.close()
