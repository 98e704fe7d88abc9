import { css } from "lit";

/**
 * Colours and measures. A host page may set `--tsunagu-accent`, `--tsunagu-on-accent`,
 * `--tsunagu-accent-dark`, `--tsunagu-on-accent-dark`, `--tsunagu-radius`, `--tsunagu-font`,
 * `--tsunagu-edge` (distance to the window's edges) and `--tsunagu-layer` (z-index); nothing else
 * of its styles comes in.
 */
export const theme = css`
  :host {
    all: initial !important;
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    color-scheme: light dark;
    --accent: var(--tsunagu-accent, #0f6a66);
    --on-accent: var(--tsunagu-on-accent, #ffffff);
    --accent-text: var(--accent);
    --surface: #ffffff;
    --ground: #f5f7f5;
    --field: #ffffff;
    --text: #1c2b2d;
    --muted: #55656a;
    --line: #dfe5e3;
    --control: #7f8f92;
    --tint: color-mix(in srgb, var(--accent) 11%, var(--surface));
    --staff: #7a3f12;
    --staff-tint: #fdf1e3;
    --staff-line: #d98b47;
    --caution: #fdf3dd;
    --caution-text: #6b4500;
    --alarm: #a61b2b;
    --on-alarm: #ffffff;
    --danger: #b3202f;
    --focus: var(--accent);
    --round: var(--tsunagu-radius, 14px);
    --edge: var(--tsunagu-edge, 1.25rem);
    --layer: var(--tsunagu-layer, 2147483000);
    --shadow: 0 2px 6px rgb(16 42 44 / 0.1), 0 14px 44px rgb(16 42 44 / 0.2);
    color: var(--text);
    font-family: var(
      --tsunagu-font,
      system-ui,
      -apple-system,
      "Segoe UI",
      "Hiragino Sans",
      "Noto Sans JP",
      "Noto Sans CJK JP",
      "Yu Gothic UI",
      Meiryo,
      sans-serif
    );
    /* The page's text size does not reach the patient; the browser's larger one does. */
    font-size: max(16px, 1em);
    --tsunagu-rem: 1em;
    /* "all" does not reset it. */
    direction: ltr;
    line-height: 1.6;
    text-align: start;
    /* Japanese is broken between phrases. */
    word-break: auto-phrase;
  }
  @media (prefers-color-scheme: dark) {
    .root {
      --accent: var(--tsunagu-accent-dark, #7fd0c5);
      --on-accent: var(--tsunagu-on-accent-dark, #06211f);
      --surface: #182224;
      --ground: #111a1c;
      --field: #111a1c;
      --text: #e7eeed;
      --muted: #a8b7b8;
      --line: #2c3a3c;
      --control: #768789;
      --tint: color-mix(in srgb, var(--accent) 16%, var(--surface));
      --staff: #f1bd8b;
      --staff-tint: #33281d;
      --staff-line: #c98a52;
      --caution: #2e2714;
      --caution-text: #f2d79b;
      --alarm: #8f1624;
      --danger: #ff9c9c;
      --shadow: 0 2px 6px rgb(0 0 0 / 0.4), 0 14px 44px rgb(0 0 0 / 0.55);
    }
  }
`;
