import type { Suggestion } from '@symbiomap/assessment';
import { commands } from '@symbiomap/document';
import { useSession } from '../../board/SessionContext.tsx';
import { ReasonForm } from '../../ui/ReasonForm.tsx';
import { toast } from '../../ui/toasts.tsx';
import styles from './hintsPanel.module.css';
import type { HintWords } from './hintWords.ts';

/** Asks why a suggestion is not for those it is about; kept for everybody, so that nobody asks again. */
export function RefuseForm({
  words,
  hint,
  onDone,
  onClose,
}: {
  readonly words: HintWords;
  readonly hint: Suggestion;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { board } = useSession();

  const refuse = (reason: string) => {
    const { from, to, resource } = hint;
    const what = resource.id === null ? { proposed: resource.concept } : { resource: resource.id };
    const at = new Date().toISOString();
    board.execute(commands['refusal.create'], { fields: { from, to, ...what, reason, at } });
    toast({
      text: words('hints.isRefused'),
      action: { name: words('history.undo'), onPress: () => void board.history.undo() },
    });
    onDone();
  };

  return (
    <ReasonForm
      label={words('hints.reason')}
      example={words('hints.reasonExample')}
      actName={words('hints.refuse')}
      keepName={words('hints.keep')}
      buttonsClass={styles.actions}
      onReason={refuse}
      onClose={onClose}
    />
  );
}
