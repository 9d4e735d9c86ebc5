import { checkBoard } from '@symbiomap/consistency';
import { graphOf, writeBoardFile } from '@symbiomap/domain';
import { reportFindings } from '@symbiomap/i18n';
import { maxBodyBytes, type AccessResponse, type BoardFileResponse } from '@symbiomap/protocol';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { HttpServices } from '../httpServices.ts';
import { refuse } from '../refuse.ts';
import { translatorOf } from '../translatorOf.ts';
import { createBoard } from './createBoard.ts';
import { openBoard } from './openBoard.ts';

/** `/api/boards`: create a board, read it and what does not fit on it, ask what a link opens. */
export function boardRoutes(services: HttpServices): Hono {
  const routes = new Hono();
  const maxSize = maxBodyBytes;
  const limit = bodyLimit({
    maxSize,
    onError: (context) =>
      refuse(context, 413, 'too-large', { params: { megabytes: maxSize / 2 ** 20 } }),
  });
  routes.post('/', limit, (context) => createBoard(context, services));
  routes.get('/:id', async (context) => {
    const opened = await openBoard(context, services, 'readBoard');
    if (!opened.ok) return opened.problem;
    const file: BoardFileResponse = writeBoardFile(opened.value.board);
    return context.json(file);
  });
  routes.get('/:id/findings', async (context) => {
    const opened = await openBoard(context, services, 'readBoard');
    if (!opened.ok) return opened.problem;
    const translate = await translatorOf(context);
    const { language } = translate;
    const findings = checkBoard(graphOf(opened.value.board), { language });
    return context.json(reportFindings(translate, findings));
  });
  routes.get('/:id/access', async (context) => {
    const opened = await openBoard(context, services, 'readBoard');
    if (!opened.ok) return opened.problem;
    const { role, board } = opened.value;
    const answer: AccessResponse = { role, title: board.board.title };
    return context.json(answer);
  });
  return routes;
}
