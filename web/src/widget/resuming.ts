import { html, type TemplateResult } from "lit";
import type { FormRequest } from "./events.js";
import type { FormValues } from "./service.js";
import type { Shelf } from "./storage.js";
import type { Words } from "./words.js";

export interface ResumingScene {
  readonly words: Words;
  readonly shelf: Shelf;
  readonly isAsked: boolean;
  /** Show or hide the form. */
  readonly ask: (isAsked: boolean) => void;
  /** Raises what the service raises. */
  readonly resume: (form: string, id: string, values: FormValues) => Promise<void>;
}

/** The way back into a request that was made on another device, by its number. */
export function resuming(scene: ResumingScene): TemplateResult {
  const { words, isAsked, ask } = scene;
  if (!isAsked) {
    return html`<button class="elsewhere" @click=${() => ask(true)}>
      ${words.say("widget-resume-offer")}
    </button>`;
  }
  return html`<tsunagu-details
      .words=${words}
      .request=${requestIn(words)}
      .turn=${""}
      .shelf=${scene.shelf}
      .submit=${scene.resume}
      .isBrief=${true}
    ></tsunagu-details>
    <button class="elsewhere" @click=${() => ask(false)}>${words.say("widget-resume-back")}</button>`;
}

function requestIn(words: Words): FormRequest {
  return {
    type: "form.request",
    seq: 0,
    at: "",
    text: "",
    form: "resume",
    schema: {
      title: words.say("widget-resume-title"),
      description: words.say("widget-resume-why"),
      required: ["code", "birth_date"],
      properties: {
        code: { title: words.say("widget-case-code"), "x-input": "text", maxLength: 20 },
        birth_date: { title: words.say("widget-resume-birth-date"), "x-input": "date" },
      },
    },
  };
}
