import { graphOf, newRecord, type BoardSnapshot } from '@symbiomap/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardOf, yearly } from '../../../consistency/src/testing/boardOf.ts';
import { faultyBoards } from '../../../consistency/src/testing/faultyBoards.ts';
import { knownExchanges } from './knownExchanges.ts';
import { mostPerItem, suggestionsOf, type SuggestOptions } from './suggestionsOf.ts';
import type { Suggestion } from './suggestion.ts';
import { tradingBoards } from '../testing/tradingBoards.ts';

const suggest = (board: BoardSnapshot, options?: SuggestOptions) =>
  suggestionsOf(graphOf(board), options);
const told = ({ from, to, resource, score }: Suggestion) => ({ from, to, resource, score });
const sector = (code: string) => ({ list: 'NACE-2.1', code });

const power = { id: 'power', name: 'Asnæs', sector: sector('35.11') };
const boards = { id: 'boards', name: 'Gyproc', sector: sector('23.62') };
const gypsum = { id: 'r1', name: 'FGD gypsum', names: { ru: 'Гипс сероочистки' } };
const gips = { id: 'r2', name: 'Гипс' };
const offer = { id: 'o1', company: 'power', resource: 'r1' };
const need = { id: 'n1', company: 'boards', resource: 'r2' };

describe('what is suggested', () => {
  test('an offer and a need in two languages', () => {
    const board = boardOf({
      companies: [power, boards],
      resources: [gypsum, gips],
      offers: [offer],
      needs: [need],
    });
    const [first] = suggest(board, { language: 'ru' });
    expect(first).toMatchObject({
      key: 'power:boards:fgd-gypsum',
      from: 'power',
      to: 'boards',
      resource: { id: 'r1', name: 'Гипс сероочистки', concept: 'fgd-gypsum' },
      offer: 'o1',
      need: 'n1',
      restsOn: { giver: 'stated', taker: 'stated' },
      score: 76,
    });
  });

  test('a taker by its sector alone, and what it rests on', () => {
    const board = boardOf({ companies: [power, boards], resources: [gypsum], offers: [offer] });
    expect(suggest(board, { for: 'o1' })).toMatchObject([
      { to: 'boards', need: null, restsOn: { giver: 'stated', taker: 'sector' } },
    ]);
  });

  test('an offer and a need that nobody stated, for companies known by their names alone', () => {
    const board = boardOf({
      companies: [
        { id: 'a', name: 'Кофейня' },
        { id: 'b', name: 'Mushroom farm' },
      ],
    });
    expect(suggest(board)).toMatchObject([
      {
        from: 'a',
        to: 'b',
        resource: { id: null, concept: 'coffee-grounds', kind: 'by-product' },
        restsOn: { giver: 'sector', taker: 'sector' },
      },
    ]);
  });

  test('who takes one kind of residue by a flow may take others of its family', () => {
    const board = boardOf({
      companies: [
        { id: 'bakery', sector: sector('10.71') },
        { id: 'brewery', sector: sector('11.05') },
        { id: 'gas', sector: sector('35.21') },
      ],
      resources: [
        { id: 'bread', name: 'Bread' },
        { id: 'grain', name: 'Spent grain' },
      ],
      offers: [{ id: 'o', company: 'brewery', resource: 'grain' }],
      flows: [{ id: 'f', from: 'bakery', to: 'gas', resource: 'bread', stage: 'operating' }],
    });
    expect(suggest(board, { for: 'o' }).map(({ to }) => to)).toContain('gas');
  });

  test('a laboratory tests residues that a sector usually has, and nothing that is none', () => {
    const board = boardOf({
      companies: [
        { id: 'quarry', sector: sector('08.12') },
        { id: 'power', sector: sector('35.11') },
        { id: 'lab', kind: 'lab' },
      ],
    });
    const tested = suggest(board).filter(({ to }) => to === 'lab');
    expect(tested.map(({ resource }) => resource.concept).sort()).toEqual([
      'fgd-gypsum',
      'fly-ash',
      'quarry-sand',
    ]);
  });

  test('what the law has against it, by the pack of the board and what its flows say', () => {
    const board = boardOf({
      companies: [
        { id: 'canteen', sector: sector('56.29'), place: { label: 'Malmö', country: 'SE' } },
        { id: 'mill', sector: sector('10.91'), place: { label: 'Køge', country: 'DK' } },
        { id: 'gas', sector: sector('35.21') },
      ],
      resources: [{ id: 'r', name: 'Food waste', kind: 'waste' }],
      offers: [{ id: 'o', company: 'canteen', resource: 'r' }],
      needs: [{ id: 'n', company: 'mill', resource: 'r' }],
      flows: [
        {
          id: 'f',
          from: 'canteen',
          to: 'gas',
          resource: 'r',
          stage: 'pilot',
          legalStatus: 'undecided',
        },
      ],
    });
    const flags = (rulePack: 'eu' | 'neutral') =>
      suggest({ ...board, board: { ...board.board, rulePack } }, { for: 'n' })[0]?.flags;
    expect(flags('eu')).toEqual(['catering-to-feed', 'status-undecided', 'border']);
    expect(flags('neutral')).toEqual(['status-undecided', 'border']);
  });

  test('another taker for what flows to one already', () => {
    const board = boardOf({
      companies: [power, boards, { id: 'c', sector: sector('23.62') }],
      resources: [gypsum],
      flows: [{ id: 'f', from: 'power', to: 'c', resource: 'r1', stage: 'operating' }],
    });
    const found = suggest(board).filter(({ resource }) => resource.id === 'r1');
    expect(found.map(told)).toEqual([
      expect.objectContaining({ from: 'power', to: 'boards' }) as unknown,
    ]);
    expect(found[0]?.restsOn.giver).toBe('flow');
  });

  test('a residue that a laboratory can test', () => {
    const board = boardOf({
      companies: [{ id: 'a' }, { id: 'lab', kind: 'lab' }],
      resources: [{ id: 'r', name: 'Zzz', kind: 'waste' }],
      offers: [{ id: 'o', company: 'a', resource: 'r' }],
    });
    expect(suggest(board)).toMatchObject([{ from: 'a', to: 'lab', flags: ['to-test'] }]);
  });
});

