"""Logs as lines of JSON. Nothing that a person wrote goes into them."""

import logging
import sys

import structlog


def configure_logging() -> None:
    """One JSON object a line on standard output; libraries only from warnings on."""
    logging.basicConfig(stream=sys.stdout, level=logging.WARNING, format="%(message)s", force=True)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _only_where_it_broke,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
    )


def _only_where_it_broke(
    logger: object, name: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """An exception's type and places; its message may quote what a person wrote."""
    error = event.pop("exc_info", None)
    if isinstance(error, BaseException):
        frames = []
        traceback = error.__traceback__
        while traceback:
            code = traceback.tb_frame.f_code
            frames.append(f"{code.co_qualname}:{traceback.tb_lineno}")
            traceback = traceback.tb_next
        event.update(error=type(error).__name__, where=frames[-6:])
    return event
