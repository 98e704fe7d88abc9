"""How long a patient waits from the tap on the launcher until the bot's first message is there.

`python -m bench.first_message URL [SLOWER]`, with the product running there. Each run has a browser
context of its own, 390 x 844; the wait ends with the frame in which the message has faded in.
Prints a table in milliseconds for a processor that is slowed down SLOWER times (4, as a cheap
telephone's) beside one that is not, the two in turns; `loop` is how much longer a plain loop then
really takes.
"""

import asyncio
import gzip
import statistics
import sys
from collections.abc import Sequence

import httpx
from playwright.async_api import Browser

from handoff_api.words.catalogue import LOCALES
from tests.browser.conftest import chromium

RUNS = 20
# A promise of the milliseconds from the tap on; the tap itself comes from outside, as a finger's.
WAIT = """() => {
  const chat = document.querySelector("tsunagu-chat").shadowRoot;
  const frame = () => new Promise(requestAnimationFrame);
  window.waited = new Promise((resolve) => {
    let begun = 0;
    chat.addEventListener("click", (event) => (begun ||= event.timeStamp), { capture: true });
    const observer = new MutationObserver(async () => {
      if (!chat.querySelector("[role=log] .bot .bubble")) return;
      observer.disconnect();
      await frame();
      const fading = chat.querySelector("[role=log]").getAnimations({ subtree: true });
      await Promise.all(fading.map((animation) => animation.finished));
      await frame();
      resolve(performance.now() - begun);
    });
    observer.observe(chat, { childList: true, subtree: true });
  });
}"""
LOOP = """() => {
  const begun = performance.now();
  for (let turn = 0, sum = 0; turn < 5e7; turn++) sum += turn % 7;
  return performance.now() - begun;
}"""


async def main(url: str, slower: int = 4) -> None:
    """Measure each language and print the table."""
    script = (await _get(f"{url}/widget.js")).content
    print(f"widget.js: {len(script)} bytes, {len(gzip.compress(script, 9))} with gzip\n")
    print("| language | median | p95 | median, not slowed | p95, not slowed | ratio | loop |")
    print("|---|---|---|---|---|---|---|")
    async with chromium() as browser:
        await _wait(browser, url, LOCALES[0], 1)
        for locale in LOCALES:
            runs = [
                (await _wait(browser, url, locale, slower), await _wait(browser, url, locale, 1))
                for _ in range(RUNS)
            ]
            slowed, others = zip(*runs, strict=True)
            slow, slow_loops = zip(*slowed, strict=True)
            fast, fast_loops = zip(*others, strict=True)
            ratio = statistics.median(slow) / statistics.median(fast)
            loop = statistics.median(slow_loops) / statistics.median(fast_loops)
            figures = f"{_figures(slow)} | {_figures(fast)} | {ratio:.1f} | {loop:.1f}"
            print(f"| {locale} | {figures} |", flush=True)


async def _wait(browser: Browser, url: str, locale: str, slower: int) -> tuple[float, float]:
    """The wait and the time of the loop."""
    context = await browser.new_context(
        locale=locale, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    page = await context.new_page()
    devtools = await context.new_cdp_session(page)
    await devtools.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    await page.goto(f"{url}/demo/sakura-pharmacy?lang={locale}")
    await page.locator("tsunagu-chat .launcher").wait_for()
    await page.evaluate(WAIT)
    await page.locator("tsunagu-chat .launcher").tap()
    waited: float = await page.evaluate("waited")
    loop: float = await page.evaluate(LOOP)
    await context.close()
    return waited, loop


async def _get(url: str) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as client:
        return (await client.get(url)).raise_for_status()


def _figures(times: Sequence[float]) -> str:
    return f"{statistics.median(times):.0f} | {statistics.quantiles(times, n=20)[-1]:.0f}"


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1].rstrip("/"), *(int(number) for number in sys.argv[2:])))