describe('what is not', () => {
  const flowing = (stage: string) =>
    boardOf({
      companies: [power, boards],
      resources: [gypsum, gips],
      offers: [offer],
      needs: [need],
      flows: [{ id: 'f', from: 'power', to: 'boards', resource: 'r2', stage }],
    });
  const isGypsum = ({ resource }: Suggestion) => resource.concept === 'fgd-gypsum';

  test('what flows already, under whatever name, unless it stopped', () => {
    expect(suggest(flowing('idea')).filter(isGypsum)).toEqual([]);
    expect(suggest(flowing('stopped')).filter(isGypsum)).toHaveLength(1);
  });

  describe('what flows in full to others', () => {
    const shared = (stage: string, flowing: object | null, stated = 100) =>
      boardOf({
        companies: [power, boards, { id: 'c' }],
        resources: [gypsum],
        offers: [{ ...offer, amount: yearly(stated) }],
        needs: [{ ...need, resource: 'r1', amount: yearly(60) }],
        flows: [{ id: 'f', from: 'power', to: 'c', resource: 'r1', stage, amount: flowing }],
      });
    const share = (board: BoardSnapshot) =>
      suggest(board)
        .find(isGypsum)
        ?.parts.find(({ part }) => part === 'amounts-meet');

    test('is not offered again, nor guessed from the sector', () => {
      expect(suggest(shared('operating', yearly(100))).filter(isGypsum)).toEqual([]);
      expect(suggest(shared('agreement', yearly(120))).filter(isGypsum)).toEqual([]);
    });

    test('but while that is only an idea, or nobody knows how much it is, it is', () => {
      expect(suggest(shared('idea', yearly(100))).filter(isGypsum)).toHaveLength(1);
      expect(suggest(shared('operating', null)).filter(isGypsum)).toHaveLength(1);
    });

    test('of the rest, the amount counts that is left', () => {
      expect(share(shared('operating', yearly(70)))?.params).toEqual({ share: 50 });
      expect(share(shared('idea', yearly(70)))?.params).toEqual({ share: 60 });
    });
  });

  test('what was turned down, by offer, sector or anything else', () => {
    const refused = new Set(['power:boards:fgd-gypsum']);
    expect(suggest(flowing('stopped'), { refused }).filter(isGypsum)).toEqual([]);
    const bare = boardOf({ companies: [power, boards] });
    expect(suggest(bare).filter(isGypsum)).toHaveLength(1);
    expect(suggest(bare, { refused }).filter(isGypsum)).toEqual([]);
  });

  test.each([
    ['by its resource', { resource: 'r1' }],
    ['by the id of what was proposed', { proposed: 'fgd-gypsum' }],
    ['by a name of it', { proposed: 'гипс сероочистки' }],
  ])('what is refused on the board, %s', (_, what) => {
    const board = flowing('stopped');
    const refusal = newRecord('refusals', 'no', { from: 'power', to: 'boards', ...what });
    const refusals = new Map([[refusal.id, refusal] as const]);
    expect(suggest({ ...board, refusals }).filter(isGypsum)).toEqual([]);
    const another = newRecord('refusals', 'no', { ...refusal, to: null });
    expect(
      suggest({ ...board, refusals: new Map([[another.id, another] as const]) }).filter(isGypsum),
    ).toHaveLength(1);
  });

  test('what only a known exchange tells, without the table', () => {
    const board = boardOf({
      companies: [
        { id: 'a', sector: sector('20.15') },
        { id: 'b', sector: sector('36.00') },
      ],
    });
    const acid = ({ resource }: Suggestion) => resource.concept === 'fluorosilicic-acid';
    expect(suggest(board, { exchanges: knownExchanges }).filter(acid)).toHaveLength(1);
    expect(suggest(board, { exchanges: [] }).filter(acid)).toEqual([]);
  });
});

