import type { FormRequest, LogEvent, Owner, SafetyNotice } from "./events.js";

/** What the log says about the present. */
export interface Standing {
  readonly owner: Owner;
  /** The number of the patient's last input; choices with higher numbers can be tapped. */
  readonly lastInput: number;
  readonly form: FormRequest | null;
  readonly notice: SafetyNotice | null;
  /** The number of the case's latest state, 0 without a case. */
  readonly latestCase: number;
  /** The case's state, empty without a case. */
  readonly caseState: string;
  readonly hasFreeText: boolean;
  /** Whether the bot still owes an answer to the patient's last input. */
  readonly isAnswerDue: boolean;
}

/** Read the events, in their order. */
export function standingOf(events: readonly LogEvent[]): Standing {
  let owner: Owner = "bot";
  let lastInput = 0;
  let form: FormRequest | null = null;
  let notice: SafetyNotice | null = null;
  let latestCase = 0;
  let caseState = "";
  let hasFreeText = false;
  let isAnswerDue = false;
  for (const event of events) {
    switch (event.type) {
      case "patient.message":
        hasFreeText ||= event.choice === undefined;
        form = null;
        lastInput = event.seq;
        isAnswerDue = true;
        break;
      case "form.submitted":
        form = null;
        lastInput = event.seq;
        isAnswerDue = true;
        break;
      case "form.request":
        form = event;
        isAnswerDue = false;
        break;
      case "owner.changed":
        owner = event.owner;
        break;
      case "case.updated":
        latestCase = event.seq;
        caseState = event.case.state;
        break;
      case "safety.notice":
        notice = event;
        break;
      default:
        isAnswerDue = false;
    }
  }
  isAnswerDue &&= owner === "bot";
  return { owner, lastInput, form, notice, latestCase, caseState, hasFreeText, isAnswerDue };
}

/** The number of the last event that asks the patient something that can still be answered. */
export function openQuestion(events: readonly LogEvent[], standing: Standing): number {
  if (standing.form) return standing.form.seq;
  const question = events.findLast(
    (event) =>
      event.type === "bot.message" && event.choices.length > 0 && event.seq > standing.lastInput,
  );
  return question?.seq ?? 0;
}
