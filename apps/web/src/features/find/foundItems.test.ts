import { emptyBoard, newRecord, type BoardSnapshot } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { foundItems } from './foundItems.ts';

const board: BoardSnapshot = {
  ...emptyBoard('Test'),
  companies: new Map([
    ['bushe', newRecord('companies', 'bushe', { name: 'Bushe' })],
    [
      'tissø',
      newRecord('companies', 'tissø', { name: 'Lake Tissø', names: { ru: 'Озеро Тиссё' } }),
    ],
    ['farm', newRecord('companies', 'farm', { name: 'Farm', aliases: ['Ferme'] })],
  ]),
  areas: new Map([['port', newRecord('areas', 'port', { title: 'Порт' })]]),
  notes: new Map([
    ['idea', newRecord('notes', 'idea', { text: 'Who pays for the pipe?\nAsk the town' })],
  ]),
  comments: new Map([['k1', newRecord('comments', 'k1', { text: 'Every day?', on: 'f1' })]]),
  resources: new Map([['grounds', newRecord('resources', 'grounds', { name: 'Кофейный жмых' })]]),
  flows: new Map([
    [
      'f1',
      newRecord('flows', 'f1', {
        from: 'bushe',
        to: 'farm',
        resource: 'grounds',
      }),
    ],
  ]),
};
const idsFor = (query: string) => foundItems(board, query).map(({ id }) => id);

test.each([
  ['Буше', ['bushe', 'f1']],
  ['tisso', ['tissø']],
  ['тиссе', ['tissø']],
  ['ferme', ['farm']],
  ['жмых', ['grounds', 'f1']],
  ['zhmih farm', ['f1']],
  ['port', ['port']],
  ['pipe', ['idea']],
  ['every day', ['k1']],
  ['', []],
  ['steam', []],
])('"%s" finds %j', (query, ids) => {
  expect(idsFor(query)).toEqual(ids);
});
