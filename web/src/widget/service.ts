import { isLogEvent, isRecord, type LogEvent } from "./events.js";
import { facilityOf, type Facility } from "./facility.js";
import type { Locale } from "./locale.js";
import { parseJson } from "./storage.js";
import { stubOf, type Stub } from "./ticket.js";

const TIMEOUT_MS = 15_000;

export interface Credentials {
  readonly id: string;
  readonly token: string;
}

export type FormValues = Readonly<Record<string, string | null>>;
export type FieldErrors = Readonly<Record<string, string>>;

/** The service could not be reached, or not in time. */
export class Unreachable extends Error {
  /** No answer was to be had or seen: what browsers say of a refusal that they keep from the page. */
  get isHidden(): boolean {
    return this.cause instanceof TypeError;
  }
}

/** The service refused; `detail` is a sentence for the reader. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly fieldErrors: FieldErrors = {},
  ) {
    super(`${status} ${code}`);
  }

  /** The conversation was erased, or is none of the token's. */
  get isGone(): boolean {
    return this.status === 401 || this.status === 404;
  }

  /** Trying again later may succeed. */
  get isPassing(): boolean {
    return this.status >= 500 || this.status === 429 || this.status === 408;
  }
}

/** The patient API. Every method raises `Unreachable` or `Problem`. */
export class Service {
  constructor(readonly server: string) {}

  async facility(id: string, locale: Locale): Promise<Facility> {
    const path = `/facilities/${encodeURIComponent(id)}?locale=${locale}`;
    const facility = facilityOf(await this.json("GET", path, { locale }));
    if (!facility) throw new Unreachable("not an answer of the service");
    return facility;
  }

  async start(facility: string, locale: Locale): Promise<Credentials & { events: LogEvent[] }> {
    const body = await this.json("POST", "/conversations", { locale, body: { facility, locale } });
    if (!isRecord(body) || typeof body["id"] !== "string" || typeof body["token"] !== "string") {
      throw new Unreachable("not an answer of the service");
    }
    return { id: body["id"], token: body["token"], events: eventsOf(body) };
  }

  /** Go on with a conversation of another device; `values` has the case's code and the birth date. */
  async resume(facility: string, locale: Locale, values: FormValues): Promise<Stub> {
    const body = { ...values, facility };
    const told = await this.json("POST", "/conversations/resume", { locale, body });
    const stub = stubOf(told);
    if (!stub) throw new Unreachable("not an answer of the service");
    return stub;
  }

  async events(who: Credentials, locale: Locale): Promise<LogEvent[]> {
    return eventsOf(await this.json("GET", `${pathOf(who)}/events?after=0`, { who, locale }));
  }

  /** An open stream of the events after a number; it has no time limit. */
  follow(who: Credentials, after: number, locale: Locale, signal: AbortSignal): Promise<Response> {
    const path = `${pathOf(who)}/events?after=${after}`;
    return this.request("GET", path, { who, locale, signal, accept: "text/event-stream" });
  }

  async send(who: Credentials, locale: Locale, message: Readonly<Record<string, string>>) {
    await this.json("POST", `${pathOf(who)}/messages`, { who, locale, body: message });
  }

  async submit(who: Credentials, locale: Locale, form: string, id: string, values: FormValues) {
    const path = `${pathOf(who)}/forms/${encodeURIComponent(form)}`;
    await this.json("POST", path, { who, locale, body: { id, values } });
  }

  async cancel(who: Credentials, locale: Locale): Promise<void> {
    await this.json("POST", `${pathOf(who)}/cancel`, { who, locale });
  }

  async rate(who: Credentials, locale: Locale, stars: number): Promise<void> {
    await this.json("POST", `${pathOf(who)}/rating`, { who, locale, body: { stars } });
  }

  async reopen(who: Credentials, locale: Locale): Promise<void> {
    await this.json("POST", `${pathOf(who)}/reopen`, { who, locale });
  }

  async switchLocale(who: Credentials, locale: Locale): Promise<void> {
    await this.json("PATCH", pathOf(who), { who, locale, body: { locale } });
  }

  async transcript(who: Credentials, locale: Locale): Promise<Blob> {
    const path = `${pathOf(who)}/transcript`;
    return (await this.request("GET", path, { who, locale, accept: "text/plain" })).blob();
  }

  async erase(who: Credentials, locale: Locale): Promise<void> {
    await this.request("DELETE", pathOf(who), { who, locale });
  }

  /** Whether this page is of another site than the service. */
  get isElsewhere(): boolean {
    return new URL(this.server).origin !== location.origin;
  }

  /** Whether the service answers what it answers every page. */
  isUp(): Promise<boolean> {
    const head = fetch(`${this.server}/widget.js`, { method: "HEAD", cache: "no-store" });
    return head.then(
      ({ ok }) => ok,
      () => false,
    );
  }

  private async json(method: string, path: string, options: RequestOptions): Promise<unknown> {
    return parseJson(await (await this.request(method, path, options)).text());
  }

  private async request(method: string, path: string, options: RequestOptions): Promise<Response> {
    const headers: Record<string, string> = {
      Accept: options.accept ?? "application/json",
      "Accept-Language": options.locale,
    };
    if (options.who) headers["Authorization"] = `Bearer ${options.who.token}`;
    if (options.body) headers["Content-Type"] = "application/json";
    const response = await fetch(`${this.server}/api/v1${path}`, {
      method,
      headers,
      body: options.body ? JSON.stringify(options.body) : null,
      signal: options.signal ?? AbortSignal.timeout(TIMEOUT_MS),
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
    }).catch((error: unknown) => {
      throw new Unreachable(String(error), { cause: error });
    });
    if (!response.ok) throw await problemOf(response);
    return response;
  }
}

interface RequestOptions {
  readonly locale: Locale;
  readonly who?: Credentials;
  readonly body?: unknown;
  readonly accept?: string;
  readonly signal?: AbortSignal;
}

const pathOf = (who: Credentials): string => `/conversations/${encodeURIComponent(who.id)}`;

async function problemOf(response: Response): Promise<Problem> {
  const body = parseJson(await response.text().catch(() => null));
  if (!isRecord(body)) return new Problem(response.status, "", "");
  const errors: Record<string, string> = {};
  for (const [field, error] of Object.entries(isRecord(body["errors"]) ? body["errors"] : {})) {
    errors[field] = isRecord(error) ? textOf(error["message"]) : "";
  }
  return new Problem(response.status, textOf(body["code"]), textOf(body["detail"]), errors);
}

function eventsOf(body: unknown): LogEvent[] {
  const events = isRecord(body) ? body["events"] : null;
  return Array.isArray(events) ? events.filter(isLogEvent) : [];
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
