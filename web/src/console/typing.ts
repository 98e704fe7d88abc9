const SHOWN_MS = 6_000;
const TOLD_EVERY_MS = 4_000;

let hiding: ReturnType<typeof setTimeout> | undefined;
let toldAt = 0;

/** Show for a while that the patient of the open case is writing. */
export function showTyping(caseId: string): void {
  const line = document.getElementById("typing");
  if (line === null || document.getElementById("case")?.dataset["case"] !== caseId) return;
  line.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => (line.hidden = true), SHOWN_MS);
}

/** Tell the service, now and then, that the reply is being written. */
export function tellTyping(): void {
  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const address = target.form?.dataset["typing"];
    if (address === undefined || target.form === null || target.value.trim() === "") return;
    if (Date.now() - toldAt < TOLD_EVERY_MS) return;
    toldAt = Date.now();
    const form = new FormData(target.form);
    const body = new URLSearchParams({
      csrf: String(form.get("csrf")),
      lease: String(form.get("lease")),
    });
    fetch(address, { method: "POST", body }).catch(() => undefined);
  });
}
