import { describe, expect, test } from 'vitest';
import { fieldPath, keepsKey } from '../../api/problem.ts';
import { applies } from './conditions.ts';
import { readForm } from './model.ts';
import type { Schemas } from './schema.ts';
import { bodyOf, initialValues } from './values.ts';

const SCHEMAS: Schemas = {
  Id: { type: 'string', format: 'uuid' },
  Day: { type: 'string', format: 'date' },
  Text: { type: 'string', minItems: 1, maxLength: 50_000, description: 'Words of a person' },
  Code: { type: 'string' },
  SubjectInput: {
    type: 'object',
    properties: {
      kind: { type: 'string', enum: ['member', 'organisation', 'unknown'], title: 'Loại' },
      personId: { anyOf: [{ $ref: '#/components/schemas/Id' }, { type: 'null' }], default: null },
      organisationId: { type: ['string', 'null'], format: 'uuid', default: null },
      description: { allOf: [{ $ref: '#/components/schemas/Text' }, { title: 'Mô tả' }], nullable: true },
    },
    required: ['kind', 'personId', 'organisationId'],
  },
  ClassifyCommand: {
    type: 'object',
    properties: {
      type: { type: 'string', const: 'classify' },
      kind: { type: 'string', enum: ['report', 'denunciation'], title: 'Loại đơn' },
      track: { type: 'string', enum: ['party', 'state'], default: 'party', title: 'Trình tự giải quyết' },
      dueOn: { anyOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }], title: 'Hạn thực hiện' },
      subjects: { type: 'array', items: { $ref: '#/components/schemas/SubjectInput' }, minItems: 1 },
      codes: { type: 'array', items: { $ref: '#/components/schemas/Code' } },
      reason: { $ref: '#/components/schemas/Text', title: 'Lý do' },
      days: { type: 'integer', minimum: 1, maximum: 366, description: 'Số ngày xin gia hạn' },
      obligationId: { type: 'string' },
      assignee: { $ref: '#/components/schemas/Id' },
    },
    required: ['type', 'kind', 'track', 'subjects', 'reason', 'days'],
  },
};
const REFERENCE = '#/components/schemas/ClassifyCommand';
const fields = readForm(REFERENCE, SCHEMAS) ?? [];
const field = (name: string) => fields.find((one) => one.name === name);

describe('a form made from the schema of a command', () => {
  test('shows every field but the type, in the order of the schema', () => {
    expect(fields.map((one) => one.name)).toEqual([
      'kind',
      'track',
      'dueOn',
      'subjects',
      'codes',
      'reason',
      'days',
      'obligationId',
      'assignee',
    ]);
  });

  test('chooses the input by what the schema says', () => {
    expect(Object.fromEntries(fields.map((one) => [one.name, one.input]))).toEqual({
      kind: 'choice',
      track: 'choice',
      dueOn: 'day',
      subjects: 'rows',
      codes: 'codes',
      reason: 'long-text',
      days: 'number',
      obligationId: 'pick',
      assignee: 'person',
    });
  });

  test('asks for what may not be empty; a default may be changed but not emptied', () => {
    expect(fields.filter((one) => one.required).map((one) => one.name)).toEqual([
      'kind',
      'track',
      'subjects',
      'reason',
      'days',
    ]);
    expect(
      field('subjects')
        ?.rows.filter((one) => one.required)
        .map((one) => one.name),
    ).toEqual(['kind']);
  });

  test('takes the titles and limits of the schema, also behind a reference', () => {
    expect(field('reason')?.title).toBe('Lý do');
    expect(field('subjects')?.rows.map((one) => one.title)).toEqual(['Loại', '', '', 'Mô tả']);
    expect(field('dueOn')?.title).toBe('Hạn thực hiện');
    expect([field('days')?.min, field('days')?.max]).toEqual([1, 366]);
  });

  test('takes a description as title, but not where it describes the format', () => {
    expect(field('days')?.title).toBe('Số ngày xin gia hạn');
    const note: Schemas = {
      NoteCommand: {
        properties: { type: { enum: ['addNote'] }, text: { type: 'string', maxLength: 50_000, description: 'Words' } },
      },
    };
    expect(readForm('#/components/schemas/NoteCommand', note)).toMatchObject([{ title: '', place: 'addNote.text' }]);
  });

  test('knows where each field stands, so that it can be named there', () => {
    expect(field('kind')?.place).toBe('classify.kind');
    expect(field('subjects')?.rows[0]?.place).toBe('classify.subjects.kind');
  });

  test('is missing, not empty, when the schema is not known', () => {
    expect(readForm('#/components/schemas/Unknown', SCHEMAS)).toBeNull();
  });

  test('starts from the defaults and from what is known of the case', () => {
    expect(initialValues(fields, { kind: 'denunciation', number: 'VV-1' }, { today: '2026-11-22' })).toEqual({
      kind: 'denunciation',
      track: 'party',
      subjects: [{}],
    });
  });
});

describe('the body of a command', () => {
  test('leaves out what was left empty', () => {
    const values = {
      kind: 'report',
      reason: 'Rõ nội dung',
      dueOn: null,
      days: undefined,
      subjects: [{ kind: 'unknown', description: '' }],
    };
    expect(bodyOf(fields, values)).toEqual({
      kind: 'report',
      reason: 'Rõ nội dung',
      codes: [],
      subjects: [{ kind: 'unknown' }],
    });
  });

  test('a subject that is an organisation is chosen among organisations, a person among people', () => {
    const rows = field('subjects')?.rows ?? [];
    const shown = (kind: string) => rows.filter((one) => applies(one, { kind })).map((one) => one.name);
    expect(shown('organisation')).toEqual(['kind', 'organisationId', 'description']);
    expect(shown('member')).toEqual(['kind', 'personId', 'description']);
    expect(shown('unknown')).toEqual(['kind', 'description']);
  });
});

describe('a refusal of the API', () => {
  test('finds its field however the path is written', () => {
    const path = ['subjects', 0, 'kind'];
    expect([fieldPath('subjects.0.kind'), fieldPath('body.subjects[0].kind'), fieldPath('/subjects/0/kind')]).toEqual([
      path,
      path,
      path,
    ]);
  });

  test('keeps the idempotency key only while the first request may still have arrived', () => {
    const problem = (status: number) => ({ status, code: 'X', detail: '', legalBasis: null, errors: [] });
    expect([0, 503, 429].map((status) => keepsKey(problem(status)))).toEqual([true, true, true]);
    expect([400, 409, 422].map((status) => keepsKey(problem(status)))).toEqual([false, false, false]);
  });
});
