import { conceptOf, type KnownExchange } from '@symbiomap/assessment';
import { newRecord, type BoardSnapshot, type Flow, type Resource } from '@symbiomap/domain';
import { samples, type SampleId } from '@symbiomap/domain/samples';
import type { Hidden, Telling } from './hidden.ts';

/** Each flow of the six sample boards, hidden in turn; the other flows stay. */
export function hiddenFlows(
  telling: Telling,
  knownFor: (sample: SampleId) => readonly KnownExchange[],
): readonly Hidden[] {
  return samples.flatMap((sample) => {
    const board = sample.load();
    return [...board.flows.values()].map((flow) => ({
      ...hide(board, flow, telling),
      label: `${sample.id} ${flow.id}`,
      exchanges: knownFor(sample.id),
    }));
  });
}

/** The flow goes, and what the board has stated of it. What is told instead is an offer, and perhaps a need. */
function hide(
  board: BoardSnapshot,
  flow: Flow,
  telling: Telling,
): Omit<Hidden, 'label' | 'exchanges'> {
  const { from, to } = flow;
  const resource = board.resources.get(flow.resource ?? '');
  if (from === null || to === null || resource === undefined) {
    throw new Error(`A sample has a flow that leads nowhere: ${flow.id}`);
  }
  const flows = new Map(board.flows);
  flows.delete(flow.id);
  const needs = new Map(
    [...board.needs].filter(([, need]) => need.company !== to || need.resource !== resource.id),
  );
  const offers = new Map(board.offers);
  const resources = new Map(board.resources);
  if (telling !== 'nothing') {
    offers.set(
      'hidden-offer',
      newRecord('offers', 'hidden-offer', { company: from, resource: resource.id }),
    );
  }
  if (telling === 'same-words' || telling === 'other-words') {
    const [given, wanted] = inOtherWords(resource, telling);
    resources.set(resource.id, given);
    resources.set('hidden-need-resource', wanted);
    const need = newRecord('needs', 'hidden-need', {
      company: to,
      resource: wanted.id,
    });
    needs.set(need.id, need);
  }
  return {
    board: { ...board, flows, needs, offers, resources },
    from,
    to,
    item: telling === 'nothing' ? from : 'hidden-offer',
    concept: conceptOf(resource),
  };
}

/** The resource as the giver calls it, and as a record of the taker's own. */
function inOtherWords(resource: Resource, telling: Telling): readonly [Resource, Resource] {
  const id = 'hidden-need-resource' as Resource['id'];
  if (telling === 'same-words') return [resource, { ...resource, id }];
  const name = resource.names?.['ru'] ?? resource.name;
  return [
    { ...resource, names: null },
    { ...resource, id, name, names: null, waste: null },
  ];
}
