import type { Process, ProcessKind, Resource } from '@symbiomap/domain';
import { balanceOf, itemsOfProcess } from '../../processBalance.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { amountOf, isAbove } from '../../yearlyTotal.ts';

const energyKinds: ReadonlySet<string> = new Set(['heat', 'cold', 'power', 'fuel']);
const isEnergy = ({ kind }: Resource) => energyKinds.has(kind);
/** What takes nothing else in. */
const turnsEnergy: ReadonlySet<ProcessKind | null> = new Set<ProcessKind>(['boiler', 'cogeneration', 'heat-pump']); // prettier-ignore
/** No heat pump gives more heat for its power (general knowledge). */
const mostCop = 8;
/** What a heat pump gives for its power, where nobody told (general knowledge). */
const usualCop = 5;

/** B03: more energy leaves a process than comes in. A heat pump may give what its surroundings have. */
export const energyFromNothing = defineRule({
  id: 'B03',
  check: 'energy-from-nothing',
  severity: 'warning',
  variants: ['heat-pump'],
  fixIds: ['is-heat-pump', 'correct'],
  find: {
    processes(process, { graph, nameOf }, found) {
      // What else it takes may not be told yet.
      if (process.complete !== true && !turnsEnergy.has(process.kind)) return;
      const balance = balanceOf(graph, process, 'energy', isEnergy);
      if (balance === null) return;
      const { into, out } = balance;
      const isPump = process.kind === 'heat-pump';
      const factor = isPump ? (process.cop ?? usualCop) : 1;
      if (!isAbove(out.low, into.high * factor)) return;
      const ratio = Number((out.mode / into.mode).toPrecision(2));
      const runsOnPower = process.inputs.some(
        ({ resource }) => graph.resource(resource)?.kind === 'power',
      );
      const couldBePump = runsOnPower && ratio <= mostCop && out.low <= into.high * ratio;
      found({
        items: itemsOfProcess(graph, process),
        subject: [process.id],
        ...(isPump && { variant: 'heat-pump' }),
        params: {
          process: process.name,
          company: nameOf(graph.company(process.company)),
          into: amountOf(into),
          out: amountOf(out),
          cop: factor,
        },
        fixes: [
          ...(couldBePump ? [asHeatPump(process, ratio)] : []),
          { id: 'correct', edit: { item: process.id, field: 'outputs' } },
        ],
      });
    },
  },
});

function asHeatPump({ id }: Process, cop: number): Fix<'is-heat-pump'> {
  return {
    id: 'is-heat-pump',
    params: { cop },
    changes: [{ kind: 'edit', table: 'processes', id, fields: { kind: 'heat-pump', cop } }],
  };
}
