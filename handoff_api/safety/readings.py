"""The kana of Japanese words that the rules write in kanji."""

import re
from collections.abc import Iterator, Mapping

# Shorter kana would be found across the borders of other words.
SHORTEST = 4

_KANJI = re.compile("[\u4e00-\u9fff々]")
_LONG_VOWEL = re.compile("(?<=[おこそとのほもよろごぞどぼぽょくすつゆゅ])う")


class Readings:
    """Turns kanji into kana by a table of words and their readings."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._table = table
        longest_first = sorted(table, key=len, reverse=True)
        self._words = re.compile("|".join(map(re.escape, longest_first)) or "(?!)")

    def of(self, form: str, shortest: int = SHORTEST) -> Iterator[str]:
        """The form in kana, and as careless romaji reads; nothing where a reading is missing."""
        kana = self._words.sub(lambda found: self._table[found[0]], form)
        if kana != form and not _KANJI.search(kana):
            spellings = dict.fromkeys((kana, _LONG_VOWEL.sub("", kana), _run_on(kana)))
            yield from (spelling for spelling in spellings if len(spelling) >= shortest)


def _run_on(kana: str) -> str:
    """The kana that `suiminyaku` is read as."""
    return kana.replace("んや", "にゃ").replace("んゆ", "にゅ").replace("んよ", "にょ")
