import type { Severity } from '@symbiomap/consistency';
import type { Position } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import type { BoardScene, Box, DetailLevel } from '@symbiomap/scene';
import type { BoardSession } from '../board/boardSession.ts';
import type { PersonMark } from './annotationElements.ts';
import type { CardMoves } from './cardMoves.ts';
import type { PhotoBitmaps } from './photoBitmaps.ts';
import type { BoardNode, FlowEdge } from './elements.ts';
import type { Announcer, Signal } from './signal.ts';

/** The part of the board in the window: moved by `x`, `y` pixels, drawn `zoom` times as large. */
export interface StageView extends Position {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** What React Flow is given. */
export interface StageElements {
  readonly nodes: BoardNode[];
  readonly edges: FlowEdge[];
}

/** Parts of the board to paint again; `null`: all of it. */
export type PaintAgain = readonly Box[] | null;

/** The canvas's own state: what lies where, what of it is real, and what is on the move. Outside React. */
export interface Stage {
  readonly session: BoardSession;
  readonly scene: BoardScene;
  readonly elements: Signal<StageElements>;
  readonly detail: Signal<DetailLevel>;
  readonly view: Signal<StageView>;
  /** Whether the view is on the move. */
  readonly isMoving: Signal<boolean>;
  /** Cards in hands, mine and others'; painted apart from those at rest. */
  readonly moves: Signal<CardMoves>;
  /** What of my hand is painted while it moves; real things of it stay put, out of sight. */
  readonly carried: Signal<ReadonlySet<string>>;
  readonly paint: Announcer<PaintAgain>;
  /** The photos of painted cards. */
  readonly bitmaps: PhotoBitmaps;
  /** Follows the session. Returns how to stop. */
  start(): () => void;
  speak(translate: Translate): void;
  translate(): Translate;
  look(view: StageView): void;
  /** Takes in the board as it is now, without waiting for the next frame. */
  refresh(): void;
  /** Makes an item real while it is hovered; `null`: none. */
  hover(id: string | null, pointer: Position | null): void;
  focus(id: string | null): void;
  /** Where my hand has cards; empty: it let go. */
  hold(own: CardMoves): void;
  /** While a selection is drawn the selected stay as they are, painted or real. */
  setSelecting(isSelecting: boolean): void;
  hovered(): string | null;
  severityOf(id: string): Severity | null;
  peopleAt(id: string): readonly PersonMark[];
  /** How many open conversations there are about an item. */
  openCommentsOn(id: string): number;
  /** What all things together cover; `null` while there are none. */
  bounds(): Box | null;
  /** Whether all of the board is real and nothing is left to paint. */
  isWhole(): boolean;
}
