import type { CodeEntry, CodeList } from '@symbiomap/domain/classifications';

/** A hazardous waste, as its list has it. */
export interface Hazard {
  readonly list: CodeList;
  readonly entry: CodeEntry;
}
