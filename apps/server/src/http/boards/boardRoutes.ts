import { checkBoard } from '@symbiomap/consistency';
import { readTitle } from '@symbiomap/document';
import { graphOf, noImages, writeBoardFile } from '@symbiomap/domain';
import { reportFindings } from '@symbiomap/i18n';
import type { AccessResponse, BoardFileResponse } from '@symbiomap/protocol';
import { Hono } from 'hono';
import { imageRoutes } from '../images/imageRoutes.ts';
import { storedImages } from '../images/storedImages.ts';
import { historyRoutes } from '../history/historyRoutes.ts';
import type { HttpServices } from '../httpServices.ts';
import { linkRoutes } from '../links/linkRoutes.ts';
import { translatorOf } from '../translatorOf.ts';
import { createBoard } from './createBoard.ts';
import { deleteBoard } from './deleteBoard.ts';
import { readState } from './readState.ts';
import { readIndicators } from './readIndicators.ts';
import { readSuggestions } from './readSuggestions.ts';
import { withBoard } from './withBoard.ts';

/** `/api/boards`: create a board, read it as a file or as it is kept, what does not fit on it and what may be missing, ask what a link opens, delete it. */
export function boardRoutes(services: HttpServices): Hono {
  const routes = new Hono();
  routes.post('/', (context) => createBoard(context, services));
  routes.get('/:id', (context) =>
    withBoard(context, services, 'readBoard', async ({ boardId, read }) => {
      const board = read();
      const isBare = context.req.query('images') === 'none';
      const images = isBare ? noImages : await storedImages(services.storage, boardId, board);
      const file: BoardFileResponse = writeBoardFile(board, images);
      return context.json(file);
    }),
  );
  routes.delete('/:id', (context) => deleteBoard(context, services));
  routes.get('/:id/findings', (context) =>
    withBoard(context, services, 'readBoard', async ({ read }) => {
      const translate = await translatorOf(context, ['rules']);
      const { language } = translate;
      const findings = checkBoard(graphOf(read()), { language });
      return context.json(reportFindings(translate, findings));
    }),
  );
  routes.get('/:id/indicators', (context) => readIndicators(context, services));
  routes.get('/:id/suggestions', (context) => readSuggestions(context, services));
  routes.get('/:id/access', (context) =>
    withBoard(context, services, 'readBoard', ({ role, room }) => {
      const title = readTitle(room.document);
      const answer: AccessResponse = { role, title, epoch: room.epoch };
      return context.json(answer);
    }),
  );
  routes.get('/:id/state', (context) => readState(context, services));
  routes.route('/:id/links', linkRoutes(services));
  routes.route('/:id/images', imageRoutes(services));
  routes.route('/:id/history', historyRoutes(services));
  return routes;
}
