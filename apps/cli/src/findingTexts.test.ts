import { checkBoard } from '@symbiomap/consistency';
import { graphOf } from '@symbiomap/domain';
import { findingMessage, fixTitle, languages, loadTranslator } from '@symbiomap/i18n';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultyBoards } from '../../../packages/consistency/src/testing/faultyBoards.ts';

test.each(languages)('in %s, whatever is found can be said', async (language) => {
  const translate = await loadTranslator(language, ['rules']);
  const law = fc.property(faultyBoards({ hostile: true }), (board) => {
    for (const finding of checkBoard(graphOf(board), { language })) {
      // A message that is not given what it asks for throws; a fix without a text is told by its bare id.
      expect(findingMessage(translate, finding)).not.toBe('');
      for (const fix of finding.fixes) expect(fixTitle(translate, finding, fix)).not.toBe(fix.id);
    }
  });
  fc.assert(law, { numRuns: 150 });
});
