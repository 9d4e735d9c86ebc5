import { addRanges, isLaid, scaleRange, transportModeOf } from '@symbiomap/domain';
import { defineIndicator } from '../indicator.ts';
import { median } from '../median.ts';

const far = 50;

/**
 * I08: what running flows put on roads, rails and ships, t·km a year: Σ q·d, by the straight line where no distance is
 * told. To compare: half of the exchanges of NISP went no further than 33 km (20.4 miles; Jensen 2011), Korea's on
 * average 40, later 48 km (Park 2018).
 */
export const transport = defineIndicator({
  id: 'I08',
  unit: 't·km/yr',
  parts: {
    'with-plans': { unit: 't·km/yr' },
    'over-50': { unit: '%' },
    'median-distance': { unit: 'km' },
  },
  missing: ['no-transport', 'distance', 'amount'],
  compute({ exchanges }) {
    const moved = exchanges.filter(({ flow }) => !isLaid(transportModeOf(flow.transport?.mode)));
    const told = moved.map((exchange) => ({
      ...exchange,
      km: exchange.km,
      tonnes: exchange.in('mass'),
    }));
    const burdens = told.flatMap(({ km, tonnes, isRunning }) =>
      km === null || tonnes === null ? [] : [{ isRunning, tkm: scaleRange(tonnes, km) }],
    );
    const running = burdens.filter(({ isRunning }) => isRunning);
    const distances = told.flatMap(({ km }) => km ?? []);
    const without = (is: (one: (typeof told)[number]) => boolean) =>
      told.filter(is).map(({ flow }) => flow.id);
    const nowhere = without(({ km }) => km === null);
    const unweighed = without(({ tonnes }) => tonnes === null);
    return {
      value: running.length === 0 ? null : addRanges(running.map(({ tkm }) => tkm)),
      parts: [
        {
          part: 'with-plans',
          value: burdens.length === 0 ? null : addRanges(burdens.map(({ tkm }) => tkm)),
        },
        {
          part: 'over-50',
          value:
            distances.length === 0
              ? null
              : (distances.filter((km) => km > far).length / distances.length) * 100,
        },
        { part: 'median-distance', value: median(distances) },
      ],
      unknown: [
        ...(running.length === 0 ? [{ missing: 'no-transport' as const, items: [] }] : []),
        ...(nowhere.length > 0 ? [{ missing: 'distance' as const, items: nowhere }] : []),
        ...(unweighed.length > 0 ? [{ missing: 'amount' as const, items: unweighed }] : []),
      ],
    };
  },
});
