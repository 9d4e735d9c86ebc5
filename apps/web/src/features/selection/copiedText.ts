import type { CopiedItems } from '@symbiomap/document';
import { amountRange, nameIn, type BoardSnapshot } from '@symbiomap/domain';
import { formatUnit, type Translate } from '@symbiomap/i18n';
import type { ClipboardTable } from '../../actions/clipboardTable.ts';
import { copiedCompanies } from './copiedCompanies.ts';

/** What copied items are to other programs. */
export interface CopiedText {
  /** First the flows, then the companies, as far as there are any. */
  readonly tables: readonly ClipboardTable[];
  /** Titles of areas and what stands on notes. */
  readonly texts: readonly string[];
}

/** Copied items in words, for programs that know no boards. Names of what was not copied come from the board. */
export function copiedText(
  items: CopiedItems,
  board: BoardSnapshot,
  translate: Translate,
): CopiedText {
  return {
    tables: [copiedFlows(items, board, translate), copiedCompanies(items, board, translate)].filter(
      ({ rows }) => rows.length > 0,
    ),
    texts: [
      ...(items.areas ?? []).map(({ title }) => title),
      ...(items.notes ?? []).map(({ text }) => text),
    ].filter((text) => text.trim() !== ''),
  };
}

function copiedFlows(
  { flows = [] }: CopiedItems,
  { companies, resources }: BoardSnapshot,
  translate: Translate,
): ClipboardTable {
  const companyName = (id: string | null) => {
    const company = id === null ? undefined : companies.get(id);
    return company === undefined ? null : nameIn(company, translate.language);
  };
  return {
    columns: (['from', 'to', 'resource', 'amount', 'unit', 'per', 'stage'] as const).map((column) =>
      translate(`map.column.${column}`),
    ),
    rows: flows.map(({ from, to, resource: resourceId, amount, stage }) => {
      const resource = resourceId === null ? undefined : resources.get(resourceId);
      const range = amountRange(amount);
      const isRange = range !== null && range.low < range.high;
      return [
        companyName(from),
        companyName(to),
        resource === undefined ? null : nameIn(resource, translate.language),
        // A dash as in print: with a hyphen spreadsheets make a date of it.
        isRange ? `${range.low}–${range.high}` : (range?.mode ?? null),
        formatUnit(translate, amount?.unit ?? null) || null,
        amount?.per == null ? null : translate(`map.per.${amount.per}`),
        translate(`stage.${stage}`),
      ];
    }),
  };
}
