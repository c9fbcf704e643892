import { expect, test } from 'vitest';
import { offeredOn, proposedFindings, stillToHear, votersOf } from './agenda-state.ts';

const members = [
  { id: 'an', name: 'An', present: true },
  { id: 'binh', name: 'Bình', present: true },
  { id: 'chi', name: 'Chi', present: false },
];

test('those who vote on an item are present and take part in it', () => {
  expect(votersOf(members, [{ person: { id: 'binh' } }]).map((one) => one.id)).toEqual(['an']);
});

test('a command is offered on the items the API names, and on no other', () => {
  const shown = { processId: 'meeting/1', label: '', schema: '', reason: null, obligationIds: [] };
  const command = { ...shown, type: 'openBallot', allowed: true, itemIds: ['item-2'] };
  const commands = [command];
  expect(offeredOn(commands, 'openBallot', 'item-2')).toBe(true);
  expect(offeredOn(commands, 'openBallot', 'item-1')).toBe(false);
  expect(offeredOn([{ ...command, allowed: false }], 'openBallot', 'item-2')).toBe(false);
});

test('whoever stayed away may still be heard; whoever spoke is not asked again', () => {
  const subjects = [
    { subjectId: 's1', name: 'Một', isOrganisation: false },
    { subjectId: 's2', name: 'Hai', isOrganisation: false },
    { subjectId: 's3', name: 'Ba', isOrganisation: false },
  ];
  const hearing = (subjectId: string, code: string) => ({ subjectId, subject: '', status: { code, text: '' } });
  const hearings = [hearing('s1', 'heard'), hearing('s2', 'absent-after-summons')];
  expect(stillToHear({ subjects, hearings }).map((one) => one.subjectId)).toEqual(['s2', 's3']);
});

test('the conclusion begins with what the team reported, line by line; a line it left out stays empty', () => {
  const allegations = ['a1', 'a2'].map((id) => ({ id, summary: null, codes: [] }));
  const reported = [{ allegationId: 'a2', finding: { code: 'unfounded', text: '' } }];
  expect(proposedFindings({ allegations, reported })).toEqual([
    { allegationId: 'a1', finding: undefined },
    { allegationId: 'a2', finding: 'unfounded' },
  ]);
});
