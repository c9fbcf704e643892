import { describe, expect, test } from 'vitest';
import { commandOf, isAsked, missingIn, ownActOf } from './own-acts.ts';
import type { OwnAct, Written } from './own-acts.ts';

const written: Written = {
  subjectId: 's1',
  text: '  Tôi không có mặt ngày hôm đó.  ',
  attachments: ['f1'],
  personId: 'p1',
  days: '5',
  ownForm: '',
};

function act(type: string): OwnAct {
  const found = ownActOf(type);
  if (found === undefined) throw new Error(`No form for ${type}.`);
  return found;
}

describe('what the examined write', () => {
  test('goes out under the names of the contract, without spaces around it', () => {
    expect(commandOf('submitExplanation', written)).toEqual({
      type: 'submitExplanation',
      subjectId: 's1',
      text: 'Tôi không có mặt ngày hôm đó.',
      attachments: ['f1'],
    });
    expect(commandOf('objectToTeamMember', written)).toMatchObject({ personId: 'p1', reason: written.text.trim() });
    expect(commandOf('requestMoreTime', written)).toMatchObject({ days: 5 });
  });

  test('names a form of discipline only when they chose one', () => {
    expect(commandOf('submitSelfReview', written)).toMatchObject({ ownForm: null });
    expect(commandOf('submitSelfReview', { ...written, ownForm: 'reprimand' })).toMatchObject({ ownForm: 'reprimand' });
  });

  test('is not sent without words, without the member it is about, or for no days', () => {
    expect(missingIn(act('proposeWitness'), { ...written, text: ' ' })).toEqual(['text']);
    expect(missingIn(act('objectToTeamMember'), { ...written, personId: '' })).toEqual(['personId']);
    expect(missingIn(act('requestMoreTime'), { ...written, days: '0' })).toEqual(['days']);
    expect(missingIn(act('requestMoreTime'), { ...written, days: 'năm' })).toEqual(['days']);
    expect(missingIn(act('submitExplanation'), written)).toEqual([]);
  });
});

test('a form lies open while its answer is waited for, and not because another one is', () => {
  const due = (status: string) => [{ due: { status } }];
  const asking = { questions: due('met'), drafts: due('open'), disciplines: [] };
  expect(isAsked('commentOnDraft', asking)).toBe(true);
  expect(isAsked('submitExplanation', asking)).toBe(false);
  expect(isAsked('reserveOpinion', asking)).toBe(false);
});
