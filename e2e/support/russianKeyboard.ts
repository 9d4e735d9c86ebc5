import type { CDPSession, Page } from '@playwright/test';

/** Which key of the keyboard carries which letter of the Russian layout. */
const letters: readonly (readonly [codes: string, russian: string])[] = [
  ['KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight', 'йцукенгшщзхъ'],
  ['KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote', 'фывапролджэ'],
  ['KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash', 'ячсмитьбю.'],
  ['Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0', '1234567890'],
  ['Space', ' '],
];
const codeOfLetter = new Map<string, string>();
for (const [codes, russian] of letters) {
  codes.split(' ').forEach((code, index) => codeOfLetter.set(russian.charAt(index), code));
}
/** On the Russian layout the slash is Shift and the key of the backslash. */
codeOfLetter.set('/', 'Backslash');

const modifierBits = { ctrl: 2, shift: 8 } as const;

/** A real keyboard with the Russian layout on: `key` is Cyrillic, `code` the place on the keyboard. */
export class RussianKeyboard {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<RussianKeyboard> {
    return new RussianKeyboard(await page.context().newCDPSession(page));
  }

  /** Types letter by letter into whatever has the focus. */
  async type(text: string): Promise<void> {
    for (const letter of text) {
      const isUpper = letter !== letter.toLowerCase();
      await this.#strike(letter, letter, isUpper || letter === '/' ? modifierBits.shift : 0);
    }
  }

  /** Presses a letter's key, Ctrl with it if wished. */
  async press(letter: string, { ctrl = false } = {}): Promise<void> {
    await this.#strike(letter, ctrl ? '' : letter, ctrl ? modifierBits.ctrl : 0);
  }

  async #strike(key: string, text: string, modifiers: number): Promise<void> {
    const code = codeOfLetter.get(key.toLowerCase());
    if (code === undefined) throw new Error(`The Russian layout has no key for "${key}"`);
    // Windows and Linux number letter and digit keys by what their place carries on the Latin layout.
    const windowsVirtualKeyCode = /^(Key|Digit).$/.test(code)
      ? code.charCodeAt(code.length - 1)
      : 0;
    const stroke = { key, code, modifiers, windowsVirtualKeyCode };
    const type = text === '' ? 'rawKeyDown' : 'keyDown';
    await this.#session.send('Input.dispatchKeyEvent', { ...stroke, type, text });
    await this.#session.send('Input.dispatchKeyEvent', { ...stroke, type: 'keyUp' });
  }
}
