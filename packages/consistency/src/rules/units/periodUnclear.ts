import {
  amountRange,
  findUnit,
  type Amount,
  type Company,
  type CompanyKind,
  type Dimension,
} from '@symbiomap/domain';
import { byId } from '../../inOrder.ts';
import { defineRule, type Look, type Report } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';
import { amountsOf, atAmounts, itemsOf, type StatedAmount } from '../../statedAmounts.ts';

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
  find: { ...atAmounts(withoutPeriod), companies: daysUnknown },
});

function withoutPeriod(
  stated: StatedAmount,
  { graph, nameOf }: Look,
  found: Report<'days', 'say-period'>,
): undefined {
  const { amount } = stated;
  if (amount.per !== null || !isRecurring(amount)) return;
  found({
    items: itemsOf(stated),
    subject: [stated.id, stated.field],
    severity: severityFor(stated.flow, 'warning'),
    params: { resource: nameOf(graph.resource(stated.resourceId)), amount },
    fixes: [{ id: 'say-period', edit: { item: stated.id, field: stated.field } }],
  });
}

function isDaily({ per }: Amount): boolean {
  return per === 'day' || per === 'hour';
}

function isRecurring(amount: Amount): boolean {
  const unit = findUnit(amount.unit);
  return unit !== undefined && recurring.has(unit.dimension) && amountRange(amount) !== null;
}

/** One question for a company, however many of its amounts hang on the answer. */
function daysUnknown(
  company: Company,
  { graph, nameOf }: Look,
  found: Report<'days', 'say-days'>,
): undefined {
  if (company.operatingDays !== null || always.has(company.kind)) return;
  const group = amountsOf(graph, company.id, isDaily)
    .filter(({ amount }) => isRecurring(amount))
    .sort((a, b) => byId(a, b) || (a.field < b.field ? -1 : 1));
  const [first] = group;
  if (first === undefined) return;
  const serious = group.find(({ flow }) => flow?.stage !== 'idea') ?? first;
  found({
    items: [...new Set([company.id, ...group.map(({ id }) => id)])],
    subject: [company.id, 'days'],
    severity: severityFor(serious.flow, 'warning'),
    params: {
      company: nameOf(company),
      resource: nameOf(graph.resource(first.resourceId)),
      amount: first.amount,
    },
    variant: 'days',
    fixes: [{ id: 'say-days', edit: { item: company.id, field: 'operatingDays' } }],
  });
}
