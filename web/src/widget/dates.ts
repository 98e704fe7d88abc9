import type { Locale } from "./locale.js";

/** The service accepts no earlier date of birth. */
export const OLDEST_YEAR = 1900;

const JAPANESE = "ja-JP-u-ca-japanese";

/** Year, month and day as far as they are chosen; an ISO 8601 date when all three are. */
export interface PartialDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export function parsePartial(text: string): PartialDate {
  const [year = "", month = "", day = ""] = text.split("-");
  return { year, month, day };
}

/** `1950-03-07`, with gaps where nothing is chosen; a day that the month lacks is dropped. */
export function formatPartial({ year, month, day }: PartialDate): string {
  const kept = Number(day) <= daysIn(year, month) ? day : "";
  return year || month || kept ? `${year}-${month}-${kept}` : "";
}

export const isComplete = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** How many days to offer while the year or the month may be open. */
export function daysIn(year: string, month: string): number {
  return month === "" ? 31 : new Date(Date.UTC(Number(year || 2000), Number(month), 0)).getUTCDate();
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type Calendar = "western" | "japanese";

/** The years, the latest first. A year of two eras has one entry with both names. */
export function years(locale: Locale, calendar: Calendar, latest: number): Option[] {
  const count = latest - OLDEST_YEAR + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = latest - index;
    const western = format(locale, { year: "numeric" }, year);
    const label = calendar === "japanese" ? `${eraNames(year)}（${western}）` : western;
    return { value: String(year), label };
  });
}

export function months(locale: Locale): Option[] {
  return Array.from({ length: 12 }, (_, index) => ({
    value: twoDigits(index + 1),
    label: format(locale, { month: "long" }, 2000, index),
  }));
}

export function days(locale: Locale, count: number): Option[] {
  return Array.from({ length: count }, (_, index) => ({
    value: twoDigits(index + 1),
    label: format(locale, { day: "numeric" }, 2000, 0, index + 1),
  }));
}

/** A time of day such as `14:05`; empty when it cannot be read. */
export function timeOfDay(at: string | number, locale: Locale): string {
  const instant = new Date(at);
  return Number.isNaN(instant.getTime())
    ? ""
    : formatter(locale, { hour: "2-digit", minute: "2-digit" }).format(instant);
}

/** A complete date in words, its year in the Japanese calendar too when that one was chosen. */
export function dayInFull(text: string, locale: Locale, calendar: Calendar): string {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  const western = format(locale, { dateStyle: "long" }, year, month - 1, day);
  if (locale !== "ja" || calendar !== "japanese") return western;
  return `${format(JAPANESE, { dateStyle: "long" }, year, month - 1, day)}（${western}）`;
}

function eraNames(year: number): string {
  const options = { era: "long", year: "numeric" } as const;
  const names = [0, 11].map((month) => format(JAPANESE, options, year, month, month === 0 ? 1 : 31));
  return [...new Set(names)].join("・");
}

function format(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  year: number,
  month = 0,
  day = 1,
): string {
  const utc = { ...options, timeZone: "UTC" };
  return formatter(locale, utc).format(new Date(Date.UTC(year, month, day)));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
