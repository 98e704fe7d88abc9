/** What the browser tells about the page and the network, between `watch` and `unwatch`. */
export class Presence {
  constructor(
    private readonly shown: () => void,
    private readonly online: () => void,
    private readonly offline: () => void,
  ) {}

  get isVisible(): boolean {
    return document.visibilityState === "visible";
  }

  watch(): void {
    document.addEventListener("visibilitychange", this.shown);
    window.addEventListener("online", this.online);
    window.addEventListener("offline", this.offline);
  }

  unwatch(): void {
    document.removeEventListener("visibilitychange", this.shown);
    window.removeEventListener("online", this.online);
    window.removeEventListener("offline", this.offline);
  }
}
