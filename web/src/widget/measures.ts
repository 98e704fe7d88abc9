import { unsafeCSS, type CSSResult } from "lit";

/** A `rem` of the widget's own, which `theme.ts` sets: the browser's text size, not the page's. */
const REM = "--tsunagu-rem";

try {
  // A registered length is worked out where it is set; any other property's text is passed down.
  CSS.registerProperty({ name: REM, syntax: "<length>", inherits: true, initialValue: "16px" });
} catch {
  // An old browser, or another copy of this script did it.
}

/** The style sheet in the widget's own `rem`; those in media queries are the browser's anyway. */
export const inOwnRem = ({ cssText }: CSSResult): CSSResult =>
  unsafeCSS(
    cssText.replace(/@media[^{]*|(-?[\d.]+)rem\b/g, (found: string, number?: string) =>
      number === undefined ? found : `calc(${number} * var(${REM}))`,
    ),
  );
