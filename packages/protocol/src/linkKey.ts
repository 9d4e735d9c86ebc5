const keyPattern = /^[A-Za-z0-9_-]{22,128}$/;

/** Whether a value may be a link's key: 22–128 characters of base64url, so at least 128 bits. */
export function isLinkKey(value: unknown): value is string {
  return typeof value === 'string' && keyPattern.test(value);
}

/** The address of a board in the app. The key stands in the fragment, which browsers keep to themselves. */
export function linkPath(boardId: string, key: string): string {
  return `/b/${boardId}#${key}`;
}
