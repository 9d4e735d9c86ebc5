import { may } from '@symbiomap/protocol';
import { History } from 'lucide-react';
import type { Feature } from '../../actions/action.ts';
import { Versions } from './Versions.tsx';

export const versionsFeature: Feature = {
  id: 'versions',
  menu: [
    {
      id: 'versions',
      label: 'versions.title',
      icon: History,
      whyNot: ({ session }) =>
        may(session.ticket.role, 'readHistory') ? null : 'versions.notForYou',
      run: ({ session }) => session.view.getState().showDialog('versions'),
    },
  ],
  slots: { overlay: Versions },
};
