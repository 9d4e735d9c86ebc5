import {
  endedLinksKeptMs,
  maxLinks,
  type AddLinkProblem,
  type FoundLink,
  type NewLink,
  type RevokeLinkProblem,
  type StoredLink,
} from './linkStorage.ts';

type KeptLink = NewLink & StoredLink;

/** The links of one board in memory. */
export class MemoryLinks {
  #links: readonly KeptLink[];

  constructor(links: readonly NewLink[]) {
    this.#links = links.map((link) => ({ ...link, revokedAtMs: null }));
  }

  has(keyHash: Uint8Array): boolean {
    return this.#links.some((link) => isSame(link.keyHash, keyHash));
  }

  find(keyHash: Uint8Array, nowMs: number): FoundLink | null {
    const link = this.#links.find((known) => isSame(known.keyHash, keyHash));
    if (link?.revokedAtMs !== null || (link.expiresAtMs ?? Infinity) <= nowMs) return null;
    return { linkId: link.id, role: link.role, expiresAtMs: link.expiresAtMs };
  }

  add(link: NewLink): AddLinkProblem | null {
    const oldestMs = link.createdAtMs - endedLinksKeptMs;
    const kept = this.#links.filter(
      ({ revokedAtMs, expiresAtMs }) => (revokedAtMs ?? expiresAtMs ?? Infinity) >= oldestMs,
    );
    if (kept.length >= maxLinks) return 'too-many';
    this.#links = [...kept, { ...link, revokedAtMs: null }];
    return null;
  }

  list(): readonly StoredLink[] {
    return this.#links
      .map(({ keyHash: _, ...link }) => link)
      .sort((a, b) => a.createdAtMs - b.createdAtMs);
  }

  revoke(linkId: string, nowMs: number): RevokeLinkProblem | null {
    const [owner, ...others] = this.#links.filter(
      ({ role, revokedAtMs, expiresAtMs }) =>
        role === 'owner' && revokedAtMs === null && expiresAtMs === null,
    );
    if (owner?.id === linkId && others.length === 0) return 'last-owner';
    if (!this.#links.some(({ id }) => id === linkId)) return 'no-such-link';
    this.#links = this.#links.map((link) =>
      link.id === linkId ? { ...link, revokedAtMs: link.revokedAtMs ?? nowMs } : link,
    );
    return null;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
