import type { Feature } from '../../actions/action.ts';
import { Outline } from './Outline.tsx';
import { outlineAction } from './outlineAction.ts';
import { OutlineButton } from './OutlineButton.tsx';

export const outlineFeature: Feature = {
  id: 'outline',
  actions: [outlineAction],
  slots: { topRight: OutlineButton, overlay: Outline },
};
