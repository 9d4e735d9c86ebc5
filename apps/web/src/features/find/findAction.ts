import { Search } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

export const findAction: Action = {
  id: 'find.open',
  label: 'find.find',
  icon: Search,
  shortcuts: ['Mod+F'],
  isForWriters: true,
  whyNot: () => null,
  run: ({ session }) => {
    const { sought, seek } = session.view.getState();
    seek(sought ?? '');
  },
};
