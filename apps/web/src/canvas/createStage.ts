import type { Position } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import {
  createBoardScene,
  detailLevel,
  type Box,
  type DetailLevel,
  type SceneCard,
} from '@symbiomap/scene';
import type { BoardSession } from '../board/boardSession.ts';
import { shownBoard } from '../board/shownBoard.ts';
import { usePreferences } from '../state/preferences.ts';
import type { PersonMark } from './annotationElements.ts';
import { allMoves, areSameMoves, movesOfOthers, noMoves, type CardMoves } from './cardMoves.ts';
import { createElements } from './elements.ts';
import { createLineLeader } from './lineLeader.ts';
import { isMountedWhole } from './mounting.ts';
import { onPixels } from './onPixels.ts';
import { createPhotoBitmaps } from './photoBitmaps.ts';
import { createRestless } from './restless.ts';
import { windowOf } from './seenPart.ts';
import { createAnnouncer, createSignal } from './signal.ts';
import type { PaintAgain, Stage, StageElements, StageView } from './stage.ts';
import { boundsOf, cornersOf } from './stageBounds.ts';
import { createStageMarks } from './stageMarks.ts';
import { createStageMounts, mostSelected } from './stageMounts.ts';

/** A view is at rest when it has not moved for so long; cards are mounted then. */
const restMs = 140;

const nobody: readonly PersonMark[] = [];
const nothing: ReadonlySet<string> = new Set();

