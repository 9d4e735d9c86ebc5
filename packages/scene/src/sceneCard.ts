import { nameIn, type Company, type Position } from '@symbiomap/domain';
import { cardShape, cardSizeOf, type CardShape } from './companyCard.ts';
import type { Box } from './flowRoute.ts';
import { sectorGroupOf, type SectorGroup } from './sectors.ts';

/** A company as it lies on the map. */
export interface SceneCard {
  readonly id: string;
  readonly box: Box;
  readonly company: Company;
  readonly name: string;
  readonly group: SectorGroup;
  readonly shape: CardShape;
}

/** The card of a company at a place. */
export function sceneCard(company: Company, place: Position, language: string): SceneCard {
  return {
    id: company.id,
    box: boxOfCard(place, company),
    company,
    name: nameIn(company, language),
    group: sectorGroupOf(company.sector?.code),
    shape: cardShape(company.kind),
  };
}

/** What the card of a company covers at a place. */
export function boxOfCard({ x, y }: Position, company: Pick<Company, 'photo'>): Box {
  const { width, height } = cardSizeOf(company);
  return { x, y, width, height };
}
