import { broaderConcepts } from './concepts/index.ts';
import rows from './knownExchanges.json' with { type: 'json' };

/** An exchange that works or worked somewhere. What it is, in words: the text `exchange.<id>`. */
export interface KnownExchange {
  readonly id: string;
  /** Sector codes, NACE Rev. 2.1. */
  readonly giver: string;
  readonly taker: string;
  /** A resource concept. */
  readonly resource: string;
  readonly kind: string;
  /** Code of the European List of Waste, 2015. */
  readonly wasteCode?: string;
  readonly hazardous?: boolean;
  /** Where it is told; without one it is general knowledge. */
  readonly source?: string;
}

export const knownExchanges: readonly KnownExchange[] = rows;

/** Known exchanges, found by what is exchanged. */
export interface ExchangeTable {
  readonly rows: readonly KnownExchange[];
  /** Those of this resource, of kinds of it and of what it is one kind of. */
  about(concept: string): readonly KnownExchange[];
}

const none: readonly never[] = Object.freeze([]);

/** Makes the table of some known exchanges. */
export function exchangeTable(exchanges: readonly KnownExchange[]): ExchangeTable {
  const found = new Map<string, readonly KnownExchange[]>();
  const about = (concept: string): readonly KnownExchange[] => {
    const above = broaderConcepts(concept);
    return exchanges.filter(
      ({ resource }) => above.has(resource) || broaderConcepts(resource).has(concept),
    );
  };
  return {
    rows: exchanges,
    about: (concept) => {
      const known = found.get(concept) ?? about(concept);
      found.set(concept, known);
      return known.length === 0 ? none : known;
    },
  };
}
