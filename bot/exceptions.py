"""What can go wrong with a turn.

TurnError
├── MalformedTurnError     the request is not a turn: 400
├── ModelNotLoadedError    Rasa has no model yet: 503
└── TurnFailedError        the dialogue could not finish the turn: 500
"""


class TurnError(Exception):
    """The turn was not taken."""

    status = 500
    code = "turn_failed"

    def __init__(self, reason: str = "") -> None:
        self.reason = reason or (self.__doc__ or "")
        super().__init__(self.reason)


class MalformedTurnError(TurnError):
    """The request is not a turn."""

    status = 400
    code = "malformed"


class ModelNotLoadedError(TurnError):
    """No model is loaded."""

    status = 503
    code = "model_not_loaded"


class TurnFailedError(TurnError):
    """The dialogue could not finish the turn."""
