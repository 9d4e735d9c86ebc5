import {
  maxNamedVersions,
  type AddVersionProblem,
  type BoardVersion,
  type NewVersion,
  type StoredVersion,
} from './versionStorage.ts';

/** The versions of one board in memory. */
export class MemoryVersions {
  readonly #versions = new Map<string, StoredVersion>();

  add({ epoch: _, ...version }: NewVersion): AddVersionProblem | null {
    if (this.#versions.has(version.id)) throw new Error('There is a version with this id.');
    const named = this.list().filter(({ kind }) => kind === 'named');
    if (version.kind === 'named' && named.length >= maxNamedVersions) return 'too-many';
    this.#versions.set(version.id, { ...version, bytes: version.content.length });
    return null;
  }

  list(): readonly BoardVersion[] {
    return [...this.#versions.values()]
      .map(({ content: _, ...version }) => version)
      .reverse()
      .sort((a, b) => b.atMs - a.atMs);
  }

  load(id: string): StoredVersion | null {
    return this.#versions.get(id) ?? null;
  }

  delete(ids: readonly string[]): number {
    return ids.filter((id) => this.#versions.delete(id)).length;
  }
}
