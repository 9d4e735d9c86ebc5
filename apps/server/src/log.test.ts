import { expect, test } from 'vitest';
import { createLog, type LogFields } from './log.ts';

function linesOf(write: (log: ReturnType<typeof createLog>) => void): string {
  let lines = '';
  write(createLog('info', { write: (line: string) => void (lines += line) }));
  return lines;
}

test('a line holds its event and the fields that are allowed, nothing else', () => {
  const fields = { boardId: 'abc', reason: 'malformed', key: 'canary' } as LogFields;
  const line = JSON.parse(linesOf((log) => log.info('connection.refused', fields))) as object;
  expect(line).toMatchObject({ msg: 'connection.refused', boardId: 'abc', reason: 'malformed' });
  expect(JSON.stringify(line)).not.toContain('canary');
});

test('of an error only its kind and place are written: its message may quote what people wrote', () => {
  const lines = linesOf((log) => {
    try {
      JSON.parse('{"title":canary}');
    } catch (error) {
      log.error('request.crashed', { error });
    }
  });
  expect(lines).toContain('SyntaxError');
  expect(lines).toContain('log.test.ts');
  expect(lines).not.toContain('canary');
});

test('what is below the level is not written', () => {
  expect(linesOf((log) => log.debug('request.answered'))).toBe('');
});
