/** Text in one line and without control characters: what a file says must not move the reader's terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