describe('what is unknown never counts less than what certainly does not fit', () => {
  const withFacts = (facts: {
    readonly giver?: object;
    readonly taker?: object;
    readonly given?: object;
    readonly taken?: object;
    readonly offer?: object;
    readonly need?: object;
  }) => {
    const board = boardOf({
      companies: [
        { id: 'a', ...facts.giver },
        { id: 'b', ...facts.taker },
      ],
      resources: [
        { id: 'r1', name: 'Waste heat', kind: 'heat', ...facts.given },
        { id: 'r2', name: 'Waste heat', kind: 'heat', ...facts.taken },
      ],
      offers: [{ id: 'o', company: 'a', resource: 'r1', ...facts.offer }],
      needs: [{ id: 'n', company: 'b', resource: 'r2', ...facts.need }],
    });
    return suggest(board).find((one) => one.offer === 'o' && one.need === 'n')?.score ?? 0;
  };
  const half = (from: number) =>
    Array.from({ length: 12 }, (_, month) => (month >= from && month < from + 6 ? 1 : 0));
  const amount = (mode: number) => ({ amount: { mode, unit: 'MWh', per: 'year' } });
  test.each([
    ['place', { giver: { place: { lat: 50, lon: 10 } }, taker: { place: { lat: -30, lon: 90 } } }],
    ['temperature', { offer: { temperature: 20 }, need: { temperature: 300 } }],
    ['state', { given: { state: 'steam' }, taken: { state: 'powder' } }],
    ['season', { offer: { monthly: half(0) }, need: { monthly: half(6) } }],
    ['amount', { offer: amount(1), need: amount(1e9) }],
    ['sector', { taker: { sector: sector('47.11') } }],
    ['code', { given: { waste: { code: '11 01 05*' } } }],
  ])('%s', (_, mismatch) => {
    expect(withFacts({})).toBeGreaterThanOrEqual(withFacts(mismatch));
    expect(withFacts({})).toBeGreaterThan(0);
  });
});

