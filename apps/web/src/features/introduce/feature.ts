import { Factory } from 'lucide-react';
import type { Action, Feature } from '../../actions/action.ts';
import { whyNotAdd } from '../../actions/whyNot.ts';
import { IntroduceDialog } from './IntroduceDialog.tsx';

const introduceAction: Action = {
  id: 'introduce.open',
  label: 'introduce.mine',
  icon: Factory,
  shortcuts: [],
  whyNot: whyNotAdd,
  run: ({ session }) => session.view.getState().showDialog('introduce'),
};

export const introduceFeature: Feature = {
  id: 'introduce',
  actions: [introduceAction],
  slots: { overlay: IntroduceDialog },
};
