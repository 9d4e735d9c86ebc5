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

/**
 * The key that was meant: `event.key` where it is Latin, so that Dvorak and AZERTY type what they show; by its
 * place (`event.code`) on Cyrillic, Greek and other layouts, where Я sits on Z's key.
 */
export function keyOf({ key, code }: KeyStroke): string {
  const isLatin = /^[\u0020-\u024F]$/.test(key);
  if (key.length > 1) return key === ' ' ? 'Space' : key;
  if (isLatin) return key === ' ' ? 'Space' : key.toUpperCase();
  const placed = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  return placed ?? key.toUpperCase();
}

/** Whether a key stroke is this shortcut. */
export function isShortcut(shortcut: Shortcut, stroke: KeyStroke): boolean {
  const parts = shortcut.split('+');
  const key = parts.pop() ?? '';
  const wantsMod = parts.includes('Mod');
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
    parts.includes('Alt') === stroke.altKey &&
    (isSign || parts.includes('Shift') === stroke.shiftKey)
  );
}

/** A shortcut as it is shown to people. */
export function showShortcut(shortcut: Shortcut): string {
  const signs: Readonly<Record<string, string>> = isApple
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
    : { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt' };
  return shortcut
    .split('+')
    .map((part) => signs[part] ?? part)
    .join(isApple ? '' : '+');
}

/** Whether a key stroke goes to a field in which people write. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
