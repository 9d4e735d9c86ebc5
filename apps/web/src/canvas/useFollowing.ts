import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect } from 'react';
import { leaderOf } from '../board/leaderOf.ts';
import { useSession } from '../board/SessionContext.tsx';
import { viewportOf, windowOf } from './seenPart.ts';
import type { Stage } from './stage.ts';

/** How long the view takes from one place of the followed person's to the next: about as long as the next takes to come. */
const stepMs = 120;

/**
 * Shows what the followed person sees, and tells those who follow me what I see. Returns what takes React Flow's
 * word of a movement: one of my own ends the following.
 */
export function useFollowing(stage: Stage): (event: unknown) => void {
  const { presence, view, ticket } = useSession();
  const { setViewport } = useReactFlow();

  useEffect(() => {
    const tell = () => {
      const isFollowed = presence
        .getOthers()
        .some(({ following }) => following === ticket.personId);
      const { width } = stage.view.get();
      if (isFollowed && width > 0 && view.getState().following === null)
        presence.setOwn({ viewport: windowOf(stage.view.get()) });
    };
    const stops = [stage.view.subscribe(tell), presence.subscribe(tell)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [stage, presence, view, ticket]);

  useEffect(() => {
    let shown: object | null = null;
    const show = () => {
      const { following } = view.getState();
      const seen =
        following === null ? null : (leaderOf(following, presence.getOthers())?.viewport ?? null);
      if (seen === null || seen === shown || stage.view.get().width === 0) {
        if (following === null) shown = null;
        return;
      }
      shown = seen;
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      void setViewport(viewportOf(seen, stage.view.get()), { duration: isCalm ? 0 : stepMs });
    };
    const stops = [
      presence.subscribe(show),
      view.subscribe((now, before) => {
        if (now.following === before.following) return;
        presence.setOwn({ following: now.following });
        show();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [stage, presence, view, setViewport]);

  return useCallback(
    (event) => {
      // Movements of the app's own come without an event.
      if (event !== null && event !== undefined) view.getState().follow(null);
    },
    [view],
  );
}
