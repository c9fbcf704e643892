import { describe, expect, it } from 'vitest';
import { commandComponent } from '../../api/contract/command-components.ts';
import { COMMAND_SCHEMAS_OF } from '../../api/contract/commands.ts';
import type { Route } from '../../api/contract/route.ts';
import { ROUTES } from '../../api/contract/routes.ts';
import type { ApiDeps } from '../../api/deps.ts';
import { HANDLERS } from '../../api/handlers.ts';
import { createDocument, documentText, openapiPath } from '../../api/openapi/document.ts';
import { createRouter } from '../../api/router.ts';
import { PROCESS_KINDS } from '../../domain/process.ts';

const document = createDocument();
const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item ?? {}).map(([method, operation]) => ({
    path,
    method,
    operation: operation as Record<string, unknown>,
  })),
);

/** The routes express really answers, read from the router itself. */
function mountedRoutes(): string[] {
  const deps = {
    config: { rateFactor: 1, publicUploadBytesPerDay: 1 },
    secrets: { rateKey: Buffer.alloc(32) },
    pool: { query: () => undefined },
  };
  const { stack } = createRouter(deps as unknown as ApiDeps, HANDLERS);
  return stack.flatMap((layer) => {
    const methods = (layer.route as { methods?: Record<string, boolean> } | undefined)?.methods ?? {};
    return Object.keys(methods)
      .filter((method) => method !== '_all')
      .map((method) => `${method} ${openapiPath(layer.route?.path ?? '')}`);
  });
}

describe('the OpenAPI document', () => {
  it('lists exactly the routes the API answers', () => {
    const listed = operations.map(({ method, path }) => `${method} ${path}`);
    expect(listed.toSorted()).toEqual(mountedRoutes().toSorted());
  });

  it('names every operation as the contract does', () => {
    expect(operations.map(({ operation }) => operation['operationId'])).toEqual(
      expect.arrayContaining((Object.values(ROUTES) as readonly Route[]).map((route) => route.name)),
    );
    for (const [name, route] of Object.entries(ROUTES)) expect(route.name).toBe(name);
  });

  it('has every command as a component of its own', () => {
    for (const kind of PROCESS_KINDS) {
      for (const type of Object.keys(COMMAND_SCHEMAS_OF[kind])) {
        expect(document.components?.schemas).toHaveProperty([commandComponent(kind, type), 'properties', 'type']);
      }
    }
  });

  it('refers to no component that is not there', () => {
    const known = Object.keys(document.components?.schemas ?? {});
    const referred = [...documentText().matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]);
    expect(referred.length).toBeGreaterThan(100);
    expect(referred.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it('gives every route that is not open both ways to sign in, and problems as problem documents', () => {
    for (const { operation } of operations) {
      const route = (ROUTES as Record<string, Route>)[String(operation['operationId'])];
      expect(operation['security']).toEqual(
        route !== undefined && 'open' in route.access ? [] : [{ session: [] }, { bearer: [] }],
      );
      expect(operation['responses']).toHaveProperty(['503', 'content', 'application/problem+json']);
    }
  });

  it('tells of Idempotency-Key where it is honoured', () => {
    const withKey = operations.filter(({ operation }) =>
      JSON.stringify(operation['parameters'] ?? []).includes('Idempotency-Key'),
    );
    const expected = (Object.values(ROUTES) as readonly Route[]).filter((route) => route.idempotent === true);
    expect(withKey.map(({ operation }) => String(operation['operationId'])).toSorted()).toEqual(
      expected.map((route) => route.name).toSorted(),
    );
  });
});

describe('the router', () => {
  it('does not start when a route has no handler', () => {
    const { me: _me, ...rest } = HANDLERS;
    const deps = {
      config: { rateFactor: 1, publicUploadBytesPerDay: 1 },
      secrets: { rateKey: Buffer.alloc(32) },
      pool: { query: () => undefined },
    };
    expect(() => createRouter(deps as unknown as ApiDeps, rest as typeof HANDLERS)).toThrow(
      'The route me has no handler.',
    );
  });
});
