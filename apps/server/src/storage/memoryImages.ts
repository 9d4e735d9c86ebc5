import {
  maxBoardImageBytes,
  maxImages,
  type AddImageProblem,
  type ImageEntry,
  type NewImage,
} from './imageStorage.ts';

/** The pictures of one board in memory. */
export class MemoryImages {
  readonly #images = new Map<string, NewImage>();

  constructor(images: readonly NewImage[]) {
    for (const image of images) this.#images.set(image.hash, image);
  }

  add(image: NewImage): Extract<AddImageProblem, 'too-many'> | null {
    const { hash, addedAtMs, content } = image;
    const known = this.#images.get(hash);
    if (known !== undefined) {
      this.#images.set(hash, { ...known, addedAtMs: Math.max(known.addedAtMs, addedAtMs) });
      return null;
    }
    const bytes = this.list().reduce((sum, entry) => sum + entry.bytes, content.length);
    if (this.#images.size >= maxImages || bytes > maxBoardImageBytes) return 'too-many';
    this.#images.set(hash, image);
    return null;
  }

  load(hash: string): Uint8Array | null {
    return this.#images.get(hash)?.content ?? null;
  }

  list(): readonly ImageEntry[] {
    return [...this.#images.values()]
      .map(({ content, ...entry }) => ({ ...entry, bytes: content.length }))
      .sort((a, b) => a.addedAtMs - b.addedAtMs || (a.hash < b.hash ? -1 : 1));
  }

  delete(hashes: readonly string[]): number {
    return hashes.filter((hash) => this.#images.delete(hash)).length;
  }
}
