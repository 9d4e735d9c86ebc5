import type { Json } from '@symbiomap/domain';

/**
 * JSON that may stand in a script element of a page: whatever people wrote, nothing in it ends the element, opens a
 * comment or, read as a program by some older browser, breaks a line. It is still the same JSON.
 */
export function embedJson(value: Json): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
