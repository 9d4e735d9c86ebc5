import { expect, test } from 'vitest';
import { checkBoard } from '../../checkBoard.ts';
import { graphOf } from '@symbiomap/domain';
import { boardOf } from '../../testing/boardOf.ts';
import { stagesOutOfOrder } from './stagesOutOfOrder.ts';

const found = (flow: object) =>
  checkBoard(
    graphOf(
      boardOf({
        resources: [{ id: 'r', name: 'Gypsum' }],
        flows: [{ id: 'f', resource: 'r', ...flow }],
      }),
    ),
    { rules: [stagesOutOfOrder], today: '2026-11-23' },
  );

test('a pilot before the first contact', () => {
  const stages = [
    { stage: 'contacted', date: '2025-05' },
    { stage: 'pilot', date: '2024' },
  ];
  expect(found({ stages })).toMatchObject([{ severity: 'warning', items: ['f'] }]);
});

test.each([
  [
    'dates too rough to tell',
    [
      { stage: 'contacted', date: '2025-05' },
      { stage: 'pilot', date: '2025' },
    ],
  ],
  [
    'stages without dates',
    [
      { stage: 'pilot', date: null },
      { stage: 'idea', date: '2024' },
    ],
  ],
  [
    'a pause in between',
    [
      { stage: 'paused', date: '2024' },
      { stage: 'pilot', date: '2025' },
    ],
  ],
  [
    'an exchange that began anew',
    [
      { stage: 'contacted', date: '2020' },
      { stage: 'pilot', date: '2021' },
      { stage: 'contacted', date: '2024' },
    ],
  ],
  ['today', [{ stage: 'pilot', date: '2026-11-23' }]],
])('%s: nothing is said', (_, stages) => {
  expect(found({ stages })).toEqual([]);
});

test('what is told as done lies in the future', () => {
  expect(found({ stages: [{ stage: 'pilot', date: '2027' }] })).toMatchObject([
    { variant: 'future', fixes: [{ id: 'correct-stages' }] },
  ]);
  expect(found({ tests: [{ date: '2026-12-01', result: 'passed' }] })).toMatchObject([
    { variant: 'future', fixes: [{ id: 'correct-tests' }] },
  ]);
  expect(found({ tests: [{ date: '2026-12-01' }] })).toEqual([]);
});
