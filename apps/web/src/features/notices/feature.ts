import { Megaphone } from 'lucide-react';
import type { Feature } from '../../actions/action.ts';
import { Notices } from './Notices.tsx';

export const noticesFeature: Feature = {
  id: 'notices',
  menu: [
    {
      id: 'notices',
      label: 'notices.title',
      icon: Megaphone,
      whyNot: () => null,
      run: ({ session }) => session.view.getState().showDialog('notices'),
    },
  ],
  slots: { overlay: Notices },
};
