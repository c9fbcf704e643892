import type { z } from 'zod';

/** Who may call a route at all: anyone, anyone signed in, or holders of one of these roles (anywhere). Finer rules are in api/authorisation. */
export type Access = { open: true } | { signedIn: true } | { roles: readonly string[] };

export const OPEN = { open: true } as const;
export const SIGNED_IN = { signedIn: true } as const;
/** Roles that may have cases to see at all. */
export const CASE_READERS = {
  roles: [
    'RECEPTION',
    'SCREENER',
    'HEAD',
    'COMMITTEE_MEMBER',
    'MEETING_SECRETARY',
    'INSPECTOR',
    'LEADER',
    'REGISTER_KEEPER',
  ],
} as const;

/** Roles of whoever works in the system, with or without cases. */
export const STAFF = { roles: [...CASE_READERS.roles, 'ADMINISTRATOR', 'AUDITOR'] } as const;

/** Roles that change the rules dates are counted by: who proposes, and who publishes. */
export const RULE_KEEPERS = { roles: ['ADMINISTRATOR', 'HEAD', 'LEADER'] } as const;

/** Roles that may have changes of rules to see at all. */
export const RULE_READERS = { roles: [...RULE_KEEPERS.roles, 'AUDITOR'] } as const;

/** Roles of those who are examined: they have pages of their own and see nothing else. */
export const SUBJECTS = { roles: ['SUBJECT', 'SUPERVISED_UNIT'] } as const;

/** A route as a value: the router, the OpenAPI document, the typed client and the authorisation matrix are made from it. */
export interface Route<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  /** Unique camelCase name; also the OpenAPI operationId. */
  name: string;
  method: 'get' | 'post' | 'put' | 'delete';
  /** Express form, e.g. `/cases/:caseId`, below `/api/v1`. */
  path: string;
  summary: string;
  tag: string;
  access: Access;
  params?: P;
  query?: Q;
  /** JSON body; `multipart` routes take one file instead. */
  body?: B;
  /** The body that is read where it depends on the address; null = any, for the handler to answer 404. */
  bodyFor?: (params: unknown) => z.ZodType | null;
  multipart?: boolean;
  /** Success statuses with their bodies; null = no body. */
  responses: Readonly<Record<number, R | null>>;
  /** Media type of a success that is not JSON. */
  produces?: string;
  /** True where the Idempotency-Key header is honoured. */
  idempotent?: boolean;
}

/** Declares a route; keeps the schema types for handlers and clients. */
export function route<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  declared: Route<P, Q, B, R>,
): Route<P, Q, B, R> {
  return declared;
}
