import type { BoardSnapshot, Company, Flow, Resource } from '@symbiomap/domain';
import {
  codeList,
  wasteListOn,
  type CodeEntry,
  type CodeList,
} from '@symbiomap/domain/classifications';

/** A code somebody gave, with the list in which it is to be looked up. */
export interface GivenCode {
  readonly code: string;
  readonly list: CodeList;
}

/** The sector of a company; `null` where none is told, or in a list that nobody here knows. */
export function sectorCodeOf({ board }: BoardSnapshot, { sector }: Company): GivenCode | null {
  return given(sector?.code, sector?.list ?? board.codeLists?.sector ?? 'NACE-2.1');
}

/** The waste code of a resource; as {@link sectorCodeOf}. */
export function wasteCodeOf(
  { board }: BoardSnapshot,
  { waste }: Resource,
  today: string,
): GivenCode | null {
  return given(waste?.code, waste?.list ?? board.codeLists?.waste ?? wasteListOn(today));
}

/** The entry of a waste, where its list has it. */
export function wasteEntryOf(
  board: BoardSnapshot,
  resource: Resource,
  today: string,
): CodeEntry | null {
  const code = wasteCodeOf(board, resource, today);
  return code === null ? null : code.list.find(code.code);
}

function given(code: string | null | undefined, listId: string): GivenCode | null {
  const list = codeList(listId);
  return code == null || code.trim() === '' || list === null ? null : { code, list };
}

/** Whether what flows is waste: by what is said of the flow, else by the kind of the resource. */
export function isWasteFlow(flow: Flow, resource: Resource): boolean {
  if (flow.legalStatus === 'waste') return true;
  const isUnsaid = flow.legalStatus === null || flow.legalStatus === 'undecided';
  return isUnsaid && resource.kind === 'waste';
}
