import {
  failure,
  parseBoardWithImages,
  success,
  type BoardFileProblem,
  type BoardSnapshot,
  type BoardWithImages,
  type Result,
} from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileTrouble } from './fileTrouble.ts';
import { oneLine } from './oneLine.ts';

/** Reads a board from a file; a problem is one line that says what is wrong, where, and how to mend it. */
export async function readBoard(
  path: string,
  translate: Translate,
): Promise<Result<BoardSnapshot, string>> {
  const read = await readBoardWithImages(path, translate);
  return read.ok ? success(read.value.board) : read;
}

/** The same with the pictures that the file brings along. */
export async function readBoardWithImages(
  path: string,
  translate: Translate,
): Promise<Result<BoardWithImages, string>> {
  const extension = extname(path).toLowerCase();
  if (extension !== '.json' && extension !== '') {
    return failure(translate('cli.cannot-read-format', { file: path, format: extension }));
  }
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return failure(fileTrouble(translate, path, error));
  }
  const board = parseBoardWithImages(text);
  if (board.ok) return success(board.value);
  return failure(oneLine(`${path}: ${problemText(translate, board.problem)}`));
}

function problemText(translate: Translate, problems: readonly BoardFileProblem[]): string {
  const [first] = problems;
  if (first === undefined) return '';
  const { code, path, expected = '', found = '' } = first;
  const key = `file.${code}`;
  const message = translate(translate.has(key) ? key : `fault.${code as FaultCode}`, {
    path,
    expected,
    found,
  });
  const more = problems.length - 1;
  return more === 0 ? message : `${message} ${translate('cli.and-more', { count: more })}`;
}

/** Codes without a `file.` message have a `fault.` message; a test goes through all of them. */
type FaultCode = Exclude<
  BoardFileProblem['code'],
  'not-json' | 'not-board' | 'newer-version' | 'unknown-version' | 'no-title' | 'duplicate-id'
>;
