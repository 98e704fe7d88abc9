import { html, nothing, type TemplateResult } from "lit";
import type { Conversation } from "./conversation.js";
import { starIcon } from "./icons.js";
import type { Standing } from "./log.js";
import type { Words } from "./words.js";

const STARS = [1, 2, 3, 4, 5];

export interface OwnCaseScene {
  readonly conversation: Conversation;
  readonly standing: Standing;
  readonly words: Words;
  readonly askCancel: () => void;
  readonly reopen: () => void;
}

/** What the patient may do with the request that was handed over, as long as it is open or done. */
export function ownCase(scene: OwnCaseScene): TemplateResult | typeof nothing {
  const { standing, words } = scene;
  if (standing.owner === "queue" || standing.owner === "staff") {
    return html`<button class="elsewhere" @click=${scene.askCancel}>
      ${words.say("widget-cancel")}
    </button>`;
  }
  return standing.caseState === "resolved" ? resolved(scene) : nothing;
}

function resolved({ conversation, words, standing, reopen }: OwnCaseScene): TemplateResult {
  const given = conversation.starsOf(standing.latestCase);
  const star = (stars: number): TemplateResult => html`<button
    class="star"
    aria-label=${words.say("widget-rating-stars", { stars })}
    aria-pressed=${stars === given ? "true" : "false"}
    ?data-lit=${stars <= given}
    @click=${() => void conversation.rate(standing.latestCase, stars)}
  >
    ${starIcon}
  </button>`;
  return html`<section class="rating" aria-labelledby="rating">
    <h3 id="rating">${words.say("widget-rating-question")}</h3>
    <div class="stars">${STARS.map(star)}</div>
    <p role="status">${given ? words.say("widget-rating-thanks") : ""}</p>
    <button class="elsewhere" @click=${reopen}>
      ${words.say("widget-reopen")}
    </button>
  </section>`;
}
