// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { LookUp } from './LookUp.tsx';

afterEach(cleanup);
const list = [
  { id: '10.71', name: '10.71', note: 'Bread' },
  { id: '16 06 01', name: '16 06 01*', note: 'Car batteries', warning: 'Hazardous' },
];

/** The field as a form holds it; what was taken, in order. */
function open(value: string): string[] {
  const taken: string[] = [];
  function Form() {
    const [current, setCurrent] = useState(value);
    const take = (how: string) => (text: string) => {
      taken.push(`${how} ${text}`);
      setCurrent(text);
    };
    return (
      <LookUp
        label="Sector"
        value={current}
        find={(text) => list.filter(({ note }) => note.toLowerCase().startsWith(text))}
        onChoose={take('chosen')}
        onWrite={take('written')}
        isReadOnly={false}
        maxLength={40}
        placeholder="Word or code"
        anchor="c1.sector"
      >
        Said about it
      </LookUp>
    );
  }
  render(<Form />);
  return taken;
}

test('a word finds what the arrows choose, once, and nothing is written when the field is left', async () => {
  const taken = open('');
  const user = userEvent.setup();
  await user.type(screen.getByRole('combobox'), 'car');
  expect(screen.getByRole('option').textContent).toContain('Car batteries');
  expect(screen.getByLabelText('Hazardous')).toBeTruthy();
  await user.keyboard('{ArrowDown}{Enter}');
  await user.tab();
  expect(taken).toEqual(['chosen 16 06 01']);
  expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('16 06 01');
});

test('what no list has is written as it stands, by Enter or by leaving', async () => {
  const taken = open('10.71');
  const user = userEvent.setup();
  await user.clear(screen.getByRole('combobox'));
  await user.type(screen.getByRole('combobox'), '99.99{Enter}');
  expect(taken).toEqual(['written 99.99']);
  await user.tab();
  expect(taken).toEqual(['written 99.99']);
});

test('an empty field takes the code away, and Escape leaves it as it was', async () => {
  const taken = open('10.71');
  const user = userEvent.setup();
  await user.clear(screen.getByRole('combobox'));
  await user.keyboard('{Escape}');
  await user.keyboard('{Escape}');
  expect(taken).toEqual([]);
  await user.clear(screen.getByRole('combobox'));
  await user.tab();
  expect(taken).toEqual(['written ']);
});
