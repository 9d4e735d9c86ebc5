import { Latencies } from '../measure/latencies.ts';
import { PresenceLedger } from './presenceLedger.ts';
import { UpdateReaches } from './updateReaches.ts';

/** What is kept of a load, over all rooms of it. */
export class LoadRecords {
  readonly edits = new Latencies();
  readonly pointers = new Latencies();
  readonly presence = new PresenceLedger(this.pointers);
  readonly reaches = new UpdateReaches();
}
