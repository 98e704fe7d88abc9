import { css } from "lit";

/** Forms: one column, large targets, the error beside its field. */
export const formStyles = css`
  .details {
    display: grid;
    gap: 1.25rem;
    margin-top: 0.75rem;
    padding: 1.125rem 1rem;
    border: 1px solid var(--line);
    border-top: 4px solid var(--accent-text);
    border-radius: var(--round);
    background: var(--surface);
  }
  .details h3 {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.4;
  }
  .readers {
    display: flex;
    gap: 0.5em;
    margin-top: -0.75rem;
    color: var(--muted);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .field {
    display: grid;
    gap: 0.375rem;
    min-width: 0;
  }
  .field .label {
    font-weight: 600;
  }
  .optional,
  .hint {
    color: var(--muted);
    font-size: 0.8125em;
    line-height: 1.45;
  }
  .field .error {
    font-size: 0.875em;
    line-height: 1.45;
  }
  .details input:not([type="radio"], [type="checkbox"]),
  .details textarea,
  .details select {
    width: 100%;
    min-height: 2.875rem;
    box-sizing: border-box;
    padding: 0.5em 0.75em;
    border: 1px solid var(--control);
    border-radius: 0.6rem;
    background: var(--field);
  }
  .details select {
    padding-inline: 0.4em;
  }
  .details textarea {
    resize: vertical;
  }
  .details [aria-invalid] {
    border: 2px solid var(--danger);
  }
  .details input[type="radio"],
  .details input[type="checkbox"] {
    flex: none;
    width: 1.35rem;
    height: 1.35rem;
    accent-color: var(--accent);
  }
  .options,
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .options label,
  .switch label,
  .tell {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: 2.75rem;
    box-sizing: border-box;
    line-height: 1.35;
  }
  .options label,
  .switch label {
    padding: 0.25rem 1rem 0.25rem 0.75rem;
    border: 1px solid var(--control);
    border-radius: 0.6rem;
  }
  .switch label {
    padding-block: 0;
    font-size: 0.875em;
  }
  .options label:has(:checked),
  .switch label:has(:checked) {
    border-color: var(--accent-text);
    background: var(--tint);
  }
  .options label:has(:focus-visible),
  .switch label:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .options :focus-visible,
  .switch :focus-visible {
    outline: none;
  }
  .check {
    display: grid;
    gap: 0.75rem;
  }
  .check h4 {
    font-weight: 600;
  }
  .summary {
    display: grid;
    gap: 0.75rem;
    margin: 0;
  }
  .summary dt {
    color: var(--muted);
    font-size: 0.8125em;
  }
  .summary dd {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .tell {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .date label {
    display: grid;
    flex: 1 1 4.5rem;
    min-width: 0;
  }
  .date .year {
    flex-basis: 100%;
  }
  .date span {
    color: var(--muted);
    font-size: 0.8125em;
  }
`;
