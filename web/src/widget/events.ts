/** The numbered events of a conversation, as the patient API sends them. */

export interface Choice {
  readonly choice: string;
  readonly label: string;
}

export interface TelephoneNumber {
  readonly label: string;
  readonly number: string;
  readonly tel: string;
}

/** A field of a form: JSON Schema with how to present it. */
export interface Field {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly maxLength?: number;
  readonly oneOf?: readonly { readonly const: string; readonly title: string }[];
  readonly "x-input"?: "text" | "kana" | "date" | "day" | "choice" | "tel" | "email";
  readonly "x-autocomplete"?: string;
  /** The field whose kana this one holds. */
  readonly "x-reading-of"?: string;
  readonly "x-may-tell-staff"?: boolean;
}

export interface FormSchema {
  readonly title?: string;
  /** Who reads what is filled in. */
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, Field>>;
}

export type Owner = "bot" | "queue" | "staff" | "closed";

interface Numbered {
  readonly seq: number;
  readonly at: string;
  readonly locale?: string;
  readonly text: string;
}

export type PatientMessage = Numbered & {
  readonly type: "patient.message";
  readonly id: string;
  readonly choice?: string;
};
export type BotMessage = Numbered & {
  readonly type: "bot.message";
  readonly choices: readonly Choice[];
};
export type StaffMessage = Numbered & { readonly type: "staff.message"; readonly author: string };
export type FormRequest = Numbered & {
  readonly type: "form.request";
  readonly form: string;
  readonly schema: FormSchema;
};
export type FormSubmitted = Numbered & { readonly type: "form.submitted"; readonly form: string };
export type OwnerChanged = Numbered & { readonly type: "owner.changed"; readonly owner: Owner };
/** A path in a square of `size` units; a line is one unit wide. */
export interface QrCode {
  readonly path: string;
  readonly size: number;
}
export type CaseUpdated = Numbered & {
  readonly type: "case.updated";
  readonly case: { readonly code: string; readonly state: string };
  readonly qr: QrCode;
};
export type SafetyNotice = Numbered & {
  readonly type: "safety.notice";
  readonly numbers: readonly TelephoneNumber[];
};

export type LogEvent =
  | PatientMessage
  | BotMessage
  | StaffMessage
  | FormRequest
  | FormSubmitted
  | OwnerChanged
  | CaseUpdated
  | SafetyNotice;

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === "string";
const isObject: Check = (value) => typeof value === "object" && value !== null;

const SHAPES: Readonly<Record<LogEvent["type"], Readonly<Record<string, Check>>>> = {
  "patient.message": { id: isText },
  "bot.message": { choices: Array.isArray },
  "staff.message": { author: isText },
  "form.request": {
    form: isText,
    schema: (value) => isRecord(value) && isObject(value["properties"]),
  },
  "form.submitted": { form: isText },
  "owner.changed": { owner: isText },
  "case.updated": {
    case: (value) => isRecord(value) && isText(value["code"]),
    qr: (value) => isRecord(value) && isText(value["path"]) && Number.isInteger(value["size"]),
  },
  "safety.notice": { numbers: Array.isArray },
};

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the value is an event that this widget knows; others are passed over. */
export function isLogEvent(value: unknown): value is LogEvent {
  if (!isRecord(value) || typeof value["type"] !== "string") return false;
  if (typeof value["seq"] !== "number" || typeof value["text"] !== "string") return false;
  if (!Object.hasOwn(SHAPES, value["type"])) return false;
  const shape = SHAPES[value["type"] as LogEvent["type"]];
  return Object.entries(shape).every(([name, check]) => check(value[name]));
}
