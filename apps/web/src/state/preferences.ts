import { chooseLanguage, type Language } from '@symbiomap/i18n';
import { isPersonSecret, isRole, personIdOf, type Role } from '@symbiomap/protocol';
import { personColors } from '@symbiomap/scene';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { FateTable } from './fate.ts';
import { readNoticeChoices, usualNotices, type NoticeChoices } from './noticeChoices.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** A board that was opened on this device, with the way back to it. */
export interface RecentBoard {
  readonly id: string;
  readonly title: string;
  readonly role: Role;
  /** The secret of the link it was opened with. */
  readonly key: string;
  /** Of which epoch the copy on this device is; `null` where it is not known. */
  readonly epoch: string | null;
  /** ISO 8601. */
  readonly openedAt: string;
  /** The links of all roles, known only to the device that made the board. */
  readonly links: Readonly<Partial<Record<Role, string>>> | null;
}

interface Preferences {
  /** Proves to servers that this device's edits are of one person. */
  readonly personSecret: string;
  /** Who that person is to everybody else: made of the secret. */
  readonly personId: string;
  readonly personColor: string;
  readonly name: string;
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly isLegendOpen: boolean;
  /** Whether single letters are shortcuts. */
  readonly hasLetterKeys: boolean;
  /** Whether what is dragged is laid in line with what lies near. */
  readonly isSnapping: boolean;
  /** Whether the wheel zooms; else it moves the view, as two fingers on a trackpad do. */
  readonly doesWheelZoom: boolean;
  /** Whether the map keeps still: no pointers of others, and what they drag moves when they let go. */
  readonly isCalm: boolean;
  /** How much of what the others do is spoken. */
  readonly notices: NoticeChoices;
  readonly recentBoards: readonly RecentBoard[];
  setName(name: string): void;
  setLanguage(language: Language): void;
  setTheme(theme: ThemeChoice): void;
  setLegendOpen(isOpen: boolean): void;
  setLetterKeys(areOn: boolean): void;
  setSnapping(isSnapping: boolean): void;
  setWheelZoom(doesWheelZoom: boolean): void;
  setCalm(isCalm: boolean): void;
  setNotices(notices: NoticeChoices): void;
  rememberBoard(board: Omit<RecentBoard, 'openedAt'>): void;
  forgetBoard(id: string): void;
}

export const preferenceFates = {
  personSecret: 'device',
  personId: 'device',
  personColor: 'device',
  name: 'device',
  language: 'device',
  theme: 'device',
  isLegendOpen: 'device',
  hasLetterKeys: 'device',
  isSnapping: 'device',
  doesWheelZoom: 'device',
  isCalm: 'device',
  notices: 'device',
  recentBoards: 'device',
} as const satisfies FateTable<Preferences, 'device'>;

const maxRecentBoards = 12;

function pickColor(personId: string): string {
  let sum = 0;
  for (const letter of personId) sum = (sum * 31 + letter.charCodeAt(0)) % 9_973;
  return personColors[sum % personColors.length] ?? personColors[0];
}

function initialPerson() {
  const personSecret = newSecret();
  const personId = personIdOf(personSecret);
  return { personSecret, personId, personColor: pickColor(personId) };
}

/** 192 random bits. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** What this device remembers: who I am here, how I like it, where I was. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      ...initialPerson(),
      name: '',
      language: chooseLanguage(navigator.languages),
      theme: 'system',
      isLegendOpen: true,
      hasLetterKeys: true,
      isSnapping: true,
      doesWheelZoom: false,
      isCalm: false,
      notices: usualNotices,
      recentBoards: [],
      setName: (name) => set({ name: name.trim().slice(0, 60) }),
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      setLegendOpen: (isLegendOpen) => set({ isLegendOpen }),
      setLetterKeys: (hasLetterKeys) => set({ hasLetterKeys }),
      setSnapping: (isSnapping) => set({ isSnapping }),
      setWheelZoom: (doesWheelZoom) => set({ doesWheelZoom }),
      setCalm: (isCalm) => set({ isCalm }),
      setNotices: (notices) => set({ notices }),
      rememberBoard: (board) =>
        set(({ recentBoards }) => {
          const known = recentBoards.find(({ id }) => id === board.id);
          const links = board.links ?? known?.links ?? null;
          const entry = { ...board, links, openedAt: new Date().toISOString() };
          const others = recentBoards.filter(({ id }) => id !== board.id);
          return { recentBoards: [entry, ...others].slice(0, maxRecentBoards) };
        }),
      forgetBoard: (id) =>
        set(({ recentBoards }) => ({
          recentBoards: recentBoards.filter((board) => board.id !== id),
        })),
    }),
    {
      name: 'symbiomap.preferences',
      version: 1,
      // What an older or broken store holds is taken only where it makes sense.
      merge: (stored, current) => withProvenPerson({ ...current, ...readable(stored) }, current),
    },
  ),
);

function readable(stored: unknown): Partial<Preferences> {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).filter(([key]) => key in preferenceFates);
  const kept = Object.fromEntries(entries) as Partial<Preferences>;
  const boards: readonly Partial<RecentBoard>[] = Array.isArray(kept.recentBoards)
    ? kept.recentBoards
    : [];
  const recentBoards = boards
    .filter((board) => isRole(board.role) && typeof board.key === 'string')
    .map((board) => ({ epoch: null, ...board }) as RecentBoard);
  return { ...kept, notices: readNoticeChoices(kept.notices), recentBoards };
}

/** Older stores held a name that anybody could have called themselves. */
function withProvenPerson(preferences: Preferences, fallback: Preferences): Preferences {
  const isSecret = isPersonSecret(preferences.personSecret);
  const { personSecret } = isSecret ? preferences : fallback;
  return { ...preferences, personSecret, personId: personIdOf(personSecret) };
}

// Kept from the first moment on: a second tab that opens now is the same person.
usePreferences.setState({});
