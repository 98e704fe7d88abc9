import { html, type TemplateResult } from "lit";
import { dayInFull, isComplete, type Calendar } from "./dates.js";
import type { Field } from "./events.js";
import type { FormValues } from "./service.js";
import type { Words } from "./words.js";

export interface SummaryScene {
  readonly words: Words;
  readonly fields: Readonly<Record<string, Field>>;
  readonly answers: FormValues;
  readonly calendar: Calendar;
}

/** What was filled in, to be checked before it is sent; what was left out has no line. */
export function summary(scene: SummaryScene): TemplateResult {
  const answered = Object.entries(scene.fields).filter(([name]) => name in scene.answers);
  return html`<dl class="summary">
    ${answered.map(
      ([name, field]) => html`<div data-answer=${name}>
        <dt>${field.title}</dt>
        <dd dir="auto">${shown(scene.answers[name] ?? null, field, scene)}</dd>
      </div>`,
    )}
  </dl>`;
}

function shown(value: string | null, field: Field, { words, calendar }: SummaryScene): string {
  if (value === null) return words.say("widget-form-tell-staff");
  if (field.oneOf) return field.oneOf.find((option) => option.const === value)?.title ?? value;
  if (field["x-input"] === "date" || field["x-input"] === "day") {
    return isComplete(value) ? dayInFull(value, words.locale, calendar) : value;
  }
  return value;
}
