import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { PROCESS_KINDS } from '../../domain/process.ts';
import type { ProcessKind } from '../../domain/process.ts';
import { commandComponent } from '../contract/command-components.ts';
import { COMMAND_SCHEMAS_OF } from '../contract/commands.ts';
import { titleCommands } from './title-commands.ts';
import type { Route } from '../contract/route.ts';
import { ROUTES } from '../contract/routes.ts';
import { problemSchema } from '../contract/values.ts';

type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>;
type RouteConfig = Parameters<OpenAPIRegistry['registerPath']>[0];

const PROBLEM = 'application/problem+json';
const SECURITY = [{ session: [] }, { bearer: [] }];

// Named here, once: zod keeps one registry of names for the whole program.
const byName = new Map<string, z.ZodObject>();
const NAMED_COMMANDS = z.union(PROCESS_KINDS.map(namedCommands));

function namedCommands(kind: ProcessKind): z.ZodType {
  const [first, ...others] = Object.entries<z.ZodObject>(COMMAND_SCHEMAS_OF[kind]).map(([type, schema]) =>
    named(commandComponent(kind, type), schema),
  );
  return first === undefined ? z.never() : z.discriminatedUnion('type', [first, ...others]);
}

/** The schema under that name; a command that several kinds share is named once. */
function named(id: string, schema: z.ZodObject): z.ZodObject {
  const known = byName.get(id) ?? schema.meta({ id });
  byName.set(id, known);
  return known;
}

/** The OpenAPI 3.1 document of the whole API, made from the contract; the same every time. */
export function createDocument(): Document {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'tt_session' });
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  for (const route of Object.values(ROUTES) as readonly Route[]) {
    registry.registerPath(pathOf(route, route.name === 'command' ? NAMED_COMMANDS : route.body));
  }
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Tiếp Thu',
      version: '1',
      description: 'Feedback about cadres and Party organisations: received, examined and answered in time.',
      license: { name: 'UNLICENSED' },
    },
    servers: [{ url: '/api/v1' }],
    tags: [...new Set(Object.values(ROUTES).map((route) => route.tag))].map((name) => ({ name })),
  });
  titleCommands(document.components?.schemas ?? {});
  return document;
}

/** The document as the text that is served and kept in docs/generated. */
export function documentText(): string {
  return `${JSON.stringify(createDocument(), null, 2)}\n`;
}

/** An express path in the form of OpenAPI. */
export function openapiPath(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}');
}

function pathOf(route: Route, body: z.ZodType | undefined): RouteConfig {
  return {
    method: route.method,
    path: openapiPath(route.path),
    operationId: route.name,
    summary: route.summary,
    tags: [route.tag],
    ...('open' in route.access ? { security: [] } : { security: SECURITY }),
    ...('roles' in route.access ? { 'x-roles': route.access.roles } : {}),
    request: {
      ...(isObject(route.params) ? { params: route.params } : {}),
      ...(isObject(route.query) ? { query: route.query } : {}),
      ...(route.idempotent === true ? { headers: idempotencyHeaders } : {}),
      ...bodyOf(route, body),
    },
    responses: { ...successes(route), ...problems(route) },
  };
}

const idempotencyHeaders = z.object({
  'Idempotency-Key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .optional()
    .meta({ description: 'The same key with the same body is answered the same, and done once.' }),
  Prefer: z
    .literal('respond-async')
    .optional()
    .meta({ description: 'Do not wait for the record: answer 202 at once.' }),
});

function bodyOf(route: Route, body: z.ZodType | undefined): NonNullable<RouteConfig['request']> {
  if (route.multipart === true) {
    const file = { type: 'string' as const, contentMediaType: 'application/octet-stream' };
    const schema = { type: 'object' as const, properties: { file }, required: ['file'] };
    return { body: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  return body === undefined ? {} : { body: { required: true, content: { 'application/json': { schema: body } } } };
}

function successes(route: Route): RouteConfig['responses'] {
  return Object.fromEntries(
    Object.entries(route.responses).map(([status, schema]) => {
      if (schema === null) return [status, { description: 'Done.' }];
      return [status, { description: 'Success.', content: { [route.produces ?? 'application/json']: { schema } } }];
    }),
  );
}

/** The problems a route can answer with; every one is the same document. */
function problems(route: Route): RouteConfig['responses'] {
  const statuses: Record<number, string> = {
    400: 'The request cannot be read.',
    503: 'Nothing was decided; try again.',
  };
  if (!('open' in route.access)) statuses[401] = 'Nobody is signed in.';
  if (!('open' in route.access)) statuses[403] = 'The account may not do this at all.';
  if (route.name === 'signIn') statuses[401] = 'Name or password is wrong.';
  if (route.params !== undefined || route.tag === 'public')
    statuses[404] = 'There is nothing here that the caller may know of.';
  if (route.idempotent === true) statuses[409] = 'Refused by the process, with reason and legal basis.';
  if (route.body !== undefined || route.multipart === true) {
    statuses[413] = 'The body is too large.';
    statuses[415] = 'The body is of a type that is not received.';
  }
  if (route.params ?? route.query ?? route.body ?? route.multipart) statuses[422] = 'Some fields are not valid.';
  if ('open' in route.access || route.name === 'changePassword') statuses[429] = 'Too many requests.';
  return Object.fromEntries(
    Object.entries(statuses).map(([status, description]) => {
      return [status, { description, content: { [PROBLEM]: { schema: problemSchema } } }];
    }),
  );
}

function isObject(schema: z.ZodType | undefined): schema is z.ZodObject {
  return schema instanceof z.ZodObject;
}
