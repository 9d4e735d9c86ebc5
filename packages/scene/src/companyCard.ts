import { nameIn, type BoardGraph, type Company, type ImageReference } from '@symbiomap/domain';
import { sectorGroupOf, type SectorGroup } from './sectors.ts';

/** The size of a company's card that says the usual, in board units. */
export const cardSize = { width: 220, height: 96 } as const;
/**
 * Where the photo of a company lies on its card, under what is written, and how round its corners are. A card that
 * grows by it does not reach the one below, where a layout has put them.
 */
export const photoPlace = { x: 12, y: 92, width: 200, height: 72, radius: 4 } as const;
const underPhoto = 8;

/** The size of the card of a company, in board units: it grows by its photo, whether that has come or not. */
export function cardSizeOf({ photo }: Pick<Company, 'photo'>): CardSize {
  if (photo === null) return cardSize;
  return sizeWithPhoto;
}

const sizeWithPhoto = {
  width: cardSize.width,
  height: photoPlace.y + photoPlace.height + underPhoto,
} as const;

/** Width and height, in board units. */
export interface CardSize {
  readonly width: number;
  readonly height: number;
}

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
  readonly photo: ImageReference | null;
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
    photo: company.photo,
  };
}
