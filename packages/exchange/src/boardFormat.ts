import type { BoardImages, BoardSnapshot } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import type { MapStart } from '@symbiomap/scene';
import type { Redaction } from './redactBoard.ts';

/** The program of an exported map, ready to stand in a page, and what its page must allow for it. */
export interface ViewerCode {
  readonly script: string;
  readonly style: string;
  /** As a content policy names them: `sha256-…`. */
  readonly scriptHash: string;
  readonly styleHash: string;
}

/** A picture to be turned into pixels. */
export interface VectorPicture {
  readonly svg: string;
  /** In units of the picture; pixels are a matter of who paints it. */
  readonly width: number;
  readonly height: number;
}

/** What writing a board needs from outside. */
export interface WriteOptions {
  readonly translate: Translate;
  /** The moment that the file says it is of. */
  readonly savedAt: Date;
  /** How the map is to be seen: a picture shows it so, a page begins so. All of it, in its usual look, where nothing is said. */
  readonly start?: MapStart;
  /** The photos that go along: small ones for pictures and pages, the board's own for a board file. None where nothing is said. */
  readonly images?: BoardImages;
  /** Whether notes and texts of the map leave with what is for the public. They do not unless somebody says so. */
  readonly withNotes?: boolean;
  loadViewer(): Promise<ViewerCode>;
  /** A picture as the bytes of a PNG file. */
  rasterise(picture: VectorPicture): Promise<Uint8Array<ArrayBuffer>>;
}

/** One format that a board can be written in. */
export interface BoardFormat {
  /** As file names end: `.svg`. */
  readonly extension: string;
  readonly mediaType: string;
  /** What is left out unless somebody says otherwise. */
  readonly redaction: Redaction;
  /** The file. `board` has a title, and holds nothing any more that is to stay at home. */
  write(board: BoardSnapshot, options: WriteOptions): Promise<string | Uint8Array<ArrayBuffer>>;
}
