/** The digits of what somebody wrote as a code, whatever stands between them; `null` if anything else is in it. */
export function readableDigits(text: string): string | null {
  // What is longer is no code, and not worth looking through.
  if (text.length > 40) return null;
  const digits = text.normalize('NFKC').replace(/[\s.·,_/\-–*]/g, '');
  return /^[0-9]+$/.test(digits) ? digits : null;
}
