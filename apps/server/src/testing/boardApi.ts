import {
  readCreateLinkResponse,
  readHistoryResponse,
  readLinksResponse,
  type CreateLinkResponse,
  type ErrorResponse,
  type HistoryResponse,
  type LinkEntry,
  type Role,
} from '@symbiomap/protocol';
import { post, type TestBoard } from './testServer.ts';

/** What a test asks of one board over the API, with the key of a role (`'editor'`) or any other key. */
export interface BoardApi {
  ask(key: string, method: string, path?: string, body?: unknown): Promise<Response>;
  /** The code and field of the answer that says no. */
  refusal(answer: Response): Promise<{ status: number; code: string; field?: string }>;
  createLink(key: string, body: object): Promise<CreateLinkResponse & { key: string }>;
  links(key: string): Promise<readonly LinkEntry[]>;
  versions(key: string): Promise<HistoryResponse['versions']>;
}

export function boardApi({ url }: { readonly url: string }, board: TestBoard): BoardApi {
  const ask: BoardApi['ask'] = (key, method, path = '', body) => {
    const headers = {
      Authorization: `Bearer ${isRoleOf(board, key) ? board.keys[key] : key}`,
      'Accept-Language': 'en',
    };
    const address = `${url}/api/boards/${board.id}${path}`;
    if (body !== undefined) return post(address, body, headers);
    return fetch(address, { method, headers });
  };
  return {
    ask,
    refusal: async (answer) => {
      const { error } = (await answer.json()) as ErrorResponse;
      const { code, field } = error;
      return { status: answer.status, code, ...(field !== undefined && { field }) };
    },
    createLink: async (key, body) => {
      const answer = await ask(key, 'POST', '/links', body);
      const made = readCreateLinkResponse(await answer.json());
      if (made === null) throw new Error(`No link was made: ${answer.status}`);
      return { ...made, key: made.link.split('#')[1] ?? '' };
    },
    links: async (key) => {
      const read = readLinksResponse(await (await ask(key, 'GET', '/links')).json());
      if (read === null) throw new Error('The links cannot be read.');
      return read.links;
    },
    versions: async (key) => {
      const read = readHistoryResponse(await (await ask(key, 'GET', '/history')).json());
      if (read === null) throw new Error('The history cannot be read.');
      return read.versions;
    },
  };
}

function isRoleOf(board: TestBoard, key: string): key is Role {
  return Object.hasOwn(board.keys, key);
}
