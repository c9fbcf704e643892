/** Roles of those who are examined; they have pages of their own. */
const EXAMINED: readonly string[] = ['SUBJECT', 'SUPERVISED_UNIT'];

type Held = readonly { role: string }[];

/** Whether somebody with these roles has pages of their own as one who is examined. */
export function isExamined(roles: Held): boolean {
  return roles.some((held) => EXAMINED.includes(held.role));
}

/** Whether those pages are all there is for them. */
export function isOnlyExamined(roles: Held): boolean {
  return roles.length > 0 && roles.every((held) => EXAMINED.includes(held.role));
}
