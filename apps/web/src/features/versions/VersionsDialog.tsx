import { may, type VersionEntry } from '@symbiomap/protocol';
import { BookmarkPlus, Eye, Trash2 } from 'lucide-react';
import { Input, Label, TextField } from 'react-aria-components';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Asking } from '../../board/askBoard.ts';
import { deleteVersion, fetchVersions, nameVersion } from '../../board/historyApi.ts';
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
        <VersionList versions={versions} onDelete={setDoomed} />
      </div>
      <Button onPress={onClose}>{translate('app.close')}</Button>
    </Dialog>
  );
}

function VersionList({
  versions,
  onDelete,
}: {
  readonly versions: Versions;
  readonly onDelete: (version: VersionEntry) => void;
}) {
  const translate = useTranslate();
  const { ticket } = useSession();
  const [, goTo] = useLocation();
  const { language } = translate;
  if (versions.state === 'loading') return <p>{translate('versions.loading')}</p>;
  if (versions.state === 'failed')
    return <p>{versions.problem.message ?? translate('versions.unreachable')}</p>;
  if (versions.versions.length === 0) return <p>{translate('versions.none')}</p>;
  const lookAt = (id: string) => goTo(versionPath(ticket.boardId, id, ticket.key));
  return byDay(versions.versions, language).map(([day, ofDay]) => (
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
              onPress={() => lookAt(version.id)}
              aria-label={translate('versions.lookAt', { when: nameOf(version, language) })}
            >
              {translate('versions.look')}
            </Button>
            {may(ticket.role, 'restoreVersions') && (
              <IconButton
                icon={Trash2}
                label={translate('versions.delete', { when: nameOf(version, language) })}
                onPress={() => onDelete(version)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function nameOf({ title, at }: VersionEntry, language: string): string {
  return title ?? versionTime(at, language);
}

function byDay(versions: readonly VersionEntry[], language: string) {
  return [...Map.groupBy(versions, ({ at }) => versionDay(at, language))];
}
