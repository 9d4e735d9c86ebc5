import type { Role } from './roles.ts';

/** What people do on a board that a role may or may not allow. */
export type Operation = 'readBoard' | 'showPresence' | 'writeBoard' | 'manageLinks';

const allowed: Readonly<Record<Operation, readonly Role[]>> = {
  readBoard: ['owner', 'facilitator', 'editor', 'contributor', 'commenter', 'viewer'],
  showPresence: ['owner', 'facilitator', 'editor', 'contributor', 'commenter', 'viewer'],
  writeBoard: ['owner', 'facilitator', 'editor', 'contributor'],
  manageLinks: ['owner', 'facilitator'],
};

/** Whether a role allows an operation: `may('viewer', 'writeBoard')` is false. */
export function may(role: Role, operation: Operation): boolean {
  return allowed[operation].includes(role);
}
