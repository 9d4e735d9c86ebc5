import { isWeighed, itemsOfProcess } from '../../processBalance.ts';
import { defineRule, type Fix } from '../../rule.ts';

const most = 1 + 1e-6;

/** B05: what is made of one input adds up to more than all of it. */
export const yieldsOverfull = defineRule({
  id: 'B05',
  check: 'yields-overfull',
  severity: 'warning',
  variants: [],
  fixIds: ['as-percent', 'correct'],
  find: {
    processes(process, { graph, nameOf }, found) {
      const { id, outputs } = process;
      const isCounted = (resourceId: string | null) => {
        const resource = graph.resource(resourceId);
        return resource === undefined || isWeighed(resource);
      };
      const inputs = new Set(outputs.map(({ of }) => of));
      for (const input of inputs) {
        if (!isCounted(input)) continue;
        const made = outputs.filter((output) => output.of === input && isCounted(output.resource));
        const sum = made.reduce((total, output) => total + (output.yield ?? 0), 0);
        if (sum <= most) continue;
        const asPercent: Fix<'as-percent'> = {
          id: 'as-percent',
          changes: [{
            kind: 'edit',
            table: 'processes',
            id,
            fields: {
              outputs: outputs.map((output) =>
                made.includes(output) && output.yield !== null
                  ? { ...output, yield: output.yield / 100 }
                  : output,
              ),
            },
          }],
        }; // prettier-ignore
        found({
          items: itemsOfProcess(graph, process),
          subject: [id, input ?? ''],
          params: {
            process: process.name,
            company: nameOf(graph.company(process.company)),
            percent: Number((sum * 100).toPrecision(3)),
          },
          fixes: [
            ...(sum > 50 && sum / 100 <= most ? [asPercent] : []),
            { id: 'correct', edit: { item: id, field: 'outputs' } },
          ],
        }); // prettier-ignore
      }
    },
  },
});
