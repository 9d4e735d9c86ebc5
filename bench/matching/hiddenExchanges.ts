import { knownExchanges, type KnownExchange } from '@symbiomap/assessment';
import { emptyBoard, newRecord, type BoardSnapshot } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import type { Hidden, Telling } from './hidden.ts';
import { knobs } from './knobs.ts';

/** What the made-up boards call things. */
export interface Words {
  readonly en: Translate;
  readonly ru: Translate;
}

/**
 * Each known exchange, hidden in turn from the table: a made-up board of its giver and taker and those of others, who
 * state what they give and take.
 */
export function hiddenExchanges(
  telling: Telling,
  words: Words,
  known: readonly KnownExchange[] = knownExchanges,
): readonly Hidden[] {
  return knownExchanges.map((exchange, index) => {
    const others = decoysFor(index);
    return {
      label: exchange.id,
      board: boardFor(exchange, others, telling, words),
      from: 'giver',
      to: 'taker',
      item: telling === 'nothing' ? 'giver' : 'offer',
      concept: exchange.resource,
      exchanges: known.filter(({ id }) => id !== exchange.id),
    };
  });
}

/** Other exchanges, spread over the table. */
function decoysFor(index: number): readonly KnownExchange[] {
  const count = knownExchanges.length;
  return Array.from({ length: knobs.decoys }, (_, step) => {
    const at = (index + knobs.seed + (step + 1) * 7) % count;
    return knownExchanges[at === index ? (at + 1) % count : at];
  }).filter((exchange) => exchange !== undefined);
}

function boardFor(
  exchange: KnownExchange,
  decoys: readonly KnownExchange[],
  telling: Telling,
  { en, ru }: Words,
): BoardSnapshot {
  const company = (id: string, sector: string) =>
    newRecord('companies', id, { name: id, sector: { list: 'NACE-2.1', code: sector } });
  const resource = (id: string, concept: string, translate: Translate) => {
    const key = `concept.${concept}`;
    return newRecord('resources', id, { name: translate.has(key) ? translate(key) : concept });
  };
  const companies = [company('giver', exchange.giver), company('taker', exchange.taker)];
  const resources = [];
  const offers = [];
  const needs = [];
  const stated = (id: string, companyId: string, resourceId: string) =>
    ({ id, company: companyId, resource: resourceId }) as never;
  if (telling !== 'nothing') {
    resources.push(resource('given', exchange.resource, en));
    offers.push(newRecord('offers', 'offer', stated('offer', 'giver', 'given')));
  }
  if (telling === 'same-words' || telling === 'other-words') {
    resources.push(resource('wanted', exchange.resource, telling === 'same-words' ? en : ru));
    needs.push(newRecord('needs', 'need', stated('need', 'taker', 'wanted')));
  }
  decoys.forEach((decoy, index) => {
    companies.push(company(`giver${index}`, decoy.giver), company(`taker${index}`, decoy.taker));
    resources.push(resource(`resource${index}`, decoy.resource, en));
    offers.push(
      newRecord('offers', `offer${index}`, stated('', `giver${index}`, `resource${index}`)),
    );
    needs.push(newRecord('needs', `need${index}`, stated('', `taker${index}`, `resource${index}`)));
  });
  const table = <R extends { readonly id: string }>(records: readonly R[]) =>
    new Map(records.map((record) => [record.id, record]));
  return {
    ...emptyBoard('Made up'),
    companies: table(companies),
    resources: table(resources),
    offers: table(offers),
    needs: table(needs),
  };
}
