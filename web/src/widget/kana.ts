/** Kana as they are typed, with the Latin letters of a syllable that is not finished. */
const TYPED = /^([\u3041-\u3096\u30a1-\u30fc\s]+)[a-zａ-ｚ]{0,2}$/i;

/**
 * How a name is read, from what an input method is given before it converts it to kanji. A guess:
 * one that completes words knows more of them than was typed.
 */
export class KanaReading {
  text = "";
  private typed = "";

  constructor(private readonly changed: (text: string, before: string) => void) {}

  /** The input method shows `data`, which is not in the field yet. */
  composing(data: string): void {
    this.typed = TYPED.exec(data)?.[1]?.trim() ?? this.typed;
  }

  /** The input method has put `data` into the field, nothing when it was given up. */
  composed(data: string): void {
    if (data !== "" && this.typed !== "") this.become(`${this.text} ${this.typed}`.trim());
    this.typed = "";
  }

  /** The field is empty again. */
  forget(): void {
    this.typed = "";
    this.become("");
  }

  private become(text: string): void {
    const before = this.text;
    this.text = text;
    if (text !== before) this.changed(text, before);
  }
}
