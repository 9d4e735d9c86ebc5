import { useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Palette } from './Palette.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';

/** All that can be done, to be searched; and all keys. */
export function PaletteDialogs() {
  const { view } = useSession();
  const translate = useTranslate();
  const dialog = useView((state) => state.dialog);
  const close = () => view.getState().showDialog(null);
  return (
    <>
      <Dialog
        title={translate('palette.title')}
        isOpen={dialog === 'palette'}
        closeLabel={translate('app.close')}
        onClose={close}
        isWide
      >
        <Palette onDone={close} />
      </Dialog>
      <Dialog
        title={translate('shortcuts.title')}
        isOpen={dialog === 'shortcuts'}
        closeLabel={translate('app.close')}
        onClose={close}
        isWide
      >
        <ShortcutSheet />
      </Dialog>
    </>
  );
}
