/** Keeps the counter's field ready: the next scan or number replaces what could not be found. */
export function awaitScans(): void {
  const field = document.querySelector<HTMLInputElement>(".counter .code");
  if (field === null) return;
  if (field.value === "") field.value = field.dataset["typed"] ?? "";
  field.select();
  // A scanner types wherever the focus is.
  document.addEventListener("keydown", () => {
    if (document.activeElement === document.body) field.focus();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    field.focus();
    field.select();
  });
}
