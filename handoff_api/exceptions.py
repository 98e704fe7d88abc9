"""What can go wrong, as one tree. `problems.py` turns each into RFC 9457 problem details.

    TsunaguError
    ├── ConfigurationError            the operator's settings cannot be used
    ├── AssistantUnavailable          no Rasa server answered the turn
    └── Problem                       told to the caller: status, code, facts
        ├── Malformed            400
        │   └── UnknownLocale    422
        ├── Unauthorized         401
        │   ├── SecondFactorRequired
        │   └── SecondFactorWrong
        ├── Forbidden            403
        │   ├── MissingScope
        │   ├── OriginNotAllowed
        │   ├── PasswordChangeRequired
        │   └── EnrolmentRequired
        ├── NotFound             404
        │   └── UnknownFacility
        ├── Conflict             409
        │   ├── StaleChoice
        │   ├── FormNotOpen
        │   ├── CaseNotClaimable
        │   ├── StaleLease
        │   ├── WrongState
        │   ├── NoCase
        │   ├── TooLate
        │   ├── NoMailServer
        │   ├── DecisionNeeded
        │   ├── AlreadyDecided
        │   └── NotDecided
        ├── TextTooLong          422
        ├── InvalidForm          422
        │   └── UnacceptedWarnings
        ├── InvalidIdempotencyKey  400
        ├── IdempotencyMismatch  422
        ├── TooManyAttempts      429
        └── Busy                 503

Each problem's `code` names the Fluent message `problem-<code>` that tells it to a person.
"""

from typing import Any, ClassVar


class TsunaguError(Exception):
    """The base of everything that this service raises on purpose."""


class ConfigurationError(TsunaguError):
    """The settings cannot be used."""


class AssistantUnavailable(TsunaguError):
    """No Rasa server answered the turn."""


class Problem(TsunaguError):
    """A refusal that the caller is told; `facts` become members of the problem details."""

    status: ClassVar[int] = 400
    code: ClassVar[str] = "malformed"

    def __init__(self, **facts: Any) -> None:
        super().__init__(self.code)
        self.facts = facts


class Malformed(Problem):
    """The request is not what the interface describes; `field` names the part."""


class UnknownLocale(Malformed):
    """The language is not one of the served ones."""

    status = 422
    code = "unknown-locale"


class Unauthorized(Problem):
    """No valid token or session came with the request."""

    status = 401
    code = "unauthorized"


class SecondFactorRequired(Unauthorized):
    """The password is right; the code of the authenticator app is needed too."""

    code = "second-factor-required"

    def __init__(self, ticket: str) -> None:
        super().__init__()
        self.ticket = ticket


class SecondFactorWrong(Unauthorized):
    """The code is wrong, too old, or was used before."""

    code = "second-factor-wrong"


class Forbidden(Problem):
    """Signed in, but not allowed; also a missing CSRF token."""

    status = 403
    code = "forbidden"


class MissingScope(Forbidden):
    """The service token may not do this; `scope` is what it lacks."""

    code = "missing-scope"


class OriginNotAllowed(Forbidden):
    """The page is of a site that the facility does not list."""

    code = "origin-not-allowed"


class PasswordChangeRequired(Forbidden):
    """Signed in with a one-time password, which must be replaced before anything else."""

    code = "password-change-required"


class EnrolmentRequired(Forbidden):
    """The facility requires a second factor, which must be set up before anything else."""

    code = "second-factor-enrolment-required"


class NotFound(Problem):
    """There is no such thing, or it is none of the caller's."""

    status = 404
    code = "not-found"


class NotResumable(NotFound):
    """No conversation goes with this code and date of birth."""

    code = "not-resumable"


class UnknownFacility(NotFound):
    """No facility has this id."""

    code = "unknown-facility"


class Conflict(Problem):
    """The request does not fit the present state."""

    status = 409
    code = "conflict"


class StaleChoice(Conflict):
    """The tapped choice belongs to a question that is over."""

    code = "stale-choice"


class FormNotOpen(Conflict):
    """The form was not asked for, or was sent already."""

    code = "form-not-open"


class CaseNotClaimable(Conflict):
    """Somebody holds the case; `holder` and `expires_at` say who and until when."""

    code = "case-not-claimable"


class StaleLease(Conflict):
    """The lease ran out or is another one; nothing was stored."""

    code = "stale-lease"


class WrongState(Conflict):
    """The case's state does not allow this; `state` tells it."""

    code = "wrong-state"


class NoCase(Conflict):
    """The conversation has no case."""

    code = "no-case"


class TooLate(Conflict):
    """The case was resolved too long ago to be opened again."""

    code = "too-late"


class NoMailServer(Conflict):
    """The operator configured no mail server: the request is downloaded and sent by hand."""

    code = "no-mail-server"


class DecisionNeeded(Conflict):
    """Nobody knows whether the request went out: a person decides."""

    code = "decision-needed"


class AlreadyDecided(Conflict):
    """Somebody decided this message before; `decision` says how."""

    code = "already-decided"


class NotDecided(Conflict):
    """There is no decision to undo."""

    code = "not-decided"


class TextTooLong(Problem):
    """A message is over the limit of `limit` characters."""

    status = 422
    code = "text-too-long"


class InvalidForm(Problem):
    """`errors`: field → {code, message}."""

    status = 422
    code = "invalid-form"


class UnacceptedWarnings(InvalidForm):
    """`errors`, as `InvalidForm`, of what a person may accept."""

    code = "unaccepted-warnings"


class InvalidIdempotencyKey(Problem):
    """The `Idempotency-Key` header is missing or longer than 200 characters."""

    code = "idempotency-key"


class IdempotencyMismatch(Problem):
    """The key was used before with another request."""

    status = 422
    code = "idempotency-mismatch"


class TooManyAttempts(Problem):
    """Too many failed attempts; `retry_after` seconds to wait."""

    status = 429
    code = "too-many-attempts"


class Busy(Problem):
    """The database did not answer in time; nothing was stored."""

    status = 503
    code = "busy"
