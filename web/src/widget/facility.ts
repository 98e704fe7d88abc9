import { isRecord, type Choice, type TelephoneNumber } from "./events.js";
import { isLocale, type Locale } from "./locale.js";
import { parseJson, type Shelf } from "./storage.js";

/** A facility in one language, with the words of the widget. */
export interface Facility {
  readonly name: string;
  readonly locale: Locale;
  readonly locales: readonly Locale[];
  readonly strings: Readonly<Record<string, string>>;
  readonly standing: readonly Choice[];
  /** One line with the country's number. */
  readonly emergency: string;
  readonly numbers: readonly TelephoneNumber[];
}

/** The facility of an answer's body; null when it is none. */
export function facilityOf(body: unknown): Facility | null {
  if (!isRecord(body) || !isRecord(body["strings"]) || !isLocale(body["locale"])) return null;
  return {
    name: textOf(body["name"]),
    locale: body["locale"],
    locales: listOf(body["locales"]).filter(isLocale),
    strings: body["strings"] as Record<string, string>,
    standing: listOf(body["standing"]) as Choice[],
    emergency: textOf(body["emergency"]),
    numbers: listOf(body["numbers"]) as TelephoneNumber[],
  };
}

/** What was last heard of the facility, so that a later visit shows it at once. */
export class FacilityMemory {
  private readonly fresh = new Set<Locale>();

  constructor(private readonly shelf: Shelf) {}

  /** Whether this page has asked the service for the language. */
  isFresh(locale: Locale): boolean {
    return this.fresh.has(locale);
  }

  keep(facility: Facility): void {
    this.fresh.add(facility.locale);
    this.shelf.set(`facility:${facility.locale}`, JSON.stringify(facility));
  }

  recall(locale: Locale): Facility | null {
    return facilityOf(parseJson(this.shelf.get(`facility:${locale}`)));
  }
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
