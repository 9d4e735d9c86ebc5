import {
  graphOf,
  noImages,
  parseBoardFile,
  readBoardImages,
  type BoardGraph,
  type BoardImages,
  type Json,
} from '@symbiomap/domain';
import { readMapStart, type MapStart } from '@symbiomap/scene';

/** What the page brings along: its board, and of when it is. */
export interface StoredMap {
  readonly graph: BoardGraph;
  readonly savedAt: Date;
  /** How it is to be looked at first. */
  readonly start: MapStart;
  /** The photos that came along. */
  readonly photos: BoardImages;
}

/** Reads the board that the page holds; `null` when it is damaged. */
export function readMap(page: Document): StoredMap | null {
  const read = parseBoardFile(page.getElementById('board')?.textContent ?? '');
  if (!read.ok) return null;
  const savedAt = new Date(page.documentElement.dataset['savedAt'] ?? '');
  return {
    graph: graphOf(read.value),
    savedAt: Number.isNaN(savedAt.getTime()) ? new Date() : savedAt,
    start: readMapStart(jsonIn(page, 'start')),
    photos: photosIn(page),
  };
}

function photosIn(page: Document): BoardImages {
  const read = readBoardImages({ images: jsonIn(page, 'photos') });
  return read.ok ? read.value : noImages;
}

function jsonIn(page: Document, id: string): Json | undefined {
  try {
    return JSON.parse(page.getElementById(id)?.textContent ?? '') as Json;
  } catch {
    // Nothing is said, or what is said is damaged: the map is looked at as usual.
    return undefined;
  }
}
