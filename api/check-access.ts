import type { Caller } from './caller.ts';
import { holdsAny } from './caller.ts';
import type { Route } from './contract/route.ts';
import { requestProblem } from './problem.ts';

/** What an account may do before its first own password is set. */
const BEFORE_PASSWORD_CHANGE: readonly string[] = ['me', 'signOut', 'changePassword'];

/** Whether this caller may call the route at all. Throws 401 or 403; what of it the caller may see is asked later and answered 404. */
export function checkAccess(route: Route, caller: Caller | null): void {
  if ('open' in route.access) return;
  if (caller === null) throw requestProblem(401, 'NOT_SIGNED_IN', { headers: { 'WWW-Authenticate': 'Bearer' } });
  if (caller.mustChangePassword && !BEFORE_PASSWORD_CHANGE.includes(route.name)) {
    throw requestProblem(403, 'PASSWORD_CHANGE_REQUIRED');
  }
  if ('roles' in route.access && !holdsAny(caller, route.access.roles)) throw requestProblem(403, 'FORBIDDEN');
}
