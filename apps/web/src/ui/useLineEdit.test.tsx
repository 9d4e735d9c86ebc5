// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useLineEdit } from './useLineEdit.ts';

afterEach(cleanup);

function Line({ onDone }: { readonly onDone: (text: string, isByKey: boolean) => void }) {
  return <input {...useLineEdit('Bakery', onDone)} />;
}

/** A field in which something was written, what it told, and the keys that got past it. */
function written(text: string) {
  const told: (readonly [string, boolean])[] = [];
  const passed: string[] = [];
  const { getByRole } = render(
    <div onKeyDown={(event) => passed.push(event.key)}>
      <Line onDone={(line, isByKey) => told.push([line, isByKey])} />
    </div>,
  );
  const field = getByRole('textbox');
  fireEvent.change(field, { target: { value: text } });
  return { field, told, passed };
}

test.each([
  ['Enter keeps what was written', 'Enter', ['Farm', true]],
  ['Esc keeps what was there', 'Escape', ['Bakery', true]],
])('%s, and leaving the field afterwards says nothing more', (_what, key, expected) => {
  const { field, told, passed } = written(' Farm ');
  fireEvent.keyDown(field, { key: 'a' });
  fireEvent.keyDown(field, { key });
  fireEvent.blur(field);
  expect(told).toEqual([expected]);
  expect(passed).toEqual([]);
});

test('leaving it keeps what was written, and is told from a key', () => {
  const { field, told } = written('Farm');
  fireEvent.blur(field);
  expect(told).toEqual([['Farm', false]]);
});

test('keys that choose letters of an input method end nothing', () => {
  const { field, told } = written('農');
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
  expect(told).toEqual([]);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(told).toEqual([['農', true]]);
});
