import { seedBoard } from '@symbiomap/document';
import {
  emptyBoard,
  failure,
  readBoardFile,
  readBoardImages,
  success,
  type BoardFileProblem,
  type BoardSnapshot,
  type Result,
} from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import type { MessageKey } from '@symbiomap/i18n';
import {
  linkPath,
  readBearerKey,
  readCreateBoardRequest,
  roles,
  type CreateBoardRequest,
  type CreateBoardResponse,
} from '@symbiomap/protocol';
import type { Context } from 'hono';
import * as Y from 'yjs';
import { isThisMachine } from '../../access/clientAddress.ts';
import { isSameSecret, newBoardLinks } from '../../access/linkKeys.ts';
import { serverWriter, type NewBoard } from '../../storage/boardStorage.ts';
import type { HttpServices } from '../httpServices.ts';
import { addressOf } from '../addressOf.ts';
import { imagesInFile, type ImageInFile } from '../images/imagesInFile.ts';
import { readJson } from '../readJson.ts';
import { refuse, refuseForNow, refuseWith } from '../refuse.ts';
import { refuseRequest } from '../refuseRequest.ts';

/** `POST /api/boards`: a new board with a link for each role. */
export async function createBoard(context: Context, services: HttpServices): Promise<Response> {
  const { config, storage, creations, clock, log } = services;
  if (config.whoCreates === 'admin') {
    const refused = await refuseUnlessAdmin(context, services);
    if (refused !== null) return refused;
  }
  const body = await readJson(context);
  if (!body.ok) return body.problem;
  const request = readCreateBoardRequest(body.value);
  if (!request.ok) return refuseRequest(context, request.problem);
  const content = await firstContent(context, request.value);
  if (!content.ok) return content.problem;
  if (config.whoCreates === 'anyone') {
    const address = addressOf(context, config);
    const waitMs = isThisMachine(address) ? 0 : creations.count(address);
    if (waitMs > 0) return refuseForNow(context, 'too-many-boards', waitMs);
  }
  const createdAtMs = clock.dateMs();
  const { id, keys, links } = newBoardLinks(createdAtMs);
  const { board, images } = content.value;
  const { snapshot, writers } = seededState(board);
  await storage.createBoard({
    id,
    createdAtMs,
    links,
    snapshot,
    writers,
    images: images.map((image) => ({ ...image, addedAtMs: createdAtMs })),
  });
  log.info('board.created', { boardId: id, bytes: snapshot.length });
  const linkOf = (key: string) => `${config.publicUrl ?? ''}${linkPath(id, key)}`;
  const answer: CreateBoardResponse = {
    id,
    links: Object.fromEntries(
      roles.map((role) => [role, linkOf(keys[role])]),
    ) as unknown as CreateBoardResponse['links'],
  };
  return context.json(answer, 201);
}

/** The answer to who does not bring the administrator's key; who tries many has to wait. */
async function refuseUnlessAdmin(
  context: Context,
  { config, guesses }: HttpServices,
): Promise<Response | null> {
  const key = readBearerKey(context.req.header('Authorization'));
  if (key === null || config.adminKey === null) return refuse(context, 403, 'needs-admin');
  if (isSameSecret(key, config.adminKey)) return null;
  const waitMs = guesses.count(addressOf(context, config));
  if (waitMs > 0) return refuseForNow(context, 'too-many-guesses', waitMs);
  return refuse(context, 403, 'needs-admin');
}

/** What a board begins with. */
interface FirstContent {
  readonly board: BoardSnapshot;
  readonly images: readonly ImageInFile[];
}

async function firstContent(
  context: Context,
  { title, template, file }: CreateBoardRequest,
): Promise<Result<FirstContent, Response>> {
  if (file !== null) {
    const withTitle = title === null ? file : { ...file, board: titled(file['board'], title) };
    const board = readBoardFile(withTitle);
    if (!board.ok) return failure(await refuseFile(context, board.problem));
    const read = readBoardImages(file);
    if (!read.ok) return failure(await refuseFile(context, read.problem));
    const images = await imagesInFile(context, { board: board.value, images: read.value });
    return images.ok ? success({ board: board.value, images: images.value }) : images;
  }
  if (template === null) return success({ board: emptyBoard(title ?? ''), images: [] });
  const sample = samples.find(({ id }) => id === template);
  if (sample === undefined) {
    const expected = samples.map(({ id }) => id).join(', ');
    const params = { found: template, expected };
    return failure(await refuse(context, 422, 'unknown-template', { field: 'template', params }));
  }
  const board = sample.load();
  const titledBoard = title === null ? board : { ...board, board: { ...board.board, title } };
  return success({ board: titledBoard, images: [] });
}

/** The title that was asked for takes the place of the file's; what is no object is left for the reader to name. */
function titled(settings: unknown, title: string): unknown {
  const isObject = typeof settings === 'object' && settings !== null && !Array.isArray(settings);
  return isObject || settings === undefined ? { ...settings, title } : settings;
}

function refuseFile(context: Context, [problem]: readonly BoardFileProblem[]): Promise<Response> {
  if (problem === undefined) return refuse(context, 422, 'not-object', { field: 'file' });
  const { code, path, expected = '', found = '' } = problem;
  const field = path === '' ? 'file' : `file.${path}`;
  return refuseWith(context, 422, {
    code,
    key: messageOf(code),
    params: { path: field, expected, found },
    field,
  });
}

const fileCodes = [
  'not-json',
  'not-board',
  'newer-version',
  'unknown-version',
  'no-title',
  'duplicate-id',
] as const;

function messageOf(code: BoardFileProblem['code']): MessageKey {
  const fileCode = fileCodes.find((known) => known === code);
  if (fileCode !== undefined) return `file.${fileCode}`;
  return `fault.${code as Exclude<BoardFileProblem['code'], (typeof fileCodes)[number]>}`;
}

/** The content as a document of its own making, under a client id that no other document has and no one else may use. */
function seededState(board: BoardSnapshot): Required<Pick<NewBoard, 'snapshot' | 'writers'>> {
  const doc = new Y.Doc();
  seedBoard(doc, board);
  const snapshot = Y.encodeStateAsUpdateV2(doc);
  doc.destroy();
  return { snapshot, writers: [{ clientId: doc.clientID, writer: serverWriter }] };
}
