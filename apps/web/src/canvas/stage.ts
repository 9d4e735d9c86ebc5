import type { Severity } from '@symbiomap/consistency';
import type { Position } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import {
  createBoardScene,
  detailLevel,
  type BoardScene,
  type Box,
  type DetailLevel,
} from '@symbiomap/scene';
import type { BoardSession } from '../board/boardSession.ts';
import { shownBoard } from '../board/shownBoard.ts';
import { allMoves, movesOfOthers, noMoves, type CardMoves } from './cardMoves.ts';
import { createElements, type CompanyNode, type FlowEdge, type PersonMark } from './elements.ts';
import { isMountedWhole, isSameSet, stepMounts, wantedMounts, type Mounted } from './mounting.ts';
import { marksOfOthers } from './personMarks.ts';
import { createAnnouncer, createSignal, type Announcer, type Signal } from './signal.ts';

/** The part of the board in the window: moved by `x`, `y` pixels, drawn `zoom` times as large. */
export interface StageView extends Position {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** What React Flow is given. */
export interface StageElements {
  readonly nodes: CompanyNode[];
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
  /** Cards in hands, mine and others'; painted apart from those at rest. */
  readonly moves: Signal<CardMoves>;
  readonly paint: Announcer<PaintAgain>;
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
  /** What all cards and lines together cover; `null` while there are none. */
  bounds(): Box | null;
  /** Whether all of the board is real and nothing is left to paint. */
  isWhole(): boolean;
}

/** The most selected items that are mounted for being selected. */
const mostSelected = 12;
/** A view is at rest when it has not moved for so long; cards are mounted then. */
const restMs = 140;

const nobody: readonly PersonMark[] = [];

/** The stage of an open board. `start` it where it is shown. */
export function createStage(session: BoardSession, firstTranslate: Translate): Stage {
  const { board, presence, derived, shown, view: viewStore, rights, connection } = session;
  const boardToShow = shownBoard(board, shown);
  const scene = createBoardScene();
  const makeElements = createElements();
  const elements = createSignal<StageElements>({ nodes: [], edges: [] });
  const detail = createSignal<DetailLevel>('far');
  const view = createSignal<StageView>({ x: 0, y: 0, zoom: 1, width: 0, height: 0 });
  const moves = createSignal<CardMoves>(noMoves);
  const paint = createAnnouncer<PaintAgain>();
  let translate = firstTranslate;
  let mounted: Mounted = { cards: new Set(), lines: new Set() };
  let own: CardMoves = noMoves;
  let marks: ReadonlyMap<string, readonly PersonMark[]> = new Map();
  let severities: ReadonlyMap<string, Severity> = new Map();
  let selection: ReadonlySet<string> = new Set();
  let connectFrom: string | null = null;
  let hovered: string | null = null;
  let focused: string | null = null;
  let pointer: Position | null = null;
  let isSelecting = false;
  let isMoving = false;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let bounds: Box | null | undefined;

  const boxOf = (id: string) => scene.cards.get(id)?.box ?? scene.lines.get(id)?.bounds;
  const repaint = (ids: Iterable<string>) => {
    const boxes = [...ids].flatMap((id) => boxOf(id) ?? []);
    if (boxes.length > 0) paint.tell(boxes);
  };

  const refresh = () => {
    const { boxes } = scene.update(boardToShow(), translate.language);
    if (boxes.length === 0) return;
    bounds = undefined;
    paint.tell(boxes);
  };

  const placeOf = (id: string) => scene.cards.get(id)?.box;

  const takeMoves = () => {
    const others = movesOfOthers(presence.getOthers(), placeOf);
    const next = allMoves(own, others);
    const former = moves.get();
    if (next === former) return;
    const isSameCards = next.size === former.size && [...next.keys()].every((id) => former.has(id));
    if (!isSameCards) {
      const stirred = new Set([...next.keys(), ...former.keys()]);
      for (const id of [...stirred]) for (const line of scene.linesAt(id)) stirred.add(line);
      // First what moves, so that what is at rest is painted without it.
      moves.set(next);
      repaint(stirred);
    } else moves.set(next);
  };

  const takeMarks = () => {
    const state = viewStore.getState();
    const nextMarks = marksOfOthers(presence.getOthers(), marks);
    const { severityOf } = derived.getState();
    const changed = new Set<string>();
    noteDifferences(changed, marks, nextMarks);
    noteDifferences(changed, severities, severityOf);
    for (const id of selection) if (!state.selection.has(id)) changed.add(id);
    for (const id of state.selection) if (!selection.has(id)) changed.add(id);
    if (connectFrom !== state.connectFrom) {
      for (const id of [connectFrom, state.connectFrom]) if (id !== null) changed.add(id);
    }
    marks = nextMarks;
    severities = severityOf;
    ({ selection, connectFrom } = state);
    if (changed.size > 0) repaint(changed);
  };

  const promoted = (): Set<string> => {
    const { editing } = viewStore.getState();
    const wanted = [editing?.id, editing?.next, connectFrom, hovered, focused, ...own.keys()];
    const ids = new Set<string>();
    for (const id of wanted.slice(0, 5 + mostSelected)) if (id != null) ids.add(id);
    if (isSelecting) {
      for (const id of selection) if (mounted.cards.has(id) || mounted.lines.has(id)) ids.add(id);
      return ids;
    }
    let rest = mostSelected;
    for (const id of selection) if (rest-- > 0) ids.add(id);
    return ids;
  };

  const windowNow = (): Box => {
    const { x, y, zoom, width, height } = view.get();
    return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  };

  /** Brings what is mounted a step nearer to what should be. Says whether more steps are due. */
  const settle = (): boolean => {
    const window = windowNow();
    const atOnce = promoted();
    const middle = { x: window.x + window.width / 2, y: window.y + window.height / 2 };
    const wish = {
      scene,
      window,
      detail: detail.get(),
      focus: pointer ?? middle,
      promoted: atOnce,
    };
    const wanted = wantedMounts(wish);
    if (isMountedWhole(scene)) {
      mounted = sameOr(mounted, wanted);
      return false;
    }
    if (isMoving) {
      const cards = new Set([...mounted.cards].filter((id) => scene.cards.has(id)));
      const lines = new Set([...mounted.lines].filter((id) => scene.lines.has(id)));
      for (const id of atOnce) {
        if (scene.cards.has(id)) cards.add(id);
        if (scene.lines.has(id)) lines.add(id);
      }
      mounted = sameOr(mounted, { cards, lines });
      return false;
    }
    mounted = stepMounts(mounted, wanted, atOnce);
    return !isSameSet(mounted.cards, wanted.cards) || !isSameSet(mounted.lines, wanted.lines);
  };

  const makeReal = () => {
    const state = viewStore.getState();
    const next = makeElements({
      board: board.getSnapshot(),
      graph: derived.getState().graph,
      severityOf: severities,
      scene,
      mounted,
      anchors: isMountedWhole(scene) ? [] : cornersOf(scene, selection),
      selection,
      editingId: state.editing?.id ?? null,
      connectFrom,
      dragged: moves.get(),
      marksOf: marks,
      mayAdd: rights.mayAdd(),
      mayChange: (company) => rights.obstacleTo('companies', company) === null,
      translate,
    });
    const former = elements.get();
    const nodes = sameList(former.nodes, next.nodes);
    const edges = sameList(former.edges, next.edges);
    if (nodes !== former.nodes || edges !== former.edges) elements.set({ nodes, edges });
  };

  const flush = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    refresh();
    takeMarks();
    takeMoves();
    const isUnsettled = settle();
    makeReal();
    if (isUnsettled) schedule();
  };
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(flush);
  };

  return {
    session,
    scene,
    elements,
    detail,
    view,
    moves,
    paint,
    start: () => {
      flush();
      const stops = [
        board.subscribe(schedule),
        presence.subscribe(schedule),
        derived.subscribe(schedule),
        shown.subscribe(schedule),
        viewStore.subscribe(flush),
        connection.subscribe(({ closed }, before) => {
          if (closed !== before.closed) schedule();
        }),
      ];
      return () => {
        for (const stop of stops) stop();
        cancelAnimationFrame(frame);
        frame = 0;
        clearTimeout(restTimer);
      };
    },
    speak: (next) => {
      if (translate === next) return;
      translate = next;
      flush();
      paint.tell(null);
    },
    translate: () => translate,
    look: (next) => {
      const former = view.get();
      view.set(next);
      detail.set(detailLevel(next.zoom, detail.get()));
      // A first view, or another window, is at rest at once.
      if (former.width !== next.width || former.height !== next.height) {
        schedule();
        return;
      }
      isMoving = true;
      clearTimeout(restTimer);
      restTimer = setTimeout(() => {
        isMoving = false;
        schedule();
      }, restMs);
    },
    refresh,
    hover: (id, at) => {
      pointer = at;
      if (id === hovered) return;
      hovered = id;
      flush();
    },
    focus: (id) => {
      if (id === focused) return;
      focused = id;
      schedule();
    },
    hold: (next) => {
      own = next;
      flush();
    },
    setSelecting: (next) => {
      isSelecting = next;
      if (!next) flush();
    },
    hovered: () => hovered,
    severityOf: (id) => severities.get(id) ?? null,
    peopleAt: (id) => marks.get(id) ?? nobody,
    bounds: () => (bounds === undefined ? (bounds = boundsOf(scene)) : bounds),
    isWhole: () => isMountedWhole(scene),
  };
}

