import { css } from "lit";

/** On paper: the facility, the emergency line and what was said, black on white, page after page. */
export const printStyles = css`
  @media print {
    .root {
      color-scheme: light;
      --accent: #000;
      --accent-text: #000;
      --surface: #fff;
      --ground: #fff;
      --text: #000;
      --muted: #000;
      --line: #000;
      --tint: #fff;
      --staff: #000;
      --staff-tint: #fff;
      --staff-line: #000;
      --caution: #fff;
      --caution-text: #000;
      --alarm: #fff;
      --on-alarm: #000;
      font-size: 11pt;
    }
    .launcher,
    .mark,
    .owner,
    .icon,
    .tools,
    .choices,
    .status,
    .scroll > :not(.log),
    .emergency summary::after,
    footer,
    .confirm {
      display: none;
    }
    .panel[open] {
      position: static;
      display: block;
      width: auto;
      height: auto;
      overflow: visible;
      border: 0;
      border-radius: 0;
      box-shadow: none;
    }
    .panel[open],
    .log > * {
      animation: none;
    }
    .title,
    .emergency summary,
    .emergency .telephones,
    .safety > div,
    .scroll {
      padding: 0;
    }
    .title {
      padding-bottom: 6pt;
    }
    h2 {
      font-size: 16pt;
    }
    .emergency,
    .safety > div {
      max-height: none;
      padding-bottom: 6pt;
      border-bottom: 1px solid;
    }
    .scroll {
      overflow: visible;
      padding-top: 9pt;
    }
    .log {
      display: block;
    }
    .log > * {
      margin-bottom: 8pt;
    }
    .bubble {
      border: 1px solid var(--line);
      orphans: 2;
      widows: 2;
    }
    .message {
      max-width: 85%;
    }
    .own {
      margin-inline-start: auto;
    }
    .passage {
      max-width: none;
    }
    .author {
      break-after: avoid;
    }
    .case {
      break-inside: avoid;
    }
  }
`;
