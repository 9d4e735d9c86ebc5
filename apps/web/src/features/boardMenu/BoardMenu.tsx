import { commands } from '@symbiomap/document';
import { formatBoardFile, imagesOn, parseBoardWithImages } from '@symbiomap/domain';
import type { MessageKey } from '@symbiomap/i18n';
import { Download, Home, Map as MapIcon, Menu as MenuIcon, Pencil, Upload } from 'lucide-react';
import { useRef, useState, type ChangeEvent } from 'react';
import { useLocation } from 'wouter';
import { useActionContext, useMenuActions } from '../../actions/ActionContextProvider.tsx';
import { importPhotos } from '../../actions/importPhotos.ts';
import { importWithToast } from '../../actions/importWithToast.ts';
import { useBoard, useRights } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { saveFile } from '../../board/saveFile.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { MenuEntry } from '../../ui/MenuLines.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toasts.tsx';
import styles from './boardMenu.module.css';
import { SaveMapDialog } from './SaveMapDialog.tsx';
import { SaveSign } from './SaveSign.tsx';
import { useDeviceEntries } from './useDeviceEntries.ts';

/** The board's name, whether it is saved, and what concerns the board as a whole. */
export function BoardMenu() {
  const translate = useTranslate();
  const context = useActionContext();
  const { board, photos } = context.session;
  const rights = useRights();
  const menuActions = useMenuActions();
  const title = useBoard((current) => current.board.title);
  const deviceEntries = useDeviceEntries();
  const [, goTo] = useLocation();
  const [isRenaming, setIsRenaming] = useState(false);
  const [isSavingMap, setIsSavingMap] = useState(false);
  const fileInput = useRef<HTMLInputElement>(null);

  const importFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file === undefined) return;
    const read = parseBoardWithImages(await file.text());
    if (!read.ok) {
      const [problem] = read.problem;
      if (problem === undefined) return;
      const { code, path, expected = '', found = '' } = problem;
      const key = translate.has(`file.${code}`) ? `file.${code}` : `fault.${code}`;
      toast({ text: translate(key as MessageKey, { path, expected, found }) });
      return;
    }
    await importPhotos(context, read.value);
    importWithToast(context, read.value.board);
  };

  const saveBoardFile = async () => {
    const now = board.getSnapshot();
    const images = await photos.all(imagesOn(now));
    saveFile(`${title || 'board'}.json`, formatBoardFile(now, images), 'application/json');
  };

  const entries: readonly MenuEntry[] = [
    {
      id: 'rename',
      name: translate('boardMenu.rename'),
      icon: Pencil,
      whyNot: rights.mayChangeSettings() ? undefined : translate('rights.settings'),
      onChoose: () => setIsRenaming(true),
    },
    {
      id: 'download',
      name: translate('boardMenu.download'),
      icon: Download,
      onChoose: () => void saveBoardFile(),
    },
    {
      id: 'saveMap',
      name: translate('boardMenu.saveMap'),
      icon: MapIcon,
      onChoose: () => setIsSavingMap(true),
    },
    {
      id: 'import',
      name: translate('boardMenu.import'),
      icon: Upload,
      whyNot: rights.mayAdd() ? undefined : translate('rights.onlyLooking'),
      onChoose: () => fileInput.current?.click(),
    },
    ...menuActions.map((action) => {
      const obstacle = action.whyNot(context);
      return {
        id: action.id,
        name: translate(action.label),
        icon: action.icon,
        whyNot: obstacle === null ? undefined : translate(obstacle),
        onChoose: () => action.run(context),
      };
    }),
    ...deviceEntries,
    {
      id: 'home',
      name: translate('boardMenu.home'),
      icon: Home,
      onChoose: () => goTo('/'),
    },
  ];

  return (
    <>
      <Menu
        label={translate('boardMenu.menu')}
        trigger={<IconButton icon={MenuIcon} label={translate('boardMenu.menu')} />}
        entries={entries}
      />
      <div className={styles.named}>
        <h1 className={styles.title} title={title}>
          {title === '' ? translate('domain.unnamed') : title}
        </h1>
        <SaveSign />
      </div>
      <input
        ref={fileInput}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => void importFile(event)}
      />
      <Dialog
        title={translate('boardMenu.rename')}
        isOpen={isRenaming}
        onClose={() => setIsRenaming(false)}
      >
        <TextField
          label={translate('home.boardTitle')}
          value={title}
          maxLength={300}
          onCommit={(text) => {
            if (text !== '') board.execute(commands['board.edit'], { fields: { title: text } });
            setIsRenaming(false);
          }}
        />
      </Dialog>
      <SaveMapDialog isOpen={isSavingMap} onClose={() => setIsSavingMap(false)} />
    </>
  );
}
