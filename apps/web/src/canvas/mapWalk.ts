import { nameIn, type Position } from '@symbiomap/domain';
import { formatAmount } from '@symbiomap/i18n';
import {
  endInReading,
  offsetAlong,
  scenePlaces,
  spatialNeighbour,
  type Box,
  type Direction,
  type SceneLine,
} from '@symbiomap/scene';
import { announce } from '../ui/announcer.ts';
import { itemOf } from './itemOf.ts';
import { keepFocus } from './keepFocus.ts';
import { windowOf } from './seenPart.ts';
import type { Stage } from './stage.ts';

/** Going about the map by keys: one thing has the focus, and the keys carry it on. */
export interface MapWalk {
  /** The thing that keys are about: what has the focus, else the one thing selected, else what had the focus last. */
  item(): string | null;
  /** Comes in from outside: to where one was, else to what is selected, else to the middle of the window. */
  enter(): void;
  /** Gives a thing the focus, wherever it is, and moves the view as little as that takes. */
  focus(id: string): void;
  step(direction: Direction): void;
  toEnd(end: 'first' | 'last'): void;
  /** From a company along a flow to the company at its other end; from a flow to one of its ends. */
  alongFlow(direction: Direction): void;
  /** Takes in where the browser's focus went; `null`: out of the map. */
  noteFocus(id: string | null): void;
  /** Whether the focus came to where it is by keys, and not by a press on it. */
  isByKeys(): boolean;
  /** Walks on this canvas. Returns how to stop. */
  start(root: HTMLElement): () => void;
}

/** Marks the place where the focus waits until the thing it goes to is real. */
export const entryMark = 'data-map-entry';

/** So many frames a thing is waited for to become real. */
const mostFrames = 30;
/** What of a flow's label or an area's title is to be seen, in board units, to either side. */
const labelRoom = { x: 110, y: 40 } as const;

