import { type Flow, isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

const monthsAYear = 12;
/** A store of so many days carries over a season. */
const seasonDays = 90;

/** C05: it comes in other months than it is needed in. */
export const seasonMismatch = defineRule({
  id: 'C05',
  check: 'season-mismatch',
  severity: 'warning',
  variants: [],
  fixIds: ['add-storage', 'correct-flow'],
  limits: { covered: { value: 0.6, min: 0, max: 1 } },
  find: {
    flows(flow, { graph, nameOf, limits }, found) {
      if (isOver(flow) || (flow.storageDays ?? 0) >= seasonDays) return;
      const need = onlyProfile(graph.needsOf(flow.to ?? ''), flow);
      if (need === null) return;
      const supply = profileOf(flow.monthly) ?? onlyProfile(graph.offersOf(flow.from ?? ''), flow);
      if (supply === null) return;
      const covered = supply.reduce(
        (sum, share, month) => sum + Math.min(share, need[month] ?? 0),
        0,
      );
      if (covered >= limits.covered) return;
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          giver: nameOf(graph.company(flow.from)),
          taker: nameOf(graph.company(flow.to)),
          covered: Math.round(covered * 100),
        },
        fixes: [
          { id: 'add-storage', edit: { item: flow.id, field: 'storageDays' } },
          { id: 'correct-flow', edit: { item: flow.id, field: 'monthly' } },
        ],
      });
    },
  },
});

/** Twelve shares that add up to 1; `null` where they are not all told. */
function profileOf(monthly: readonly number[]): readonly number[] | null {
  if (monthly.length !== monthsAYear) return null;
  const sum = monthly.reduce((total, share) => total + share, 0);
  if (!(sum > 0) || !Number.isFinite(sum)) return null;
  return monthly.map((share) => share / sum);
}

function onlyProfile(
  stock: readonly { readonly resource: string | null; readonly monthly: readonly number[] }[],
  { resource }: Flow,
): readonly number[] | null {
  let told: readonly number[] | null = null;
  for (const entry of stock) {
    if (entry.resource !== resource) continue;
    if (told !== null) return null;
    told = entry.monthly;
  }
  return told === null ? null : profileOf(told);
}
