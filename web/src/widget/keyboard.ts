/** How long after a composition its last key may come, in milliseconds; no hand is as fast. */
const LATE_MS = 50;

/**
 * Tells whether a key press belongs to an input method. Three signs are needed: Safari ends the
 * composition before the `keydown` of the key that ends it, so an own flag outlives the event.
 */
export class CompositionGuard {
  isActive = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly started = (): void => {
    clearTimeout(this.timer);
    this.isActive = true;
  };

  readonly ended = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isActive = false;
    }, LATE_MS);
  };

  /** Whether the input method takes the key. */
  owns(event: KeyboardEvent): boolean {
    return event.isComposing || event.keyCode === 229 || this.isActive;
  }
}
