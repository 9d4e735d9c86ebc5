import type { Feature } from '../../actions/action.ts';
import { connectAction } from './connectAction.ts';
import { ConnectDialog } from './ConnectDialog.tsx';

export const connectFeature: Feature = {
  id: 'connect',
  actions: [connectAction],
  slots: { overlay: ConnectDialog },
};
