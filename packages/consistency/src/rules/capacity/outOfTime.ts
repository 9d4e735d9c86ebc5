import { type Company, type Flow, isAgreed, isCertainlyBefore } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

/** C09: it is said to flow after its contract, its own end or the life of one of the two companies. */
export const outOfTime = defineRule({
  id: 'C09',
  check: 'out-of-time',
  severity: 'warning',
  variants: ['ended', 'closed', 'not-open'],
  fixIds: ['stop', 'renew', 'correct-dates', 'correct-company'],
  find: {
    flows(flow, { graph, nameOf, today }, found) {
      if (!isAgreed(flow)) return;
      const company = [graph.company(flow.from), graph.company(flow.to)].find(
        (end) => end !== undefined && reasonAt(end, flow, today) !== null,
      );
      const isContractOver = isCertainlyBefore(flow.contract?.to ?? null, today);
      const isOver = isCertainlyBefore(flow.until, today);
      const reason = company === undefined ? null : reasonAt(company, flow, today);
      if (!isContractOver && !isOver && reason === null) return;
      const [variant, date] = isOver
        ? (['ended', flow.until] as const)
        : reason !== null
          ? ([reason, reason === 'closed' ? company?.closed : company?.opened] as const)
          : ([undefined, flow.contract?.to] as const);
      found({
        items: company === undefined || isOver ? [flow.id] : [flow.id, company.id],
        subject: [flow.id],
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          giver: nameOf(graph.company(flow.from)),
          taker: nameOf(graph.company(flow.to)),
          company: nameOf(company),
          date: (date ?? '').slice(0, 10),
        },
        ...(variant !== undefined && { variant }),
        fixes: [
          {
            id: 'stop',
            changes: [{ kind: 'edit', table: 'flows', id: flow.id, fields: { stage: 'stopped' } }],
          },
          ...(variant === undefined
            ? [{ id: 'renew' as const, edit: { item: flow.id, field: 'contract' } }]
            : variant === 'ended'
              ? [{ id: 'correct-dates' as const, edit: { item: flow.id, field: 'until' } }]
              : [
                  {
                    id: 'correct-company' as const,
                    edit: { item: company?.id ?? flow.id, field: 'closed' },
                  },
                ]),
        ],
      });
    },
  },
});

/** Whether a company is gone by now, or is not there yet. */
function reasonAt(company: Company, flow: Flow, today: string): 'closed' | 'not-open' | null {
  if (isCertainlyBefore(company.closed, today)) return 'closed';
  return flow.stage === 'operating' && isCertainlyBefore(today, company.opened) ? 'not-open' : null;
}
