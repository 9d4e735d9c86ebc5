import { Leaf } from 'lucide-react';
import type { Action, Feature } from '../../actions/action.ts';
import { usePreferences } from '../../state/preferences.ts';
import { toast } from '../../ui/toasts.tsx';

const toggleAction: Action = {
  id: 'calm.toggle',
  label: 'calm.toggle',
  icon: Leaf,
  shortcuts: [],
  whyNot: () => null,
  run: ({ translate }) => {
    const { isCalm, setCalm } = usePreferences.getState();
    setCalm(!isCalm);
    toast({ text: translate(isCalm ? 'calm.nowOff' : 'calm.nowOn') });
  },
};

/** Whether the map keeps still while others are at work: on this device. What is spoken of them has its own choice. */
export const calmFeature: Feature = { id: 'calm', actions: [toggleAction] };
