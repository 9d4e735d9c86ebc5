import { Presentation } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

/** The map alone, over the whole screen where the browser lets it, and back. */
export const bigScreenAction: Action = {
  id: 'bigScreen.toggle',
  label: 'bigScreen.show',
  icon: Presentation,
  shortcuts: ['Shift+B'],
  whyNot: () => null,
  run: ({ session, canvas }) => {
    const view = session.view.getState();
    const isOn = !view.isBigScreen;
    view.showBigScreen(isOn);
    // Where it is refused (in a frame, on some phones) the map still stands alone in its window.
    if (isOn && document.fullscreenEnabled)
      void document.documentElement.requestFullscreen().catch(() => undefined);
    if (isOn) requestAnimationFrame(() => canvas.fit());
  },
};
