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

/** Roles that keep or read the rules and have no cases. */
const WITHOUT_CASES: readonly string[] = ['ADMINISTRATOR', 'AUDITOR'];

/** Whether somebody with these roles has cases to work on; an account without roles is shown the empty inbox. */
export function worksOnCases(roles: Held): boolean {
  return roles.length === 0 || roles.some((held) => !WITHOUT_CASES.includes(held.role));
}

/** The page on which somebody with these roles begins: what they are to do, or the rules where they have no cases. */
export function firstPage(roles: Held): string {
  return worksOnCases(roles) ? '/' : '/chinh-sach';
}
