import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Every page asset by its file name in `dist/`; an entry that is not there yet is left out. */
const ENTRIES: Readonly<Record<string, string>> = {
  widget: here("src/widget/widget.ts"),
  console: here("src/console/console.ts"),
};

const LOCALES = ["ja", "fr", "da"];
const FIRST_WORDS = [
  "widget-launcher",
  "widget-title",
  "widget-close",
  "widget-connecting",
  "widget-disconnected",
  "widget-not-here",
  "widget-owner-bot",
  "widget-conversation",
  "widget-messages",
  "widget-tools",
  "widget-language",
  "widget-save",
  "widget-save-name",
  "widget-print",
  "widget-print-name",
  "widget-erase",
  "widget-erase-name",
  "widget-standing",
  "widget-message",
  "widget-placeholder",
  "widget-send",
];

/**
 * The few words that the widget shows before the service has answered, taken from the catalogue
 * so that they are written once.
 */
function firstWords(): Plugin {
  const id = "virtual:first-words";
  return {
    name: "first-words",
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const words = LOCALES.map((locale) => {
        const path = here(`../locales/${locale}/widget.ftl`);
        this.addWatchFile(path);
        return [locale, wordsOf(readFileSync(path, "utf8"), path)];
      });
      return `export default ${JSON.stringify(Object.fromEntries(words))}`;
    },
  };
}

function wordsOf(catalogue: string, path: string): Record<string, string> {
  const words: Record<string, string> = {};
  for (const key of FIRST_WORDS) {
    const text = new RegExp(`^${key} = (.+)$`, "m").exec(catalogue)?.[1];
    if (text === undefined) throw new Error(`${path}: no message ${key}`);
    words[key] = text;
  }
  return words;
}

export default defineConfig({
  plugins: [firstWords()],
  publicDir: false,
  build: {
    target: "es2022",
    cssCodeSplit: true,
    lib: {
      entry: Object.fromEntries(Object.entries(ENTRIES).filter(([, path]) => existsSync(path))),
      formats: ["es"],
      fileName: (_format, name) => `${name}.js`,
    },
    // The library mode alone leaves white space in.
    rollupOptions: { output: { assetFileNames: "[name][extname]", minify: true } },
  },
});
