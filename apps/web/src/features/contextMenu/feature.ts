import type { Feature } from '../../actions/action.ts';
import { ContextMenu } from './ContextMenu.tsx';
import { openMenuAction } from './openMenuAction.ts';

export const contextMenuFeature: Feature = {
  id: 'contextMenu',
  actions: [openMenuAction],
  slots: { overlay: ContextMenu },
};
