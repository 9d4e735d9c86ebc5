import {
  companyKinds,
  evidenceClasses,
  flowStages,
  isPlainObject,
  type Json,
} from '@symbiomap/domain';
import { cardColorings, lineColorings, usualLook, type MapLook } from './mapColors.ts';
import { flowSorts } from './palette.ts';
import { sectorGroups } from './sectors.ts';
import { noFilter, type BoardFilter, type BoardFocus } from './shownItems.ts';

/** How somebody looks at a map: what its colours tell, and what of it is shown. */
export interface MapStart {
  readonly look: MapLook;
  readonly filter: BoardFilter;
  readonly focus: BoardFocus | null;
}

/** All of the map in its usual look. */
export const usualStart: MapStart = { look: usualLook, filter: noFilter, focus: null };

/** Reads how a map is to be looked at first; what cannot be read is as usual. */
export function readMapStart(value: Json | undefined): MapStart {
  if (!isPlainObject(value)) return usualStart;
  const look = isPlainObject(value['look']) ? value['look'] : {};
  const filter = isPlainObject(value['filter']) ? value['filter'] : {};
  const focus = isPlainObject(value['focus']) ? value['focus'] : null;
  const steps = ([1, 2, 3] as const).find((count) => count === focus?.['steps']) ?? 1;
  const ids = listOf(focus?.['ids']).filter((id) => typeof id === 'string');
  return {
    look: {
      cards: cardColorings.find((one) => one === look['cards']) ?? usualLook.cards,
      lines: lineColorings.find((one) => one === look['lines']) ?? usualLook.lines,
      isWidthByAmount: look['isWidthByAmount'] === true,
    },
    filter: {
      text: typeof filter['text'] === 'string' ? filter['text'] : '',
      sectors: known(sectorGroups, filter['sectors']),
      kinds: known(companyKinds, filter['kinds']),
      sorts: known(flowSorts, filter['sorts']),
      stages: known(flowStages, filter['stages']),
      evidence: known([...evidenceClasses, null], filter['evidence']),
    },
    focus: ids.length === 0 ? null : { ids, steps },
  };
}

function listOf(value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) return [];
  const entries: readonly Json[] = value;
  return entries;
}

function known<T extends string | null>(all: readonly T[], value: Json | undefined): readonly T[] {
  const found = new Set(listOf(value));
  return all.filter((one) => found.has(one));
}
