"""What the 400th message of a conversation costs, against the first ones of the same run.

`python -m bench.long_conversation URL`, with the product running there. Prints medians of the time
from posting a message to reading the bot's answer, in milliseconds, and their ratio.
"""

import statistics
import sys
import time
import uuid

import httpx

MESSAGES = 400
WINDOW = 20
TEXTS = ("お薬の記録が消えました", "カードはまだ使えますか", "どのくらいかかりますか", "ありがとう")


def main(url: str) -> None:
    """Hold one long conversation and compare its beginning with its end."""
    with httpx.Client(base_url=f"{url}/api/v1", timeout=60, trust_env=False) as client:
        started = client.post(
            "/conversations", json={"facility": "sakura-pharmacy", "locale": "ja"}
        ).json()
        client.headers["Authorization"] = f"Bearer {started['token']}"
        path = f"/conversations/{started['id']}"
        times = [_turn(client, path, TEXTS[n % len(TEXTS)]) for n in range(MESSAGES)]
    warm = times[len(TEXTS) :]
    first, last = statistics.median(warm[:WINDOW]), statistics.median(warm[-WINDOW:])
    print(
        f"first {WINDOW}: {first * 1000:.1f} ms, last {WINDOW} of {MESSAGES}: {last * 1000:.1f} ms"
    )
    print(f"ratio {last / first:.2f}")


def _turn(client: httpx.Client, path: str, text: str) -> float:
    began = time.perf_counter()
    seq = client.post(f"{path}/messages", json={"id": str(uuid.uuid4()), "text": text}).json()[
        "seq"
    ]
    while True:
        events = client.get(f"{path}/events", params={"after": seq, "wait": 20}).json()["events"]
        if any(event["type"] == "bot.message" for event in events):
            return time.perf_counter() - began


if __name__ == "__main__":
    main(sys.argv[1])
