import { may } from '@symbiomap/protocol';
import { Trash2 } from 'lucide-react';
import type { Feature } from '../../actions/action.ts';
import { DeleteBoard } from './DeleteBoard.tsx';

export const deleteBoardFeature: Feature = {
  id: 'deleteBoard',
  menu: [
    {
      id: 'deleteBoard',
      label: 'deleteBoard.menu',
      icon: Trash2,
      whyNot: ({ session }) =>
        may(session.ticket.role, 'deleteBoard') ? null : 'deleteBoard.notForYou',
      run: ({ session }) => session.view.getState().showDialog('deleteBoard'),
    },
  ],
  slots: { overlay: DeleteBoard },
};
