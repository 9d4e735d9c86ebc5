/** A key with its modifiers, as `Mod+Shift+Z`; `Mod` is Ctrl, or ⌘ on Apple's. Letters stand for Latin ones. */
export type Shortcut = string;

/** What of a keyboard event a shortcut looks at. */
export interface KeyStroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const isApple = /mac|iphone|ipad/i.test(navigator.platform);

/** What the keys that carry signs show on the Latin layout, by their place. */
const signsByPlace: Readonly<Record<string, string>> = {
  Backquote: '`',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Equal: '=',
  Minus: '-',
  Period: '.',
  Quote: "'",
  Semicolon: ';',
  Slash: '/',
};

/** What a key shows on the Latin layout, by its place; `null` for keys that show nothing. */
function placed(code: string): string | null {
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] ?? signsByPlace[code] ?? null;
}

/**
 * The key that was meant: `event.key` where it is Latin, so that Dvorak and AZERTY type what they show; by its
 * place (`event.code`) on Cyrillic, Greek and other layouts, where Я sits on Z's key.
 */
export function keyOf({ key, code, altKey }: KeyStroke): string {
  if (key === ' ') return 'Space';
  // A key that begins an accent, or goes to an input method, shows nothing of its own.
  if (/^(Dead|Process|Unidentified)$/.test(key)) return placed(code) ?? key;
  if (key.length > 1) return key;
  // With Alt, Apple's keyboards type signs: the place is all that is left of the letter.
  const isShown = altKey ? /^[\u0020-\u007E]$/ : /^[\u0020-\u024F]$/;
  return isShown.test(key) ? key.toUpperCase() : (placed(code) ?? key.toUpperCase());
}

/** Whether a key stroke is this shortcut. */
export function isShortcut(shortcut: Shortcut, stroke: KeyStroke): boolean {
  const { key, modifiers } = partsOf(shortcut);
  const wantsMod = modifiers.includes('Mod');
  const hasMod = isApple ? stroke.metaKey : stroke.ctrlKey;
  const otherMod = isApple ? stroke.ctrlKey : stroke.metaKey;
  // Digits are found by their place: with Shift, or on a French keyboard without it, the keys show signs.
  const pressed = /^\d$/.test(key) && stroke.code === `Digit${key}` ? key : keyOf(stroke);
  // Signs such as "?" and "+" need Shift on some layouts and not on others: it is not asked about.
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key);
  return (
    pressed === key &&
    wantsMod === hasMod &&
    !otherMod &&
    modifiers.includes('Alt') === stroke.altKey &&
    (isSign || modifiers.includes('Shift') === stroke.shiftKey)
  );
}

/**
 * Whether a shortcut is one letter, digit or sign without Ctrl or Alt: such keys can be switched off, as people
 * who speak to their computer press them without meaning to (WCAG 2.1.4).
 */
export function isLetterKey(shortcut: Shortcut): boolean {
  const { key, modifiers } = partsOf(shortcut);
  return key.length === 1 && !modifiers.includes('Mod') && !modifiers.includes('Alt');
}

/** "Mod++" is Mod and the plus sign. */
function partsOf(shortcut: Shortcut): {
  readonly key: string;
  readonly modifiers: readonly string[];
} {
  const isPlus = shortcut === '+' || shortcut.endsWith('++');
  if (isPlus) return { key: '+', modifiers: shortcut.slice(0, -2).split('+') };
  const modifiers = shortcut.split('+');
  return { key: modifiers.pop() ?? '', modifiers };
}

/** Keys whose names say less than a sign. */
const keySigns: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  ContextMenu: 'Menu',
};

/** A shortcut as it is shown to people. */
export function showShortcut(shortcut: Shortcut): string {
  const signs: Readonly<Record<string, string>> = isApple
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
    : { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt' };
  const { key, modifiers } = partsOf(shortcut);
  return [
    ...modifiers.filter((part) => part !== '').map((part) => signs[part] ?? part),
    keySigns[key] ?? key,
  ].join(isApple ? '' : '+');
}

/** Whether a key stroke goes to a field in which people write. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
