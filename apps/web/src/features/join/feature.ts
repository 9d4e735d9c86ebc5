import type { Feature } from '../../actions/action.ts';
import { JoinDialog } from './JoinDialog.tsx';

export const joinFeature: Feature = { id: 'join', slots: { overlay: JoinDialog } };
