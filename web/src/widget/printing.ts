import type { ReactiveController } from "lit";

/**
 * While the panel is open, what is printed is the conversation: for that time a style sheet takes
 * the rest of the page away. A closed widget leaves the page's own print as it is.
 */
export class Printing implements ReactiveController {
  private readonly adopted = new Map<Document | ShadowRoot, CSSStyleSheet>();
  private modal: HTMLDialogElement | null = null;

  constructor(private readonly host: HTMLElement) {}

  hostConnected(): void {
    window.addEventListener("beforeprint", this.begin);
    window.addEventListener("afterprint", this.end);
  }

  hostDisconnected(): void {
    window.removeEventListener("beforeprint", this.begin);
    window.removeEventListener("afterprint", this.end);
    this.end();
  }

  private readonly begin = (): void => {
    const panel = this.host.shadowRoot?.querySelector<HTMLDialogElement>(".panel[open]");
    if (!panel || this.adopted.size > 0) return;
    let element: Element | null = this.host;
    while (element) {
      const root = element.getRootNode() as Document | ShadowRoot;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(onlyWith(element.localName));
      root.adoptedStyleSheets.push(sheet);
      this.adopted.set(root, sheet);
      element = root instanceof ShadowRoot ? root.host : null;
    }
    if (!panel.matches(":modal")) return;
    // A modal dialog would be cut off at the end of the first sheet.
    this.modal = panel;
    reopen(panel, "show");
  };

  private readonly end = (): void => {
    for (const [root, sheet] of this.adopted) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
    this.adopted.clear();
    if (this.modal?.isConnected && this.modal.open) reopen(this.modal, "showModal");
    this.modal = null;
  };
}

/** Opens the dialog in another way; the focus and what is in sight stay. */
function reopen(panel: HTMLDialogElement, way: "show" | "showModal"): void {
  const focused = (panel.getRootNode() as ShadowRoot).activeElement;
  const scroll = panel.querySelector(".scroll");
  const place = scroll?.scrollTop ?? 0;
  panel.close();
  panel[way]();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (scroll) scroll.scrollTop = place;
}

/** The element alone; in a layer, so that `!important` beats the page's, however specific. */
function onlyWith(name: string): string {
  return `@layer tsunagu-print { @media print {
    :not(${name}, :has(${name})) { display: none !important }
    ${name}, :has(${name}) {
      all: initial !important;
      display: block !important;
      visibility: hidden !important;
      font-size: 0 !important;
      line-height: 0 !important;
    }
    :has(${name})::before, :has(${name})::after { display: none !important }
  } }`;
}
