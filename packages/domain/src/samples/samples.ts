import { readBoardFile } from '../board/boardFile.ts';
import type { BoardSnapshot } from '../board/snapshot.ts';
import guitang from './guitang.json' with { type: 'json' };
import handelo from './handelo.json' with { type: 'json' };
import kalundborg2000 from './kalundborg-2000.json' with { type: 'json' };
import kalundborgGreen from './kalundborg-green.json' with { type: 'json' };
import kwinanaPart from './kwinana-part.json' with { type: 'json' };
import spb2021 from './spb-2021.json' with { type: 'json' };

/** A real network, as published, to open and look at. Title and description: `sample.<id>.title`, `sample.<id>.description`. */
export interface Sample<Id extends string = SampleId> {
  readonly id: Id;
  /** The board's own title, in the board's language. */
  readonly title: string;
  readonly companyCount: number;
  readonly flowCount: number;
  /** Reads the board. */
  load(): BoardSnapshot;
}

/** What of a sample's file is read before it is opened. */
interface SampleFile {
  readonly board: { readonly title: string };
  readonly companies: readonly unknown[];
  readonly flows: readonly unknown[];
}

function sample<const Id extends string>(id: Id, file: SampleFile): Sample<Id> {
  return {
    id,
    title: file.board.title,
    companyCount: file.companies.length,
    flowCount: file.flows.length,
    load: () => {
      const read = readBoardFile(file);
      if (!read.ok) throw new Error(`Sample ${id} is broken: ${JSON.stringify(read.problem)}`);
      return read.value;
    },
  };
}

/** The sample boards, the best known first. Every figure in them names its source. */
export const samples = [
  sample('kalundborg-2000', kalundborg2000),
  sample('kalundborg-green', kalundborgGreen),
  sample('handelo', handelo),
  sample('guitang', guitang),
  sample('kwinana-part', kwinanaPart),
  sample('spb-2021', spb2021),
] as const;

export type SampleId = (typeof samples)[number]['id'];
