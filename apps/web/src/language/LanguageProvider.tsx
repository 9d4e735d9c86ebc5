import { loadTranslator, type Translate } from '@symbiomap/i18n';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { usePreferences } from '../state/preferences.ts';

const TranslateContext = createContext<Translate | null>(null);

/** Loads the texts of the chosen language; shows nothing until they are there. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const language = usePreferences((state) => state.language);
  const [translate, setTranslate] = useState<Translate | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void loadTranslator(language).then((loaded) => {
      if (!isCurrent) return;
      document.documentElement.lang = language;
      setTranslate(() => loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);

  if (translate === null) return null;
  return (
    <I18nProvider locale={language}>
      <TranslateContext value={translate}>{children}</TranslateContext>
    </I18nProvider>
  );
}

/** Says texts in the chosen language. */
export function useTranslate(): Translate {
  const translate = useContext(TranslateContext);
  if (translate === null) throw new Error('useTranslate outside LanguageProvider');
  return translate;
}
