import { css } from "lit";
import { contrastStyles } from "./contrast-styles.js";
import { emergencyStyles } from "./emergency-styles.js";
import { footerStyles } from "./footer-styles.js";
import { formStyles } from "./form-styles.js";
import { inOwnRem } from "./measures.js";
import { messageStyles } from "./message-styles.js";
import { panelStyles } from "./panel-styles.js";
import { printStyles } from "./print-styles.js";
import { theme } from "./theme.js";

const controls = css`
  button,
  select,
  textarea,
  input,
  summary {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button,
  select,
  summary,
  label:has(input) {
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  button {
    border: 0;
    background: none;
    padding: 0;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  svg {
    flex: none;
    width: 1.375em;
    height: 1.375em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  p,
  h2,
  h3,
  h4,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    list-style: none;
  }
  [hidden] {
    display: none !important;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .primary,
  .secondary,
  .danger {
    min-height: 3rem;
    padding: 0.5em 1.25em;
    border-radius: var(--round);
    font-weight: 600;
  }
  .primary {
    background: var(--accent);
    color: var(--on-accent);
  }
  .secondary {
    border: 1px solid var(--control);
  }
  .danger {
    background: var(--danger);
    color: var(--surface);
  }
  .primary[aria-disabled] {
    opacity: 0.65;
  }
  .error {
    color: var(--danger);
  }
  .error:empty {
    display: none;
  }
`;

const places = css`
  @media (max-width: 40rem) {
    .panel[open] {
      inset: 0;
      width: 100vw;
      height: 100dvh;
      border: 0;
      border-radius: 0;
    }
    .mark {
      display: none;
    }
    .title {
      padding-top: 0.5rem;
    }
    .scroll {
      padding: 0.75rem 1rem;
    }
    /* Room for the conversation: the privacy notice comes when somebody is about to write. */
    footer:not(:has(.composer:focus-within)) .privacy {
      display: none;
    }
  }
  /* The tools in one row on a narrow telephone, in every language. */
  @media (max-width: 28rem) {
    .tools {
      padding-inline: 0.75rem 0.25rem;
    }
    .tools button {
      flex-direction: column;
      gap: 0;
      padding: 0 0.375rem;
      font-size: 0.75rem;
      line-height: 1.25;
    }
    .tools button svg {
      width: 1.25rem;
      height: 1.25rem;
    }
  }
  /* Room for the longest of its texts: the emergency line below never moves. */
  @media (max-width: 22rem) {
    .owner {
      min-height: 2.8em;
    }
  }
  /* Large text or a telephone on its side: the whole panel scrolls, nothing is squeezed. */
  @media (max-height: 30rem) {
    .panel[open] {
      overflow: auto;
    }
    .scroll {
      overflow: visible;
      flex: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before {
      animation: none !important;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(0.75rem);
    }
  }
`;

export const styles = [
  theme,
  controls,
  panelStyles,
  emergencyStyles,
  messageStyles,
  formStyles,
  footerStyles,
  places,
  contrastStyles,
  printStyles,
].map(inOwnRem);
