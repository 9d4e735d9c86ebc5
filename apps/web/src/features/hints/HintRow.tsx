import type { Suggestion } from '@symbiomap/assessment';
import { commands } from '@symbiomap/document';
import { suggestionMessage } from '@symbiomap/i18n';
import { useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useRights } from '../../board/SessionContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toasts.tsx';
import { HintFlags, HintParts } from './HintParts.tsx';
import styles from './hintsPanel.module.css';
import { hintLine, type HintNames, type HintWords } from './hintWords.ts';
import { RefuseForm } from './RefuseForm.tsx';

/** One suggestion: pressing it tells why, its buttons draw it or turn it down. */
export function HintRow({
  words,
  hint,
  names,
  isOpen,
  openKey,
  onOpen,
  onDone,
}: {
  readonly words: HintWords;
  readonly hint: Suggestion;
  readonly names: HintNames;
  readonly isOpen: boolean;
  /** The row that is open, of all. */
  readonly openKey: string | null;
  readonly onOpen: (isOpen: boolean) => void;
  /** It was drawn or turned down. */
  readonly onDone: () => void;
}) {
  const { session, canvas } = useActionContext();
  const { board, view } = session;
  const mayAdd = useRights().mayAdd();
  const [isAsking, setIsAsking] = useState(false);
  const insideId = useId();
  const anchor = `hint.${hint.key}`;
  const light = (isLit: boolean) => view.getState().lightGhost(isLit ? hint.key : openKey);

  const draw = () => {
    const { from, to, resource } = hint;
    const what =
      resource.id === null
        ? { proposed: { name: names.resource, kind: resource.kind } }
        : { resource: resource.id };
    board.execute(commands['flow.connect'], { from, to, ...what });
    toast({
      text: words('hints.drawn', { row: hintLine(words, names) }),
      action: { name: words('history.undo'), onPress: () => void board.history.undo() },
    });
    onDone();
  };
  const showOnMap = () => {
    view.getState().showOutline(false);
    view.getState().lightGhost(hint.key);
    canvas.centreOn([hint.from, hint.to]);
  };

  return (
    <li
      className={styles.row}
      data-anchor={anchor}
      data-open={isOpen || undefined}
      onPointerEnter={() => light(true)}
      onPointerLeave={() => light(false)}
    >
      <AriaButton
        className={styles.head ?? ''}
        data-row={hint.key}
        aria-expanded={isOpen}
        aria-controls={insideId}
        onPress={() => onOpen(!isOpen)}
        onFocus={() => {
          light(true);
          // Somebody pressed its arrow on the map.
          if (view.getState().soughtField === anchor) onOpen(true);
        }}
        onBlur={() => light(false)}
      >
        <span className={styles.line}>{hintLine(words, names)}</span>
        <span className={styles.score}>
          <span className={styles.bar} aria-hidden>
            <span style={{ inlineSize: `${hint.score}%` }} />
          </span>
          {hint.score}
          <span className={styles.ofHundred}> {words('hints.ofHundred')}</span>
        </span>
      </AriaButton>
      <HintFlags words={words} hint={hint} />
      <div id={insideId} className={styles.inside} hidden={!isOpen}>
        {isOpen && (
          <>
            <p className={styles.message}>{suggestionMessage(words, hint, names)}</p>
            <HintParts words={words} hint={hint} />
            {isAsking ? (
              <RefuseForm
                words={words}
                hint={hint}
                onDone={onDone}
                onClose={() => setIsAsking(false)}
              />
            ) : (
              <div className={styles.actions}>
                {mayAdd && (
                  <>
                    <Button look="primary" onPress={draw}>
                      {words('hints.draw')}
                    </Button>
                    <Button onPress={() => setIsAsking(true)}>{words('hints.refuseAsk')}</Button>
                  </>
                )}
                <Button look="quiet" onPress={showOnMap}>
                  {words('hints.showOnMap')}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </li>
  );
}
