import { commands } from '@symbiomap/document';
import type { Company, ImageReference } from '@symbiomap/domain';
import { ImagePlus, Trash2 } from 'lucide-react';
import { useRef, useState, type ChangeEvent } from 'react';
import { addPhoto } from '../../actions/addPhoto.ts';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { usePhoto } from '../../board/usePhoto.ts';
import panel from '../../fields/panel.module.css';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './companyPhoto.module.css';

/** The photo of a company in the panel: added, described, taken off. */
export function CompanyPhoto({
  company,
  isReadOnly,
}: {
  readonly company: Company;
  readonly isReadOnly: boolean;
}) {
  const context = useActionContext();
  const translate = useTranslate();
  const fileInput = useRef<HTMLInputElement>(null);
  const [isWorking, setIsWorking] = useState(false);
  const { board } = context.session;
  const { id, photo } = company;
  if (photo === null && isReadOnly) return null;

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file === undefined) return;
    setIsWorking(true);
    await addPhoto(context, id, file).finally(() => setIsWorking(false));
  };

  return (
    <section className={panel.section} aria-label={translate('photo.title')}>
      {photo !== null && <Shown photo={photo} />}
      {photo !== null && (
        <TextField
          label={translate('photo.description')}
          anchor={`${id}.photo`}
          value={photo.description ?? ''}
          maxLength={500}
          placeholder={isReadOnly ? undefined : translate('photo.descriptionExample')}
          isReadOnly={isReadOnly}
          onCommit={(text) =>
            board.execute(commands['company.edit'], {
              id,
              fields: { photo: { ...photo, description: text === '' ? null : text } },
            })
          }
        />
      )}
      {!isReadOnly && (
        <div className={styles.ways}>
          <Button
            icon={ImagePlus}
            isDisabled={isWorking}
            onPress={() => fileInput.current?.click()}
          >
            {translate(
              isWorking ? 'photo.working' : photo === null ? 'photo.add' : 'photo.replace',
            )}
          </Button>
          {photo !== null && (
            <Button
              icon={Trash2}
              look="danger"
              onPress={() => board.execute(commands['company.removePhoto'], { id })}
            >
              {translate('photo.remove')}
            </Button>
          )}
          <input
            ref={fileInput}
            type="file"
            accept="image/*"
            aria-label={translate('photo.add')}
            hidden
            onChange={(event) => void take(event)}
          />
        </div>
      )}
    </section>
  );
}

function Shown({ photo }: { readonly photo: ImageReference }) {
  const translate = useTranslate();
  const { isBroken, address, onBroken } = usePhoto(photo.hash);
  const ratio = `${photo.width ?? 3} / ${photo.height ?? 2}`;
  if (address === null)
    return (
      <p className={styles.place} style={{ aspectRatio: ratio }}>
        {translate(isBroken ? 'photo.broken' : 'photo.waiting')}
      </p>
    );
  return (
    <img
      className={styles.photo}
      style={{ aspectRatio: ratio }}
      src={address}
      alt={photo.description ?? translate('photo.title')}
      onError={onBroken}
    />
  );
}