describe('on any board', () => {
  test('suggesting never fails, whatever a foreign program left there', () => {
    const law = fc.property(faultyBoards({ hostile: true }), (board) => void suggest(board));
    fc.assert(law, { numRuns: 200 });
  });

  test('a score is the sum of its parts and between 0 and 100', () => {
    let seen = 0;
    const law = fc.property(tradingBoards, (board) => {
      for (const { score, parts } of suggest(board)) {
        seen += 1;
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        for (const { points, least, most, isUnknown } of parts) {
          expect(points).toBeGreaterThanOrEqual(least);
          expect(points).toBeLessThanOrEqual(most);
          if (isUnknown) expect(points).toBeGreaterThan(least);
        }
      }
    });
    fc.assert(law, { numRuns: 200 });
    expect(seen).toBeGreaterThan(200);
  });

  test('there are at most five about an offer, a need or either side of a company', () => {
    const crowded = tradingBoards.map((board) => ({
      ...board,
      // Many who look for the same.
      needs: new Map([...board.needs, ...manyNeeds(board)]),
    }));
    const law = fc.property(crowded, (board) => {
      const counts = new Map<string, number>();
      for (const { from, to, offer: given, need: taken } of suggest(board)) {
        for (const item of [given ?? `${from} gives`, taken ?? `${to} takes`]) {
          counts.set(item, (counts.get(item) ?? 0) + 1);
        }
      }
      expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(mostPerItem);
    });
    fc.assert(law, { numRuns: 100 });
  });

  test('they are the same in whatever order the records lie', () => {
    const law = fc.property(tradingBoards, (board) => {
      expect(suggest(reversed(board))).toEqual(suggest(board));
    });
    fc.assert(law, { numRuns: 150 });
  });

  test('a company that has nothing to do with the others changes nothing', () => {
    const stranger = newRecord('companies', 'stranger', { name: 'Qwertz' });
    const law = fc.property(tradingBoards, (board) => {
      const companies = new Map([...board.companies, [stranger.id, stranger] as const]);
      const own = ({ from, to }: Suggestion) => from !== 'stranger' && to !== 'stranger';
      expect(suggest({ ...board, companies }).filter(own)).toEqual(suggest(board));
    });
    fc.assert(law, { numRuns: 100 });
  });

  test('none is from a company to itself, none twice, and what is turned down stays away', () => {
    const law = fc.property(tradingBoards, (board) => {
      const all = suggest(board);
      const keys = all.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { from, to } of all) expect(from).not.toBe(to);
      const refused = new Set(keys.slice(0, 2));
      for (const { key } of suggest(board, { refused })) expect(refused.has(key)).toBe(false);
    });
    fc.assert(law, { numRuns: 100 });
  });

  test('who asks for one item is told of it alone', () => {
    const law = fc.property(tradingBoards, (board) => {
      for (const { from, to } of suggest(board, { for: 'c1' })) {
        expect([from, to]).toContain('c1');
      }
      for (const { from, to, resource, offer: given, need: taken } of suggest(board, {
        for: 'r1',
      })) {
        const records = [board.offers.get(given ?? ''), board.needs.get(taken ?? '')];
        const isStated = records.some((record) => record?.resource === 'r1');
        const isFlowing = [...board.flows.values()].some(
          (flow) => flow.resource === 'r1' && (flow.from === from || flow.to === to),
        );
        expect(resource.id === 'r1' || isStated || isFlowing).toBe(true);
      }
      for (const one of suggest(board, { for: 'o1' })) expect(one.offer).toBe('o1');
      for (const one of suggest(board, { for: 'n1' })) expect(one.need).toBe('n1');
    });
    fc.assert(law, { numRuns: 100 });
  });
});

function manyNeeds(board: BoardSnapshot) {
  return [...board.resources.values()].flatMap(({ id: resource }) =>
    [...board.companies.values()].flatMap(({ id: company }) =>
      [1, 2].map((copy) => {
        const id = `many-${resource}-${company}-${copy}`;
        return [id, newRecord('needs', id, { company, resource })] as const;
      }),
    ),
  );
}

function reversed(board: BoardSnapshot): BoardSnapshot {
  const turned: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(board)) {
    const entries: unknown = value;
    turned[key] = entries instanceof Map ? new Map([...entries].reverse()) : entries;
  }
  return turned as unknown as BoardSnapshot;
}
