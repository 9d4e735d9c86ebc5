import type enCli from './locales/en/cli.json';
import type enComments from './locales/en/comments.json';
import type enCopying from './locales/en/copying.json';
import type enDomain from './locales/en/domain.json';
import type enHintsButton from './locales/en/hintsButton.json';
import type enMap from './locales/en/map.json';
import type enServer from './locales/en/server.json';
import type enBoardViews from './locales/en/boardViews.json';
import type enWeb from './locales/en/web.json';

/** The languages that are complete. The first is the one all others are measured by. */
export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** English is the measure: what it says, every language says. */
type English = typeof enCli &
  typeof enComments &
  typeof enCopying &
  typeof enDomain &
  typeof enHintsButton &
  typeof enMap &
  typeof enServer &
  typeof enBoardViews &
  typeof enWeb;
export type MessageKey = keyof English;

/** All texts of one language but those of the volumes, as ICU messages by key. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** Whether a word is a language we speak. */
export function isLanguage(word: unknown): word is Language {
  return languages.some((language) => language === word);
}

/** The language to use for a list of wishes (`navigator.languages`, `LANG`), most wanted first; English if none fits. */
export function chooseLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const language = wish.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return 'en';
}
