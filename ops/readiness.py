"""Whether the started processes answer."""

import http.client

from handoff_api.settings import Settings
from ops.ports import LOOPBACK

ANSWER_SECONDS = 3.0


def unready(settings: Settings) -> list[str]:
    """The names of the processes that do not answer yet."""
    probes = {
        "handoff_api": (reachable(settings.host), settings.port, "/readyz"),
        "rasa-a": (LOOPBACK, settings.port + 1, "/webhooks/tsunagu/health"),
        "actions": (LOOPBACK, settings.port + 3, "/health"),
    }
    return [name for name, probe in probes.items() if not _answers(*probe)]


def reachable(host: str) -> str:
    """The address under which this machine reaches a server that listens on `host`."""
    return {"0.0.0.0": LOOPBACK, "::": "::1", "": LOOPBACK}.get(host, host)  # noqa: S104


def address(settings: Settings) -> str:
    """The service's address for a browser on this machine, without a slash at its end."""
    host = reachable(settings.host)
    return f"http://[{host}]:{settings.port}" if ":" in host else f"http://{host}:{settings.port}"


def _answers(host: str, port: int, path: str) -> bool:
    # http.client knows no proxy: these are our own processes.
    connection = http.client.HTTPConnection(host, port, timeout=ANSWER_SECONDS)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
