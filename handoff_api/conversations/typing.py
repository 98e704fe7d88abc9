"""Who is typing at the moment: told to open streams, kept in memory only, never stored."""

from time import monotonic

from handoff_api.conversations.wakeups import Wakeups

# A side is announced at most so often, and forgotten when nobody asked for so long.
EVERY_SECONDS = 2.0
KEPT_SECONDS = 10.0


class Typing:
    """Announces in a place (a conversation, or a facility) that somebody types.

    One process knows only of those who type through it; the others' readers see no sign.
    """

    def __init__(self, wakeups: Wakeups) -> None:
        self._wakeups = wakeups
        self._typed: dict[tuple[str, str], float] = {}

    def note(self, place: str, who: str) -> None:
        """Announce it, unless that was just done."""
        now = monotonic()
        if now - self._typed.get((place, who), -EVERY_SECONDS) < EVERY_SECONDS:
            return
        self._typed = {at: when for at, when in self._typed.items() if now - when < KEPT_SECONDS}
        self._typed[place, who] = now
        self._wakeups.publish(_topic(place))

    def follow(self, place: str) -> "Follower":
        """A reader of what is announced in the place from now on."""
        return Follower(self, place)

    def since(self, place: str, moment: float) -> tuple[str, ...]:
        """Who was announced in the place after a moment of the monotonic clock."""
        return tuple(
            who for (at, who), when in self._typed.items() if at == place and when > moment
        )


class Follower:
    """Hears each announcement of a place once."""

    def __init__(self, typing: Typing, place: str) -> None:
        self._typing = typing
        self._place = place
        self._heard = monotonic()
        self.topic = _topic(place)

    def news(self) -> tuple[str, ...]:
        """Who was announced since the last time."""
        before, self._heard = self._heard, monotonic()
        return self._typing.since(self._place, before)


def _topic(place: str) -> str:
    return f"typing:{place}"
