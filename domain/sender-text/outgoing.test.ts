import { describe, expect, it } from 'vitest';
import { CASE_COMMANDS } from '../case/commands.ts';
import { SUBJECT_TEXTS } from '../case/exposure/exposure-state.ts';
import { senderOf } from '../case/senders/senders.ts';
import { INITIAL_CASE } from '../case/state.ts';
import type { CaseState } from '../case/state.ts';
import type { SenderType } from '../taxonomy/codes.ts';
import { lettersKept, OUTGOING_TEXTS, outgoingFields } from './outgoing.ts';

function caseOf(...types: readonly SenderType[]): CaseState {
  const submissions = types.map((_, index) => `letter-${index + 1}`);
  const senders = types.map((senderType, index) =>
    senderOf({ submissionId: submissions[index] ?? '', senderType, channel: 'letter', receivedOn: '2026-10-12' }, null),
  );
  return { ...INITIAL_CASE, stage: 'FOLLOW_UP', submissions, senders };
}

describe('the letters of whose senders nothing may be said', () => {
  it('are all of the case, whoever else reads it', () => {
    for (const type of SUBJECT_TEXTS) expect(lettersKept(caseOf('named', 'group'), { type })).toHaveLength(2);
    expect(lettersKept(caseOf('named'), { type: 'publish' })).toEqual(['letter-1']);
  });

  it('are those of the others, where one sender alone is answered', () => {
    const state = caseOf('named', 'anonymous');
    const answer = { type: 'answerSender' };
    expect(lettersKept(caseOf('named'), answer)).toEqual([]);
    expect(lettersKept(state, { ...answer, senderIds: ['letter-1'] })).toEqual(['letter-2']);
  });

  it('are all, where several are answered with the same words', () => {
    const state = caseOf('named', 'anonymous');
    expect(lettersKept(state, { type: 'answerSender' })).toHaveLength(2);
    expect(lettersKept(state, { type: 'answerSender', senderIds: [] })).toHaveLength(2);
  });

  it('are those of the others, where one sender is asked or all are guided: nobody reads another’s name', () => {
    const state = caseOf('named', 'group');
    expect(lettersKept(state, { type: 'askSender', senderId: 'letter-2' })).toEqual(['letter-1']);
    expect(lettersKept(state, { type: 'askSender', senderId: null })).toEqual(['letter-2']);
    expect(lettersKept(state, { type: 'guide' })).toHaveLength(2);
    expect(lettersKept(caseOf('named'), { type: 'guide' })).toEqual([]);
  });

  it('are not that of the newspaper, or of the body, that is answered', () => {
    const state = caseOf('press', 'named', 'body');
    expect(lettersKept(state, { type: 'answerPress' })).toEqual(['letter-2', 'letter-3']);
    expect(lettersKept(state, { type: 'answerRelay' })).toEqual(['letter-1', 'letter-2']);
  });
});

it('every command named here is one of a case, and what stays in the office is not looked through', () => {
  expect(Object.keys(OUTGOING_TEXTS).filter((type) => !CASE_COMMANDS.some((one) => one === type))).toEqual([]);
  expect(outgoingFields('addNote')).toEqual([]);
  expect(outgoingFields('toString')).toEqual([]);
});
