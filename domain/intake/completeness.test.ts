import { describe, expect, it } from 'vitest';
import type { Channel, SenderType, SubmissionKind } from '../taxonomy/codes.ts';
import { missingFields } from './completeness.ts';
import { INTAKE_FIELDS, NO_INTAKE } from './fields.ts';
import type { IntakeFacts } from './fields.ts';

type Letter = readonly [kind: SubmissionKind | null, channel: Channel, senderType: SenderType];

const missing = ([kind, channel, senderType]: Letter, facts: Partial<IntakeFacts> = {}) =>
  missingFields({ kind, channel, senderType }, { ...NO_INTAKE, ...facts }).map((one) => one.field);

describe('a letter of which nothing but the words is known still lacks', () => {
  it.each([
    [
      'a denunciation by letter',
      ['denunciation', 'letter', 'named'],
      'letter-date name address contact subject signature',
    ],
    [
      'a denunciation of several',
      ['denunciation', 'letter', 'group'],
      'letter-date name address contact subject signature representative members',
    ],
    [
      'a denunciation spoken at the desk',
      ['denunciation', 'visit', 'named'],
      'letter-date name address contact subject signature written-down id-number read-back',
    ],
    [
      'a complaint',
      ['complaint', 'letter', 'named'],
      'name id-number id-issue body-complained decision-complained signature decision-known-on',
    ],
    [
      'an appeal against discipline',
      ['discipline-appeal', 'letter', 'named'],
      'decision-complained decision-known-on signature',
    ],
    ['a report of somebody named', ['report', 'letter', 'named'], 'contact'],
    ['a report of somebody unknown', ['report', 'letter', 'anonymous'], ''],
    ['a denunciation of somebody unknown', ['denunciation', 'letter', 'anonymous'], ''],
    ['a call', ['report', 'phone', 'anonymous'], 'read-back'],
    ['an article', ['report', 'press', 'press'], 'article'],
    ['a letter passed on', ['report', 'relay', 'anonymous'], 'relay-document relay-date'],
    ['a letter whose kind is not clear', [null, 'letter', 'named'], ''],
    ['a visit whose kind is not clear', [null, 'visit', 'named'], 'name address id-number read-back'],
    ['a denunciation kept off the system', ['denunciation', 'letter', 'off-system'], ''],
  ] as const)('%s', (_name, letter, fields) => expect(missing(letter).join(' ')).toBe(fields));

  it('an interpreter, where another language is spoken', () => {
    expect(missing(['report', 'letter', 'anonymous'], { language: 'mong' })).toEqual(['interpreter']);
  });

  it('number and date of the covering document, where somebody passed it on', () => {
    const relay = {
      by: 'front',
      organisationId: null,
      documentNumber: null,
      documentDate: null,
      asksForReport: true,
    } as const;
    expect(missing(['report', 'letter', 'anonymous'], { relay })).toEqual(['relay-document', 'relay-date']);
  });

  it('no article once one was added, whenever that was', () => {
    expect(missing(['report', 'press', 'press'], { articles: ['2026-11-18'] })).toEqual([]);
  });

  it('nothing, where everything was given, or the envelope is closed', () => {
    expect(missing(['complaint', 'visit', 'named'], { given: INTAKE_FIELDS })).toEqual([]);
    expect(missing(['denunciation', 'letter', 'named'], { unopened: 'marked-secret' })).toEqual([]);
  });
});

it('what is missing is named with what asks for it', () => {
  const [first] = missingFields({ kind: 'complaint', channel: 'letter', senderType: 'named' }, NO_INTAKE);
  expect(first).toEqual({ field: 'name', source: 'Nghị định 155/2026/NĐ-CP, mẫu số 01' });
});
