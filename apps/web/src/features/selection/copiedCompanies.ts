import type { CopiedItems } from '@symbiomap/document';
import { nameIn, type Amount, type BoardSnapshot } from '@symbiomap/domain';
import { formatAmount, type Translate } from '@symbiomap/i18n';
import { sectorGroupOf } from '@symbiomap/scene';
import type { ClipboardTable } from '../../actions/clipboardTable.ts';

interface Stock {
  readonly company: string | null;
  readonly resource: string | null;
  readonly amount: Amount | null;
}

/** Copied companies, a row each: what they are called, what they are, and what they give and need. */
export function copiedCompanies(
  { companies = [], offers = [], needs = [] }: CopiedItems,
  { resources }: BoardSnapshot,
  translate: Translate,
): ClipboardTable {
  const inWords = (stocks: readonly Stock[], company: string) =>
    stocks
      .filter((stock) => stock.company === company)
      .map(({ resource: id, amount }) => {
        const resource = id === null ? undefined : resources.get(id);
        const name = resource === undefined ? '' : nameIn(resource, translate.language);
        return `${name || translate('flow.unknownResource')} ${formatAmount(translate, amount)}`.trim();
      })
      .join('; ') || null;
  return {
    columns: [
      translate('map.column.name'),
      translate('copying.kind'),
      translate('copying.sector'),
      translate('copying.gives'),
      translate('copying.needs'),
    ],
    rows: companies.map((company) => [
      nameIn(company, translate.language),
      translate(`companyKind.${company.kind}`),
      company.sector === null ? null : translate(`sector.${sectorGroupOf(company.sector.code)}`),
      inWords(offers, company.id),
      inWords(needs, company.id),
    ]),
  };
}
