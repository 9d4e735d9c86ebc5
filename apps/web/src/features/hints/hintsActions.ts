import { Lightbulb } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

export const openHintsAction: Action = {
  id: 'hints.open',
  label: 'hints.open',
  icon: Lightbulb,
  shortcuts: [],
  whyNot: () => null,
  run: ({ session }) => session.view.getState().showPanel('hints'),
};

export const askForAction: Action = {
  id: 'hints.askFor',
  label: 'hints.forCompany',
  icon: Lightbulb,
  shortcuts: [],
  whyNot: ({ session }) => {
    const [only = '', ...more] = session.view.getState().selection;
    const isCompany = session.board.getSnapshot().companies.has(only);
    return isCompany && more.length === 0 ? null : 'walk.companyFirst';
  },
  run: ({ session }) => {
    session.view.getState().showResource(null);
    session.view.getState().showPanel('hints');
  },
};
