const boardIdPattern = /^[a-z0-9]{20,32}$/;
const alphabet = 'abcdefghijklmnopqrstuvwxyz012345';

/** Whether a value may be a board's id. Ids are made by the server. */
export function isBoardId(value: unknown): value is string {
  return typeof value === 'string' && boardIdPattern.test(value);
}

/** Makes a board id of 24 characters (120 random bits) from a source of random bytes. */
export function newBoardId(randomBytes: (length: number) => Uint8Array): string {
  let id = '';
  for (const byte of randomBytes(24)) id += alphabet.charAt(byte & 31);
  return id;
}
