import { emptyBoard, newRecord, periods, type Amount } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowLines } from './flowAppearance.ts';
import { flowWidths, lineOfWidth, thinnestLine, unknownLine, widestLine } from './flowWidths.ts';

const amountOf = (mode: number | null, unit: string, per: Amount['per'] = 'year') =>
  ({ low: null, mode, high: null, unit, per, basis: null }) as Amount;
function boardOf(amounts: Readonly<Record<string, Amount | null>>) {
  const flows = Object.entries(amounts).map(
    ([id, amount]) => [id, newRecord('flows', id, { from: 'a', amount })] as const,
  );
  return { ...emptyBoard('Widths'), flows: new Map(flows) };
}

test('widths are in proportion within a dimension, and only there', () => {
  const { widthOf, most } = flowWidths(
    boardOf({
      most: amountOf(1_000, 't'),
      half: amountOf(500_000, 'kg'),
      heat: amountOf(8, 'MWh'),
      small: amountOf(1, 't'),
    }),
  );
  expect(Object.fromEntries(widthOf)).toEqual({
    most: widestLine,
    half: widestLine / 2,
    heat: widestLine,
    small: thinnestLine,
  });
  expect(Object.fromEntries(most)).toEqual({ mass: 1_000, energy: 8 });
});

test('what is unknown, comes once, or is money has no width', () => {
  const { widthOf } = flowWidths(
    boardOf({
      unsaid: null,
      empty: amountOf(null, 't'),
      strange: amountOf(5, 'barrows'),
      once: amountOf(5, 't', 'once'),
      money: amountOf(5, 'EUR'),
      undated: amountOf(5, 't', null),
      nothing: amountOf(0, 't'),
    }),
  );
  expect(Object.fromEntries(widthOf)).toEqual({ nothing: thinnestLine });
});

test('no width is outside its bounds, and more is never thinner', () => {
  const amounts = fc.array(
    fc.record({
      mode: fc.integer({ min: 0, max: 1_000_000 }),
      per: fc.constantFrom(...periods.filter((per) => per !== 'once')),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const law = fc.property(amounts, (all) => {
    const board = boardOf(
      Object.fromEntries(
        all.map(({ mode, per }, index) => [`f${index}`, amountOf(mode, 't', per)]),
      ),
    );
    const { widthOf } = flowWidths(board);
    const widths = all.map((_, index) => widthOf.get(`f${index}`) ?? 0);
    for (const width of widths) {
      expect(width).toBeGreaterThanOrEqual(thinnestLine);
      expect(width).toBeLessThanOrEqual(widestLine);
    }
    const [first] = all;
    all.forEach(({ mode, per }, index) => {
      if (per !== first?.per || mode < first.mode) return;
      expect(widths[index]).toBeGreaterThanOrEqual(widths[0] ?? 0);
    });
  });
  fc.assert(law);
});

test('dashes grow with the line; a line of unknown amount is thin and has none', () => {
  const wide = lineOfWidth(flowLines.pilot, 17.5);
  expect(wide.dash).toEqual([120, 50]);
  expect(lineOfWidth(flowLines.pilot, 1.5).dash).toEqual(flowLines.pilot.dash);
  expect(lineOfWidth(flowLines.pilot, null)).toMatchObject({ width: unknownLine, dash: [] });
  expect(lineOfWidth(flowLines.stopped, 8)).toMatchObject({ isBarred: true, isGrey: true });
});
