import htmx from "htmx.org";
import { Idiomorph } from "idiomorph";

const MORPH = /^morph:(innerHTML|outerHTML)$/;

/** What a live refresh must leave: whatever the person typed, opened or revealed. */
const LEFT_ALONE = {
  beforeNodeMorphed: (old: Node, fresh: Node) =>
    !(old instanceof HTMLElement && fresh instanceof HTMLElement && isKept(old, fresh)),
  beforeNodeRemoved: (node: Node) => !(node instanceof HTMLElement && isUnsent(node)),
  beforeAttributeUpdated: (name: string, node: Node) =>
    !(name === "open" && node instanceof HTMLDetailsElement),
};

/** Lets htmx change a part of the page in place (`hx-swap="morph:innerHTML"`). */
export function swapInPlace(): void {
  htmx.defineExtension("morph", {
    isInlineSwap: (style) => style === "morph:outerHTML",
    handleSwap: (style, target, fragment) => {
      const kind = MORPH.exec(style)?.[1] as "innerHTML" | "outerHTML" | undefined;
      if (kind === undefined || !(target instanceof Element)) return false;
      const { children } = fragment as DocumentFragment;
      return Idiomorph.morph(target, children, { morphStyle: kind, callbacks: LEFT_ALONE }) as Node[];
    },
  });
}

/** Whether a person has changed the control since the page came. */
function isChanged(control: Element): boolean {
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.options].filter((option) => option.defaultSelected);
    return control.value !== (chosen[0] ?? control.options[0])?.value;
  }
  if (!(control instanceof HTMLInputElement) || control.type === "hidden") return false;
  if (control.type === "radio" || control.type === "checkbox") {
    return control.checked !== control.defaultChecked;
  }
  return control.value !== control.defaultValue;
}

function isKept(old: HTMLElement, fresh: HTMLElement): boolean {
  if (old.dataset["own"] !== undefined) return true;
  // The revealed details stay as long as the case is the reader's.
  if (old.dataset["revealed"] !== undefined) {
    return fresh.dataset["held"] !== undefined && fresh.dataset["revealed"] === undefined;
  }
  if (old instanceof HTMLInputElement && old.name === "id") {
    // What is sent again after a failure must be the same message.
    return old.form !== null && isUnsent(old.form);
  }
  return isControl(old) && isChanged(old);
}

function isUnsent(node: HTMLElement): boolean {
  return [node, ...node.querySelectorAll("input, textarea, select")].some(isChanged);
}

function isControl(node: Element): boolean {
  return node.matches("input, textarea, select");
}
