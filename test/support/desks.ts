import { randomUUID } from 'node:crypto';
import type { TestSystem } from './system.ts';

type Body = Readonly<Record<string, unknown>>;

/** What the API answered. */
export interface Answered {
  status: number;
  body: Record<string, unknown>;
}

/** A refusal as a person reads it. */
export interface Refusal {
  status: number;
  code: string;
  detail: string;
}

/** People at their desks in a running system: every request goes over HTTP with the account's own session. */
export interface Desks {
  /** The person on record behind an account. */
  person(as: string): Promise<string>;
  /** Any answer, refusals too; `as` null = somebody without an account. */
  ask(as: string | null, method: 'GET' | 'POST', path: string, body?: Body): Promise<Answered>;
  /** A page that must be there. */
  read<T>(as: string | null, path: string): Promise<T>;
  /** Something sent that must be taken. */
  send<T>(as: string | null, path: string, body: Body): Promise<T>;
  /** A command that must be taken, to a process such as `case/<id>`; where it is late, with why. */
  give(as: string, process: string, type: string, fields?: Body): Promise<void>;
  /** A command that must be refused. */
  refused(as: string, process: string, type: string, fields?: Body): Promise<Refusal>;
  /** The accounts that were at work. */
  accounts(): readonly string[];
  /** Every refusal so far. */
  refusals(): readonly Refusal[];
  /** Everything this account was ever answered, as sent. */
  told(as: string): string;
}

/** Opens the desks of a started system; whoever acts first signs in first. */
export function openDesks(system: TestSystem): Desks {
  const tokens = new Map<string, string>();
  const told = new Map<string, string[]>();
  const refusals: Refusal[] = [];

  async function tokenOf(username: string): Promise<string> {
    const known = tokens.get(username);
    if (known !== undefined) return known;
    const { password } = await system.account(username);
    const { body } = await ask(null, 'POST', '/session', { username, password });
    const token = String(body['token']);
    tokens.set(username, token);
    return token;
  }

  async function ask(as: string | null, method: 'GET' | 'POST', path: string, body?: Body): Promise<Answered> {
    const headers = new Headers({ 'content-type': 'application/json', 'idempotency-key': randomUUID() });
    if (as !== null) headers.set('authorization', `Bearer ${await tokenOf(as)}`);
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${system.url}${path}`, { method, headers, ...content });
    const text = await response.text();
    if (as !== null) told.set(as, [...(told.get(as) ?? []), text]);
    const answer = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    if (response.status >= 400) {
      refusals.push({ status: response.status, code: String(answer['code']), detail: String(answer['detail']) });
    }
    return { status: response.status, body: answer };
  }

  async function must<T>(as: string | null, method: 'GET' | 'POST', path: string, body?: Body): Promise<T> {
    const answer = await ask(as, method, path, body);
    if (answer.status >= 300) {
      throw new Error(`${as ?? 'nobody'}: ${method} ${path} ${JSON.stringify(body)}: ${JSON.stringify(answer)}`);
    }
    return answer.body as T;
  }

  return {
    ask,
    person: async (as) => String((await must<Record<string, unknown>>(as, 'GET', '/me'))['personId']),
    read: (as, path) => must(as, 'GET', path),
    send: (as, path, body) => must(as, 'POST', path, body),
    async give(as, process, type, fields = {}) {
      const path = `/processes/${process}/commands`;
      const given = { type, ...fields };
      const { status, body } = await ask(as, 'POST', path, given);
      if (status < 300) return;
      const isLate = body['code'] === 'LATENESS_REASON_REQUIRED';
      await must(as, 'POST', path, isLate ? { ...given, latenessReason: 'Cán bộ phụ trách đi công tác.' } : given);
    },
    async refused(as, process, type, fields = {}) {
      const { status, body } = await ask(as, 'POST', `/processes/${process}/commands`, { type, ...fields });
      if (status < 400) throw new Error(`${as} was not refused ${type}.`);
      return { status, code: String(body['code']), detail: String(body['detail']) };
    },
    accounts: () => [...tokens.keys()],
    refusals: () => refusals,
    told: (as) => (told.get(as) ?? []).join('\n'),
  };
}
