import firstWords from "virtual:first-words";
import type { Locale } from "./locale.js";

/** The widget's own words in one language, as the service renders them from the catalogue. */
export class Words {
  constructor(
    readonly locale: Locale,
    private readonly strings: Readonly<Record<string, string>> = {},
  ) {}

  /** The text of a message id, its `{name}` places filled; empty while it is not known. */
  say(id: string, args: Readonly<Record<string, string | number>> = {}): string {
    const text = this.strings[id] ?? firstWords[this.locale]?.[id] ?? "";
    return text.replace(/\{ ?\$?(\w+) ?\}/g, (place: string, name: string) =>
      Object.hasOwn(args, name) ? String(args[name]) : place,
    );
  }
}
