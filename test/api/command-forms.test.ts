import { describe, expect, test } from 'vitest';
import { createDocument } from '../../api/openapi/document.ts';
import { applies } from '../../web/src/parts/command-form/conditions.ts';
import { inContext } from '../../web/src/parts/command-form/context.ts';
import type { FormContext } from '../../web/src/parts/command-form/context.ts';
import { readForm } from '../../web/src/parts/command-form/model.ts';
import type { FieldModel, FormValues } from '../../web/src/parts/command-form/model.ts';
import type { Schemas } from '../../web/src/parts/command-form/schema.ts';
import { bodyOf, initialValues } from '../../web/src/parts/command-form/values.ts';

const SCHEMAS = (createDocument() as { components: { schemas: Schemas } }).components.schemas;
const TODAY = '2026-11-22';
const form = (command: string) => readForm(`#/components/schemas/${command}`, SCHEMAS) ?? [];
const inputs = (fields: readonly FieldModel[]) => Object.fromEntries(fields.map((one) => [one.name, one.input]));
const start = (fields: readonly FieldModel[], context: FormContext, known: FormValues = {}) =>
  initialValues(fields, known, { context, today: TODAY });
const choices = (...ids: readonly string[]) => ids.map((value) => ({ value, label: value.toUpperCase() }));

describe('inputs of the contract', () => {
  test('people, bodies, meetings, cases and files are never asked for as ids', () => {
    expect(inputs(form('OrderVerificationCommand'))).toMatchObject({
      leader: 'person',
      members: 'people',
      dueOn: 'day',
    });
    expect(inputs(form('ReplaceTeamMemberCommand'))).toMatchObject({ leaves: 'person', joins: 'person' });
    expect(inputs(form('TransferCommand'))).toMatchObject({ organisationId: 'organisation' });
    expect(inputs(form('PutOnAgendaCommand'))).toEqual({ meetingId: 'meeting' });
    expect(inputs(form('ForwardWithdrawalCommand'))).toMatchObject({ caseId: 'case', signs: 'choices' });
    expect(inputs(form('AddEvidenceCommand'))).toEqual({ title: 'text', source: 'choice', attachments: 'files' });
    expect(inputs(form('PresentDecisionCommand'))).toMatchObject({ on: 'day', subjectIds: 'people' });
  });

  test('no field of any command is a bare id', () => {
    const commands = Object.keys(SCHEMAS).filter((name) => name.endsWith('Command') && name !== 'AllowedCommand');
    const every = (fields: readonly FieldModel[]): FieldModel[] => fields.flatMap((one) => [one, ...every(one.rows)]);
    const bare = commands
      .flatMap((name) => every(form(name)))
      .filter((one) => /Ids?$/.test(one.name) && ['text', 'codes', 'texts'].includes(one.input));
    expect(commands.length).toBeGreaterThan(80);
    expect(bare.map((one) => one.place)).toEqual([]);
  });

  test('the same word may mean people in one command and a number in another', () => {
    expect(inputs(form('RecordAttendanceCommand'))).toEqual({ present: 'people', on: 'day', attachments: 'files' });
    expect(inputs(form('RecordBranchVoteCommand'))).toMatchObject({
      present: 'number',
      recused: 'number',
      counts: 'group',
    });
  });

  test('how a body decided, and whom it passes over, are groups that may be left out whole', () => {
    const fields = form('AcceptCommand');
    expect(inputs(fields)).toEqual({ grounds: 'long-text', decision: 'group', bypass: 'group', attachments: 'files' });
    const [, decision, bypass] = fields;
    expect(inputs(decision?.rows ?? [])).toEqual({
      ...{ by: 'choice', decidedOn: 'day', meetingId: 'held-meeting', minutes: 'long-text', signedAs: 'choice' },
    });
    expect(inputs(bypass?.rows ?? [])).toEqual({ organisationId: 'organisation', ground: 'choice', text: 'long-text' });
    expect([...(decision?.rows ?? []), ...(bypass?.rows ?? [])].filter((one) => one.required)).toEqual([]);
    const alone = bodyOf(fields, { grounds: 'Đủ căn cứ.' });
    expect(alone).not.toHaveProperty('decision');
    expect(alone).not.toHaveProperty('bypass');
  });

  test('yes or no is said, unless leaving the box empty already says no', () => {
    expect(inputs(form('DecideObjectionCommand'))).toMatchObject({ objectionId: 'pick', upheld: 'yes-no' });
    expect(inputs(form('ServeDecisionCommand'))).toMatchObject({ refused: 'flag', witnesses: 'texts' });
  });
});

