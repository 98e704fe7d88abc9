import { css } from "lit";

/** The log: who speaks is told by side, colour and name together. */
export const messageStyles = css`
  .scroll {
    position: relative;
    flex: 1;
    box-sizing: border-box;
    min-height: 6rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 1rem;
    background: var(--ground);
    scrollbar-gutter: stable;
    scroll-padding: 0.75rem;
  }
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  .log {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
  }
  .log > * {
    animation: appear 0.2s ease-out;
  }
  .message {
    max-width: 88%;
  }
  .author {
    padding: 0.25rem 0.25rem 0.125rem;
    color: var(--muted);
    font-size: 0.8125em;
  }
  .bubble {
    width: fit-content;
    box-sizing: border-box;
    max-width: 100%;
    padding: 0.6em 0.9em;
    border-radius: var(--round);
    background: var(--surface);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    /* Heaps of accents stay in. */
    overflow: clip;
    unicode-bidi: isolate;
  }
  .bot .bubble {
    border: 1px solid var(--line);
    border-start-start-radius: 4px;
  }
  .own {
    align-self: flex-end;
  }
  .own .bubble {
    margin-inline-start: auto;
    background: var(--tint);
    border-end-end-radius: 4px;
  }
  .own.waiting .bubble,
  .own.sending .bubble {
    opacity: 0.8;
  }
  .own.failed .bubble {
    border: 1px solid var(--danger);
  }
  .status {
    padding: 0.125rem 0.25rem 0;
    color: var(--muted);
    font-size: 0.75em;
    text-align: end;
  }
  .status .failed {
    color: var(--danger);
  }
  .retry {
    min-height: 2.75rem;
    padding: 0 0.75rem;
    color: var(--danger);
    font-size: 1.15em;
    font-weight: 600;
    text-decoration: underline;
  }
  .staff .author {
    color: var(--staff);
    font-weight: 600;
  }
  .staff .author span {
    font-weight: 400;
  }
  .staff .bubble {
    border: 1px solid var(--staff-line);
    border-inline-start-width: 5px;
    background: var(--staff-tint);
  }
  .passage {
    align-self: center;
    max-width: 92%;
    padding: 0.25rem 0.5rem;
    color: var(--muted);
    font-size: 0.875em;
    line-height: 1.5;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .question {
    border-radius: var(--round);
    outline-offset: 4px;
  }
  .choices {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding-top: 0.625rem;
  }
  .choice {
    min-height: 2.75rem;
    max-width: 100%;
    padding: 0.5em 1.1em;
    border: 1.5px solid var(--accent-text);
    border-radius: 1.4rem;
    background: var(--surface);
    color: var(--accent-text);
    font-weight: 600;
    line-height: 1.35;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .choice:hover {
    background: var(--tint);
  }
  .choice[aria-disabled] {
    border-color: var(--control);
    color: var(--muted);
    cursor: default;
  }
  .case {
    padding: 1rem;
    border: 1px solid var(--line);
    border-top: 4px solid var(--accent-text);
    border-radius: var(--round);
    background: var(--surface);
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .whole {
    white-space: nowrap;
  }
  .case h3 {
    color: var(--muted);
    font-size: 0.875em;
  }
  .ticket {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.25rem 0.5rem;
    padding-bottom: 0.5rem;
  }
  /* Whole pixels for each of its 29 modules. */
  .qr {
    width: 116px;
    height: 116px;
    border-radius: 4px;
    forced-color-adjust: none;
  }
  .code {
    padding: 0.125rem 0;
    font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
    font-size: clamp(1.5rem, 9vw, 2rem);
    font-weight: 600;
    letter-spacing: 0.12em;
    line-height: 1.3;
  }
  .due {
    display: flex;
    gap: 0.3rem;
    width: fit-content;
    margin-top: 0.625rem;
    padding: 0.85rem 1rem;
    border-radius: var(--round);
    background: var(--surface);
    animation: leave 0.4s 15s forwards;
  }
  .due i {
    width: 0.45rem;
    height: 0.45rem;
    border-radius: 50%;
    background: var(--muted);
    animation: breathe 1.4s infinite ease-in-out;
  }
  .due i:nth-child(2) {
    animation-delay: 0.18s;
  }
  .due i:nth-child(3) {
    animation-delay: 0.36s;
  }
  .elsewhere {
    min-width: 2.75rem;
    min-height: 2.75rem;
    margin-top: 0.75rem;
    color: var(--accent-text);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .rating {
    display: grid;
    gap: 0.375rem;
    margin-top: 1rem;
  }
  .stars {
    display: flex;
    margin-inline-start: -0.6875rem;
  }
  .star {
    width: 2.75rem;
    height: 2.75rem;
    color: var(--accent-text);
  }
  .star[data-lit] svg {
    fill: currentColor;
  }
  .erased {
    display: grid;
    gap: 1rem;
    justify-items: center;
    padding: 3rem 1rem;
    text-align: center;
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(0.25rem);
    }
  }
  @keyframes breathe {
    50% {
      opacity: 0.25;
    }
  }
  @keyframes leave {
    to {
      visibility: hidden;
      opacity: 0;
    }
  }
`;
