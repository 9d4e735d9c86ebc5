import type { ImageReference } from '@symbiomap/domain';
import { usePhoto } from '../board/usePhoto.ts';
import { useTranslate } from '../language/LanguageProvider.tsx';
import styles from './cardPhoto.module.css';

/** The photo on a company's card; a quiet place until it has come. */
export function CardPhoto({ photo }: { readonly photo: ImageReference }) {
  const translate = useTranslate();
  const { isBroken, address, onBroken } = usePhoto(photo.hash);
  return (
    <span className={styles.photo}>
      {address !== null && (
        <img
          src={address}
          alt={photo.description ?? translate('photo.title')}
          draggable={false}
          decoding="async"
          onError={onBroken}
        />
      )}
      {isBroken && <span className={styles.word}>{translate('photo.broken')}</span>}
    </span>
  );
}
