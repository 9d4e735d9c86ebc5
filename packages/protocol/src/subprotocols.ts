import { isLinkKey } from './linkKey.ts';
import { isPersonSecret } from './person.ts';

/** The version of the sync protocol: the subprotocol that a client offers and the server selects. */
export const syncSubprotocol = 'symbiomap.1';
/** Offered by clients that want to be told what is saved (message type 10). */
export const savedSubprotocol = 'symbiomap.saved';
const keyPrefix = 'key.';
const personPrefix = 'person.';
const epochPrefix = 'epoch.';
const versionPattern = /^symbiomap\.\d+$/;
const epochPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** What a client may say besides the key of its link. */
export interface SubprotocolOptions {
  /** Wants to be told what is saved. */
  readonly wantsSaved?: boolean;
  /** Proves who it is: see `personIdOf`. */
  readonly personSecret?: string | null;
  /** The epoch of the document that it holds: the server lets it in only if the board still has it. */
  readonly epoch?: string | null;
}

/** The subprotocols that a client offers to open a board: `new WebSocket(url, offerSubprotocols(key))`. */
export function offerSubprotocols(
  key: string,
  { wantsSaved = false, personSecret = null, epoch = null }: SubprotocolOptions = {},
): string[] {
  return [
    syncSubprotocol,
    `${keyPrefix}${key}`,
    ...(wantsSaved ? [savedSubprotocol] : []),
    ...(personSecret === null ? [] : [`${personPrefix}${personSecret}`]),
    ...(epoch === null ? [] : [`${epochPrefix}${epoch}`]),
  ];
}

/** What a client's offer says. */
export interface SubprotocolOffer {
  /** The version that both sides speak; `null` when there is none. */
  readonly selected: typeof syncSubprotocol | null;
  /** Whether the client names versions of ours, but none that the server speaks. */
  readonly isOtherVersion: boolean;
  readonly key: string | null;
  readonly wantsSaved: boolean;
  readonly personSecret: string | null;
  readonly epoch: string | null;
}

/** Reads the subprotocols that a client offers. Total: what is unknown is passed over. */
export function readSubprotocols(offered: Iterable<string>): SubprotocolOffer {
  const names = [...offered];
  const isSpoken = names.includes(syncSubprotocol);
  const after = (prefix: string) =>
    names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return {
    selected: isSpoken ? syncSubprotocol : null,
    isOtherVersion: !isSpoken && names.some((name) => versionPattern.test(name)),
    key: after(keyPrefix).find(isLinkKey) ?? null,
    wantsSaved: names.includes(savedSubprotocol),
    personSecret: after(personPrefix).find(isPersonSecret) ?? null,
    epoch: after(epochPrefix).find((epoch) => epochPattern.test(epoch)) ?? null,
  };
}
