import type { Feature } from '../../actions/action.ts';
import { FollowFrame } from './FollowFrame.tsx';

export const followFeature: Feature = { id: 'follow', slots: { overlay: FollowFrame } };
