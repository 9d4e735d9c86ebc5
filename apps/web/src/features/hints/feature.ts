import { Lightbulb } from 'lucide-react';
import type { Feature } from '../../actions/action.ts';
import { AskForHints } from './AskForHints.tsx';
import { askForAction, openHintsAction } from './hintsActions.ts';
import { HintsButton } from './HintsButton.tsx';
import { HintsTab } from './HintsTab.tsx';

export const hintsFeature: Feature = {
  id: 'hints',
  actions: [openHintsAction, askForAction],
  menu: [openHintsAction],
  slots: { topRight: HintsButton },
  panel: { tab: 'hints', label: 'hints.title', icon: Lightbulb, Component: HintsTab },
  underDetails: AskForHints,
};
