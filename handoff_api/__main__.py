"""Runs the service: `python -m handoff_api`."""

import sys

from handoff_api.app import create_app
from handoff_api.bootstrap import bootstrap
from handoff_api.exceptions import ConfigurationError
from handoff_api.logs import configure_logging
from handoff_api.settings import Settings


def main() -> None:
    """Read the settings, build the parts and serve until stopped."""
    configure_logging()
    try:
        settings = Settings.from_environment()
        app = create_app(bootstrap(settings))
    except ConfigurationError as error:
        sys.exit(f"Tsunagu cannot start: {error}")
    app.run(settings.host, settings.port, single_process=True, motd=False, access_log=False)


if __name__ == "__main__":
    main()
