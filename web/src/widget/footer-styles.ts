import { css } from "lit";

/** What stays below the log: notices, standing choices, the field for free text. */
export const footerStyles = css`
  footer {
    flex: none;
    border-top: 1px solid var(--line);
    padding: 0.5rem 0.75rem max(0.75rem, env(safe-area-inset-bottom));
  }
  .notices p {
    padding: 0.25rem 0.25rem 0.5rem;
    font-size: 0.875em;
    line-height: 1.45;
  }
  .notices p:empty {
    display: none;
  }
  .connection,
  .privacy {
    color: var(--muted);
  }
  .connection.lost {
    color: var(--caution-text);
    font-weight: 600;
  }
  .connection.back {
    color: var(--accent-text);
    font-weight: 600;
  }
  .standing {
    display: flex;
    gap: 0.5rem;
    padding-bottom: 0.5rem;
  }
  .standing:empty {
    display: none;
  }
  .standing button {
    flex: 1 1 auto;
    min-height: 2.75rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--control);
    border-radius: 1.5rem;
    font-size: 0.875em;
    line-height: 1.25;
  }
  .standing .person {
    border-color: var(--accent-text);
    color: var(--accent-text);
    font-weight: 600;
  }
  .standing button:hover,
  .secondary:hover {
    background: var(--tint);
  }
  .composer .error {
    padding: 0 0.25rem 0.5rem;
    font-size: 0.875em;
  }
  .writing {
    display: flex;
    align-items: flex-end;
    gap: 0.5rem;
  }
  .writing textarea {
    flex: 1;
    min-width: 0;
    min-height: 2.875rem;
    max-height: 8.5rem;
    box-sizing: border-box;
    padding: 0.6em 0.9em;
    border: 1px solid var(--control);
    border-radius: 1.45rem;
    background: var(--field);
    line-height: 1.45;
    resize: none;
    field-sizing: content;
  }
  .writing textarea::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .send {
    flex: none;
    display: grid;
    place-items: center;
    width: 2.875rem;
    height: 2.875rem;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
  }
`;
