import type { Finding } from '@symbiomap/consistency';
import { commands } from '@symbiomap/document';
import { useState, type SubmitEvent } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useSession } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toasts.tsx';
import styles from './findings.module.css';

/** Asks why a finding is to be let be. Without a reason nobody would know later whether it still holds. */
export function LetBeForm({
  finding,
  onClose,
}: {
  readonly finding: Finding;
  readonly onClose: () => void;
}) {
  const { board } = useSession();
  const translate = useTranslate();
  const [reason, setReason] = useState('');

  const letBe = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    const at = new Date().toISOString();
    const fields = { finding: finding.key, reason: reason.trim(), at };
    board.execute(commands['exception.create'], { fields });
    toast({
      text: translate('findings.isLetBe'),
      action: { name: translate('history.undo'), onPress: () => void board.history.undo() },
    });
    onClose();
  };

  return (
    <form className={styles.letBe} onSubmit={letBe}>
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
        <Label>{translate('findings.reason')}</Label>
        <Input placeholder={translate('findings.reasonExample')} />
      </TextField>
      <div className={styles.fixes}>
        <Button type="submit" isDisabled={reason.trim() === ''}>
          {translate('findings.letBe')}
        </Button>
        <Button onPress={onClose}>{translate('findings.keep')}</Button>
      </div>
    </form>
  );
}
