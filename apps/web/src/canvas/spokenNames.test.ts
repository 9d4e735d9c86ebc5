import { applyChanges, graphOf, type BoardSnapshot, type RecordChange } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import { loadTranslator, type Translate } from '@symbiomap/i18n';
import { beforeAll, expect, test, vi } from 'vitest';
import { spokenCompany, spokenFlow } from './spokenNames.ts';

let en: Translate;
let ru: Translate;
beforeAll(async () => {
  en = await loadTranslator('en');
  ru = await loadTranslator('ru');
});

const [kalundborg] = samples;
const board = kalundborg.load();

function company(id: string, translate: Translate, of: BoardSnapshot = board): string {
  const record = of.companies.get(id);
  if (record === undefined) throw new Error(`No company ${id}`);
  return spokenCompany(graphOf(of), record, translate);
}
function flow(id: string, translate: Translate, of: BoardSnapshot = board): string {
  const record = of.flows.get(id);
  if (record === undefined) throw new Error(`No flow ${id}`);
  return spokenFlow(of, record, translate);
}
function changed(...changes: readonly RecordChange[]): BoardSnapshot {
  return applyChanges(board, changes);
}

test('a company says what it is, how much flows, and whether it is locked', () => {
  expect(company('asnaes', en)).toBe('Asnæs power station, energy, 6 flows out, 3 in');
  expect(company('acid', en)).toMatch(/, no flows out, 1 in$/);
  const locked = changed({
    kind: 'edit',
    table: 'companies',
    id: 'fish',
    fields: { locked: true },
  });
  expect(company('fish', en, locked)).toMatch(/, no flows out, 1 in, locked$/);
});

test('Russian counts as Russian does', () => {
  expect(company('asnaes', ru)).toMatch(/, отдаёт 6 потоков, получает 3 потока$/);
  expect(company('lake', ru)).toMatch(/, отдаёт 3 потока, ничего не получает$/);
  expect(company('fish', ru)).toMatch(/, ничего не отдаёт, получает 1 поток$/);
});

test('a flow says what, how much, from whom to whom and how far it has come', () => {
  expect(flow('asnaes-cement-fly-ash', en)).toMatch(
    /^Fly ash 170,000.t\/year from Asnæs power station to Cement industry, operating$/,
  );
  expect(flow('lake-novo-surface-water', ru)).toMatch(/, работает$/);
});

test('what is told is what the board says now', () => {
  const renamed = changed(
    { kind: 'edit', table: 'companies', id: 'cement', fields: { name: 'Portland' } },
    { kind: 'edit', table: 'flows', id: 'asnaes-cement-fly-ash', fields: { stage: 'paused' } },
    { kind: 'delete', table: 'flows', id: 'asnaes-fish-warm-water' },
  );
  expect(flow('asnaes-cement-fly-ash', en, renamed)).toMatch(/ to Portland, paused$/);
  expect(company('asnaes', en, renamed)).toMatch(/, 5 flows out, 3 in$/);
  expect(company('asnaes', en)).toMatch(/, 6 flows out, 3 in$/);
});

test('a name is put together once', () => {
  const say = vi.fn((...args: Parameters<Translate>) => en(...args));
  const translate = Object.assign(say, { language: en.language, has: en.has }) as Translate;
  company('novo', translate);
  const spoken = say.mock.calls.length;
  company('novo', translate);
  expect(spoken).toBeGreaterThan(0);
  expect(say).toHaveBeenCalledTimes(spoken);
});
