import { isLinkKey } from './linkKey.ts';

/** The version of the sync protocol: the subprotocol that a client offers and the server selects. */
export const syncSubprotocol = 'symbiomap.1';
/** Offered by clients that want to be told what is saved (message type 10). */
export const savedSubprotocol = 'symbiomap.saved';
const keyPrefix = 'key.';
const versionPattern = /^symbiomap\.\d+$/;

/** The subprotocols that a client offers to open a board: `new WebSocket(url, offerSubprotocols(key))`. */
export function offerSubprotocols(
  key: string,
  { wantsSaved = false }: { wantsSaved?: boolean } = {},
): string[] {
  const offer = [syncSubprotocol, `${keyPrefix}${key}`];
  return wantsSaved ? [...offer, savedSubprotocol] : offer;
}

/** What a client's offer says. */
export interface SubprotocolOffer {
  /** The version that both sides speak; `null` when there is none. */
  readonly selected: typeof syncSubprotocol | null;
  /** Whether the client names versions of ours, but none that the server speaks. */
  readonly isOtherVersion: boolean;
  readonly key: string | null;
  readonly wantsSaved: boolean;
}

/** Reads the subprotocols that a client offers. Total: what is unknown is passed over. */
export function readSubprotocols(offered: Iterable<string>): SubprotocolOffer {
  const names = [...offered];
  const isSpoken = names.includes(syncSubprotocol);
  const keys = names
    .filter((name) => name.startsWith(keyPrefix))
    .map((name) => name.slice(keyPrefix.length));
  return {
    selected: isSpoken ? syncSubprotocol : null,
    isOtherVersion: !isSpoken && names.some((name) => versionPattern.test(name)),
    key: keys.find(isLinkKey) ?? null,
    wantsSaved: names.includes(savedSubprotocol),
  };
}
