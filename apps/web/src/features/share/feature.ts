import type { Feature } from '../../actions/action.ts';
import { ShareButton } from './ShareButton.tsx';

export const shareFeature: Feature = { id: 'share', slots: { topRight: ShareButton } };
