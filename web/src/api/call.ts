import type { ROUTES, RouteName } from '../../../api/contract/routes.ts';
import type { Route } from '../../../api/contract/route.ts';
import { PLACES } from './places.ts';
import { ProblemError, readProblem } from './problem.ts';

type Input<S> = S extends { _zod: { input: infer I } } ? I : never;
type Output<S> = S extends { _zod: { output: infer O } } ? O : never;
type Parts<N extends RouteName> =
  (typeof ROUTES)[N] extends Route<infer P, infer Q, infer B, infer R>
    ? { params: Input<P>; query: Input<Q>; body: Input<B>; answer: Output<R> }
    : never;
type Needed<K extends string, V> = unknown extends V ? { [key in K]?: never } : { [key in K]: V };

export type CallInput<N extends RouteName> = Needed<'params', Parts<N>['params']> &
  Needed<'body', Parts<N>['body']> & { query?: Parts<N>['query'] };
export type Answer<N extends RouteName> = unknown extends Parts<N>['answer'] ? void : Parts<N>['answer'];

const BASE = '/api/v1';

function address(path: string, params: Record<string, unknown> = {}, query: Record<string, unknown> = {}): string {
  const filled = path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if ((typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean') {
      search.set(name, String(value));
    }
  }
  const text = search.toString();
  return `${BASE}${filled}${text === '' ? '' : `?${text}`}`;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new ProblemError({ status: 0, code: 'OFFLINE', detail: '', errors: [], legalBasis: null });
  }
  if (!response.ok) throw new ProblemError(await readProblem(response));
  return response;
}

/** Calls a route of the contract by its name. Throws ProblemError for every refusal and when the server is not reached. */
export async function call<N extends RouteName>(
  name: N,
  input: CallInput<N>,
  options: { idempotencyKey?: string; signal?: AbortSignal } = {},
): Promise<Answer<N>> {
  const [method, path] = PLACES[name];
  const given: { params?: unknown; query?: unknown; body?: unknown } = input;
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (given.body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.idempotencyKey !== undefined) headers['Idempotency-Key'] = options.idempotencyKey;
  const response = await send(
    address(path, given.params as Record<string, unknown>, given.query as Record<string, unknown>),
    {
      method: method.toUpperCase(),
      headers,
      ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    },
  );
  return (response.status === 204 ? undefined : await response.json()) as Answer<N>;
}

/** Uploads one file and answers its id, size and hash. Throws ProblemError. */
export async function uploadFile(name: 'upload' | 'uploadPublic', file: File): Promise<Answer<'upload'>> {
  const form = new FormData();
  form.append('file', file);
  const response = await send(`${BASE}${PLACES[name][1]}`, { method: 'POST', body: form });
  return (await response.json()) as Answer<'upload'>;
}

/** Uploads an old register of that body and answers the import that waits to be started. Throws ProblemError. */
export async function uploadRegister(file: File, organisationId: string, key: string): Promise<Answer<'uploadImport'>> {
  const form = new FormData();
  form.append('file', file);
  const headers = { 'Idempotency-Key': key };
  const url = address(PLACES.uploadImport[1], {}, { organisationId });
  const response = await send(url, { method: 'POST', body: form, headers });
  return (await response.json()) as Answer<'uploadImport'>;
}

/** Reads a file of organisations or people; nothing is stored. Throws ProblemError. */
export async function previewTree(
  file: File,
  query: Readonly<Record<'organisationId' | 'on', string>>,
): Promise<Answer<'previewTreeImport'>> {
  const form = new FormData();
  form.append('file', file);
  const response = await send(address(PLACES.previewTreeImport[1], {}, query), { method: 'POST', body: form });
  return (await response.json()) as Answer<'previewTreeImport'>;
}

/** Proposes all that such a file changes. Throws ProblemError. */
export async function importTree(
  file: File,
  query: Readonly<Record<'organisationId' | 'on' | 'decisionNumber' | 'sha256', string>>,
  key: string,
): Promise<Answer<'importTree'>> {
  const form = new FormData();
  form.append('file', file);
  const headers = { 'Idempotency-Key': key };
  const response = await send(address(PLACES.importTree[1], {}, query), { method: 'POST', body: form, headers });
  return (await response.json()) as Answer<'importTree'>;
}

/** A fresh id for something that begins with what is sent. */
export function newId(): string {
  const hex = newKey();
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}

/** A fresh Idempotency-Key. `crypto.randomUUID` is missing on plain http addresses of an office network. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
