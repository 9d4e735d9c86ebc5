import { nameIn, type BoardGraph, type Company } from '@symbiomap/domain';
import { sectorGroupOf, type SectorGroup } from './sectors.ts';

/** The size of a company's card, in board units. */
export const cardSize = { width: 220, height: 96 } as const;

/** The outline that tells the kind of a card without colour. */
export type CardShape = 'plain' | 'stacked' | 'round' | 'open';

/** What a company's card says. */
export interface CompanyCard {
  readonly id: string;
  readonly name: string;
  readonly kind: Company['kind'];
  readonly sectorCode: string | null;
  readonly sectorGroup: SectorGroup;
  readonly shape: CardShape;
  /** Not (yet) confirmed by the company itself: the outline is dashed. */
  readonly isConfirmed: boolean;
  readonly isLocked: boolean;
  /** What it lies over; `null`: nobody has said. */
  readonly order: number | null;
  readonly giveCount: number;
  readonly needCount: number;
  readonly flowCount: number;
}

const shapes: Partial<Readonly<Record<Company['kind'], CardShape>>> = {
  market: 'stacked',
  lab: 'round',
  source: 'open',
  sink: 'open',
  environment: 'open',
};

/** The outline of a kind's card. */
export function cardShape(kind: Company['kind']): CardShape {
  return shapes[kind] ?? 'plain';
}

/** What the card of a company says, in a language. */
export function companyCard(graph: BoardGraph, company: Company, language: string): CompanyCard {
  const outgoing = graph.outgoing(company.id);
  const internal = outgoing.filter((flow) => flow.to === company.id).length;
  return {
    id: company.id,
    name: nameIn(company, language),
    kind: company.kind,
    sectorCode: company.sector?.code ?? null,
    sectorGroup: sectorGroupOf(company.sector?.code),
    shape: cardShape(company.kind),
    isConfirmed: company.confirmed === true,
    isLocked: company.locked === true,
    order: company.order,
    giveCount: graph.offersOf(company.id).length,
    needCount: graph.needsOf(company.id).length,
    flowCount: outgoing.length + graph.incoming(company.id).length - internal,
  };
}
