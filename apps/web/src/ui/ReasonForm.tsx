import { useState, type SubmitEvent } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './reasonForm.module.css';

/** Asks why somebody does something that others will wonder about: without a reason it is not done. */
export function ReasonForm({
  label,
  example,
  actName,
  keepName,
  buttonsClass,
  onReason,
  onClose,
}: {
  readonly label: string;
  readonly example: string;
  /** What the button is called that does it, and the one that leaves all as it is. */
  readonly actName: string;
  readonly keepName: string;
  /** How buttons stand where the form does. */
  readonly buttonsClass: string | undefined;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const [reason, setReason] = useState('');

  const act = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onReason(reason.trim());
  };

  return (
    <form className={styles.form} onSubmit={act}>
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
        <Label>{label}</Label>
        <Input placeholder={example} />
      </TextField>
      <div className={buttonsClass}>
        <Button type="submit" isDisabled={reason.trim() === ''}>
          {actName}
        </Button>
        <Button onPress={onClose}>{keepName}</Button>
      </div>
    </form>
  );
}
