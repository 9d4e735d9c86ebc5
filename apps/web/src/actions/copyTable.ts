import { tableElement, tableText, type ClipboardTable } from './clipboardTable.ts';

/** Puts a table on the clipboard, for spreadsheets and for letters. Rejects where the browser does not let it. */
export async function copyTable(table: ClipboardTable, decimalMark: string): Promise<void> {
  const blob = (type: string, text: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', tableText(table, decimalMark)),
      'text/html': blob('text/html', tableElement(table, decimalMark).outerHTML),
    }),
  ]);
}
