import type { Translate, Volumes } from '@symbiomap/i18n';
import type { Barrier } from './planSteps.ts';

/** What stands in the way: in the words of who wrote it, or else by its kind. */
export function barrierName(
  { text, kind }: Barrier,
  words: Translate<Volumes['actionPlan']>,
): string {
  const written = text?.trim() ?? '';
  if (written !== '') return written;
  return kind === null ? '–' : words(`form.barrierKind.${kind}`);
}
