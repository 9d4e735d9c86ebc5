import type { Feature } from '../../actions/action.ts';
import { Find } from './Find.tsx';
import { findAction } from './findAction.ts';
import { FindButton } from './FindButton.tsx';

export const findFeature: Feature = {
  id: 'find',
  actions: [findAction],
  slots: { topRight: FindButton, overlay: Find },
};
