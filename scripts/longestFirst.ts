import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, the longest first. On a fresh clone nothing else tells. */
const longest = [
  'packages/document/src/convergence.test.ts',
  'apps/server/src/simulation.test.ts',
  'apps/server/src/durability/killed.test.ts',
  'apps/server/src/durability/restartStorm.test.ts',
  'apps/server/src/sync/roleMatrix.test.ts',
  'apps/server/src/sync/malformed.test.ts',
  'apps/server/src/rooms/mayApply.test.ts',
];

/** Begins with the tests that take longest: begun last, they would leave all processors but one idle. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = longest.findIndex((file) => moduleId.endsWith(file));
      return rank < 0 ? longest.length : rank;
    };
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}
