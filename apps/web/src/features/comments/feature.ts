import { MessageSquare } from 'lucide-react';
import type { Feature } from '../../actions/action.ts';
import { commentActions, listAction } from './commentActions.ts';
import { CommentsButton } from './CommentsButton.tsx';
import { CommentsPanel } from './CommentsPanel.tsx';
import { ItemComments } from './ItemComments.tsx';

export const commentsFeature: Feature = {
  id: 'comments',
  actions: commentActions,
  menu: [listAction],
  slots: { topRight: CommentsButton },
  panel: { tab: 'comments', label: 'comment.title', icon: MessageSquare, Component: CommentsPanel },
  underDetails: ItemComments,
};
