import { css } from "lit";

/** The launcher, the panel with its header, and the question before erasing. */
export const panelStyles = css`
  .launcher {
    position: fixed;
    right: var(--edge);
    bottom: var(--edge);
    z-index: var(--layer);
    display: flex;
    align-items: center;
    gap: 0.6em;
    max-width: calc(100vw - 2 * var(--edge));
    min-height: 3.5rem;
    padding: 0.5em 1.4em 0.5em 1.1em;
    border-radius: 2rem;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    text-align: start;
    box-shadow: var(--shadow);
  }
  .launcher svg {
    width: 1.75em;
    height: 1.75em;
  }
  .launcher:hover,
  .primary:hover,
  .send:hover {
    filter: brightness(1.08);
  }
  .count {
    min-width: 1.6em;
    border-radius: 1em;
    background: var(--surface);
    color: var(--accent-text);
    text-align: center;
  }
  dialog {
    color: var(--text);
    background: var(--surface);
    border: 0;
    padding: 0;
  }
  .panel[open] {
    position: fixed;
    inset: auto var(--edge) var(--edge) auto;
    z-index: var(--layer);
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    width: min(26.5rem, 100vw - 2 * var(--edge));
    height: min(46rem, 100dvh - 2 * var(--edge));
    max-width: none;
    max-height: none;
    margin: 0;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) + 6px);
    box-shadow: var(--shadow);
    animation: rise 0.22s ease-out;
  }
  .panel:focus-visible {
    outline-offset: -3px;
  }
  .title {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.75rem 0.5rem 0.25rem 1rem;
  }
  .title > div {
    flex: 1;
    min-width: 0;
  }
  .mark {
    display: grid;
    place-items: center;
    flex: none;
    width: 2.5rem;
    height: 2.5rem;
    border-radius: 0.8rem;
    background: var(--tint);
    color: var(--accent-text);
  }
  h2 {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .owner {
    color: var(--muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .owner.staff {
    color: var(--staff);
    font-weight: 600;
  }
  .icon,
  .tools button,
  .tools select {
    min-width: 2.75rem;
    min-height: 2.75rem;
    border-radius: 0.6rem;
  }
  .icon {
    flex: none;
    display: grid;
    place-items: center;
    align-self: start;
  }
  .tools {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0 0.25rem;
    padding: 0 0.5rem 0.125rem 1rem;
    font-size: 0.875em;
    color: var(--muted);
  }
  .tools label {
    margin-inline-end: auto;
  }
  .tools select {
    border: 0;
    background: var(--surface);
    margin-inline-start: -0.25rem;
  }
  .tools button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.35em;
    padding: 0 0.5rem;
  }
  .icon:hover,
  .tools button:hover,
  .tools select:hover {
    background: var(--tint);
    color: var(--text);
  }
  .confirm {
    max-width: min(22rem, 100vw - 3rem);
    border-radius: calc(var(--round) + 2px);
    box-shadow: var(--shadow);
  }
  .confirm form {
    display: grid;
    gap: 0.75rem;
    padding: 1.25rem;
  }
  .confirm h3 {
    font-size: 1.125em;
    font-weight: 650;
  }
  dialog::backdrop {
    background: rgb(10 20 22 / 0.5);
  }
`;
