import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../records/json.ts';
import { recordSchema } from '../records/record.ts';
import { recordTypes, tableNames, type TableName } from '../records/recordTypes.ts';
import { valuesOf } from '../testing/valuesOf.ts';
import { formatBoardFile, parseBoardFile, readBoardFile, writeBoardFile } from './boardFile.ts';

const file = (tables: object = {}) => ({
  format: 'symbiomap.board',
  version: 1,
  board: { title: 'Test' },
  ...tables,
});
const problemsOf = (value: unknown) => {
  const read = readBoardFile(value);
  return read.ok ? [] : read.problem;
};
const firstProblem = (value: unknown) => {
  const [first] = problemsOf(value);
  return first === undefined ? null : [first.code, first.path];
};

describe('a board file', () => {
  test('with a title only is a board', () => {
    const read = readBoardFile(file());
    expect(read.ok && read.value.board.title).toBe('Test');
  });

  test('comes out of the text it makes, with or without a byte order mark', () => {
    const read = readBoardFile(file({ notes: [{ id: 'n', text: 'Привет' }] }));
    if (!read.ok) throw new Error('It is a board file.');
    const text = formatBoardFile(read.value);
    expect(text.endsWith('}\n')).toBe(true);
    expect(parseBoardFile(text)).toEqual(read);
    expect(parseBoardFile(`\uFEFF${text}`)).toEqual(read);
  });

  test('that tells every known field loses none of them', () => {
    const read = readBoardFile(everything);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value.faults).toEqual([]);
    const written = writeBoardFile(read.value);
    // What is unknown (null) is left out.
    const told: unknown = JSON.parse(
      JSON.stringify(everything),
      (_, value: unknown) => value ?? undefined,
    );
    expect(written).toEqual(told);
    for (const table of tableNames) {
      for (const record of read.value[table].values()) expect(record.unread).toBeNull();
    }
  });

  test('keeps what this version does not know, in tables and beside them', () => {
    const value = file({ weather: { rain: true }, notes: [{ id: 'n', mood: 'good' }] });
    const read = readBoardFile(value);
    expect(read.ok && writeBoardFile(read.value)).toMatchObject({
      weather: { rain: true },
      notes: [{ id: 'n', mood: 'good' }],
    });
  });

  test('may refer to what is not there: a finding names it', () => {
    expect(problemsOf(file({ flows: [{ id: 'f', from: 'nobody', to: 'nobody' }] }))).toEqual([]);
  });
});

describe('what cannot be used is told with its place', () => {
  test.each([
    ['nothing', undefined, 'not-board', 'format'],
    ['a list', [], 'not-board', 'format'],
    ['another format', { format: 'miro' }, 'not-board', 'format'],
    ['a newer version', { ...file(), version: 2 }, 'newer-version', 'version'],
    ['no version', { ...file(), version: '1' }, 'unknown-version', 'version'],
    ['no board', { ...file(), board: undefined }, 'no-title', 'board.title'],
    ['a blank title', { ...file(), board: { title: ' ' } }, 'no-title', 'board.title'],
    ['a board that is none', { ...file(), board: 5 }, 'not-object', 'board'],
    ['a table that is no list', file({ flows: {} }), 'not-list', 'flows'],
    ['a record that is none', file({ flows: [5] }), 'not-object', 'flows[0]'],
    ['no id', file({ flows: [{ id: 'a' }, {}] }), 'missing', 'flows[1].id'],
    ['a bad id', file({ notes: [{ id: 'a b' }] }), 'not-id', 'notes[0].id'],
    ['JavaScript’s own name', file({ notes: [{ id: '__proto__' }] }), 'not-id', 'notes[0].id'],
    [
      'an id twice',
      file({ notes: [{ id: 'a' }], tour: [{ id: 'a' }] }),
      'duplicate-id',
      'tour[0].id',
    ],
    [
      'a value deep inside',
      file({ companies: [{ id: 'a', permits: [{ codes: ['1', 2] }] }] }),
      'not-text',
      'companies[0].permits[0].codes[1]',
    ],
    ['a bad setting', { ...file(), board: { title: 'T', mode: 'x' } }, 'not-one-of', 'board.mode'],
  ])('%s', (_, value, code, path) => {
    expect(firstProblem(value)).toEqual([code, path]);
  });

  test('text that is no JSON', () => {
    const read = parseBoardFile('{"format": ');
    expect(read.ok ? null : read.problem[0]?.code).toBe('not-json');
  });

  test('many problems are listed, but not without end', () => {
    const flows = Array.from({ length: 200 }, (_, index) => ({ id: `f${index}`, stage: 'dream' }));
    expect(problemsOf(file({ flows }))).toHaveLength(50);
  });

  test('anything at all is either a board or a list of problems', () => {
    const law = fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
      expect(problemsOf(value).length).toBeGreaterThan(0);
      expect(problemsOf(file({ flows: value }))).toBeInstanceOf(Array);
    });
    fc.assert(law, { numRuns: 300 });
  });
});

