import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date as dateField } from '../records/field.ts';
import { readDate } from './readDate.ts';

const today = '2026-11-23';

test.each([
  ['1993', '1993'],
  ['1993-05', '1993-05'],
  ['1993-5-1', '1993-05-01'],
  ['05.1993', '1993-05'],
  ['1.5.1993', '1993-05-01'],
  ['01. 05. 1993', '1993-05-01'],
  ['31/05/1993', '1993-05-31'],
  ['05/31/1993', '1993-05-31'],
  ['29.02.2024', '2024-02-29'],
  ['May 1993', '1993-05'],
  ['1 May 1993', '1993-05-01'],
  ['May 1, 1993', '1993-05-01'],
  ['1993 ', '1993'],
])('%s', (written, date) => {
  expect(readDate(written, { latest: today })).toEqual({ ok: true, value: date });
});

test.each([
  ['май 1993', 'ru', '1993-05'],
  ['1 мая 1993 г.', 'ru', '1993-05-01'],
  ['12 марта 2020', 'ru', '2020-03-12'],
  ['3. Oktober 1990', 'de', '1990-10-03'],
  ['oktober 1990', 'sv', '1990-10'],
])('%s in %s', (written, language, date) => {
  expect(readDate(written, { language })).toEqual({ ok: true, value: date });
});

test.each([
  ['31.02.2026', 'no-such-day', ['2026-02-28', '2026-02']],
  ['29.02.2023', 'no-such-day', ['2023-02-28', '2023-02']],
  ['2020-13', 'no-such-month', ['2020']],
  ['03/04/2021', 'ambiguous', ['2021-04-03', '2021-03-04']],
  ['0/2/2021', 'no-such-day', ['2021-02']],
  ['2/0/2021', 'no-such-month', ['2021']],
  ['2093-05', 'future', ['1993-05', '2026-05']],
  ['2027', 'future', ['1927', '2026']],
  ['93', 'no-date', ['1993']],
  ['21', 'no-date', ['2021', '1921']],
  ['soon', 'no-date', []],
  ['', 'no-date', []],
])('%s is not taken: %s, perhaps %j', (written, code, readings) => {
  expect(readDate(written, { latest: today })).toEqual({ ok: false, problem: { code, readings } });
});

test('this year, this month and today are not in the future', () => {
  for (const written of ['2026', '11.2026', '23.11.2026']) {
    expect(readDate(written, { latest: today }).ok).toBe(true);
  }
  expect(readDate('24.11.2026', { latest: today }).ok).toBe(false);
  expect(readDate('2093').ok).toBe(true);
});

test('whatever is typed, what is taken or offered is a date that a record keeps', () => {
  const field = dateField();
  const typed = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[./ -]\d{1,2}[./ -]\d{1,4}$/));
  const law = fc.property(typed, (text) => {
    const read = readDate(text, { latest: today });
    for (const date of read.ok ? [read.value] : read.problem.readings) {
      let faults = 0;
      expect(field.read(date, () => (faults += 1), 'date')).toBe(date);
      expect(faults).toBe(0);
      expect(readDate(date, { latest: today }), date).toEqual({ ok: true, value: date });
    }
  });
  fc.assert(law, { numRuns: 1_000 });
});
