const NAME = "tsunagu-hints";
const AGAIN_MS = 10_000;

/** What one page tells all pages of this browser. */
export type Hint =
  | { readonly type: "changed" }
  | { readonly type: "open" | "down" }
  | { readonly type: "typing"; readonly case: string }
  | { readonly type: "count"; readonly markup: string };

type Listener = (hint: Hint) => void;

/**
 * The stream of hints, one for all pages of this browser: six open streams would hang every other
 * request over HTTP/1.1, and staff keep many cases open in tabs. The page that holds the lock reads
 * the stream, also out of sight, and passes each hint on; when it is closed the next one takes over.
 */
export class Hints {
  readonly #url: string;
  readonly #listener: Listener;
  readonly #channel = new BroadcastChannel(NAME);
  #leads = false;

  constructor(url: string, listener: Listener) {
    this.#url = url;
    this.#listener = listener;
    this.#channel.onmessage = ({ data }: MessageEvent<Hint>) => listener(data);
    void this.#wait();
  }

  /** Whether this page reads the stream. */
  get leads(): boolean {
    return this.#leads;
  }

  /** Tell this page and the others. */
  tell(hint: Hint): void {
    this.#channel.postMessage(hint);
    this.#listener(hint);
  }

  /** Tell the other pages. */
  tellOthers(hint: Hint): void {
    this.#channel.postMessage(hint);
  }

  async #wait(): Promise<void> {
    // Pages that are not served over TLS have no locks; each then reads a stream of its own.
    if (!("locks" in navigator)) return this.#lead();
    await navigator.locks.request(NAME, () => {
      this.#lead();
      return new Promise(() => undefined);
    });
  }

  #lead(): void {
    this.#leads = true;
    const source = new EventSource(this.#url);
    source.onopen = () => {
      this.tell({ type: "open" });
      // Whatever changed while no stream was open had no hint.
      this.tell({ type: "changed" });
    };
    source.onerror = () => {
      this.tell({ type: "down" });
      if (source.readyState !== EventSource.CLOSED) return;
      // The stream was refused: reading the page's parts leads to the sign-in page if need be.
      this.tell({ type: "changed" });
      setTimeout(() => this.#lead(), AGAIN_MS);
    };
    source.addEventListener("changed", () => this.tell({ type: "changed" }));
    source.addEventListener("typing", ({ data }: MessageEvent<string>) => {
      const { case: id } = JSON.parse(data) as { case: string };
      this.tell({ type: "typing", case: id });
    });
  }
}