function boundsOf({ cards, lines }: BoardScene): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = ({ x, y, width, height }: Box) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  };
  for (const { box } of cards.values()) take(box);
  for (const line of lines.values()) take(line.bounds);
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

function noteDifferences<T>(
  changed: Set<string>,
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
): void {
  if (a === b) return;
  for (const [id, value] of a) if (b.get(id) !== value) changed.add(id);
  for (const id of b.keys()) if (!a.has(id)) changed.add(id);
}

function sameOr(former: Mounted, next: Mounted): Mounted {
  const isSame = isSameSet(former.cards, next.cards) && isSameSet(former.lines, next.lines);
  return isSame ? former : next;
}

function sameList<T>(former: T[], next: T[]): T[] {
  const isSame = former.length === next.length && next.every((item, at) => item === former[at]);
  return isSame ? former : next;
}

/** The selected cards that lie outermost: React Flow draws its frame round those it knows. */
function cornersOf(scene: BoardScene, selection: ReadonlySet<string>): readonly string[] {
  if (selection.size <= mostSelected) return [];
  const corners: (readonly [id: string, left: number, top: number])[] = [];
  for (const id of selection) {
    const box = scene.cards.get(id)?.box;
    if (box === undefined) continue;
    const here = [id, box.x, box.y] as const;
    corners[0] = least(corners[0], here, ([, x]) => x);
    corners[1] = least(corners[1], here, ([, x]) => -x);
    corners[2] = least(corners[2], here, ([, , y]) => y);
    corners[3] = least(corners[3], here, ([, , y]) => -y);
  }
  return corners.map(([id]) => id);
}

function least<T>(former: T | undefined, next: T, by: (value: T) => number): T {
  return former === undefined || by(next) < by(former) ? next : former;
}
