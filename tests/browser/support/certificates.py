"""Keys, requests and roots by the openssl tool; none is kept."""
import pathlib
import subprocess
import tempfile
import zipfile


def openssl(*words):
    return subprocess.run(["openssl", *words], check=True, capture_output=True, text=True).stdout


def root_named(name):
    """A root certificate as PEM, whose key is forgotten at once."""
    with tempfile.TemporaryDirectory() as folder:
        return openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3650",
                       "-subj", f"/CN={name}", "-keyout", f"{folder}/key.pem")


def request_in(folder, name):
    """A zip with one signing request for the name, and the key that stays at home."""
    folder = pathlib.Path(folder)
    openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", str(folder / "provserver.key"),
            "-out", str(folder / "provserver.csr"), "-subj", f"/CN={name}/O=Example/emailAddress=admin@domain.com")
    with zipfile.ZipFile(folder / "csr.zip", "w") as archive:
        archive.write(folder / "provserver.csr", "provserver.csr")
    return str(folder / "csr.zip")
