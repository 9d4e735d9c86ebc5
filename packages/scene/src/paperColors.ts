import type { ThemedColor } from './palette.ts';

/** The colours that notes and areas come in. */
export const paperNames = ['yellow', 'green', 'blue', 'pink', 'grey'] as const;
export type PaperName = (typeof paperNames)[number];

/** What a note lies on: paper of a colour, or nothing. */
export type NotePaper = PaperName | 'plain';

/** The ground of notes. Tests hold 4.5:1 for text on it. */
export const paperColors: Readonly<Record<PaperName, ThemedColor>> = {
  yellow: { light: '#fdf0b8', dark: '#473f1b' },
  green: { light: '#dcf0d3', dark: '#28432b' },
  blue: { light: '#d9e8f8', dark: '#233d56' },
  pink: { light: '#fadfe4', dark: '#502f3a' },
  grey: { light: '#e9e7e1', dark: '#38403c' },
};

/** The edge of notes and the frame of areas. Tests hold 3:1 on every ground. */
export const frameColors: Readonly<Record<PaperName, ThemedColor>> = {
  yellow: { light: '#947410', dark: '#b99a3a' },
  green: { light: '#4f8043', dark: '#6fa862' },
  blue: { light: '#447ab2', dark: '#6d9ed1' },
  pink: { light: '#b45a74', dark: '#cf7f95' },
  grey: { light: '#767b75', dark: '#8b948e' },
};

/** How much of its frame's colour the ground of an area has. */
export const areaTint = 0.08;

/** The paper of a note by what its record says; yellow where that is none of ours. */
export function paperOfNote(color: string | null): NotePaper {
  return color === 'plain' ? 'plain' : (paperNames.find((name) => name === color) ?? 'yellow');
}

/** The colour of an area by what its record says; green where that is none of ours. */
export function colorOfArea(color: string | null): PaperName {
  return paperNames.find((name) => name === color) ?? 'green';
}
