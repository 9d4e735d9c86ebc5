import { failure, readImageHead, success, type BoardImages, type Result } from '@symbiomap/domain';
import type { DeviceImages, KeptImage } from './deviceImages.ts';
import { imageAsBase64 } from './imageAsBase64.ts';
import type { RequestFailure } from './request.ts';

/** A picture as somebody sees it: `waiting` until it has come, which may be when its maker is back on the line. */
export type PhotoState =
  | { readonly state: 'waiting' | 'broken' }
  | { readonly state: 'ready'; readonly blob: Blob; readonly address: string };

/** Why a picture cannot be added. `unkept`: no network, and this device keeps nothing. */
export type AddPhotoProblem = RequestFailure | 'unkept';

/** The pictures of an open board: from this device, else from the server; own ones are sent when they can be. */
export interface BoardPhotos {
  /** What is known of a picture; asked for the first time, it is fetched. */
  get(hash: string): PhotoState;
  /** What came cannot be shown. */
  markBroken(hash: string): void;
  /** Told the hash of each picture that has come, or cannot be shown. */
  subscribe(listener: (hash: string) => void): () => void;
  /** Told when the server will not take a picture that was kept here and that a record names already. */
  onRefused(listener: (problem: RequestFailure) => void): () => void;
  /** Sends a picture, or keeps it here until it can be sent; then a record may name it. */
  add(hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null, AddPhotoProblem>>;
  /** Those that are to be had now, as files hold them. */
  all(hashes: Iterable<string>): Promise<BoardImages>;
  /** The line is there (again): what waits is tried at once. */
  retry(): void;
  close(): void;
}

/** What the pictures of a board need from outside. */
export interface PhotoSurroundings {
  readonly device: DeviceImages;
  readonly boardId: string;
  fetch(hash: string): Promise<Result<Uint8Array<ArrayBuffer>, RequestFailure>>;
  send(hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null, RequestFailure>>;
  /** Whether any record names the picture: others are not asked for again. */
  isNamed(hash: string): boolean;
  /** How many pictures of this device the server does not have. */
  onUnsent(count: number): void;
}

/** What has not come is asked for again after so long, and then at the last of these again and again. */
const againMs = [1_000, 3_000, 10_000, 30_000, 60_000] as const;
/** So many are fetched at a time: the line is for edits. */
const mostAtOnce = 4;

const waiting: PhotoState = { state: 'waiting' };
const broken: PhotoState = { state: 'broken' };

/** Opens the pictures of a board. The caller closes them. */
export function openBoardPhotos(surroundings: PhotoSurroundings): BoardPhotos {
  const { device, boardId, fetch, send, isNamed, onUnsent } = surroundings;
  const states = new Map<string, PhotoState>();
  const listeners = new Set<(hash: string) => void>();
  const refusals = new Set<(problem: RequestFailure) => void>();
  const queue: string[] = [];
  /** How often each that has not come was asked for. */
  const tries = new Map<string, number>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const unsent = new Map<string, KeptImage>();
  let fetching = 0;
  let sending: Promise<void> | null = null;
  let sendTimer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const show = (hash: string, state: PhotoState) => {
    if (isClosed) return;
    states.set(hash, state);
    for (const listener of listeners) listener(hash);
  };
  const ready = (hash: string, bytes: Uint8Array<ArrayBuffer>) => {
    const head = readImageHead(bytes);
    if (head === null) {
      show(hash, broken);
      return;
    }
    const blob = new Blob([bytes], { type: head.type });
    show(hash, { state: 'ready', blob, address: URL.createObjectURL(blob) });
  };

  const bring = async (hash: string) => {
    const kept = await device.load(boardId, hash);
    if (kept !== null) {
      ready(hash, kept.bytes);
      return;
    }
    const answer = await fetch(hash);
    if (answer.ok) {
      ready(hash, answer.value);
      void device.keep(boardId, { hash, bytes: answer.value, isUnsent: false });
      return;
    }
    const count = tries.get(hash) ?? 0;
    tries.set(hash, count + 1);
    const delayMs = againMs[Math.min(count, againMs.length - 1)];
    if (isClosed || !isNamed(hash)) states.delete(hash);
    else
      timers.set(
        hash,
        setTimeout(() => ask(hash), delayMs),
      );
  };
  const ask = (hash: string) => {
    timers.delete(hash);
    queue.push(hash);
    work();
  };
  const work = () => {
    while (!isClosed && fetching < mostAtOnce) {
      const hash = queue.shift();
      if (hash === undefined) return;
      fetching += 1;
      void bring(hash).finally(() => {
        fetching -= 1;
        work();
      });
    }
  };

  const tellUnsent = () => onUnsent(unsent.size);
  /** Sends what waits, one after the other; stops where nobody answers. */
  const sendAll = async () => {
    for (const image of [...unsent.values()]) {
      const answer = await send(image.hash, image.bytes);
      if (isClosed) return;
      const isForNow =
        !answer.ok && (answer.problem.status === 0 || [429, 503].includes(answer.problem.status));
      if (isForNow) {
        sendLater(againMs[2]);
        return;
      }
      unsent.delete(image.hash);
      if (!answer.ok) for (const listener of refusals) listener(answer.problem);
      await device.keep(boardId, { ...image, isUnsent: false });
      tellUnsent();
    }
  };
  const sendSoon = () => {
    if (unsent.size === 0 || isClosed) return;
    sending ??= sendAll().finally(() => (sending = null));
  };
  const sendLater = (delayMs: number) => {
    clearTimeout(sendTimer);
    sendTimer = setTimeout(sendSoon, delayMs);
  };
  const findUnsent = async () => {
    for (const image of await device.unsent(boardId)) unsent.set(image.hash, image);
    if (isClosed) return;
    tellUnsent();
    sendSoon();
  };
  void findUnsent();

  return {
    get: (hash) => {
      const known = states.get(hash);
      if (known !== undefined) return known;
      states.set(hash, waiting);
      ask(hash);
      return waiting;
    },
    markBroken: (hash) => {
      if (states.get(hash) !== broken) show(hash, broken);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onRefused: (listener) => {
      refusals.add(listener);
      return () => refusals.delete(listener);
    },
    add: async (hash, bytes) => {
      const answer = await send(hash, bytes);
      if (!answer.ok && answer.problem.reason !== 'unreachable') return answer;
      const image = { hash, bytes, isUnsent: !answer.ok };
      const isKept = await device.keep(boardId, image);
      if (!answer.ok && !isKept) return failure('unkept');
      if (!answer.ok) {
        unsent.set(hash, image);
        tellUnsent();
        sendLater(againMs[1]);
      }
      ready(hash, bytes);
      return success(null);
    },
    all: async (hashes) => {
      const found = new Map<string, string>();
      for (const hash of hashes) {
        const state = states.get(hash);
        const kept = state?.state === 'ready' ? state.blob : await device.load(boardId, hash);
        if (kept instanceof Blob) found.set(hash, await imageAsBase64(kept));
        else if (kept !== null) found.set(hash, await imageAsBase64(new Blob([kept.bytes])));
        else {
          const answer = await fetch(hash);
          if (answer.ok) found.set(hash, await imageAsBase64(new Blob([answer.value])));
        }
      }
      return found;
    },
    retry: () => {
      sendSoon();
      for (const [hash, timer] of [...timers]) {
        clearTimeout(timer);
        tries.delete(hash);
        ask(hash);
      }
    },
    close: () => {
      isClosed = true;
      clearTimeout(sendTimer);
      for (const timer of timers.values()) clearTimeout(timer);
      for (const state of states.values())
        if (state.state === 'ready') URL.revokeObjectURL(state.address);
      listeners.clear();
    },
  };
}
