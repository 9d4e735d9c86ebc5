import type { OtherPresence } from '@symbiomap/document';
import { expect, test } from 'vitest';
import { marksOfOthers } from './personMarks.ts';

const person = { id: 'boris', name: 'Boris', color: '#123456' };
const boris: OtherPresence = { clientId: 1, person, cursor: null, selection: ['farms'] };
const mark = { name: 'Boris', color: '#123456' };

test('what somebody has selected or writes in says so, and says it once', () => {
  const marks = marksOfOthers([{ ...boris, editing: 'lake' }], new Map());
  expect(marks).toEqual(new Map([['farms', [mark]], ['lake', [mark]]])); // prettier-ignore
  expect(marksOfOthers([{ ...boris, editing: 'farms' }], new Map()).get('farms')).toEqual([mark]);
});

test('who moves a pointer changes no mark', () => {
  const before = marksOfOthers([boris], new Map());
  expect(marksOfOthers([{ ...boris, cursor: { x: 1, y: 2 } }], before)).toBe(before);
});
