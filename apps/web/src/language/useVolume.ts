import { loadTranslator, type Translate, type Volume, type Volumes } from '@symbiomap/i18n';
import { useEffect, useState } from 'react';
import { useTranslate } from './LanguageProvider.tsx';

/** How long is waited before texts that did not come are asked for again. */
const retryMs = 3_000;

/** Says the texts of a volume too, in the chosen language; `null` until they are there. */
export function useVolume<V extends Volume>(volume: V): Translate<Volumes[V]> | null {
  const { language } = useTranslate();
  const [translate, setTranslate] = useState<Translate<Volumes[V]> | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const load = () => {
      loadTranslator(language, [volume]).then(
        (loaded) => {
          if (isCurrent) setTranslate(() => loaded);
        },
        () => {
          if (isCurrent) timer = setTimeout(load, retryMs);
        },
      );
    };
    load();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [language, volume]);
  return translate?.language === language ? translate : null;
}
