import type { Presence } from '@symbiomap/document';
import type { BoardScene } from '@symbiomap/scene';
import { usePreferences } from '../state/preferences.ts';
import { allMoves, areSameMoves, movesOfOthers, noMoves, type CardMoves } from './cardMoves.ts';
import { isMountedWhole } from './mounting.ts';
import type { Restless } from './restless.ts';
import { createSignal, type Signal } from './signal.ts';

/** What is on the move, in whose hands it may be. */
export interface StageMoves {
  readonly moves: Signal<CardMoves>;
  readonly carried: Signal<ReadonlySet<string>>;
  /** What is in my hand. */
  own(): CardMoves;
  /** Where everything else on the move is. The same map until some of it moves. */
  foreign(): CardMoves;
  /** Takes in where others have things now. */
  take(): void;
  hold(next: CardMoves): void;
}

const nothing: ReadonlySet<string> = new Set();

/** `repaint` is told what is at rest no longer, or again, with its lines. */
export function createStageMoves(
  scene: BoardScene,
  presence: Presence,
  restless: Restless,
  repaint: (ids: Iterable<string>) => void,
): StageMoves {
  const moves = createSignal<CardMoves>(noMoves);
  const carried = createSignal(nothing);
  let own: CardMoves = noMoves;
  let foreign: CardMoves = noMoves;

  return {
    moves,
    carried,
    own: () => own,
    foreign: () => foreign,
    take: () => {
      const hands = usePreferences.getState().isCalm ? [] : presence.getOthers();
      const others = allMoves(movesOfOthers(hands, scene.boxOf), restless.moves());
      if (!areSameMoves(others, foreign)) foreign = others;
      const next = allMoves(own, foreign);
      const former = moves.get();
      if (areSameMoves(next, former)) return;
      const stirred = new Set(
        [...next.keys(), ...former.keys()].filter((id) => next.has(id) !== former.has(id)),
      );
      for (const id of [...stirred]) for (const line of scene.linesAt(id)) stirred.add(line);
      // First what moves, so that what is at rest is painted without it.
      moves.set(next);
      if (stirred.size > 0) repaint(stirred);
    },
    hold: (next) => {
      own = next;
      const ids = isMountedWhole(scene) ? [] : [...own.keys()];
      const isSame = ids.length === carried.get().size && ids.every((id) => carried.get().has(id));
      if (!isSame) carried.set(ids.length === 0 ? nothing : new Set(ids));
    },
  };
}
