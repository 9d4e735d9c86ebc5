import { expect, test } from 'vitest';
import { isLetterKey, isShortcut, keyOf, showShortcut, type KeyStroke } from './shortcut.ts';

function stroke(key: string, code: string, modifiers: Partial<KeyStroke> = {}): KeyStroke {
  return {
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...modifiers,
  };
}

test.each([
  ['English', stroke('z', 'KeyZ', { ctrlKey: true })],
  ['Russian', stroke('я', 'KeyZ', { ctrlKey: true })],
  ['Greek', stroke('ζ', 'KeyZ', { ctrlKey: true })],
  ['German, where Z and Y change places', stroke('z', 'KeyY', { ctrlKey: true })],
])('Ctrl+Z undoes on a keyboard that is %s', (_layout, pressed) => {
  expect(isShortcut('Mod+Z', pressed)).toBe(true);
  expect(isShortcut('Mod+Shift+Z', pressed)).toBe(false);
});

test('on a Dvorak keyboard the letter that is shown counts, not its place', () => {
  expect(isShortcut('V', stroke('v', 'Period'))).toBe(true);
  expect(isShortcut('V', stroke('k', 'KeyV'))).toBe(false);
});

test('a shortcut without modifiers stays silent while Ctrl, Alt or Shift is held', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'shiftKey', 'metaKey'] as const) {
    expect(isShortcut('R', stroke('r', 'KeyR', { [modifier]: true }))).toBe(false);
  }
});

test('signs are taken as they come, whatever it takes to type them', () => {
  expect(isShortcut('?', stroke('?', 'Slash', { shiftKey: true }))).toBe(true);
  expect(isShortcut('Mod+=', stroke('=', 'Equal', { ctrlKey: true }))).toBe(true);
});

test('digits with Shift are found by their place: they show signs', () => {
  expect(isShortcut('Shift+1', stroke('!', 'Digit1', { shiftKey: true }))).toBe(true);
});

test('named keys keep their names', () => {
  expect(keyOf(stroke('Escape', 'Escape'))).toBe('Escape');
  expect(keyOf(stroke(' ', 'Space'))).toBe('Space');
});

test('the plus sign is a key like others', () => {
  expect(isShortcut('Mod++', stroke('+', 'Equal', { ctrlKey: true, shiftKey: true }))).toBe(true);
  expect(isShortcut('Mod++', stroke('', 'Equal', { ctrlKey: true }))).toBe(false);
  expect(showShortcut('Mod++')).toBe('Ctrl++');
});

test.each([
  ['Mod+K', stroke('л', 'KeyK', { ctrlKey: true })],
  ['Mod+F', stroke('а', 'KeyF', { ctrlKey: true })],
  ['Mod+D', stroke('в', 'KeyD', { ctrlKey: true })],
  ['Mod+Shift+L', stroke('Д', 'KeyL', { ctrlKey: true, shiftKey: true })],
  ['Alt+A', stroke('ф', 'KeyA', { altKey: true })],
  ['V', stroke('м', 'KeyV')],
  [']', stroke('ъ', 'BracketRight')],
  ['?', stroke('?', 'Digit7', { shiftKey: true })],
])('on the Russian layout %s is where it is on the Latin one', (shortcut, pressed) => {
  expect(isShortcut(shortcut, pressed)).toBe(true);
});

test('with Alt, Apple keyboards type signs, or begin an accent: the place counts', () => {
  expect(isShortcut('Alt+A', stroke('å', 'KeyA', { altKey: true }))).toBe(true);
  expect(isShortcut('Alt+E', stroke('Dead', 'KeyE', { altKey: true }))).toBe(true);
});

test('single letters, digits and signs can be switched off, what needs Ctrl or Alt cannot', () => {
  expect(['V', '1', '?', 'Shift+1'].every(isLetterKey)).toBe(true);
  expect(['Mod+Z', 'Alt+A', 'Delete', 'ArrowLeft', 'F2', 'Mod++'].some(isLetterKey)).toBe(false);
});
