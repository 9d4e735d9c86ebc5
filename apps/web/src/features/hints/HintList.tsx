import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useBoard, useSession, useView } from '../../board/SessionContext.tsx';
import { Button } from '../../ui/Button.tsx';
import type { HintsAnswer } from './hintMessages.ts';
import { HintRow } from './HintRow.tsx';
import styles from './hintsPanel.module.css';
import { hintNames, type HintWords } from './hintWords.ts';
import type { HintSubject } from './useHintSubject.ts';

/** So many are shown at first, of one thing and of the whole board. */
const firstOfOne = 5;
const firstOfAll = 10;

const none: ReadonlySet<string> = new Set();

/** Suggestions, the likeliest first; of what is looked at they are also drawn over the map. */
export function HintList({
  words,
  subject,
  answer,
}: {
  readonly words: HintWords;
  readonly subject: HintSubject | null;
  readonly answer: HintsAnswer;
}) {
  const companies = useBoard((board) => board.companies);
  const [isWhole, setIsWhole] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  // What was drawn or turned down leaves at once; the next answer no longer has it.
  const [done, setDone] = useState({ answer, keys: none });
  const gone = done.answer === answer ? done.keys : none;
  const list = useRef<HTMLUListElement>(null);
  const nextFocus = useRef<string | null>(null);

  const left = useMemo(
    () =>
      answer.suggestions.filter(
        ({ key, from, to }) => !gone.has(key) && companies.has(from) && companies.has(to),
      ),
    [answer, gone, companies],
  );
  const first = subject === null ? firstOfAll : firstOfOne;
  const shown = isWhole ? left : left.slice(0, first);
  const isAlwaysDrawn = subject !== null;
  useGhosts({ words, shown, open, isAlwaysDrawn });

  useEffect(() => {
    const key = nextFocus.current;
    if (key === null) return;
    nextFocus.current = null;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
    (row ?? list.current)?.focus();
  });

  const finish = (key: string) => {
    const at = shown.findIndex((hint) => hint.key === key);
    nextFocus.current = (shown[at + 1] ?? shown[at - 1])?.key ?? '';
    setOpen(null);
    setDone({ answer, keys: new Set([...gone, key]) });
  };

  return (
    <section className={styles.section}>
      {subject?.kind === 'resource' && left.length > 0 && (
        <h3 className={styles.heading}>{words('hints.could')}</h3>
      )}
      <ul ref={list} className={styles.rows} tabIndex={-1} onKeyDown={goAmongRows}>
        {shown.map((hint) => (
          <HintRow
            key={hint.key}
            words={words}
            hint={hint}
            names={hintNames(words, companies, hint)}
            isOpen={open === hint.key}
            openKey={open}
            onOpen={(isOpen) => setOpen(isOpen ? hint.key : null)}
            onDone={() => finish(hint.key)}
          />
        ))}
      </ul>
      {left.length === 0 && <p className={styles.quiet}>{words('hints.none')}</p>}
      {left.length > shown.length && (
        <Button look="quiet" onPress={() => setIsWhole(true)}>
          {words('hints.more', { count: left.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

/** Up and down go from row to row; what stands inside one is reached by Tab. */
function goAmongRows(event: KeyboardEvent<HTMLUListElement>): void {
  if (!(event.target instanceof HTMLElement) || event.target.dataset['row'] === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(event.target);
  const aim = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (aim === undefined) return;
  event.preventDefault();
  rows[aim]?.focus();
}

/** Has the suggestions drawn over the map while the list is there: all that are shown, or the one that is looked at. */
function useGhosts({
  words,
  shown,
  open,
  isAlwaysDrawn,
}: {
  readonly words: HintWords;
  readonly shown: HintsAnswer['suggestions'];
  readonly open: string | null;
  readonly isAlwaysDrawn: boolean;
}): void {
  const { view } = useSession();
  const companies = useBoard((board) => board.companies);
  const lit = useView((state) => state.litGhost);
  const drawn = isAlwaysDrawn
    ? shown.slice(0, firstOfOne)
    : shown.filter(({ key }) => key === lit || key === open);
  const ghosts = drawn.map((hint) => ({
    key: hint.key,
    from: hint.from,
    to: hint.to,
    name: hintNames(words, companies, hint).resource,
  }));
  const same = ghosts.map(({ key, name }) => `${key} ${name}`).join('\n');
  const latest = useRef(ghosts);
  useEffect(() => {
    latest.current = ghosts;
  });
  useEffect(() => view.getState().showGhosts(latest.current), [view, same]);
  useEffect(
    () => () => {
      view.getState().showGhosts([]);
      view.getState().lightGhost(null);
    },
    [view],
  );
}
