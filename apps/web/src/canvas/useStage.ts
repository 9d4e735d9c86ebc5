import { useStoreApi } from '@xyflow/react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { createStage } from './createStage.ts';
import type { Signal } from './signal.ts';
import type { Stage } from './stage.ts';

/** The stage of the open board, following the board, the view and the language while it is shown. */
export function useStage(): Stage {
  const session = useSession();
  const translate = useTranslate();
  const [stage] = useState(() => createStage(session, translate));
  const flow = useStoreApi();
  useEffect(() => stage.start(), [stage]);
  useEffect(() => stage.speak(translate), [stage, translate]);
  useEffect(() => {
    let seen = stage.view.get();
    const look = () => {
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      const isSame = x === seen.x && y === seen.y && zoom === seen.zoom;
      if (isSame && seen.width === width && seen.height === height) return;
      seen = { x, y, zoom, width, height };
      stage.look(seen);
    };
    look();
    return flow.subscribe(look);
  }, [stage, flow]);
  return stage;
}

/** The value of a signal; re-renders when it changes. */
export function useSignal<T>(signal: Signal<T>): T {
  return useSyncExternalStore(signal.subscribe, signal.get);
}
