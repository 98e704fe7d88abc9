"""Text as it really arrives: mixed scripts and widths, invisible characters, emoji, marks."""

import random

PIECES = [
    "きろく", "記録", "ﾊﾟｽﾜｰﾄﾞ", "ｶﾞ", "Ｈａｒｍｏ", "㍿", "㎏", "ﬁ", "ß", "İ", "på", "KØB", "e\u0301té", "l’été",
    "👍🏽", "👨‍👩‍👧", "🇩🇰", "a\u200bb", "\ufeff", "\u200f", "か\u3099", "ﾞ", "\u0301", "x\u0327\u0301", " ", "\u3000",
    "\t", "\n", "\x00", "/", "／", "//greet", ".", "…", "〜", "ー", "'", "-", "1", "２", "ﷺ", "½", "々", "\ue000", "𠮷",
]  # fmt: skip


def texts(count: int = 400, seed: int = 1) -> list[str]:
    """Random joins of the pieces, the same ones on every run, and each piece by itself."""
    chance = random.Random(seed)
    joined = ["".join(chance.choices(PIECES, k=chance.randrange(1, 12))) for _ in range(count)]
    return ["", *PIECES, *joined]
