import type { TableName } from '@symbiomap/domain';
import { roles, type Role } from './roles.ts';

/** What people do on a board that a role may or may not allow. */
export type Operation =
  | 'readBoard'
  | 'showPresence'
  /** Add comments, and change and remove those that one wrote oneself. */
  | 'comment'
  /** Add records, and change and remove those that one made oneself. */
  | 'addRecords'
  | 'changeOthersRecords'
  /** Change what is locked, and lock and unlock. */
  | 'changeLockedRecords'
  | 'changeSettings'
  | 'readHistory'
  | 'nameVersions'
  | 'restoreVersions'
  | 'manageLinks'
  | 'deleteBoard';

const everyone = roles;
const allowed: Readonly<Record<Operation, readonly Role[]>> = {
  readBoard: everyone,
  showPresence: everyone,
  comment: ['owner', 'facilitator', 'editor', 'contributor', 'commenter'],
  addRecords: ['owner', 'facilitator', 'editor', 'contributor'],
  changeOthersRecords: ['owner', 'facilitator', 'editor'],
  changeLockedRecords: ['owner', 'facilitator'],
  changeSettings: ['owner', 'facilitator'],
  readHistory: ['owner', 'facilitator', 'editor'],
  nameVersions: ['owner', 'facilitator', 'editor'],
  restoreVersions: ['owner', 'facilitator'],
  manageLinks: ['owner', 'facilitator'],
  deleteBoard: ['owner'],
};

/** Whether a role allows an operation: `may('viewer', 'comment')` is false. */
export function may(role: Role, operation: Operation): boolean {
  return allowed[operation].includes(role);
}

/** Whether a role may hand out a link of another: nobody gives more than they have. */
export function mayGive(role: Role, given: Role): boolean {
  return may(role, 'manageLinks') && roles.indexOf(given) >= roles.indexOf(role);
}

/** Who acts: with what role, and as whom; `null` where they have not said. */
export interface Actor {
  readonly role: Role;
  readonly person: string | null;
}

/** What is done to one record, as far as permissions look at it. */
export interface Deed {
  readonly does: 'add' | 'change' | 'remove';
  readonly table: TableName;
  /** Who made the record; for one that is added, who it says made it. */
  readonly createdBy: string | null;
  /** Whether the record is locked before. */
  readonly isLocked: boolean;
  /** Whether this locks or unlocks it. */
  readonly setsLock: boolean;
  /** Whether this says anew who made it. */
  readonly setsCreator: boolean;
}

/** Whether an actor may do something to a record. The app greys out by it, the server refuses by it. */
export function mayDo({ role, person }: Actor, deed: Deed): boolean {
  if (deed.isLocked || deed.setsLock) return may(role, 'changeLockedRecords');
  if (may(role, 'changeOthersRecords')) return true;
  const isOwn = person !== null && deed.createdBy === person && !deed.setsCreator;
  if (!isOwn) return false;
  return may(role, 'addRecords') || (deed.table === 'comments' && may(role, 'comment'));
}
