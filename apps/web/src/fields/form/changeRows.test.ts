import { expect, test } from 'vitest';
import { addRow, changeRow, withoutRow } from './changeRows.ts';

const wet = { text: 'Too wet', owner: null };
const far = { text: 'Too far', owner: null };
const law = { text: 'No permit', owner: null };
const say = (value: unknown) => () => value;

test('a change goes to the row that was seen, where others have added or taken away some', () => {
  const change = changeRow([wet, far], 1, 'owner', say('Anna'));
  expect(change([law, wet, far])).toEqual([law, wet, { ...far, owner: 'Anna' }]);
  expect(change([far])).toEqual([{ ...far, owner: 'Anna' }]);
});

test('what somebody else changed in the same row stays', () => {
  const change = changeRow([wet, far], 0, 'owner', say('Anna'));
  expect(change([{ ...wet, text: 'Too wet by far' }, far])).toEqual([
    { text: 'Too wet by far', owner: 'Anna' },
    far,
  ]);
});

test('a change of a row that is gone brings it back', () => {
  expect(changeRow([wet, far], 0, 'owner', say('Anna'))([far])).toEqual([
    far,
    { ...wet, owner: 'Anna' },
  ]);
});

test('the row that was seen is taken away, wherever it stands, and no other', () => {
  const without = withoutRow([wet, far], 0);
  expect(without([law, wet, far])).toEqual([law, far]);
  expect(without([far])).toEqual([far]);
  expect(without(null)).toEqual([]);
});

test('a row begins with what was told first', () => {
  expect(addRow('text', say('Too wet'))(undefined)).toEqual([{ text: 'Too wet' }]);
});
