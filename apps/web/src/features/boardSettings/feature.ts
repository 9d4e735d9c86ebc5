import type { Feature } from '../../actions/action.ts';
import { BoardSettings } from './BoardSettings.tsx';
import { boardSettingsAction } from './boardSettingsAction.ts';

export const boardSettingsFeature: Feature = {
  id: 'boardSettings',
  actions: [boardSettingsAction],
  menu: [boardSettingsAction],
  slots: { overlay: BoardSettings },
};
