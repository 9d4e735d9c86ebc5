import type { Feature } from '../../actions/action.ts';
import { BoardMenu } from './BoardMenu.tsx';

export const boardMenuFeature: Feature = { id: 'boardMenu', slots: { topLeft: BoardMenu } };
