import {
  isBoardId,
  personIdOf,
  type CloseReason,
  type SubprotocolOffer,
} from '@symbiomap/protocol';
import type { AttemptLimiter } from '../access/attemptLimiter.ts';
import { hashOfKey } from '../access/linkKeys.ts';
import type { Clock } from '../clock.ts';
import type { BoardStorage } from '../storage/boardStorage.ts';
import type { FoundLink } from '../storage/linkStorage.ts';
import { Connection, type Transport } from './connection.ts';
import type { RoomLimits } from './limits.ts';
import type { Room } from './room.ts';
import type { RoomLease, RoomRegistry } from './roomRegistry.ts';

export interface DoorServices {
  readonly storage: BoardStorage;
  readonly rooms: RoomRegistry;
  readonly clock: Clock;
  readonly limits: RoomLimits;
  /** Wrong keys, by address. */
  readonly guesses: AttemptLimiter;
}

/** Whether someone may come in; who may holds the room until `lease` is released. */
export type Admission =
  | {
      readonly kind: 'in';
      readonly lease: RoomLease;
      readonly enter: (transport: Transport) => Connection;
    }
  | { readonly kind: 'refused'; readonly reason: CloseReason };

/** Decides who may come into a board's room. Rejects when storage does not answer: the client tries again later. */
export async function admit(
  services: DoorServices,
  boardId: string,
  offer: SubprotocolOffer,
  address: string,
): Promise<Admission> {
  const { storage, rooms, clock, guesses } = services;
  const refused = (reason: CloseReason): Admission => ({ kind: 'refused', reason });
  if (offer.isOtherVersion) return refused('clientTooOld');
  if (!isBoardId(boardId) || !(await storage.hasBoard(boardId))) return refused('noSuchBoard');
  if (offer.key === null) return refused('unknownKey');
  const link = await storage.findLink(boardId, hashOfKey(offer.key), clock.dateMs());
  // Who has a right key gets in from wherever: a class shares one address with whoever guesses there.
  if (link === null) return refused(guesses.count(address) > 0 ? 'tooFast' : 'unknownKey');
  const lease = await rooms.acquire(boardId);
  if (lease === null) return refused('noSuchBoard');
  const reason = reasonToRefuse(lease.room, offer);
  if (reason !== null) {
    lease.release();
    return refused(reason);
  }
  return {
    kind: 'in',
    lease,
    enter: (transport) => {
      const connection = new Connection(optionsOf(services, link, offer, transport));
      lease.room.join(connection);
      // The handshake takes a moment, in which the link may have been revoked.
      if (rooms.wasRevoked(link.linkId)) connection.close('notAllowed');
      return connection;
    },
  };
}

function reasonToRefuse(room: Room, { epoch }: SubprotocolOffer): CloseReason | null {
  // What it holds is of another history: the two must not be merged.
  if (epoch !== null && epoch !== room.epoch) return 'clientTooOld';
  return room.isFull ? 'tooSlow' : null;
}

function optionsOf(
  { clock, limits }: DoorServices,
  { linkId, role, expiresAtMs }: FoundLink,
  { personSecret, wantsSaved }: SubprotocolOffer,
  transport: Transport,
) {
  const person = personSecret === null ? null : personIdOf(personSecret);
  const nowMs = () => clock.nowMs();
  return { role, linkId, expiresAtMs, person, wantsSaved, limits, transport, nowMs };
}
