import type { Suggestion } from '@symbiomap/assessment';
import { commands } from '@symbiomap/document';
import { useState, type SubmitEvent } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useSession } from '../../board/SessionContext.tsx';
import { Button } from '../../ui/Button.tsx';
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
  const [reason, setReason] = useState('');

  const refuse = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    const { from, to, resource } = hint;
    const what = resource.id === null ? { proposed: resource.concept } : { resource: resource.id };
    const at = new Date().toISOString();
    board.execute(commands['refusal.create'], {
      fields: { from, to, ...what, reason: reason.trim(), at },
    });
    toast({
      text: words('hints.isRefused'),
      action: { name: words('history.undo'), onPress: () => void board.history.undo() },
    });
    onDone();
  };

  return (
    <form className={styles.refuse} onSubmit={refuse}>
      <TextField
        className={styles.reason ?? ''}
        value={reason}
        onChange={setReason}
        maxLength={2_000}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <Label>{words('hints.reason')}</Label>
        <Input placeholder={words('hints.reasonExample')} />
      </TextField>
      <div className={styles.actions}>
        <Button type="submit" isDisabled={reason.trim() === ''}>
          {words('hints.refuse')}
        </Button>
        <Button onPress={onClose}>{words('hints.keep')}</Button>
      </div>
    </form>
  );
}
