// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { announcements } from './announcer.ts';
import { TextField } from './TextField.tsx';
import { UnfinishedTexts } from './unfinishedTexts.ts';

afterEach(cleanup);

const check = (text: string) =>
  /^\d+$/.test(text) ? null : { message: `No number: ${text}`, readings: ['12', '125'] };

/** A field on a board that is open, and what it took. */
function openField(unfinished = new Map<string, string>()) {
  const taken: string[] = [];
  const view = render(
    <UnfinishedTexts value={unfinished}>
      <TextField
        label="Amount"
        value="7"
        anchor="f1.amount"
        check={check}
        readingsLabel="Did you mean:"
        onCommit={(text) => taken.push(text)}
      />
    </UnfinishedTexts>,
  );
  const field = screen.getByRole('textbox', { name: 'Amount' });
  const type = (text: string) => fireEvent.change(field, { target: { value: text } });
  return { field, type, taken, close: view.unmount, unfinished };
}

test('while somebody types nothing is said; when they have done, what is wrong is said and spoken', () => {
  const { field, type, taken } = openField();
  type('12,5,3');
  expect(screen.queryByText('No number: 12,5,3')).toBeNull();
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(screen.getByText('No number: 12,5,3')).toBeTruthy();
  expect(announcements.getState().text).toContain('No number: 12,5,3');
  expect(field).toHaveProperty('value', '12,5,3');
  expect(taken).toEqual([]);
});

test('what may be meant is taken by one press', () => {
  const { field, type, taken } = openField();
  type('12,5,3');
  fireEvent.blur(field);
  fireEvent.click(screen.getByRole('button', { name: '12' }));
  expect(taken).toEqual(['12']);
  expect(screen.queryByRole('group', { name: 'Did you mean:' })).toBeNull();
});

test('what was not taken stands there again when the field does', () => {
  const { field, type, close, unfinished } = openField();
  type('12,5,3');
  fireEvent.blur(field);
  close();
  const again = openField(unfinished);
  expect(again.field).toHaveProperty('value', '12,5,3');
  expect(screen.getByText('No number: 12,5,3')).toBeTruthy();
  again.type('13');
  fireEvent.blur(again.field);
  expect(again.taken).toEqual(['13']);
  again.close();
  expect(openField(unfinished).field).toHaveProperty('value', '7');
});

test('Esc gives back what was there, and nothing is kept of the rest', () => {
  const { field, type, close, unfinished } = openField();
  type('12,5,3');
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(field).toHaveProperty('value', '7');
  close();
  expect(unfinished.size).toBe(0);
});

test('Esc takes nothing of what was written, though the field is left by it', () => {
  const { field, type, taken } = openField();
  field.focus();
  type('12');
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(document.activeElement).not.toBe(field);
  expect(taken).toEqual([]);
  field.focus();
  type('13');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(taken).toEqual(['13']);
});
