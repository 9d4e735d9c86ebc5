import {
  knownExchanges,
  matchParts,
  recogniseConcept,
  resourceConcepts,
  suggestionsOf,
} from '@symbiomap/assessment';
import { graphOf } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import { describe, expect, test } from 'vitest';
import { languages } from './catalogue.ts';
import { loadTranslator } from './loadTranslator.ts';
import english from './locales/en/matching.json' with { type: 'json' };
import russian from './locales/ru/matching.json' with { type: 'json' };
import { partMessage, reportSuggestions } from './matchingTexts.ts';

const needed = [
  ...resourceConcepts.map(({ id }) => `concept.${id}`),
  ...knownExchanges.map(({ id }) => `exchange.${id}`),
  ...matchParts.flatMap(({ id, reasons }) => [
    `match.part.${id}`,
    ...reasons.map((reason) => `match.reason.${id}.${reason}`),
  ]),
  ...['stated', 'flow', 'sector'].flatMap((from) => [`match.giver.${from}`, `match.taker.${from}`]),
  'match.taker.to-test',
].sort();

describe.each([
  ['English', english],
  ['Russian', russian],
])('in %s', (_, catalogue) => {
  const texts: Readonly<Record<string, string>> = catalogue;

  test('every resource, exchange, part and reason has its text, and none is left over', () => {
    expect(Object.keys(texts).sort()).toEqual(needed);
  });

  test('what a resource is called is recognised as that resource', () => {
    for (const { id } of resourceConcepts) {
      expect(recogniseConcept([texts[`concept.${id}`] ?? '']), id).toBe(id);
    }
  });
});

test.each(languages)(
  'in %s, all that is suggested on the samples can be said',
  async (language) => {
    const translate = await loadTranslator(language, ['matching']);
    for (const sample of samples) {
      const graph = graphOf(sample.load());
      const nameOf = (id: string) => graph.company(id)?.name ?? '';
      const report = reportSuggestions(translate, suggestionsOf(graph, { language }), nameOf);
      expect(report.suggestions.length, sample.id).toBeGreaterThan(0);
      for (const { message, parts } of report.suggestions) {
        expect(message).not.toMatch(/[{}]|undefined/);
        for (const part of parts) expect(part.message).not.toBe(part.reason);
      }
    }
  },
);

test('a known exchange is told in the language of the reader', async () => {
  const part = { part: 'known-elsewhere', reason: 'known', params: { exchange: 'X49' } };
  expect(partMessage(await loadTranslator('en', ['matching']), part)).toBe(
    'Brewery → dairy farms: feed',
  );
  expect(partMessage(await loadTranslator('ru', ['matching']), part)).toBe(
    'Пивоварня → молочные фермы: корм',
  );
});

test('a part says all its reasons', async () => {
  const also = [{ reason: 'border', params: { from: 'DK', to: 'SE' } }];
  const part = { part: 'allowed', reason: 'status-undecided', params: {}, also };
  expect(partMessage(await loadTranslator('en', ['matching']), part)).toBe(
    'It is not decided yet whether the law takes this for waste. ' +
      'Waste would cross a border (DK → SE): ask which papers that takes.',
  );
});
