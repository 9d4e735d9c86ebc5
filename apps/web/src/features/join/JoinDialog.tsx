import { useState, type SubmitEvent } from 'react';
import { Button as AriaButton, Input, Label, TextField } from 'react-aria-components';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences } from '../../state/preferences.ts';
import buttonStyles from '../../ui/button.module.css';
import { Dialog } from '../../ui/Dialog.tsx';
import fieldStyles from '../../ui/field.module.css';
import styles from './join.module.css';

/** Asks for a name, once on each device: the one thing to do before drawing. The board shows behind it. */
export function JoinDialog() {
  const translate = useTranslate();
  const name = usePreferences((state) => state.name);
  const setName = usePreferences((state) => state.setName);
  const [draft, setDraft] = useState('');

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setName(draft);
  };

  return (
    <Dialog title={translate('join.title')} isOpen={name === ''}>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          className={fieldStyles.field ?? ''}
          value={draft}
          onChange={setDraft}
          maxLength={60}
          autoFocus
          name="person"
        >
          <Label className={fieldStyles.label ?? ''}>{translate('join.name')}</Label>
          <Input className={fieldStyles.input ?? ''} autoComplete="given-name" enterKeyHint="go" />
        </TextField>
        <AriaButton
          type="submit"
          className={`${buttonStyles.button} ${buttonStyles.primary}`}
          isDisabled={draft.trim() === ''}
        >
          {translate('join.join')}
        </AriaButton>
      </form>
      <p className={styles.words}>{translate('join.words')}</p>
    </Dialog>
  );
}
