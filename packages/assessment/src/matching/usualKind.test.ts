import { expect, test } from 'vitest';
import { usualKind } from './usualKind.ts';

test.each([
  ['steam', 'heat'],
  ['server-heat', 'heat'],
  ['biogas', 'gas'],
  ['wood-fuel', 'fuel'],
  ['cooling-water', 'water'],
  ['fly-ash', 'by-product'],
  ['oxygen', 'material'],
  ['no such thing', 'material'],
])('%s is usually %s', (concept, kind) => {
  expect(usualKind(concept)).toBe(kind);
});
