import { nameIn, type AnyRecord, type BoardSnapshot } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import { spokenFlow } from '../../canvas/spokenNames.ts';
import type { Deed } from './noticeSentence.ts';

/** The tables of things that lie on the map. */
const tables = ['companies', 'flows', 'notes', 'areas'] as const;
type MapTable = (typeof tables)[number];

/** Something that was done to a thing on the map. */
export interface ThingDone {
  readonly id: string;
  readonly deed: Deed;
  readonly thing: string;
}

/** What was done to things between two moments; `ids`: only to these. What is new concerns nobody yet. */
export function boardDeeds(
  before: BoardSnapshot,
  after: BoardSnapshot,
  ids: ReadonlySet<string> | null,
  translate: Translate,
): readonly ThingDone[] {
  return tables.flatMap((table) => {
    if (before[table] === after[table]) return [];
    return [...(ids ?? before[table].keys())].flatMap((id): readonly ThingDone[] => {
      const was = before[table].get(id);
      const is = after[table].get(id);
      if (was === undefined || was === is) return [];
      const deed = deedOf(was, is);
      const board = is === undefined ? before : after;
      return [{ id, deed, thing: thingName(board, table, id, translate) }];
    });
  });
}

function deedOf(was: AnyRecord, is: AnyRecord | undefined): Deed {
  if (is === undefined) return 'deleted';
  const [wasLocked, isLocked] = [was.locked === true, is.locked === true];
  if (wasLocked !== isLocked) return isLocked ? 'locked' : 'unlocked';
  const changed = new Set([...Object.keys(was), ...Object.keys(is)]);
  for (const key of changed) {
    const [from, to] = [was, is].map((record) => (record as Record<string, unknown>)[key]);
    // What is read anew from the document is another object that says the same.
    if (JSON.stringify(from) === JSON.stringify(to)) changed.delete(key);
  }
  return changed.size === 1 && changed.has('position') ? 'moved' : 'changed';
}

/** So much of a note is said. */
const longestNote = 60;

function thingName(
  board: BoardSnapshot,
  table: MapTable,
  id: string,
  translate: Translate,
): string {
  if (table === 'companies') {
    const company = board.companies.get(id);
    const name = company === undefined ? '' : nameIn(company, translate.language);
    return name === '' ? translate('domain.unnamed') : name;
  }
  if (table === 'flows') {
    const flow = board.flows.get(id);
    return flow === undefined ? '' : spokenFlow(board, flow, translate);
  }
  if (table === 'areas') {
    const title = board.areas.get(id)?.title ?? '';
    return title === '' ? translate('area.untitled') : title;
  }
  const text = board.notes.get(id)?.text.slice(0, longestNote) ?? '';
  return text === '' ? translate('note.empty') : text;
}
