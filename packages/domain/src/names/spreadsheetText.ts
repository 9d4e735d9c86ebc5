/**
 * Text as it may stand in a cell of a spreadsheet: what would be taken for a formula gets an apostrophe before it,
 * so that no name on a board runs anything on the device of who opens the table.
 */
export function spreadsheetText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
