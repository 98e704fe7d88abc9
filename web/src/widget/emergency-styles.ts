import { css } from "lit";

/** The line that is always there and the pinned notice. */
export const emergencyStyles = css`
  .emergency {
    flex: none;
    background: var(--caution);
    color: var(--caution-text);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .emergency summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: 2.75rem;
    box-sizing: border-box;
    padding: 0.25rem 1rem;
    list-style: none;
  }
  .emergency summary span,
  .safety p span {
    text-wrap: balance;
  }
  .emergency summary::-webkit-details-marker {
    display: none;
  }
  .emergency summary::after {
    content: "";
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin: -0.25em 0.25em 0 auto;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .emergency[open] summary::after {
    margin-top: 0.25em;
    transform: rotate(225deg);
  }
  .emergency summary:focus-visible {
    outline-offset: -3px;
  }
  .emergency .telephones {
    padding: 0 1rem 0.75rem;
  }
  /* The sentence and the first number are always in sight. */
  .safety:has(> div) {
    min-height: 9rem;
    max-height: 45dvh;
    overflow: auto;
  }
  .safety > div {
    padding: 0.75rem 1rem;
    background: var(--alarm);
    color: var(--on-alarm);
    --focus: var(--on-alarm);
  }
  .safety p {
    display: flex;
    gap: 0.6em;
    margin-bottom: 0.5rem;
    font-weight: 600;
    line-height: 1.45;
  }
  .telephones {
    display: grid;
    gap: 0.375rem;
    font-size: 1rem;
  }
  .telephones a {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: 2.75rem;
    box-sizing: border-box;
    padding: 0.25rem 0.75rem;
    border: 1px solid currentColor;
    border-radius: 0.6rem;
    color: inherit;
    text-decoration: none;
    line-height: 1.3;
  }
  .telephones .label {
    flex: 1;
    font-size: 0.875em;
    font-weight: 400;
  }
  .telephones strong {
    font-size: 1.125em;
    white-space: nowrap;
  }
`;
