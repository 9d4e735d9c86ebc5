import {
  amountRange,
  findUnit,
  type BoardGraph,
  type CompanyKind,
  type Dimension,
} from '@symbiomap/domain';
import { byId } from '../inOrder.ts';
import type { NameOf } from '../nameOf.ts';
import { defineRule, type Found } from '../rule.ts';
import { severityFor } from '../stages.ts';
import { itemsOf, statedAmounts, type StatedAmount } from '../statedAmounts.ts';

/** What comes again and again, so that "5 t" says nothing without a period. Power is a rate by itself. */
const recurring: ReadonlySet<Dimension> = new Set(['mass', 'energy', 'volume']);
/** Places that keep no working days. */
const always: ReadonlySet<CompanyKind> = new Set(['source', 'sink', 'environment', 'household']);

/** U04: an amount without a period, or a day's amount of a company whose days of operation nobody said. */
export const periodUnclear = defineRule({
  id: 'U04',
  check: 'period-unclear',
  severity: 'warning',
  variants: ['days'],
  fixIds: ['say-period', 'say-days'],
  *find(graph, nameOf) {
    const daily = new Map<string, StatedAmount[]>();
    for (const stated of statedAmounts(graph)) {
      const { amount, company } = stated;
      const unit = findUnit(amount.unit);
      if (unit === undefined || !recurring.has(unit.dimension) || amountRange(amount) === null) {
        continue;
      }
      if (amount.per === null) {
        yield {
          items: itemsOf(stated),
          subject: [stated.id, stated.field],
          severity: severityFor(stated.flow, 'warning'),
          params: { resource: nameOf(graph.resource(stated.resourceId)), amount },
          fixes: [{ id: 'say-period', edit: { item: stated.id, field: stated.field } }],
        };
      } else if (
        (amount.per === 'day' || amount.per === 'hour') &&
        company?.operatingDays === null &&
        !always.has(company.kind)
      ) {
        const group = daily.get(company.id);
        if (group === undefined) daily.set(company.id, [stated]);
        else group.push(stated);
      }
    }
    for (const [companyId, group] of daily) yield daysUnknown(graph, nameOf, companyId, group);
  },
});

/** One question for a company, however many of its amounts hang on the answer. */
function daysUnknown(
  graph: BoardGraph,
  nameOf: NameOf,
  companyId: string,
  group: StatedAmount[],
): Found<'days', 'say-days'> {
  const [first] = group.sort((a, b) => byId(a, b) || (a.field < b.field ? -1 : 1));
  const serious = group.find(({ flow }) => flow?.stage !== 'idea') ?? first;
  return {
    items: [...new Set([companyId, ...group.map(({ id }) => id)])],
    subject: [companyId, 'days'],
    severity: severityFor(serious?.flow ?? null, 'warning'),
    params: {
      company: nameOf(graph.company(companyId)),
      resource: nameOf(graph.resource(first?.resourceId ?? null)),
      ...(first !== undefined && { amount: first.amount }),
    },
    variant: 'days',
    fixes: [{ id: 'say-days', edit: { item: companyId, field: 'operatingDays' } }],
  };
}
