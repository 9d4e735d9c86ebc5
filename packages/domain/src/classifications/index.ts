export {
  entryTypes,
  nearestCode,
  parentsOf,
  type CodeEntry,
  type CodeList,
  type CodeStanding,
  type EntryType,
} from './codeList.ts';
export {
  codeList,
  codeListIds,
  isCodeListId,
  meaningInOther,
  wasteListOn,
  type CodeListId,
} from './codeLists.ts';
export { sectorCodeOf, wasteCodeOf, wasteEntryOf, type GivenCode } from './codesOnBoard.ts';
export { wasteChangeDay, wasteChanges2025 } from './wasteFacts2025.ts';
export { indexCodes, searchCodes, type CodeIndex } from './searchCodes.ts';
export { loadTitles, titleLanguages, titleOf, type Titles } from './titles.ts';
