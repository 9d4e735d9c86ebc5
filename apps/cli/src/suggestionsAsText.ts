import type { SuggestionsReport, Translate } from '@symbiomap/i18n';
import { oneLine } from './oneLine.ts';

/** Suggestions for people: the likeliest first, each with the points and the reasons of its parts. */
export function suggestionsAsText(
  translate: Translate,
  title: string,
  { suggestions }: SuggestionsReport,
): string {
  const lines = [oneLine(title)];
  for (const { score, message, parts } of suggestions) {
    lines.push('', `${String(score).padStart(3)}  ${oneLine(message)}`);
    for (const part of parts) {
      const points = `${part.points}/${part.most === 0 ? part.least : part.most}`;
      lines.push(`${points.padStart(12)}  ${part.title}: ${oneLine(part.message)}`);
    }
  }
  const count = suggestions.length;
  lines.push('', translate(count === 0 ? 'cli.match.none' : 'cli.match.count', { count }));
  return `${lines.join('\n')}\n`;
}
