const AGAIN = "live-again";

/**
 * An EventSource that is open only while its page is in sight: six open streams would hang every
 * other request of a browser over HTTP/1.1, and staff keep many cases open in tabs.
 */
export class VisibleSource extends EventTarget {
  onopen: ((event: Event) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  readonly #url: string;
  readonly #types = new Set<string>();
  #source: EventSource | null = null;
  #isClosed = false;

  constructor(url: string) {
    super();
    this.#url = url;
    document.addEventListener("visibilitychange", this.#follow);
    this.#follow();
  }

  get readyState(): number {
    return this.#isClosed ? EventSource.CLOSED : (this.#source?.readyState ?? EventSource.CONNECTING);
  }

  close(): void {
    this.#isClosed = true;
    document.removeEventListener("visibilitychange", this.#follow);
    this.#stop();
  }

  override addEventListener(type: string, listener: EventListener | null): void {
    super.addEventListener(type, listener);
    if (!this.#types.has(type)) this.#source?.addEventListener(type, this.#pass);
    this.#types.add(type);
  }

  #follow = (): void => {
    if (document.hidden) this.#stop();
    else if (this.#source === null) this.#start();
  };

  #start(): void {
    const source = new EventSource(this.#url);
    source.onopen = (event) => {
      this.onopen?.(event);
      // Whatever changed while the stream was closed had no hint.
      readAgain();
    };
    source.onerror = (event) => {
      if (source.readyState === EventSource.CLOSED) this.close();
      this.onerror?.(event);
      // The stream was refused: reading the page's parts leads to the sign-in page if need be.
      if (this.#isClosed) readAgain();
    };
    for (const type of this.#types) source.addEventListener(type, this.#pass);
    this.#source = source;
  }

  #stop(): void {
    this.#source?.close();
    this.#source = null;
  }

  #pass = (event: Event): void => {
    this.dispatchEvent(new MessageEvent(event.type, { data: (event as MessageEvent<unknown>).data }));
  };
}

function readAgain(): void {
  document.body.dispatchEvent(new Event(AGAIN));
}
