/** How long one request may be tried again: longer than anything takes to come back after it was killed. */
const PATIENCE_MS = 180_000;
const PAUSE_MS = 1_000;

export interface Account {
  username: string;
  password: string;
}

/** A refusal that asking again would not change. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, detail: string) {
    super(`${status} ${code}: ${detail}`);
    this.name = 'Refused';
    this.status = status;
    this.code = code;
  }
}

/** An answer of the API as the demo reads it. */
export type Answer = Record<string, unknown>;

/**
 * A client of a running system, as any program may write one: it signs in by itself, and asks again with the same
 * Idempotency-Key whenever the system says "later" or cannot be reached. Throws Refused for what is final.
 */
export function createApiClient(base: string, accounts: readonly Account[]) {
  const tokens = new Map<string, string>();

  async function request(
    method: string,
    path: string,
    options: { as?: string; body?: unknown; key?: string; form?: FormData } = {},
  ): Promise<Answer> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await tryOnce(method, path, options);
      if (answer.kind === 'done') return answer.body;
      if (Date.now() > until) throw new Error(`${method} ${path} was not answered within ${PATIENCE_MS / 1000} s.`);
      await new Promise((resolve) => setTimeout(resolve, answer.pauseMs));
    }
  }

  async function tryOnce(
    method: string,
    path: string,
    { as, body, key, form }: { as?: string; body?: unknown; key?: string; form?: FormData },
  ): Promise<{ kind: 'done'; body: Answer } | { kind: 'later'; pauseMs: number }> {
    try {
      const headers = new Headers();
      if (as !== undefined) headers.set('authorization', `Bearer ${await tokenOf(as)}`);
      if (body !== undefined) headers.set('content-type', 'application/json');
      if (key !== undefined) headers.set('idempotency-key', key);
      const response = await fetch(`${base}${path}`, {
        method,
        headers,
        body: form ?? (body === undefined ? null : JSON.stringify(body)),
      });
      const text = await response.text();
      const answer = text === '' ? {} : (JSON.parse(text) as Answer);
      if (response.ok) return { kind: 'done', body: answer };
      if (response.status === 401 && as !== undefined && tokens.delete(as)) return { kind: 'later', pauseMs: 0 };
      if (response.status === 503 || response.status === 429 || response.status === 500) {
        return { kind: 'later', pauseMs: Number(response.headers.get('retry-after') ?? 1) * 1000 };
      }
      throw new Refused(response.status, String(answer['code']), String(answer['detail']));
    } catch (error) {
      if (error instanceof Refused) throw error;
      return { kind: 'later', pauseMs: PAUSE_MS };
    }
  }

  async function tokenOf(username: string): Promise<string> {
    const known = tokens.get(username);
    if (known !== undefined) return known;
    const account = accounts.find((one) => one.username === username);
    if (account === undefined) throw new Refused(401, 'NO_DEMO_ACCOUNT', `There is no demo account ${username}.`);
    const { password } = account;
    const answer = await request('POST', '/session', { body: { username, password } });
    const token = String(answer['token']);
    tokens.set(username, token);
    return token;
  }

  return { request };
}

export type ApiClient = ReturnType<typeof createApiClient>;
