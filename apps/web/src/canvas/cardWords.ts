import type { Company } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import type { CompanyCard, SectorGroup } from '@symbiomap/scene';

/** What a company works in, or, for what is no company, what it is. */
export function sectorWords(
  kind: Company['kind'],
  group: SectorGroup,
  translate: Translate,
): string {
  return kind === 'company' || kind === 'utility'
    ? translate(`sector.${group}`)
    : translate(`companyKind.${kind}`);
}

/** "2 give · 1 need · 4 flows"; what there is none of is left out. */
export function countWords(card: CompanyCard, translate: Translate): string {
  const parts = [
    card.giveCount > 0 && translate('company.counts.give', { count: card.giveCount }),
    card.needCount > 0 && translate('company.counts.need', { count: card.needCount }),
    translate('company.counts.flows', { count: card.flowCount }),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}
