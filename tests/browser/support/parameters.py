"""The parameter table as a program in another language reads it: resources/params/README.md."""
import json
import re

from support.program import ROOT

RESOURCES = ROOT / "resources"


class Parameter(dict):
    """A row of the table, written out for one instance."""

    @property
    def tag(self):
        return self["tag"]

    @property
    def flags(self):
        return self["flags"].split(",")

    @property
    def is_status(self):
        return self["type"] == "status"


def is_for(row, model):
    """Whether a row is one of the model's; later names win."""
    number = model["name"].split("-")[1]
    named = row["models"] == "all"
    for word in row["models"].split(","):
        if word.lstrip("-") in (number, model["series"]):
            named = not word.startswith("-")
    return named


def places(instances, model):
    if instances == "unit-keys":
        return [{"u": unit, "n": key} for unit in range(1, model["expansion_units"] + 1) for key in range(1, 29)]
    if not instances:
        return [None]
    first, last = {"extensions": (1, model["extensions"]),
                   "lines": (1, max(model["extensions"], model["line_keys"]))}.get(instances) or instances.split("..")
    return [{"n": n} for n in range(int(first), int(last) + 1)]


def filled_in(text, place):
    def number(found):
        return str(place[found[1]] + int(found[2] or 0))
    return re.sub(r"\{([nu])\+?(\d*)\}", number, text) if place else text


def parameters_of(model_name):
    """Every parameter of a model, in the table's order."""
    model = json.loads((RESOURCES / f"models/{model_name}.json").read_text(encoding="utf-8"))
    lines = [line for line in (RESOURCES / "params/parameters.tsv").read_text(encoding="utf-8").splitlines()
             if line and not line.startswith("#")]
    columns = lines[0].split("\t")
    rows = (dict(zip(columns, line.split("\t"))) for line in lines[1:])
    return [Parameter({name: filled_in(text, place) for name, text in row.items()})
            for row in rows if is_for(row, model) for place in places(row["instances"], model)]
