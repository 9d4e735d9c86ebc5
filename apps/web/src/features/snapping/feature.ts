import { Magnet } from 'lucide-react';
import type { Action, Feature } from '../../actions/action.ts';
import { usePreferences } from '../../state/preferences.ts';
import { toast } from '../../ui/toasts.tsx';

const toggleAction: Action = {
  id: 'snapping.toggle',
  label: 'snapping.toggle',
  icon: Magnet,
  shortcuts: [],
  whyNot: () => null,
  run: ({ translate }) => {
    const { isSnapping, setSnapping } = usePreferences.getState();
    setSnapping(!isSnapping);
    toast({ text: translate(isSnapping ? 'snapping.off' : 'snapping.on') });
  },
};

/** Whether what is dragged is laid in line with what lies near: on this device. */
export const snappingFeature: Feature = { id: 'snapping', actions: [toggleAction] };
