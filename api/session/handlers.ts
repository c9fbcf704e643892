import { fromMillis, toMillis } from '../../domain/calendar/day.ts';
import { FIELD_WORDS } from '../../texts/vi/request-problems.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { Caller } from '../caller.ts';
import type { ApiConfig, ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler, HandlerContext } from '../handler.ts';
import { invalid, requestProblem } from '../problem.ts';
import { SESSION_COOKIE } from './authenticate.ts';
import { SESSION_MS, findCaller } from './find-caller.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { hashToken, newToken } from './tokens.ts';

/** Signs in. An unknown name, a wrong password and a closed account are answered alike and in the same time. */
export const signIn: Handler<'signIn'> = async ({ body, request, deps, limits }) => {
  const address = request.ip ?? 'unknown';
  const username = body.username.normalize('NFKC').trim().toLowerCase();
  await limits.countSignIn(username, address);
  const account = await deps.prisma.account.findUnique({
    where: { username },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  const isRight = await checkPassword(body.password, account?.passwordHash ?? null);
  if (account === null || !isRight || account.disabledAt !== null) throw requestProblem(401, 'WRONG_CREDENTIALS');
  await limits.forgetSignIn(username, address);
  const { token, caller } = await openSession(deps, account.id, request.get('user-agent') ?? '');
  const cookie = sessionCookie(deps.config, token, SESSION_MS / 1000);
  return { status: 200, body: { token, user: userOf(caller) }, headers: { 'Set-Cookie': cookie } };
};

/** Ends this session; the token is worth nothing from now on. */
export const signOut: Handler<'signOut'> = async (context) => {
  const { deps } = context;
  await deps.pool.query('delete from access.session where token_hash = $1', [callerOf(context).sessionHash]);
  return { status: 204, body: null, headers: { 'Set-Cookie': sessionCookie(deps.config, '', 0) } };
};

/** Sets a new password after asking for the current one; all other sessions of the account end. */
export const changePassword: Handler<'changePassword'> = async (context) => {
  const { body, deps, limits } = context;
  const caller = callerOf(context);
  await checkCurrentPassword(context, caller);
  const fresh = body.newPassword.normalize('NFKC');
  if (fresh === body.currentPassword.normalize('NFKC')) throw newPasswordFault(FIELD_WORDS.passwordSame);
  if (fresh.toLowerCase().includes(caller.username.toLowerCase())) throw newPasswordFault(FIELD_WORDS.passwordHasName);
  await deps.prisma.$transaction([
    deps.prisma.account.update({
      where: { id: caller.accountId },
      data: { passwordHash: await hashPassword(fresh), mustChangePassword: false },
      select: { id: true },
    }),
    deps.prisma.session.deleteMany({ where: { accountId: caller.accountId, tokenHash: { not: caller.sessionHash } } }),
  ]);
  await limits.forgetSignIn(caller.username, context.request.ip ?? 'unknown');
  return { status: 204, body: null };
};

/** Who is signed in, with the roles valid today. */
export const me: Handler<'me'> = async (context) => ({ status: 200, body: userOf(callerOf(context)) });

async function checkCurrentPassword(context: HandlerContext<'changePassword'>, caller: Caller): Promise<void> {
  const { body, deps, limits, request } = context;
  await limits.countSignIn(caller.username, request.ip ?? 'unknown');
  const account = await deps.prisma.account.findUnique({
    where: { id: caller.accountId },
    select: { passwordHash: true },
  });
  if (await checkPassword(body.currentPassword, account?.passwordHash ?? null)) return;
  const { message } = requestProblem(422, 'WRONG_CURRENT_PASSWORD');
  throw invalid([{ field: 'currentPassword', message }]);
}

async function openSession(deps: ApiDeps, accountId: string, userAgent: string) {
  const token = newToken();
  const now = deps.now();
  const expiresAt = fromMillis(toMillis(now) + SESSION_MS);
  await deps.pool.query('delete from access.session where expires_at < $1', [now]);
  await deps.pool.query(
    `insert into access.session (token_hash, account_id, created_at, last_seen_at, expires_at, user_agent)
     values ($1, $2, $3, $3, $4, $5)`,
    [hashToken(token), accountId, now, expiresAt, userAgent.slice(0, 200)],
  );
  const caller = await findCaller(deps.pool, hashToken(token), { now, isUse: true });
  if (caller === null) throw new Error('A session just opened could not be found.');
  return { token, caller };
}

function sessionCookie(config: ApiConfig, token: string, maxAgeSeconds: number): string {
  const secure = config.publicUrl?.startsWith('https://') === true ? '; Secure' : '';
  return `${SESSION_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure}`;
}

function userOf(caller: Caller) {
  const { accountId, username, displayName, personId, mustChangePassword } = caller;
  const roles = caller.roles.map(({ role, organisationId, organisation }) => {
    return { role, roleText: wordFor(VI.roles, role), organisationId, organisation };
  });
  return { accountId, username, displayName, personId, mustChangePassword, roles };
}

function newPasswordFault(message: string) {
  return invalid([{ field: 'newPassword', message }]);
}
