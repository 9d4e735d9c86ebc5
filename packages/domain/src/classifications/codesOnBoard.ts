import type { BoardSnapshot } from '../board/snapshot.ts';
import type { Company } from '../records/company.ts';
import type { Resource } from '../records/resource.ts';
import type { CodeEntry, CodeList } from './codeList.ts';
import { codeList, wasteListOn } from './codeLists.ts';

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
  { board }: Pick<BoardSnapshot, 'board'>,
  { waste }: Resource,
  today: string,
): GivenCode | null {
  return given(waste?.code, waste?.list ?? board.codeLists?.waste ?? wasteListOn(today));
}

/** The entry of a waste, where its list has it. */
export function wasteEntryOf(
  board: Pick<BoardSnapshot, 'board'>,
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
