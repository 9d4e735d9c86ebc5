import { graphOf, type BoardSnapshot } from '@symbiomap/domain';
import { assess } from '../indicators/assessBoard.ts';
import type { Indicator, IndicatorDefinition } from '../indicators/indicator.ts';
import { lookAt } from '../indicators/look.ts';

/** One indicator of a board, on a day that tests agree on. */
export function assessed(
  definition: IndicatorDefinition,
  board: BoardSnapshot,
  today = '2026-11-22',
): Indicator {
  return assess(definition, lookAt(graphOf(board), today));
}

/** The figures of a part, by what they are about (`''`: by nothing). */
export function partOf(
  { parts }: Indicator,
  part: string,
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    parts.flatMap((told) => (told.part === part ? [[told.of ?? '', told.value]] : [])),
  );
}
