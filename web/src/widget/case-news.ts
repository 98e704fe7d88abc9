import type { Conversation } from "./conversation.js";
import type { Shelf } from "./storage.js";

const KEY = "told";

export interface News {
  readonly code: string;
  readonly state: string;
}

/**
 * Tells the page of the patient's case, once for each change that this browser sees. What was told
 * last is kept, and a log that already has a case when it is first read here tells nothing, so that
 * neither a reload nor another tab nor another device repeats anything.
 */
export class CaseNews {
  constructor(
    private readonly shelf: Shelf,
    private readonly tell: (news: News) => void,
  ) {}

  read({ id, events }: Conversation): void {
    if (id === "") this.shelf.remove(KEY);
    if (id === "" || events.length === 0) return;
    const update = events.findLast((event) => event.type === "case.updated");
    const seq = update?.seq ?? 0;
    const { code, state } = update?.case ?? { code: "", state: "" };
    const [known, last, ...told] = (this.shelf.get(KEY) ?? "").split(" ");
    if (known === id && seq <= Number(last)) return;
    this.shelf.set(KEY, [id, seq, code, state].join(" "));
    if (known === id && told.join(" ") !== `${code} ${state}`) this.tell({ code, state });
  }
}