/** The stage of an open board. `start` it where it is shown. */
export function createStage(session: BoardSession, firstTranslate: Translate): Stage {
  const { board, presence, derived, shown, view: viewStore, rights, connection } = session;
  const boardToShow = shownBoard(board, shown);
  const scene = createBoardScene();
  const makeElements = createElements();
  const elements = createSignal<StageElements>({ nodes: [], edges: [] });
  const detail = createSignal<DetailLevel>('far');
  const view = createSignal<StageView>({ x: 0, y: 0, zoom: 1, width: 0, height: 0 });
  const isMoving = createSignal(false);
  const moves = createSignal<CardMoves>(noMoves);
  const carried = createSignal<ReadonlySet<string>>(nothing);
  const paint = createAnnouncer<PaintAgain>();
  const marks = createStageMarks(session);
  const mounts = createStageMounts(scene);
  const restless = createRestless(scene, () => schedule());
  const leader = createLineLeader(scene, restless, (boxes) => {
    bounds = undefined;
    paint.tell(boxes);
  });
  const bitmaps = createPhotoBitmaps(session.photos, (hashes) => {
    const cards = [...scene.cards.values()];
    const isShowing = ({ company }: SceneCard) => hashes.has(company.photo?.hash ?? '');
    repaint(cards.filter(isShowing).map(({ id }) => id));
  });
  let translate = firstTranslate;
  let own: CardMoves = noMoves;
  /** Where everything else on the move is. */
  let foreign: CardMoves = noMoves;
  let hovered: string | null = null;
  let focused: string | null = null;
  let pointer: Position | null = null;
  let isSelecting = false;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let leading = 0;
  /** What decided what is real, the last time. */
  let realSeen: readonly unknown[] = [];
  let bounds: Box | null | undefined;
  let flowsBefore: ReadonlyMap<string, unknown> | null = null;

  const repaint = (ids: Iterable<string>) => {
    const boxes = [...ids].flatMap((id) => scene.boxOf(id) ?? []);
    if (boxes.length > 0) paint.tell(boxes);
  };

  const refresh = () => {
    const next = boardToShow();
    const change = scene.update(next, translate.language);
    if (change.covered.size === 0) return;
    bounds = undefined;
    const { atRest, isMovingStale } = restless.take(change);
    // The widest line sets the measure for all others.
    const areWidthsNew = viewStore.getState().mapLook.isWidthByAmount && next.flows !== flowsBefore;
    flowsBefore = next.flows;
    if (areWidthsNew) paint.tell(null);
    else if (atRest.length > 0 || isMovingStale) paint.tell(atRest);
  };

  const takeMoves = () => {
    const hands = usePreferences.getState().isCalm ? [] : presence.getOthers();
    const others = allMoves(movesOfOthers(hands, scene.boxOf), restless.moves());
    if (!areSameMoves(others, foreign)) foreign = others;
    const next = allMoves(own, foreign);
    const former = moves.get();
    if (areSameMoves(next, former)) return;
    const isSameCards = next.size === former.size && [...next.keys()].every((id) => former.has(id));
    if (!isSameCards) {
      const stirred = new Set(
        [...next.keys(), ...former.keys()].filter((id) => next.has(id) !== former.has(id)),
      );
      for (const id of [...stirred]) for (const line of scene.linesAt(id)) stirred.add(line);
      // First what moves, so that what is at rest is painted without it.
      moves.set(next);
      repaint(stirred);
    } else moves.set(next);
  };

  const settle = (): boolean => {
    const { editing } = viewStore.getState();
    return mounts.settle({
      window: windowOf(view.get()),
      detail: detail.get(),
      pointer,
      isMoving: isMoving.get(),
      singled: [editing?.id, editing?.next, marks.connectFrom(), hovered, focused, ...own.keys()],
      selection: marks.selection(),
      isSelecting,
    });
  };

  const makeReal = () => {
    const selection = marks.selection();
    const { editing, tool } = viewStore.getState();
    const seen = [
      ...[boardToShow(), board.getSnapshot(), derived.getState().graph, mounts.mounted()],
      ...[selection, marks.severities(), marks.people(), marks.comments(), marks.connectFrom()],
      ...[isMountedWhole(scene) ? moves.get() : foreign, carried.get(), leader.age()],
      ...[editing, tool, translate, connection.getState().closed],
    ];
    if (isSameList(seen, realSeen)) return;
    realSeen = seen;
    const isMany = selection.size > mostSelected;
    const next = makeElements({
      board: board.getSnapshot(),
      graph: derived.getState().graph,
      severityOf: marks.severities(),
      scene,
      mounted: mounts.mounted(),
      anchors: isMany && !isMountedWhole(scene) ? cornersOf(scene, selection) : [],
      selection,
      editingId: editing?.id ?? null,
      connectFrom: marks.connectFrom(),
      dragged: isMountedWhole(scene) ? moves.get() : foreign,
      carried: carried.get(),
      marksOf: marks.people(),
      commentsOn: marks.comments(),
      mayAdd: rights.mayAdd(),
      // The hand tool moves the view and nothing on it.
      mayChange: (table, record) => tool !== 'hand' && rights.obstacleTo(table, record) === null,
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
    repaint(marks.take());
    takeMoves();
    const isUnsettled = settle();
    makeReal();
    if (isUnsettled) schedule();
    leadLater();
  };
  /** After the frame has been painted: lines that still run straight are better than a frame that comes late. */
  const leadLater = () => {
    if (leading !== 0 || isMoving.get()) return;
    leading = requestAnimationFrame(() => {
      leading = 0;
      const age = leader.age();
      if (leader.step()) leadLater();
      if (leader.age() !== age) schedule();
    });
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
    isMoving,
    moves,
    carried,
    paint,
    bitmaps,
    start: () => {
      flush();
      const stops = [
        bitmaps.start(),
        board.subscribe(schedule),
        presence.subscribe(schedule),
        derived.subscribe(schedule),
        shown.subscribe(schedule),
        usePreferences.subscribe(schedule),
        viewStore.subscribe(flush),
        viewStore.subscribe(({ mapLook }, before) => {
          if (mapLook !== before.mapLook) paint.tell(null);
        }),
        connection.subscribe(({ closed }, before) => {
          if (closed !== before.closed) schedule();
        }),
      ];
      return () => {
        for (const stop of stops) stop();
        cancelAnimationFrame(frame);
        cancelAnimationFrame(leading);
        frame = 0;
        leading = 0;
        clearTimeout(restTimer);
        restless.stop();
      };
    },
    speak: (next) => {
      if (translate === next) return;
      translate = next;
      flush();
      paint.tell(null);
    },
    translate: () => translate,
    look: (wanted) => {
      const former = view.get();
      // A zoom goes on without a stop; whatever else moves the view, or rests, lies on pixels.
      const isZooming = former.width > 0 && wanted.zoom !== former.zoom;
      const next = isZooming ? wanted : onPixels(wanted, devicePixelRatio);
      view.set(next);
      detail.set(detailLevel(next.zoom, detail.get()));
      // A first view, or another window, is at rest at once.
      if (former.width !== next.width || former.height !== next.height) {
        schedule();
        return;
      }
      isMoving.set(true);
      clearTimeout(restTimer);
      restTimer = setTimeout(() => {
        view.set(onPixels(view.get(), devicePixelRatio));
        isMoving.set(false);
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
      const ids = isMountedWhole(scene) ? [] : [...own.keys()];
      const isSame = ids.length === carried.get().size && ids.every((id) => carried.get().has(id));
      if (!isSame) carried.set(ids.length === 0 ? nothing : new Set(ids));
      flush();
    },
    setSelecting: (next) => {
      isSelecting = next;
      if (!next) flush();
    },
    hovered: () => hovered,
    severityOf: (id) => marks.severities().get(id) ?? null,
    peopleAt: (id) => marks.people().get(id) ?? nobody,
    openCommentsOn: (id) => marks.comments().get(id) ?? 0,
    bounds: () => (bounds === undefined ? (bounds = boundsOf(scene)) : bounds),
    isWhole: () => isMountedWhole(scene),
  };
}

function sameList<T>(former: T[], next: T[]): T[] {
  return isSameList(former, next) ? former : next;
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
