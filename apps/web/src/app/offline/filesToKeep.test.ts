import { expect, test } from 'vitest';
import { readFilesToKeep } from './filesToKeep.ts';

test('only names of files are taken from a message', () => {
  expect(readFilesToKeep({ loaded: ['/a.js', 1], later: ['/b.js'] })).toEqual({
    loaded: ['/a.js'],
    later: ['/b.js'],
  });
});

test.each([[null], [undefined], ['/a.js'], [7], [{ later: '/a.js' }], [['/a.js']]])(
  'a message that is none names nothing: %j',
  (message) => {
    expect(readFilesToKeep(message)).toEqual({ loaded: [], later: [] });
  },
);
