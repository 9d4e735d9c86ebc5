import { commands, type SettingsFields } from '@symbiomap/document';
import { useMemo } from 'react';
import { useBoard, useRights, useSession, useView } from '../../board/SessionContext.tsx';
import { FormContext } from '../../fields/form/FormContext.ts';
import { FormFields } from '../../fields/form/FormFields.tsx';
import { FormInput } from '../../fields/form/FormInput.tsx';
import type { Update } from '../../fields/form/formValue.ts';
import { settingsForm } from '../../fields/form/settingsForm.ts';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { useVolume } from '../../language/useVolume.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './boardSettings.module.css';

/** What holds for the board as a whole: whose law, which money, which code lists. */
export function BoardSettings() {
  const { view } = useSession();
  const translate = useTranslate();
  const isOpen = useView(({ dialog }) => dialog === 'boardSettings');
  return (
    <Dialog
      title={translate('boardSettings.title')}
      isOpen={isOpen}
      isWide
      closeLabel={translate('app.close')}
      onClose={() => view.getState().showDialog(null)}
    >
      {isOpen && <SettingsForm />}
    </Dialog>
  );
}

function SettingsForm() {
  const { board } = useSession();
  const words = useVolume('forms');
  const settings = useBoard((current) => current.board);
  const isReadOnly = !useRights().mayChangeSettings();
  const setting = useMemo(
    () => words && { translate: words, Input: FormInput, isReadOnly, operatingDays: null },
    [words, isReadOnly],
  );
  if (setting === null || words === null) return null;
  const values = settings as unknown as Readonly<Record<string, unknown>>;
  const change = (name: string, update: Update) => {
    const now = board.getSnapshot().board as unknown as Readonly<Record<string, unknown>>;
    // Values are plain here; the command leaves out what a field could not read back.
    const fields = { [name]: update(now[name]) } as SettingsFields;
    board.execute(commands['board.edit'], { fields });
  };
  return (
    <FormContext value={setting}>
      <p className={styles.about}>
        {words(isReadOnly ? 'rights.settings' : 'boardSettings.elsewhere')}
      </p>
      {settingsForm.map(({ id, title, fields }) => (
        <section key={id} aria-labelledby={`settings-${id}`}>
          <h3 id={`settings-${id}`} className={styles.title}>
            {words(title)}
          </h3>
          <FormFields fields={fields} anchor="board" values={values} onChange={change} />
        </section>
      ))}
    </FormContext>
  );
}
