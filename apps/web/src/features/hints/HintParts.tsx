import type { ScoredPart, Suggestion } from '@symbiomap/assessment';
import { partMessage, partTitle, reasonMessage } from '@symbiomap/i18n';
import { Info, TriangleAlert } from 'lucide-react';
import styles from './hintsPanel.module.css';
import type { HintWords } from './hintWords.ts';

/** What the law, or the nature of a place, has against it; the rest is only worth knowing. */
const graveFlags: ReadonlySet<string> = new Set([
  'wrong-way',
  'catering-to-feed',
  'animal-to-feed',
  'no-permit',
]);

/** What stands out of a suggestion, in words. */
export function HintFlags({
  words,
  hint,
}: {
  readonly words: HintWords;
  readonly hint: Suggestion;
}) {
  const reasons = hint.parts.flatMap(({ part, reason, params, also }) =>
    [{ reason, params }, ...also].map((one) => ({ part, ...one })),
  );
  const flagged = hint.flags.flatMap((flag) => reasons.find(({ reason }) => reason === flag) ?? []);
  if (flagged.length === 0) return null;
  return (
    <ul className={styles.flags}>
      {flagged.map((part) => {
        const isGrave = graveFlags.has(part.reason);
        const Icon = isGrave ? TriangleAlert : Info;
        return (
          <li key={part.reason} className={styles.flag} data-grave={isGrave || undefined}>
            <Icon size={14} aria-hidden />
            {reasonMessage(words, part)}
          </li>
        );
      })}
    </ul>
  );
}

/** What the score is made of: each part with its points and the reason for them. */
export function HintParts({
  words,
  hint,
}: {
  readonly words: HintWords;
  readonly hint: Suggestion;
}) {
  return (
    <dl className={styles.parts}>
      {hint.parts.map((part) => (
        <div key={part.part} className={styles.part} data-unknown={part.isUnknown || undefined}>
          <dt>{partTitle(words, part)}</dt>
          <dd className={styles.points}>{pointsOf(words, part)}</dd>
          <dd className={styles.why}>{partMessage(words, part)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A part that only takes away has no most. */
function pointsOf(words: HintWords, { points, most }: ScoredPart): string {
  const written = points < 0 ? `−${-points}` : String(points);
  return most > 0 ? words('hints.points', { points: written, most }) : written;
}
