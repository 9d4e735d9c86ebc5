import { X } from 'lucide-react';
import { useState } from 'react';
import { clearCopies, deviceCopies, hasUnsent } from '../../board/deviceCopies.ts';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences, type RecentBoard } from '../../state/preferences.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './home.module.css';

/** Takes a board off this device: its line in the list, its key and its copy. Asks first where that would lose changes. */
export function ForgetBoard({ board: { id, title } }: { readonly board: RecentBoard }) {
  const translate = useTranslate();
  const [isAsking, setIsAsking] = useState(false);
  const forget = async () => {
    await clearCopies(id, deviceCopies);
    usePreferences.getState().forgetBoard(id);
  };
  const askOrForget = async () => {
    if (await hasUnsent(id, deviceCopies)) setIsAsking(true);
    else await forget();
  };
  return (
    <>
      <IconButton
        icon={X}
        label={translate('home.forget', { title })}
        onPress={() => void askOrForget()}
      />
      <Dialog
        title={translate('home.forget', { title })}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
      >
        <p>{translate('home.forgetUnsent')}</p>
        <div className={styles.ways}>
          <Button look="danger" onPress={() => void forget()}>
            {translate('home.forgetAnyway')}
          </Button>
          <Button onPress={() => setIsAsking(false)}>{translate('app.cancel')}</Button>
        </div>
      </Dialog>
    </>
  );
}
