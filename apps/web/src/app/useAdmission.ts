import { may, type Role } from '@symbiomap/protocol';
import { unsentChangeOf, type DeviceStore } from '@symbiomap/replica';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askAccess } from '../board/accessAhead.ts';
import { adoptOldCopy } from '../board/adoptOldCopy.ts';
import { contentAhead } from '../board/contentAhead.ts';
import type { RequestFailure } from '../board/request.ts';
import { openBoardSession, type BoardSession, type BoardTicket } from '../board/boardSession.ts';
import { deviceCopies as stores } from '../board/deviceCopies.ts';
import { findLeftover, type Leftover } from '../board/leftovers.ts';
import { usePreferences } from '../state/preferences.ts';

/** Whether a link opens its board, and what this device still holds of it that went nowhere. */
export type Admission =
  | { readonly state: 'asking' }
  | {
      readonly state: 'admitted';
      readonly session: BoardSession;
      readonly leftover: Leftover | null;
      /** The server speaks a newer version of the protocol. */
      readonly isOutdated: boolean;
      /** What one was on this board before, by another link; `null` where that is the same, or one never was. */
      readonly formerRole: Role | null;
    }
  | {
      readonly state: 'refused';
      readonly problem: RequestFailure;
      readonly leftover: Leftover | null;
    };

/** A server that restarts is asked again after so long. */
const askAgainMs = 2_000;

/**
 * Asks what a link allows, then opens the board. Without a network, a board that was here before opens too. A board
 * that was restored from a backup is opened anew, with what was not sent before put aside.
 */
export function useAdmission(
  boardId: string,
  key: string,
): {
  readonly admission: Admission;
  /** Opens the board anew, without what this device has not sent. */
  readonly loadAfresh: () => Promise<void>;
  /** What was put aside is dealt with. */
  readonly forgetLeftover: () => Promise<void>;
} {
  const [admission, setAdmission] = useState<Admission>({ state: 'asking' });
  const [round, setRound] = useState(0);
  /** Found when the session before was closed; it may never have reached the device. */
  const carried = useRef<Leftover | null>(null);

  const openAnew = useCallback(() => {
    setAdmission({ state: 'asking' });
    setRound((count) => count + 1);
  }, []);

  useEffect(() => {
    let isOver = false;
    const isCurrent = () => !isOver;
    let opened: BoardSession | null = null;
    const show = (next: Admission) => {
      if (isCurrent()) setAdmission(next);
    };

    const admit = async (ticket: BoardTicket, before?: Role) => {
      const store = stores.open(boardId, ticket.epoch);
      const [content] = await Promise.all([contentAhead(boardId, key), adoptFirst(ticket, store)]);
      if (!isCurrent()) return;
      const isOfNow = content?.epoch === ticket.epoch;
      const session = openBoardSession(ticket, store, isOfNow ? content.update : null);
      opened = session;
      session.connection.subscribe(({ closed }, before) => {
        if (closed === 'clientTooOld' && before.closed === null) void lookAgain(session);
      });
      const formerRole = before === undefined || before === ticket.role ? null : before;
      const admitted = { state: 'admitted', session, isOutdated: false, formerRole } as const;
      show({ ...admitted, leftover: carried.current });
      if (carried.current !== null) return;
      const leftover = await findLeftover(stores, boardId, ticket.epoch);
      setAdmission((current) =>
        isCurrent() && current.state === 'admitted' ? { ...current, leftover } : current,
      );
    };

    const ask = async () => {
      const { personId, personSecret, recentBoards, rememberBoard } = usePreferences.getState();
      const access = await askAccess(boardId, key);
      if (!isCurrent()) return;
      const known = recentBoards.find((board) => board.id === boardId && board.key === key);
      const before = recentBoards.find((board) => board.id === boardId)?.role;
      const person = { boardId, key, personId, personSecret };
      if (access.ok) {
        const { role, title, epoch } = access.value;
        rememberBoard({ id: boardId, title, role, key, epoch, links: null });
        await admit({ ...person, role, epoch }, before);
      } else if (access.problem.reason === 'unreachable' && known?.epoch != null) {
        await admit({ ...person, role: known.role, epoch: known.epoch });
      } else {
        const leftover = await findLeftover(stores, boardId, null);
        show({ state: 'refused', problem: access.problem, leftover });
      }
    };

    /** "Too old" means that the board has another epoch now, or that this app is older than the server. */
    const lookAgain = async (session: BoardSession): Promise<void> => {
      if (!isCurrent()) return;
      const access = await askAccess(boardId, key);
      if (!isCurrent()) return;
      if (!access.ok && access.problem.reason === 'unreachable') {
        setTimeout(() => void lookAgain(session), askAgainMs);
      } else if (access.ok && access.value.epoch !== session.ticket.epoch) {
        const change = unsentChangeOf(session.replica);
        const old = stores.open(boardId, session.ticket.epoch);
        carried.current = change === null ? null : { change, forget: () => old.clear() };
        openAnew();
      } else {
        setAdmission((current) =>
          isCurrent() && current.state === 'admitted' ? { ...current, isOutdated: true } : current,
        );
      }
    };

    void ask();
    return () => {
      isOver = true;
      void opened?.close();
    };
  }, [boardId, key, round, openAnew]);

  return {
    admission,
    loadAfresh: async () => {
      if (admission.state !== 'admitted') return;
      await admission.session.replica.dropUnsaved();
      openAnew();
    },
    forgetLeftover: async () => {
      if (admission.state === 'asking') return;
      await admission.leftover?.forget();
      carried.current = null;
      const epoch = admission.state === 'admitted' ? admission.session.ticket.epoch : null;
      setAdmission({ ...admission, leftover: await findLeftover(stores, boardId, epoch) });
    },
  };
}

/** On the first visit with this version, a copy of an older one is taken over. */
async function adoptFirst({ boardId, role }: BoardTicket, store: DeviceStore): Promise<void> {
  const epochs = await stores.epochs(boardId);
  const isFirst = epochs.ok && epochs.value.length === 0;
  if (isFirst) await adoptOldCopy(boardId, store, may(role, 'comment'));
}
