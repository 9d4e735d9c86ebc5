import { globePointOf, greatCircleKm } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** Places are told by the town as often as by the gate. */
const placeToleranceKm = 1;

/** G02: the distance of a flow is shorter than the straight line between the two places. */
export const distanceTooShort = defineRule({
  id: 'G02',
  check: 'distance-too-short',
  severity: 'error',
  variants: [],
  fixIds: ['take-straight-line', 'correct-distance', 'correct-place'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      const told = flow.transport?.distanceKm ?? null;
      if (told === null || flow.transport === null) return;
      const [giver, taker] = [graph.company(flow.from), graph.company(flow.to)];
      const [start, end] = [globePointOf(giver?.place), globePointOf(taker?.place)];
      if (start === null || end === null) return;
      if (giver === undefined || taker === undefined) return;
      const straight = greatCircleKm(start, end);
      if (told * 1.005 + placeToleranceKm >= straight) return;
      const distanceKm = Math.ceil(straight * 10) / 10;
      found({
        items: [flow.id, giver.id, taker.id],
        subject: [flow.id],
        severity: severityFor(flow, 'error'),
        params: {
          giver: nameOf(giver),
          taker: nameOf(taker),
          told,
          straight: Number(straight.toPrecision(3)),
        },
        fixes: [
          {
            id: 'take-straight-line',
            params: { km: distanceKm },
            changes: [
              {
                kind: 'edit',
                table: 'flows',
                id: flow.id,
                fields: { transport: { ...flow.transport, distanceKm } },
              },
            ],
          },
          { id: 'correct-distance', edit: { item: flow.id, field: 'transport' } },
          { id: 'correct-place', edit: { item: giver.id, field: 'place' } },
        ],
      });
    },
  },
});