/** A walk over the map of a stage. `reveal` moves the view so far that a part of the board is seen. */
export function createMapWalk(stage: Stage, reveal: (box: Box) => void): MapWalk {
  const { scene, session } = stage;
  const places = scenePlaces(scene);
  let root: HTMLElement | null = null;
  let last: string | null = null;
  /** What is about to have the focus, once it is real. */
  let aim: string | null = null;
  let isByKeys = false;

  const isThere = (id: string | null | undefined): id is string =>
    id != null && scene.boxOf(id) !== undefined;
  const elementOf = (id: string) =>
    root?.querySelector<HTMLElement | SVGElement>(
      `:is(.react-flow__node, .react-flow__edge)[data-id="${CSS.escape(id)}"]`,
    ) ?? null;
  const entry = () => root?.querySelector<HTMLElement>(`[${entryMark}]`) ?? null;
  const inFocus = (): string | null => {
    const { activeElement } = document;
    return activeElement === null ? null : itemOf(activeElement);
  };

  const arrive = (framesLeft: number) => {
    if (aim === null) return;
    const element = elementOf(aim);
    if (element !== null) {
      aim = null;
      element.focus({ preventScroll: true });
      return;
    }
    const stop = entry();
    const hasLeft = framesLeft < mostFrames && document.activeElement !== stop;
    if (hasLeft && document.activeElement !== document.body) {
      aim = null;
      return;
    }
    // What has the focus now may be painted from the next frame on, and would lose it.
    stop?.focus({ preventScroll: true });
    if (framesLeft > 0) requestAnimationFrame(() => arrive(framesLeft - 1));
    else aim = null;
  };

  const boxToSee = (id: string): Box | undefined => {
    const box = scene.cards.get(id)?.box ?? scene.notes.get(id)?.box;
    const place = places.placeOf(id);
    if (box !== undefined || place === undefined) return box;
    const { x, y } = labelRoom;
    return { x: place.x - x, y: place.y - y, width: 2 * x, height: 2 * y };
  };

  const focus = (id: string) => {
    if (!isThere(id)) return;
    aim = id;
    last = id;
    isByKeys = true;
    stage.focus(id);
    const box = boxToSee(id);
    if (box !== undefined) reveal(box);
    arrive(mostFrames);
  };

  const inMiddle = (): string | null => {
    const window = windowOf(stage.view.get());
    const middle = { x: window.x + window.width / 2, y: window.y + window.height / 2 };
    const cards = scene.cardGrid.query(window);
    const seen = cards.length > 0 ? cards : [...places.within(window)];
    return nearest(seen, places.placeOf, middle) ?? endInReading(everything(), 'first');
  };

  function* everything(): Generator<readonly [string, Position]> {
    for (const things of [scene.cards, scene.notes, scene.areas, scene.lines]) {
      for (const id of things.keys()) {
        const place = places.placeOf(id);
        if (place !== undefined) yield [id, place];
      }
    }
  }

  const item = (): string | null => {
    const { selection } = session.view.getState();
    const [only, ...others] = selection;
    const candidates = [aim, inFocus(), others.length === 0 ? only : null, last];
    return candidates.find(isThere) ?? null;
  };

  const tellFlow = (line: SceneLine, to: string) => {
    const translate = stage.translate();
    const board = session.board.getSnapshot();
    const partner = board.companies.get(to);
    announce(
      translate('walk.along', {
        what: [
          line.resource === '' ? translate('flow.unknownResource') : line.resource,
          formatAmount(translate, line.flow.amount),
        ]
          .join(' ')
          .trim(),
        way: line.to === to ? 'to' : 'from',
        name: partner === undefined ? '' : nameIn(partner, translate.language),
      }),
    );
  };

  return {
    item,
    focus,
    enter: () => {
      if (aim !== null) return;
      const [selected] = session.view.getState().selection;
      const target = [last, selected].find(isThere) ?? inMiddle();
      if (target !== null) focus(target);
    },
    step: (direction) => {
      const from = item();
      const next = from === null ? inMiddle() : spatialNeighbour(places, from, direction);
      if (next !== null) focus(next);
      else announce(stage.translate()(`walk.nothing.${direction}`));
    },
    toEnd: (end) => {
      const next = endInReading(everything(), end);
      if (next !== null) focus(next);
    },
    alongFlow: (direction) => {
      const from = item();
      const start = from === null ? undefined : places.placeOf(from);
      if (from === null || start === undefined) return;
      const line = scene.lines.get(from);
      const ways =
        line === undefined
          ? [...scene.linesAt(from)].flatMap((id) => waysOn(scene.lines.get(id), from))
          : [line.from, line.to].map((to) => ({ line, to }));
      const way = bestBy(ways, ({ to }) => {
        const place = places.placeOf(to);
        return place === undefined ? Infinity : straightness(offsetAlong(direction, start, place));
      });
      if (way === null) {
        announce(stage.translate()('walk.noFlow'));
        return;
      }
      if (line === undefined) tellFlow(way.line, way.to);
      focus(way.to);
    },
    noteFocus: (id) => {
      if (id !== null) last = id;
      stage.focus(id ?? aim);
      const stop = entry();
      // One stop for Tab: backwards, too, it leads out of the map.
      if (stop !== null) stop.tabIndex = id === null ? 0 : -1;
    },
    isByKeys: () => isByKeys,
    start: (canvas) => {
      root = canvas;
      const stopKeeping = keepFocus(stage, focus, canvas);
      const onPress = () => {
        isByKeys = false;
      };
      document.addEventListener('pointerdown', onPress, true);
      return () => {
        stopKeeping();
        document.removeEventListener('pointerdown', onPress, true);
        root = null;
      };
    },
  };
}

/** Of several flows that lead the same way the straightest is meant: less is better. */
function straightness({ ahead, aside }: ReturnType<typeof offsetAlong>): number {
  return ahead <= 0 ? Infinity : ahead + 2 * Math.abs(aside);
}

/** Where a line leads from one of its ends. */
function waysOn(line: SceneLine | undefined, from: string) {
  if (line === undefined || line.from === line.to) return [];
  return [{ line, to: line.from === from ? line.to : line.from }];
}

/** The first of those that rank lowest; `null` if none has a rank. */
function bestBy<T>(things: readonly T[], rankOf: (thing: T) => number): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const thing of things) {
    const rank = rankOf(thing);
    if (rank >= least) continue;
    best = thing;
    least = rank;
  }
  return best;
}

function nearest(
  ids: readonly string[],
  placeOf: (id: string) => Position | undefined,
  { x, y }: Position,
): string | null {
  return bestBy(ids, (id) => {
    const place = placeOf(id);
    return place === undefined ? Infinity : Math.hypot(place.x - x, place.y - y);
  });
}
