import { listOf, longText, name, reference } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** How things could be: some flows run that do not yet, some are off, a company is gone. */
export const ScenarioRecord = defineRecord('scenarios', {
  name: name(),
  /** Run in it, whatever their stage. */
  on: listOf(reference('flows'), 2_000),
  /** Do not run in it. */
  off: listOf(reference('flows'), 2_000),
  /** Are not there in it. */
  without: listOf(reference('companies'), 500),
  note: longText(),
});
export type Scenario = RecordOf<typeof ScenarioRecord>;
