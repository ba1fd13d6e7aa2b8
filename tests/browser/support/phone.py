"""One phone with its pages."""
from support.program import Program

MAC = "000e08abcdef"
SERIAL = "88012BA01234"


class Phone(Program):
    """`vphone run` with pages on a free port; it asks no server by itself unless told so."""

    def __init__(self, *options, model="CP-8841-3PCC", quiet=True):
        words = ["run", "--headless", "--model", model, "--mac", MAC, "--serial", SERIAL,
                 "--control", "off", "--web-port", "0", "--param", "Resync_Random_Delay=0"]
        if quiet:
            words += ["--param", "Resync_On_Reset=No"]
        super().__init__(*words, *options)
        self.port = self.wait_for("phone.ready")["web_port"]

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"
