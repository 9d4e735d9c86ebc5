import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useLocation } from 'wouter';
import { deleteBoard } from '../../board/boardApi.ts';
import { clearCopies, deviceCopies } from '../../board/deviceCopies.ts';
import { useBoard, useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import fieldStyles from '../../ui/field.module.css';
import { toast } from '../../ui/toasts.tsx';
import styles from './deleteBoard.module.css';

/** Deletes the board for everyone, once its name was typed: nothing brings it back. */
export function DeleteBoard() {
  const translate = useTranslate();
  const { view, ticket } = useSession();
  const isOpen = useView((state) => state.dialog === 'deleteBoard');
  const title = useBoard(({ board }) => board.title);
  const [typed, setTyped] = useState('');
  const [, goTo] = useLocation();
  const isMeant = typed.trim() === title.trim();
  const close = () => {
    setTyped('');
    view.getState().showDialog(null);
  };
  const remove = async () => {
    const { boardId, key } = ticket;
    const gone = await deleteBoard({ boardId, key, language: translate.language });
    if (!gone.ok) {
      toast({ text: gone.problem.message ?? translate('links.failed') });
      return;
    }
    usePreferences.getState().forgetBoard(boardId);
    goTo('/');
    await clearCopies(boardId, deviceCopies);
    toast({ text: translate('deleteBoard.done') });
  };
  return (
    <Dialog title={translate('deleteBoard.title')} isOpen={isOpen} onClose={close}>
      <p>{translate('deleteBoard.words')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isMeant) void remove();
        }}
      >
        <TextField className={fieldStyles.field ?? ''} value={typed} onChange={setTyped} autoFocus>
          <Label className={fieldStyles.label ?? ''}>
            {translate('deleteBoard.type', { title })}
          </Label>
          <Input className={fieldStyles.input ?? ''} autoComplete="off" />
        </TextField>
        <div className={styles.ways}>
          <Button type="submit" look="danger" isDisabled={!isMeant}>
            {translate('deleteBoard.now')}
          </Button>
          <Button onPress={close}>{translate('app.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
