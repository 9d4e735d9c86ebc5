/** Why the server closes a connection. 4400–4499 stop a y-websocket client for good; with any other code it comes back. */
export const closeCodes = {
  /** What came is no message of the protocol, or no update that Yjs can read. */
  malformed: 4400,
  /** No key, or none that opens this board. */
  unknownKey: 4401,
  /** The link does not allow this, or does not hold any more. */
  notAllowed: 4403,
  /** There is no such board (any more). */
  noSuchBoard: 4404,
  /** The client speaks an older version of the protocol: it has to reload. */
  clientTooOld: 4409,
  /** A message is larger than the server takes. */
  tooLarge: 4413,
  /** More messages than the server takes from one person. */
  tooFast: 4429,
  /** The client does not keep up; it comes back and catches up. */
  tooSlow: 4508,
  /** The server restarts; the client comes back. */
  restarting: 4512,
} as const;

export type CloseReason = keyof typeof closeCodes;
export type CloseCode = (typeof closeCodes)[CloseReason];

/** Whether a client that was closed with this code may connect again by itself. */
export function mayComeBack(code: number): boolean {
  return code < 4400 || code > 4499;
}

/** The reason that a close code stands for; `undefined` for codes that are not ours. */
export function closeReasonOf(code: number): CloseReason | undefined {
  const reasons = Object.keys(closeCodes) as CloseReason[];
  return reasons.find((reason) => closeCodes[reason] === code);
}
