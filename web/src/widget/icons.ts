import { svg, type TemplateResult } from "lit";

const icon = (paths: TemplateResult): TemplateResult =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;

/** Two speech bubbles, one within reach of the other. */
export const markIcon = icon(
  svg`<path d="M8.5 4.5h7a5 5 0 0 1 5 5v1a5 5 0 0 1-5 5h-4L7 19v-3.7a5 5 0 0 1-3.5-4.8v-1a5 5 0 0 1 5-5Z"/><path d="M8.6 10.2c1-1.5 2.4-1.5 3.4 0s2.4 1.5 3.4 0"/>`,
);
export const starIcon = icon(
  svg`<path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8Z"/>`,
);
export const closeIcon = icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`);
export const sendIcon = icon(svg`<path d="M12 19V5.500M6 11l6-6 6 6"/>`);
export const saveIcon = icon(svg`<path d="M12 4v11m-4.5-4.500L12 15l4.5-4.500M5 19.500h14"/>`);
export const printIcon = icon(
  svg`<path d="M7.500 8.500v-5h9v5M7 16.500H4.500v-8h15v8H17m-9.500-3h9v7h-9Z"/>`,
);
export const eraseIcon = icon(
  svg`<path d="M5 7h14M10 7V4.500h4V7m-7.5 0 .8 12.500h9.400L17.5 7M10.3 11v5m3.4-5v5"/>`,
);
export const emergencyIcon = icon(
  svg`<path d="M12 3.5 21.5 20h-19L12 3.500ZM12 10v4.500m0 2.600v.1"/>`,
);
export const telephoneIcon = icon(
  svg`<path d="M6.5 4h3l1.5 4-2 1.500a11 11 0 0 0 5.5 5.500l1.5-2 4 1.500v3a2 2 0 0 1-2.2 2A16 16 0 0 1 4.5 6.2 2 2 0 0 1 6.5 4Z"/>`,
);
export const readerIcon = icon(
  svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z"/><circle cx="12" cy="12" r="2.8"/>`,
);
