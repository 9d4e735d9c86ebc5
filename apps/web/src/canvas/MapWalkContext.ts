import { createContext, type RefObject } from 'react';
import type { MapWalk } from './mapWalk.ts';

/** Where the canvas leaves its walk for those who speak to it from around. `null`: there is no canvas yet. */
export const MapWalkContext = createContext<RefObject<MapWalk | null>>({ current: null });
