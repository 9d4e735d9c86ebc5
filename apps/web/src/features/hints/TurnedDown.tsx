import { commands } from '@symbiomap/document';
import { nameIn, type Refusal } from '@symbiomap/domain';
import { useRef } from 'react';
import { useBoard, useRights, useSession } from '../../board/SessionContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './hintsPanel.module.css';
import { companyName, hintLine, type HintWords } from './hintWords.ts';
import type { HintSubject } from './useHintSubject.ts';

/** What was not for those it was suggested to, with the reason, folded away; each can be suggested again. */
export function TurnedDown({
  words,
  subject,
  onLastTakenUp,
}: {
  readonly words: HintWords;
  readonly subject: HintSubject | null;
  /** None is left: the focus needs another place. */
  readonly onLastTakenUp: () => void;
}) {
  const { board } = useSession();
  const rights = useRights();
  const summary = useRef<HTMLElement>(null);
  const { companies, resources, refusals } = useBoard((current) => current);
  const concerning = [...refusals.values()].filter(
    ({ from, to, resource }) => subject === null || [from, to, resource].includes(subject.id),
  );
  if (concerning.length === 0) return null;
  const whatOf = ({ resource, proposed }: Refusal) => {
    const known = resources.get(resource ?? '');
    if (known !== undefined) return nameIn(known, words.language);
    const key = `concept.${proposed ?? ''}`;
    return words.has(key) ? words(key) : (proposed ?? words('flow.unknownResource'));
  };
  const takeUp = (id: string) => {
    board.execute(commands['refusal.delete'], { id });
    if (concerning.length > 1) summary.current?.focus();
    else onLastTakenUp();
  };
  return (
    <details className={styles.refused}>
      <summary ref={summary}>{words('hints.refused', { count: concerning.length })}</summary>
      <ul className={styles.rows}>
        {concerning.map((refusal) => (
          <li key={refusal.id} className={styles.row}>
            <p className={styles.refusedLine}>
              {hintLine(words, {
                from: companyName(words, companies, refusal.from),
                to: companyName(words, companies, refusal.to),
                resource: whatOf(refusal),
              })}
            </p>
            <p className={styles.because}>{refusal.reason}</p>
            {rights.changeable(board.getSnapshot(), [refusal.id]).length > 0 && (
              <div className={styles.actions}>
                <Button onPress={() => takeUp(refusal.id)}>{words('hints.takeUp')}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