describe('a form in its context', () => {
  test('has a row for each allegation, with what was found before', () => {
    const fields = inContext(form('SubmitReportCommand'), { allegations: choices('a-1', 'a-2') });
    const before = { findings: [{ allegationId: 'a-2', finding: 'true-violation' }] };
    expect(start(fields, { allegations: choices('a-1', 'a-2') }, before)).toEqual({
      findings: [{ allegationId: 'a-1' }, { allegationId: 'a-2', finding: 'true-violation' }],
    });
  });

  test('asks for no findings where there are no allegations', () => {
    const names = inContext(form('AdoptCommand'), { allegations: [], subjects: choices('s-1') }).map((one) => one.name);
    expect(names).not.toContain('findings');
    expect(names).toContain('consequences');
  });

  test('takes the only subject there is, and today where that is natural', () => {
    const context = { subjects: choices('s-1') };
    expect(start(form('RequestExplanationCommand'), context)).toEqual({ subjectId: 's-1' });
    expect(start(form('PresentDecisionCommand'), context)).toEqual({ attachments: [], on: TODAY, subjectIds: ['s-1'] });
    expect(start(form('PresentDecisionCommand'), { subjects: choices('s-1', 's-2') })).toEqual({
      attachments: [],
      on: TODAY,
    });
    expect(start(form('RecordLawNoticeCommand'), {})).toEqual({ attachments: [] });
  });

  test('counts the forms that are on the paper, every one of them, and no others', () => {
    const counts = inContext(form('CloseBallotCommand'), { forms: ['reprimand', 'warning'] }).find(
      (one) => one.name === 'counts',
    );
    const forms = counts?.rows.find((one) => one.name === 'forms');
    expect(forms?.rows.map(({ name, required }) => [name, required])).toEqual([
      ['reprimand', true],
      ['warning', true],
    ]);
  });
});

describe('what is sent', () => {
  test('a group that may be left out is left out when nothing was filled in, and one that is wanted is sent', () => {
    expect(bodyOf(form('AdoptCommand'), { vote: { for: null }, text: 'Kết luận' })).toEqual({
      findings: [],
      consequences: [],
      text: 'Kết luận',
    });
    const counted = {
      issued: 5,
      counts: { forms: {}, noDiscipline: 5, blank: 0, invalid: 0 },
      board: ['p'],
      minutes: 'x',
    };
    expect(bodyOf(form('CloseBallotCommand'), counted)).toEqual(counted);
  });

  test('files are sent as their ids', () => {
    const files = [{ id: 'f-1', name: 'a.pdf', size: 10 }];
    expect(bodyOf(form('AddEvidenceCommand'), { title: 'Sổ quỹ', attachments: files })).toEqual({
      title: 'Sổ quỹ',
      attachments: ['f-1'],
    });
  });

  test('what does not apply is not sent, though it was filled in before', () => {
    const fields = form('ServeDecisionCommand');
    const witnesses = fields.find((one) => one.name === 'witnesses');
    expect(witnesses !== undefined && applies(witnesses, { refused: false })).toBe(false);
    expect(bodyOf(fields, { on: TODAY, refused: false, witnesses: ['A', 'B'] })).toEqual({
      ...{ on: TODAY, refused: false, attachments: [] },
    });
    expect(bodyOf(fields, { on: TODAY, refused: true, witnesses: ['A', ''] })).toEqual({
      ...{ on: TODAY, refused: true, attachments: [] },
      witnesses: ['A'],
    });
  });
});
