/** The languages of the service and how one is chosen. */

export const LOCALES = ["ja", "fr", "da"] as const;
export type Locale = (typeof LOCALES)[number];

const NAMES: Readonly<Record<Locale, string>> = { ja: "日本語", fr: "Français", da: "Dansk" };

export const nameOf = (locale: Locale): string => NAMES[locale];

export const isLocale = (value: unknown): value is Locale =>
  LOCALES.some((locale) => locale === value);

/** The first tag that is served, such as `fr` of `fr-CA`; Japanese when none is. */
export function chooseLocale(...tags: readonly (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const language = tag?.split("-")[0]?.toLowerCase();
    if (isLocale(language)) return language;
  }
  return "ja";
}
