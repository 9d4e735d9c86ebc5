import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFound, type Fault } from './fault.ts';
import { FlowRecord } from './flow.ts';
import { toJson } from './json.ts';
import { readRecord, writeRecord } from './record.ts';
import { recordTypes, tableNames } from './recordTypes.ts';

function readFlow(fields: object) {
  const faults: Fault[] = [];
  const raw = new Map<string, unknown>(Object.entries(fields));
  const flow = readRecord(FlowRecord, 'f', raw, (fault) => faults.push(fault));
  return { flow, faults };
}

describe('reading', () => {
  test('what is not told is unknown, never zero', () => {
    const { flow, faults } = readFlow({});
    expect(flow).toMatchObject({ id: 'f', from: null, amount: null, stage: 'idea', tests: [] });
    expect(faults).toEqual([]);
  });

  test('a bad value gives its fallback, a fault with its place, and is kept as it came', () => {
    const { flow, faults } = readFlow({ stage: 'dream', amount: { mode: '12', unit: 't' } });
    expect(flow.stage).toBe('idea');
    expect(flow.amount).toMatchObject({ mode: null, unit: 't' });
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      ['stage', 'not-one-of'],
      ['amount.mode', 'not-number'],
    ]);
    expect(writeRecord(FlowRecord, flow)).toEqual({
      id: 'f',
      stage: 'dream',
      amount: { mode: '12', unit: 't' },
    });
  });

  test('of a list, only the bad entry is left out', () => {
    const { flow, faults } = readFlow({ tests: [{ date: '2021' }, 5, { date: 'soon' }] });
    expect(flow.tests.map(({ date }) => date)).toEqual(['2021', null]);
    expect(faults.map(({ path }) => path)).toEqual(['tests[1]', 'tests[2].date']);
  });

  test('fields of others are kept, at every depth', () => {
    const { flow } = readFlow({ colour: 'red', transport: { mode: 'rail', wagons: 3 } });
    expect(writeRecord(FlowRecord, flow)).toEqual({
      id: 'f',
      stage: 'idea',
      colour: 'red',
      transport: { mode: 'rail', wagons: 3 },
    });
  });

  test('JavaScript’s own names never become keys', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":1,"transport":{"__proto__":{"polluted":1}}}',
    ) as object;
    const { flow } = readFlow(hostile);
    expect(Object.hasOwn(flow.unread ?? {}, '__proto__')).toBe(false);
    expect(flow.unread).toBeNull();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(flow.transport)).toBe(Object.prototype);
  });

  test('two records never share what they hold', () => {
    const one = readFlow({ amount: { mode: 1 } }).flow;
    expect(readFlow({}).flow.amount).toBeNull();
    expect(one.amount?.mode).toBe(1);
  });
});

describe.each(tableNames)('any value at all in %s', (table) => {
  const type = recordTypes[table];
  const fields = fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(type.fields)), fc.string()),
    fc.oneof(fc.anything(), fc.jsonValue()),
  );

  test('is read, and written as JSON', () => {
    const law = fc.property(fields, (values) => {
      const record = readRecord(type, 'x', new Map(Object.entries(values)), () => {});
      const written = writeRecord(type as never, record as never);
      // As text, because JSON writes -0 as 0.
      expect(JSON.stringify(JSON.parse(JSON.stringify(written)))).toBe(JSON.stringify(written));
    });
    fc.assert(law, { numRuns: 100 });
  });

  test('that was written once is read again as the same', () => {
    const law = fc.property(fields, (values) => {
      const once = readRecord(type, 'x', new Map(Object.entries(values)), () => {});
      const written = writeRecord(type as never, once as never);
      const again = readRecord(type, 'x', new Map(Object.entries(written)), () => {});
      expect(writeRecord(type as never, again as never)).toEqual(written);
    });
    fc.assert(law, { numRuns: 100 });
  });
});

test('whatever was found is told in one short line', () => {
  const law = fc.property(fc.anything(), (value) => {
    expect(describeFound(value).length).toBeLessThanOrEqual(60);
  });
  fc.assert(law);
});

test('what is copied as JSON is JSON, however deep', () => {
  const law = fc.property(fc.anything(), (value) => {
    const json = toJson(value);
    const text = JSON.stringify(json);
    if (json !== undefined) expect(JSON.stringify(JSON.parse(text))).toBe(text);
  });
  fc.assert(law);
});
