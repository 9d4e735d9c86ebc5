import { newRecord, type BoardSnapshot, type Flow } from '@symbiomap/domain';
import { syntheticBoard } from '../../packages/consistency/src/testing/syntheticBoard.ts';
import { knobs } from './knobs.ts';

/** A large board on which companies state twice as much as there are of them. */
export function largeBoard(): BoardSnapshot {
  const board = syntheticBoard({
    companies: knobs.companies,
    flows: knobs.flows,
    seed: knobs.seed,
  });
  const offers = new Map([...board.offers].slice(0, knobs.offersAndNeeds));
  const needs = new Map([...board.needs].slice(0, knobs.offersAndNeeds));
  const resources = [...board.resources.keys()];
  for (let index = 0; offers.size < knobs.offersAndNeeds; index += 1) {
    const id = `more-offer${index}`;
    offers.set(id, newRecord('offers', id, stock(index * 7, index, resources)));
  }
  for (let index = 0; needs.size < knobs.offersAndNeeds; index += 1) {
    const id = `more-need${index}`;
    needs.set(id, newRecord('needs', id, stock(index * 11 + 5, index, resources)));
  }
  return { ...board, offers, needs };
}

function stock(company: number, resource: number, resources: readonly string[]) {
  return {
    company: `c${company % knobs.companies}` as Flow['from'],
    resource: resources[resource % resources.length] as Flow['resource'],
    amount: { low: null, mode: 100 + resource, high: null, unit: 't', per: 'year', basis: null },
  } as const;
}
