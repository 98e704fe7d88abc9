import { css } from "lit";

/** For who asks for more contrast, and for who brings their own few colours. */
export const contrastStyles = css`
  @media (prefers-contrast: more) {
    /* Whatever the host page's colour is. */
    .root {
      --accent: var(--text);
      --on-accent: var(--surface);
      --ground: var(--surface);
      --muted: var(--text);
      --line: var(--text);
      --control: var(--text);
      --staff: var(--text);
      --staff-line: var(--text);
      --caution-text: var(--text);
      --alarm: #7d0f1c;
    }
    .own .bubble {
      border: 1px solid;
    }
    .own .bubble,
    .primary[aria-disabled] {
      opacity: 1 !important;
    }
    .primary[aria-disabled],
    .choice[aria-disabled] {
      border: 2px dashed;
      background: var(--surface);
      color: var(--text);
    }
  }
  @media (prefers-contrast: more) and (prefers-color-scheme: light) {
    .root {
      --danger: #8a0f1e;
    }
  }
  @media (forced-colors: active) {
    button,
    .tools select,
    .bubble,
    .case,
    .confirm,
    .emergency,
    .safety > div,
    .count {
      border: 1px solid;
    }
    :focus-visible,
    label:has(:focus-visible) {
      outline-color: Highlight !important;
    }
    [aria-disabled] {
      border-color: GrayText !important;
      color: GrayText !important;
      opacity: 1 !important;
    }
    .options label:has(:checked),
    .switch label:has(:checked),
    .star[data-lit] {
      border: 2px solid Highlight;
    }
    .due i {
      background: CanvasText;
    }
  }
`;
