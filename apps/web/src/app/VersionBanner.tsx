import { may, linkPath } from '@symbiomap/protocol';
import { History, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { restoreVersion } from '../board/historyApi.ts';
import { useBoard, useSession } from '../board/SessionContext.tsx';
import { versionTime } from '../board/versionTime.ts';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Menu } from '../ui/Menu.tsx';
import { toast } from '../ui/toasts.tsx';
import styles from './versionBanner.module.css';

export interface ShownVersion {
  readonly id: string;
  readonly title: string | null;
  /** ISO 8601; `null` where the list does not tell. */
  readonly at: string | null;
}

/** What of the board is to be set back. */
interface Wanted {
  /** `null`: the whole board. */
  readonly area: string | null;
  readonly name: string;
}

/** Says that this is the past, and leads back: to the board as it is, or the board back to this. */
export function VersionBanner({ version }: { readonly version: ShownVersion }) {
  const translate = useTranslate();
  const { ticket } = useSession();
  const areas = useBoard(({ areas: all }) => all);
  const [, goTo] = useLocation();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { boardId, key, role } = ticket;
  const when = version.at === null ? '' : versionTime(version.at, translate.language);
  const back = () => goTo(linkPath(boardId, key));

  const restore = async ({ area, name }: Wanted) => {
    setIsBusy(true);
    const { language } = translate;
    const restored = await restoreVersion({ boardId, key, language }, version.id, area);
    setIsBusy(false);
    setWanted(null);
    if (!restored.ok) {
      toast({ text: restored.problem.message ?? translate('versions.failed') });
      return;
    }
    toast({ text: translate('versions.restored', { what: name }) });
    back();
  };

  const whole = { area: null, name: translate('versions.wholeBoard') };
  return (
    <section className={styles.banner} aria-label={translate('versions.banner')}>
      <p className={styles.told}>
        <strong>
          {version.title === null
            ? translate('versions.asOf', { when })
            : translate('versions.named', { title: version.title, when })}
        </strong>
        <small>{translate('versions.onlyLooking')}</small>
      </p>
      <div className={styles.ways}>
        <Button icon={Undo2} onPress={back}>
          {translate('versions.back')}
        </Button>
        {may(role, 'restoreVersions') && areas.size > 0 && (
          <Menu
            label={translate('versions.restoreArea')}
            trigger={<Button>{translate('versions.restoreArea')}</Button>}
            entries={[...areas.values()].map(({ id, title }) => ({
              id,
              name: title === '' ? translate('domain.unnamed') : title,
              onChoose: () => setWanted({ area: id, name: title }),
            }))}
          />
        )}
        {may(role, 'restoreVersions') && (
          <Button icon={History} look="primary" onPress={() => setWanted(whole)}>
            {translate('versions.restore')}
          </Button>
        )}
      </div>
      <Dialog
        title={translate('versions.sure', { what: wanted?.name ?? '' })}
        isOpen={wanted !== null}
        onClose={() => setWanted(null)}
      >
        <p>{translate('versions.sureWords')}</p>
        <div className={styles.ways}>
          <Button
            look="primary"
            isDisabled={isBusy}
            onPress={() => void (wanted !== null && restore(wanted))}
          >
            {translate('versions.restoreNow')}
          </Button>
          <Button onPress={() => setWanted(null)}>{translate('app.cancel')}</Button>
        </div>
      </Dialog>
    </section>
  );
}
