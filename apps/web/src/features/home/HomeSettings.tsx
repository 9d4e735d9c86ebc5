import { languages } from '@symbiomap/i18n';
import { MoonStar, Sun, SunMoon } from 'lucide-react';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences, type ThemeChoice } from '../../state/preferences.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import styles from './home.module.css';

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const icons = { system: SunMoon, light: Sun, dark: MoonStar } as const;

/** Language and theme. */
export function HomeSettings() {
  const translate = useTranslate();
  const theme = usePreferences((state) => state.theme);
  const { setLanguage, setTheme } = usePreferences.getState();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <div className={styles.settings}>
      {languages.map((language) => (
        <Button
          key={language}
          look={language === translate.language ? 'plain' : 'quiet'}
          onPress={() => setLanguage(language)}
        >
          {translate(`language.${language}`)}
        </Button>
      ))}
      <IconButton
        icon={icons[theme]}
        label={translate(`theme.${theme}`)}
        onPress={() => setTheme(next)}
      />
    </div>
  );
}
