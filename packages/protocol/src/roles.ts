/** What a link lets its holder be on a board, most trusted first. */
export const roles = [
  'owner',
  'facilitator',
  'editor',
  'contributor',
  'commenter',
  'viewer',
] as const;
export type Role = (typeof roles)[number];

/** Whether a value from outside is a role. */
export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}
