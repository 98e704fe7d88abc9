"""A short name for the device behind a session, such as `Firefox, Windows`, to tell them apart."""

import re

# The first that occurs counts: browsers name those that they descend from as well.
_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
)
_PRODUCT = re.compile(r"[A-Za-z][\w.-]{0,39}")


def device_name(user_agent: str) -> str:
    """The browser and the system, or the program's own name; empty when nothing is known."""
    found = [_first(user_agent, _BROWSERS), _first(user_agent, _SYSTEMS)]
    if any(found):
        return ", ".join(name for name in found if name)
    product = _PRODUCT.match(user_agent)
    return product.group() if product else ""


def _first(user_agent: str, names: tuple[tuple[str, str], ...]) -> str | None:
    return next((name for mark, name in names if mark in user_agent), None)
