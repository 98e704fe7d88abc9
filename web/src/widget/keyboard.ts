/**
 * Tells whether a key press belongs to an input method. Three signs are needed: Safari ends the
 * composition before the `keydown` of the confirming Enter, so an own flag outlives the event.
 */
export class CompositionGuard {
  isActive = false;

  readonly started = (): void => {
    this.isActive = true;
  };

  readonly ended = (): void => {
    setTimeout(() => {
      this.isActive = false;
    }, 0);
  };

  /** Whether the input method takes the key. */
  owns(event: KeyboardEvent): boolean {
    return event.isComposing || event.keyCode === 229 || this.isActive;
  }
}
