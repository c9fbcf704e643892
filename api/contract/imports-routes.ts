import { z } from 'zod';
import { route } from './route.ts';
import { pageOf } from './shown.ts';
import { importRowSchema, importSchema } from './shown-import.ts';
import { cursorSchema, idSchema, limitSchema } from './values.ts';

/** Desks that keep a register, and whoever answers for it. */
const KEEPERS = { roles: ['RECEPTION', 'REGISTER_KEEPER', 'HEAD'] } as const;

const params = z.strictObject({ importId: idSchema });

/** Old registers: read and checked whole, then entered batch by batch. */
export const IMPORTS_ROUTES = {
  uploadImport: route({
    name: 'uploadImport',
    method: 'post',
    path: '/imports',
    tag: 'imports',
    summary: 'Read an old register (CSV or XLSX); nothing is entered before it is started',
    access: KEEPERS,
    idempotent: true,
    multipart: true,
    query: z.strictObject({ organisationId: idSchema.optional() }),
    responses: { 201: importSchema },
  }),
  listImports: route({
    name: 'listImports',
    method: 'get',
    path: '/imports',
    tag: 'imports',
    summary: 'Imports of the own body, the latest first',
    access: KEEPERS,
    query: z.strictObject({ cursor: cursorSchema, limit: limitSchema }),
    responses: { 200: pageOf(importRowSchema) },
  }),
  getImport: route({
    name: 'getImport',
    method: 'get',
    path: '/imports/:importId',
    tag: 'imports',
    summary: 'How far an import is, what is wrong in its file, and the allowed commands',
    access: KEEPERS,
    params,
    responses: { 200: importSchema },
  }),
  importErrors: route({
    name: 'importErrors',
    method: 'get',
    path: '/imports/:importId/errors.csv',
    tag: 'imports',
    summary: 'All that is wrong in a file, as a table',
    access: KEEPERS,
    params,
    produces: 'text/csv; charset=utf-8',
    responses: { 200: z.string() },
  }),
  importTemplate: route({
    name: 'importTemplate',
    method: 'get',
    path: '/import-template',
    tag: 'imports',
    summary: 'An empty register with the headings that are read (CSV)',
    access: KEEPERS,
    produces: 'text/csv; charset=utf-8',
    responses: { 200: z.string() },
  }),
} as const;