test('any board file that the schema allows is read, and what is written of it is read again as the same', () => {
  const record = (table: TableName) =>
    fc.tuple(
      fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/).map((id) => `${table}-${id}`),
      valuesOf(recordSchema(recordTypes[table])) as fc.Arbitrary<JsonObject>,
      fc.option(fc.jsonValue({ maxDepth: 3 })),
    );
  const tables = tableNames.map((table) => {
    const rows = record(table).map(([id, fields, other]) => ({ ...fields, id, other }));
    return [table, fc.uniqueArray(rows, { selector: ({ id }) => id, maxLength: 2 })] as const;
  });
  const law = fc.property(fc.record(Object.fromEntries(tables)), (value) => {
    const first = readBoardFile(file(value));
    if (!first.ok) throw new Error(JSON.stringify(first.problem));
    // An empty text is written as what it is: nothing. From then on the file stays the same, to the letter.
    const text = formatBoardFile(first.value);
    const again = parseBoardFile(text);
    expect(again.ok && formatBoardFile(again.value)).toBe(text);
  });
  fc.assert(law, { numRuns: 100 });
});

/** The example of the documented format: every known field once. */
const everything = {
  format: 'symbiomap.board',
  version: 1,
  board: {
    title: 'Kalundborg',
    language: 'en',
    mode: 'real',
    currency: 'EUR',
    region: '…',
    codeLists: {
      sector: 'NACE-2.1',
      waste: 'LoW-2015',
    },
    rulePack: 'eu',
  },
  companies: [
    {
      id: 'asnaes',
      name: 'Asnæs power station',
      aliases: ['…'],
      kind: 'company',
      sector: {
        list: 'NACE-2.1',
        code: '35.11',
      },
      place: {
        label: 'Kalundborg',
        lat: 55.66,
        lon: 11.08,
      },
      position: {
        x: 0,
        y: 0,
      },
      registerNumber: '…',
      contact: {
        name: '…',
        email: '…',
        phone: '…',
      },
      permits: [
        {
          codes: ['06 01 06'],
          operations: ['R5'],
          validUntil: '2027-01-01',
        },
      ],
      confirmed: false,
      photo: {
        hash: 'a'.repeat(64),
        type: 'image/webp',
        width: 1024,
        height: 683,
        description: 'The power station from the fjord',
      },
      note: '…',
    },
  ],
  resources: [
    {
      id: 'gypsum',
      name: 'Gypsum',
      names: {
        ru: 'Гипс',
      },
      kind: 'by-product',
      state: 'solid',
      unit: 't',
      waste: {
        list: 'LoW-2015',
        code: '10 01 05',
      },
      density: null,
      heatingValue: null,
      moisture: null,
      confidential: false,
    },
  ],
  offers: [
    {
      id: 'o1',
      company: 'asnaes',
      resource: 'gypsum',
      amount: {
        mode: 80000,
        unit: 't',
        per: 'year',
      },
      monthly: null,
      temperature: null,
    },
  ],
  needs: [
    {
      id: 'n1',
      company: 'gyproc',
      resource: 'gypsum',
      amount: {
        low: 100000,
        mode: 120000,
        high: 130000,
        unit: 't',
        per: 'year',
      },
    },
  ],
  processes: [
    {
      id: 'p1',
      company: 'asnaes',
      name: '…',
      inputs: [
        {
          resource: 'coal',
          amount: {
            mode: 1,
            unit: 't',
            per: 'year',
          },
        },
      ],
      outputs: [
        {
          resource: 'gypsum',
          amount: {
            low: 1,
            mode: 2,
            high: 3,
            unit: 't',
            per: 'year',
            basis: 'dry',
          },
        },
      ],
      complete: false,
    },
  ],
  flows: [
    {
      id: 'f1',
      from: 'asnaes',
      to: 'gyproc',
      resource: 'gypsum',
      stage: 'operating',
      amount: {
        mode: 80000,
        unit: 't',
        per: 'year',
      },
      takerAmount: null,
      since: '1993',
      until: null,
      transport: {
        mode: 'truck',
        distanceKm: 4,
      },
      price: {
        amount: -5,
        currency: 'EUR',
        per: 't',
      },
      evidence: {
        class: 'document',
        source: '…',
        year: 1995,
      },
      operation: 'R5',
      legalStatus: 'by-product',
      replaces: {
        flow: 'f0',
        ratio: 1,
      },
      avoids: {
        flow: 'f9',
      },
      tests: [
        {
          date: '2021-04-01',
          lab: '…',
          result: 'passed',
        },
      ],
      barriers: [
        {
          kind: 'regulatory',
          text: '…',
          owner: '…',
          nextStep: '…',
          due: '2026-12-01',
          solved: false,
        },
      ],
      effects: [
        {
          kind: 'customer-loyalty',
          before: 2,
          after: 4,
          sign: 'survey',
        },
      ],
      alternatives: 'g1',
      confidential: false,
    },
  ],
  areas: [
    {
      id: 'a1',
      title: 'Team 1',
      position: {
        x: 0,
        y: 0,
      },
      size: {
        width: 800,
        height: 600,
      },
      locked: true,
    },
  ],
  notes: [
    {
      id: 't1',
      text: '…',
      position: {
        x: 0,
        y: 0,
      },
      color: 'yellow',
    },
  ],
  comments: [
    {
      id: 'k1',
      on: 'f1',
      author: 'Anna',
      text: '…',
      at: '2026-11-22T10:00:00Z',
      replyTo: null,
      resolved: false,
    },
  ],
  tour: [
    {
      id: 's1',
      title: '…',
      text: '…',
      focus: ['asnaes', 'gyproc'],
    },
  ],
};
