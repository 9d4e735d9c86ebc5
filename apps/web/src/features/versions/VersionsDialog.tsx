import { may, type VersionEntry } from '@symbiomap/protocol';
import { BookmarkPlus, Eye, Trash2 } from 'lucide-react';
import { Input, Label, TextField } from 'react-aria-components';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { deleteVersion, fetchVersions, nameVersion, type Asking } from '../../board/historyApi.ts';
import type { RequestFailure } from '../../board/request.ts';
import { useSession } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import fieldStyles from '../../ui/field.module.css';
import { toast } from '../../ui/toasts.tsx';
import { versionPath } from '../../board/versionPath.ts';
import { versionDay, versionTime } from '../../board/versionTime.ts';
import styles from './versions.module.css';

type Versions =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: RequestFailure }
  | { readonly state: 'here'; readonly versions: readonly VersionEntry[] };

/** What the board was like: made by itself every few minutes of work, or kept under a name. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const { ticket } = useSession();
  const { boardId, key, role, personSecret } = ticket;
  const { language } = translate;
  const [, goTo] = useLocation();
  const [versions, setVersions] = useState<Versions>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const [title, setTitle] = useState('');
  const [doomed, setDoomed] = useState<VersionEntry | null>(null);
  const asking: Asking = { boardId, key, language };

  useEffect(() => {
    let isOver = false;
    void fetchVersions({ boardId, key, language }).then((answer) => {
      if (isOver) return;
      setVersions(
        answer.ok
          ? { state: 'here', versions: answer.value.versions }
          : { state: 'failed', problem: answer.problem },
      );
    });
    return () => {
      isOver = true;
    };
  }, [boardId, key, language, round]);
  const lookAgain = () => setRound((count) => count + 1);

  const keep = async () => {
    const named = await nameVersion(asking, { title: title.trim(), person: personSecret });
    if (!named.ok) {
      toast({ text: named.problem.message ?? translate('versions.failed') });
      return;
    }
    setTitle('');
    lookAgain();
  };
  const remove = async (id: string) => {
    setDoomed(null);
    const removed = await deleteVersion(asking, id);
    if (!removed.ok) toast({ text: removed.problem.message ?? translate('versions.failed') });
    lookAgain();
  };

  if (doomed !== null) {
    const when = nameOf(doomed, language);
    const sure = translate('versions.deleteSure', { when });
    return (
      <Dialog title={sure} isOpen onClose={() => setDoomed(null)}>
        <p>{translate('versions.deleteWords')}</p>
        <div className={styles.ways}>
          <Button look="danger" onPress={() => void remove(doomed.id)}>
            {translate('versions.deleteNow')}
          </Button>
          <Button onPress={() => setDoomed(null)}>{translate('app.cancel')}</Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={translate('versions.title')} isOpen onClose={onClose}>
      <p className={styles.words}>{translate('versions.words')}</p>
      {may(role, 'nameVersions') && (
        <form
          className={styles.keep}
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() !== '') void keep();
          }}
        >
          <TextField
            className={fieldStyles.field ?? ''}
            value={title}
            onChange={setTitle}
            maxLength={300}
          >
            <Label className={fieldStyles.label ?? ''}>{translate('versions.name')}</Label>
            <Input className={fieldStyles.input ?? ''} autoComplete="off" />
          </TextField>
          <Button type="submit" icon={BookmarkPlus} look="primary" isDisabled={title.trim() === ''}>
            {translate('versions.keep')}
          </Button>
        </form>
      )}
      <div className={styles.list} aria-live="polite">
        {versions.state === 'loading' && <p>{translate('versions.loading')}</p>}
        {versions.state === 'failed' && (
          <p>{versions.problem.message ?? translate('versions.unreachable')}</p>
        )}
        {versions.state === 'here' && versions.versions.length === 0 && (
          <p>{translate('versions.none')}</p>
        )}
        {versions.state === 'here' &&
          byDay(versions.versions, language).map(([day, ofDay]) => (
            <section key={day}>
              <h3 className={styles.day}>{day}</h3>
              <ul className={styles.rows}>
                {ofDay.map((version) => (
                  <li key={version.id} className={styles.row} data-kind={version.kind}>
                    <span className={styles.what}>
                      {version.title !== null && <strong>{version.title}</strong>}
                      <time dateTime={version.at}>{versionTime(version.at, language)}</time>
                    </span>
                    <Button
                      icon={Eye}
                      look="quiet"
                      onPress={() => goTo(versionPath(boardId, version.id, key))}
                      aria-label={translate('versions.lookAt', { when: nameOf(version, language) })}
                    >
                      {translate('versions.look')}
                    </Button>
                    {may(role, 'restoreVersions') && (
                      <IconButton
                        icon={Trash2}
                        label={translate('versions.delete', { when: nameOf(version, language) })}
                        onPress={() => setDoomed(version)}
                      />
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
      <Button onPress={onClose}>{translate('app.close')}</Button>
    </Dialog>
  );
}

function nameOf({ title, at }: VersionEntry, language: string): string {
  return title ?? versionTime(at, language);
}

function byDay(versions: readonly VersionEntry[], language: string) {
  return [...Map.groupBy(versions, ({ at }) => versionDay(at, language))];
}
