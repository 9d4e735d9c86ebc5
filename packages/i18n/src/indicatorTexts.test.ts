import { assessBoard, indicators, type PartSubject } from '@symbiomap/assessment';
import { graphOf } from '@symbiomap/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultyBoards } from '../../consistency/src/testing/faultyBoards.ts';
import { indicatorFigure, languages, loadTranslator, reportIndicators } from './index.ts';
import english from './locales/en/indicators.json' with { type: 'json' };
import russian from './locales/ru/indicators.json' with { type: 'json' };

interface Definition {
  readonly id: string;
  readonly parts: Readonly<Record<string, { readonly of?: PartSubject }>>;
  readonly missing: readonly string[];
}
const definitions: readonly Definition[] = indicators;
const needed = new Set(
  definitions.flatMap(({ id, parts, missing }) => [
    `indicator.${id}`,
    `indicator.meaning.${id}`,
    ...Object.keys(parts).map((part) => `indicator.part.${part}`),
    ...missing.map((what) => `indicator.unknown.${what}`),
  ]),
);

describe.each([
  ['English', english],
  ['Russian', russian],
])('in %s', (_, catalogue) => {
  const texts: Readonly<Record<string, string>> = catalogue;

  test('every indicator, part and want has its text', () => {
    for (const key of needed) expect(texts[key], key).toBeTruthy();
  });

  test('no text is left over from one that is gone', () => {
    const ofTables = Object.keys(texts).filter((key) =>
      /^indicator\.(I\d\d|meaning|part|unknown)(\.|$)/u.test(key),
    );
    expect(ofTables.filter((key) => !needed.has(key))).toEqual([]);
  });
});

test.each(languages)('in %s, whatever is found can be said', async (language) => {
  const translate = await loadTranslator(language, ['indicators']);
  const law = fc.property(faultyBoards({ hostile: true }), (board) => {
    const told = assessBoard(graphOf(board), { today: '2026-11-22' });
    const report = reportIndicators(translate, told, (id) => `«${id}»`);
    for (const { name, meaning, parts, unknown, ...figure } of report.indicators) {
      for (const text of [name, meaning, ...parts.map((part) => part.name)])
        expect(text).not.toMatch(/^$|indicator\./u);
      for (const { message } of unknown) expect(message).not.toMatch(/^$|indicator\./u);
      expect(indicatorFigure(translate, figure)).not.toBe('');
    }
  });
  fc.assert(law, { numRuns: 50 });
});

describe('a figure as people read it', () => {
  const figure = async (
    language: 'en' | 'ru',
    value: number | null,
    unit: string,
    ends?: number[],
  ) => {
    const [low = null, high = null] = ends ?? [];
    const translate = await loadTranslator(language, ['indicators']);
    return indicatorFigure(translate, { value, low, high, unit })?.replaceAll('\u00A0', ' ');
  };
  test.each([
    ['en', 0.10256, '', '0.103'],
    ['ru', 1234.5, 't/yr', '1 230 т/год'],
    ['en', 12, '%', '12%'],
    ['ru', 12, '%', '12 %'],
    ['en', 1, 'yes-no', 'yes'],
    ['ru', 3, 'EUR/yr', '3 €/год'],
    ['en', 3, 'tCO2e/yr', '3 t CO₂e/yr'],
  ] as const)('%s %d %s', async (language, value, unit, text) => {
    expect(await figure(language, value, unit)).toBe(text);
  });
  test('a range is told by its ends, unless nobody would see the difference', async () => {
    expect(await figure('en', 12, 't/yr', [10, 15])).toBe('10–15 t/yr');
    expect(await figure('en', 12, 't/yr', [12, 12.0001])).toBe('12 t/yr');
    expect(await figure('en', null, 't/yr')).toBeUndefined();
  });
});
