import { defineIndicator } from '../indicator.ts';

/** I24: jobs that exchanges bring, people that they train, visits; added up where somebody counted them. */
export const people = defineIndicator({
  id: 'I24',
  unit: '',
  parts: { trained: { unit: '' }, visits: { unit: '' } },
  missing: ['no-jobs', 'count'],
  compute({ exchanges }) {
    const effects = exchanges.flatMap(({ flow }) =>
      flow.effects.map((effect) => ({ ...effect, flow: flow.id })),
    );
    const total = (kind: string) => {
      const counts = effects.flatMap((effect) =>
        effect.kind === kind ? (effect.count ?? []) : [],
      );
      return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
    };
    const jobs = total('jobs');
    const uncounted = effects.filter(
      ({ kind, count }) => ['jobs', 'trained', 'visits'].includes(kind ?? '') && count === null,
    );
    return {
      value: jobs,
      parts: [
        { part: 'trained', value: total('trained') },
        { part: 'visits', value: total('visits') },
      ],
      unknown: [
        ...(jobs === null ? [{ missing: 'no-jobs' as const, items: [] }] : []),
        ...(uncounted.length > 0
          ? [{ missing: 'count' as const, items: [...new Set(uncounted.map(({ flow }) => flow))] }]
          : []),
      ],
    };
  },
});
