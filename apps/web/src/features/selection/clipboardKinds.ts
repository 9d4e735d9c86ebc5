import { tableElement, tableText } from '../../actions/clipboardTable.ts';
import type { CopiedText } from './copiedText.ts';

/** Copied items in the kinds that other programs take: text, and a page, which is empty where there are no tables. */
export function clipboardKinds(
  { tables, texts }: CopiedText,
  decimalMark: string,
): { readonly plain: string; readonly html: string } {
  const plain = [...tables.map((table) => tableText(table, decimalMark)), ...texts].join(
    // What stands beside no table stays as compact as it was.
    tables.length > 0 ? '\n\n' : '\n',
  );
  if (tables.length === 0) return { plain, html: '' };
  const page = document.createElement('div');
  for (const table of tables) page.append(tableElement(table, decimalMark));
  for (const text of texts) {
    const part = document.createElement('p');
    part.textContent = text;
    page.append(part);
  }
  return { plain, html: page.innerHTML };
}
