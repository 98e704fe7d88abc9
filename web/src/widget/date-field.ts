import { html, nothing, type TemplateResult } from "lit";
import {
  days,
  daysIn,
  formatPartial,
  months,
  parsePartial,
  years,
  type Calendar,
  type Option,
  type PartialDate,
} from "./dates.js";
import type { FieldState } from "./field.js";

interface DateFieldState extends FieldState {
  readonly calendar: Calendar;
  readonly onCalendar: (calendar: Calendar) => void;
}

const PARTS = ["year", "month", "day"] as const;

/** Year, month and day as three lists; in Japanese with a switch between eras and Western years. */
export function dateField(state: DateFieldState): TemplateResult {
  const { words, field, id } = state;
  const date = parsePartial(state.value ?? "");
  const options: Readonly<Record<keyof PartialDate, readonly Option[]>> = {
    year: years(words.locale, state.calendar, new Date().getFullYear()),
    month: months(words.locale),
    day: days(words.locale, daysIn(date.year, date.month)),
  };
  const order = words.locale === "ja" ? PARTS : PARTS.toReversed();
  return html`
    ${words.locale === "ja" ? calendarSwitch(state) : nothing}
    <div class="date">
      ${order.map((part) => {
        const choose = (event: Event): void => {
          const value = (event.target as HTMLSelectElement).value;
          state.onChange(formatPartial({ ...date, [part]: value }));
        };
        return html`<label class=${part}>
          <span>${words.say(`widget-form-${part}`)}</span>
          <select
            id="${id}-${part}"
            autocomplete=${autocompleteOf(field["x-autocomplete"], part)}
            ?disabled=${state.isDisabled}
            aria-invalid=${state.error ? "true" : nothing}
            aria-describedby=${state.describedBy || nothing}
            @change=${choose}
          >
            <option value="" ?selected=${date[part] === ""}>–</option>
            ${options[part].map(
              ({ value, label }) =>
                html`<option value=${value} .selected=${date[part] === value}>${label}</option>`,
            )}
          </select>
        </label>`;
      })}
    </div>
  `;
}

function calendarSwitch({ words, id, calendar, onCalendar, isDisabled }: DateFieldState) {
  return html`<div class="switch" role="radiogroup" aria-label=${words.say("widget-form-calendar")}>
    ${(["japanese", "western"] as const).map(
      (each) => html`<label>
        <input
          type="radio"
          name="${id}-calendar"
          ?disabled=${isDisabled}
          .checked=${calendar === each}
          @change=${() => onCalendar(each)}
        />
        <span>${words.say(`widget-form-${each}`)}</span>
      </label>`,
    )}
  </div>`;
}

function autocompleteOf(token: string | undefined, part: string): string | typeof nothing {
  return token === "bday" ? `bday-${part}` : nothing;
}
