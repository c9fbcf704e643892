import { z } from 'zod';
import { ORGANISATION_STAGES } from '../../domain/organisation/state.ts';
import { CHANGES_MAX } from '../../domain/organisation/tree.ts';
import { documentNumber } from './command-fields.ts';
import { route } from './route.ts';
import { allowedCommandSchema, pageOf, shownObligationSchema, timelineEntrySchema } from './shown.ts';
import { cursorSchema, daySchema, idSchema, limitSchema, namedSchema } from './values.ts';

/** Who keeps the tree and the people in it: proposes, and confirms. */
const TREE_KEEPERS = { roles: ['ADMINISTRATOR', 'HEAD'] } as const;
/** Who may know of acts on the tree. */
const TREE_READERS = { roles: [...TREE_KEEPERS.roles, 'LEADER', 'AUDITOR'] } as const;

const fileShape = {
  timeline: z.array(timelineEntrySchema),
  allowedCommands: z.array(allowedCommandSchema),
  obligations: z.array(shownObligationSchema),
} as const;

const actRowShape = {
  id: z.string(),
  stage: z.enum(ORGANISATION_STAGES),
  stageText: z.string(),
  /** What it does, in words. */
  acts: z.array(z.string()),
  changes: z.number().int(),
  on: daySchema,
  decisionNumber: z.string(),
  organisation: namedSchema,
  proposedOn: daySchema,
} as const;

const actRowSchema = z.object(actRowShape).meta({ id: 'ReorganisationRow' });

const actSchema = z
  .object({
    ...actRowShape,
    processId: z.string(),
    version: z.number().int(),
    proposedBy: z.string(),
    confirmedBy: z.string().nullable(),
    confirmedOn: daySchema.nullable(),
    /** Why it could not be carried out on its day, in words. */
    blockedText: z.string().nullable(),
    text: z.string().nullable(),
    /** The first of its changes in words, each as one line. */
    lines: z.array(z.object({ act: z.string(), text: z.string() })),
    ...fileShape,
  })
  .meta({ id: 'Reorganisation' });

const historySchema = z
  .object({
    organisation: z.object({
      ...{ id: z.string(), code: z.string(), name: z.string(), kind: z.string(), kindText: z.string() },
      ...{ level: z.string(), levelText: z.string(), validFrom: daySchema, validTo: daySchema.nullable() },
    }),
    parent: namedSchema.nullable(),
    /** Who answers for it since it ended, and how it ended. */
    successor: namedSchema.nullable(),
    endedText: z.string().nullable(),
    /** For whom it answers. */
    answersFor: z.array(namedSchema),
    /** How it stood, the latest first; a reader who may not know of the act finds no id of it. */
    standings: z.array(
      z.object({
        from: daySchema.nullable(),
        name: z.string(),
        parent: namedSchema.nullable(),
        reorganisationId: z.string().nullable(),
      }),
    ),
    /** Who serves and served there, the latest first. */
    people: z.array(
      z.object({
        ...{ personId: z.string(), name: z.string(), title: z.string(), isHead: z.boolean() },
        ...{ from: daySchema, to: daySchema.nullable() },
      }),
    ),
  })
  .meta({ id: 'OrganisationHistory' });

const personRecordSchema = z
  .object({
    personId: z.string(),
    /** Null while nobody has opened the record. */
    processId: z.string().nullable(),
    version: z.number().int(),
    name: z.string(),
    birthYear: z.number().int().nullable(),
    partyMember: z.boolean(),
    stage: z.string().nullable(),
    posts: z.array(
      z.object({
        ...{ id: z.string().nullable(), organisation: namedSchema, title: z.string(), isHead: z.boolean() },
        ...{ managedBy: z.string(), managedByText: z.string(), from: daySchema, to: daySchema.nullable() },
      }),
    ),
    relatives: z.array(z.object({ person: namedSchema, relation: z.string(), relationText: z.string() })),
    ...fileShape,
  })
  .meta({ id: 'PersonRecord' });

const readRowSchema = z
  .object({
    row: z.number().int(),
    status: z.enum(['new', 'changed', 'same', 'wrong']),
    /** What the row says, in short. */
    text: z.string(),
    errors: z.array(z.object({ column: z.string(), message: z.string() })),
  })
  .meta({ id: 'TreeImportRow' });

const previewSchema = z
  .object({
    kind: z.enum(['tree', 'people']),
    sha256: z.string(),
    counts: z.object({
      ...{ new: z.number().int(), changed: z.number().int(), same: z.number().int(), wrong: z.number().int() },
    }),
    rows: z.array(readRowSchema).max(CHANGES_MAX),
  })
  .meta({ id: 'TreeImportPreview' });

/** Organisations and people in time: acts on the tree, histories, records, and files of many. */
export const REORGANISATIONS_ROUTES = {
  listReorganisations: route({
    name: 'listReorganisations',
    method: 'get',
    path: '/reorganisations',
    tag: 'organisations',
    summary: 'Acts on the tree of organisations, the latest proposed first',
    access: TREE_READERS,
    query: z.strictObject({
      stage: z.enum(ORGANISATION_STAGES).optional(),
      cursor: cursorSchema,
      limit: limitSchema,
    }),
    responses: { 200: pageOf(actRowSchema) },
  }),
  getReorganisation: route({
    name: 'getReorganisation',
    method: 'get',
    path: '/reorganisations/:reorganisationId',
    tag: 'organisations',
    summary: 'An act on the tree with its changes, story and the allowed commands',
    access: TREE_READERS,
    params: z.strictObject({ reorganisationId: idSchema }),
    responses: { 200: actSchema },
  }),
  getOrganisationHistory: route({
    name: 'getOrganisationHistory',
    method: 'get',
    path: '/organisations/:id/history',
    tag: 'organisations',
    summary: 'How an organisation stood in time, who answers for it, and who serves there',
    access: TREE_READERS,
    params: z.strictObject({ id: idSchema }),
    responses: { 200: historySchema },
  }),
  getPersonRecord: route({
    name: 'getPersonRecord',
    method: 'get',
    path: '/people/:personId',
    tag: 'organisations',
    summary: 'Posts and relatives of a person in the own bodies, with the allowed commands',
    access: TREE_KEEPERS,
    params: z.strictObject({ personId: idSchema }),
    responses: { 200: personRecordSchema },
  }),
  previewTreeImport: route({
    name: 'previewTreeImport',
    method: 'post',
    path: '/organisations/import/preview',
    tag: 'organisations',
    summary: 'Read a file (CSV or XLSX) of organisations or people; nothing is stored',
    access: TREE_KEEPERS,
    multipart: true,
    query: z.strictObject({ organisationId: idSchema, on: daySchema }),
    responses: { 200: previewSchema },
  }),
  importTree: route({
    name: 'importTree',
    method: 'post',
    path: '/organisations/import',
    tag: 'organisations',
    summary: 'Propose all of a file that was previewed as one act, or nothing of it',
    access: TREE_KEEPERS,
    idempotent: true,
    multipart: true,
    query: z.strictObject({
      ...{ organisationId: idSchema, on: daySchema, decisionNumber: documentNumber },
      sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'Mã kiểm tra của tệp không hợp lệ.' }),
    }),
    responses: { 201: z.object({ processId: z.string(), id: z.string(), changes: z.number().int() }) },
  }),
} as const;
