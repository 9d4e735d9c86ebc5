import type { Position } from '@symbiomap/domain';
import type { Browsing } from '../browser.ts';
import type { LargeMap } from '../largeMap.ts';
import type { RemoteMove } from './hooks.ts';

export const boardNames = ['symbiomap', 'vanilla', 'tldraw', 'excalidraw'] as const;
/** What is measured: ours; a plain React Flow; and two whiteboards. */
export type BoardName = (typeof boardNames)[number];

/** A product that shows the board, open in a browser. Places are of the board, screen places in pixels of the page. */
export interface DrawingBoard {
  readonly name: BoardName;
  /** Where a company is taken hold of, as shares of its width and height. */
  readonly grip: Position;
  /** Milliseconds from the navigation to the whole board painted. */
  readonly loadMs: number;
  fit(): Promise<void>;
  /** Brings a place into the middle of the window at a zoom. */
  look(middle: Position, zoom: number): Promise<void>;
  zoom(): Promise<number>;
  /** Where a company is, as the product has it now. */
  placeOf(id: string): Promise<Position>;
  toScreen(place: Position): Promise<Position>;
  select(ids: readonly string[]): Promise<void>;
  /** Other people move companies, so many moves a second, for so long. */
  takeMoves(perSecond: number, durationMs: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens a product with the board in a fresh browser. */
export type OpenBoard = (browsing: Browsing, map: LargeMap) => Promise<DrawingBoard>;

/** Which company is moved by the `step`th move of others, and where to: twenty of them, to and fro. */
export function remoteMove({ companies }: LargeMap, step: number): RemoteMove {
  const first = Math.floor(companies.length / 2);
  const company = companies[(first + (step % 20) * 3) % companies.length];
  if (company === undefined) throw new Error('A board without companies cannot be measured.');
  return {
    id: company.id,
    x: Math.round(company.x + 60 * Math.sin(step / 7)),
    y: Math.round(company.y + 40 * Math.cos(step / 7)),
  };
}
