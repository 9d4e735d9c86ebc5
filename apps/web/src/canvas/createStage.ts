import type { Position } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import { createBoardScene, type Box, type SceneCard } from '@symbiomap/scene';
import type { BoardSession } from '../board/boardSession.ts';
import { shownBoard } from '../board/shownBoard.ts';
import { usePreferences } from '../state/preferences.ts';
import type { PersonMark } from './annotationElements.ts';
import { createElements } from './elements.ts';
import { createLineLeader } from './lineLeader.ts';
import { isMountedWhole } from './mounting.ts';
import { createPhotoBitmaps } from './photoBitmaps.ts';
import { createRestless } from './restless.ts';
import { windowOf } from './seenPart.ts';
import { createAnnouncer, createSignal } from './signal.ts';
import type { PaintAgain, Stage, StageElements } from './stage.ts';
import { boundsOf, cornersOf } from './stageBounds.ts';
import { createStageMarks } from './stageMarks.ts';
import { createStageMoves } from './stageMoves.ts';
import { createStageMounts, mostSelected } from './stageMounts.ts';
import { createStageView } from './stageView.ts';

const nobody: readonly PersonMark[] = [];

/** The stage of an open board. `start` it where it is shown. */
export function createStage(session: BoardSession, firstTranslate: Translate): Stage {
  const { board, presence, derived, shown, view: viewStore, rights, connection } = session;
  const boardToShow = shownBoard(board, shown);
  const scene = createBoardScene();
  const makeElements = createElements();
  const elements = createSignal<StageElements>({ nodes: [], edges: [] });
  const { view, detail, isMoving, look, stop: stopLooking } = createStageView(() => schedule());
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
  let hovered: string | null = null;
  let focused: string | null = null;
  let pointer: Position | null = null;
  let isSelecting = false;
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

  const hands = createStageMoves(scene, presence, restless, repaint);
  const { moves, carried } = hands;

  const settle = (): boolean => {
    const { editing } = viewStore.getState();
    return mounts.settle({
      window: windowOf(view.get()),
      detail: detail.get(),
      pointer,
      isMoving: isMoving.get(),
      singled: [
        ...[editing?.id, editing?.next, marks.connectFrom(), hovered, focused],
        ...hands.own().keys(),
      ],
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
      ...[isMountedWhole(scene) ? moves.get() : hands.foreign(), carried.get(), leader.age()],
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
      dragged: isMountedWhole(scene) ? moves.get() : hands.foreign(),
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
    hands.take();
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
        stopLooking();
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
    look,
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
      hands.hold(next);
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
