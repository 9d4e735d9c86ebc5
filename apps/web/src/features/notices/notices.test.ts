import { applyChanges, type RecordChange } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import { loadTranslator, type Translate } from '@symbiomap/i18n';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { boardDeeds } from './boardDeeds.ts';
import { gatherMs, gatherNotices } from './gatherNotices.ts';
import { noticeSentence, type Happenings } from './noticeSentence.ts';

let en: Translate;
let ru: Translate;
beforeAll(async () => {
  en = await loadTranslator('en');
  ru = await loadTranslator('ru');
});
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const nothing: Happenings = { joined: [], left: [], done: [] };
const [kalundborg] = samples;
const board = kalundborg.load();
const deedsOf = (changes: readonly RecordChange[], ids: ReadonlySet<string> | null) =>
  boardDeeds(board, applyChanges(board, changes), ids, en).map(({ id, deed }) => [id, deed]);

test('thirty people who come within a second are one sentence', () => {
  const told: string[] = [];
  const gatherer = gatherNotices((happenings) => told.push(noticeSentence(happenings, en)));
  const here = new Map<string, string>();
  for (let at = 0; at < 30; at += 1) {
    here.set(`p${at}`, `Person ${at}`);
    gatherer.people(new Map(here));
    vi.advanceTimersByTime(30);
  }
  vi.advanceTimersByTime(gatherMs);
  expect(told).toEqual(['Joined: Person 0, Person 1, Person 2 and 27 more']);
});

test('who reloads the page has neither gone nor come; who was here before is not told', () => {
  const tell = vi.fn();
  const gatherer = gatherNotices(tell);
  gatherer.startWith(new Map([['a', 'Anna']]));
  gatherer.people(new Map());
  vi.advanceTimersByTime(gatherMs / 2);
  gatherer.people(new Map([['a', 'Anna']]));
  vi.advanceTimersByTime(2 * gatherMs);
  expect(tell).not.toHaveBeenCalled();
  gatherer.people(new Map());
  vi.advanceTimersByTime(gatherMs);
  expect(tell).toHaveBeenCalledWith({ ...nothing, left: ['Anna'] });
});

test('what is changed again and again is told once', () => {
  const tell = vi.fn();
  const gatherer = gatherNotices(tell);
  const thing = { id: 'c', deed: 'moved', thing: 'Bakery', by: 'Anna' } as const;
  for (let at = 0; at < 20; at += 1) gatherer.things([thing]);
  vi.advanceTimersByTime(gatherMs);
  expect(tell).toHaveBeenCalledTimes(1);
  expect(noticeSentence({ ...nothing, done: [thing] }, en)).toBe('Moved: Bakery (Anna)');
});

test('a sentence names things and people, in both languages', () => {
  const happenings: Happenings = {
    joined: ['Вера'],
    left: ['Олег', 'Ян'],
    done: [
      { deed: 'locked', thing: 'Пекарня', by: null },
      { deed: 'changed', thing: 'ТККЗ', by: 'Вера' },
    ],
  };
  expect(noticeSentence(happenings, ru)).toBe(
    'Подключились: Вера. Ушли: Олег, Ян. Изменено: ТККЗ (Вера). Закреплено: Пекарня',
  );
  expect(noticeSentence(nothing, ru)).toBe('');
});

test('what was done to a thing: moved, changed, locked, unlocked, deleted', () => {
  const position = { x: 1, y: 2 };
  const edit = (id: string, fields: object): RecordChange => ({
    kind: 'edit',
    table: 'companies',
    id,
    fields,
  });
  expect(
    deedsOf(
      [
        edit('novo', { position }),
        edit('fish', { name: 'Trout farm', position }),
        edit('cement', { locked: true }),
        { kind: 'delete', table: 'companies', id: 'acid' },
      ],
      null,
    ),
  ).toEqual(
    expect.arrayContaining([
      ['novo', 'moved'],
      ['fish', 'changed'],
      ['cement', 'locked'],
      ['acid', 'deleted'],
    ]),
  );
});

test('a record that was read anew and says the same but for its place has moved', () => {
  const novo = board.companies.get('novo');
  if (novo === undefined) throw new Error('No such company');
  const again = { ...structuredClone(novo), position: { x: 1, y: 2 } };
  const after = { ...board, companies: new Map(board.companies).set('novo', again) };
  expect(boardDeeds(board, after, null, en).map(({ deed }) => deed)).toEqual(['moved']);
});

test('only what was asked for is told, and nothing of what did not change', () => {
  const changes: readonly RecordChange[] = ['novo', 'fish'].map((id) => ({
    kind: 'edit',
    table: 'companies',
    id,
    fields: { note: 'so' },
  }));
  expect(deedsOf(changes, new Set(['fish', 'cement']))).toEqual([['fish', 'changed']]);
  expect(deedsOf([], null)).toEqual([]);
});
