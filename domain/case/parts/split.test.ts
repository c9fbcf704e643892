import { describe, expect, it } from 'vitest';
import { RESOLVE, about, answer, classify, propose, register, text } from '../commands.fixture.ts';
import { followUps } from '../follow-ups.ts';
import { contextFor, fold, given, lived, record } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { messagesTo } from '../messages.ts';
import { BRANCH, MIXED, MIXED_LETTER, SECRETARY_OF_BRANCH, SPLIT_LETTER, split } from './parts.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { BeginPart } from './parts-commands.ts';
import { decideCase } from '../decide.ts';
import { CLERK, ENGINE, HEAD, OFFICER, PROCESS, SCREENER, SENDER, staff } from '../people.fixture.ts';
import type { CaseState } from '../state.ts';
import { ORDERED } from '../verification/team-stories.fixture.ts';

const ON = '2026-10-14';
const NOT_BEGUN: CaseCommand = {
  ...{ type: 'deliveryRefused', outboxId: 'x', code: 'Y' },
  ...{ refused: 'beginPart', about: 'part-1' },
};

/** The message by which the part begins. */
function beginning(story: Story): BeginPart {
  const event = story.findLast((one) => one.event.type === 'CaseSplit')?.event;
  if (event === undefined) throw new Error('nothing was split');
  const [message] = messagesTo(fold(story), event, 'case/case-1');
  return message?.command as BeginPart;
}

const open = ({ obligations }: CaseState) =>
  obligations.filter((one) => one.status === 'open').map(({ key, dueOn }) => `${key} ${dueOn}`);

describe('splitting a mixed letter', () => {
  it('leaves the rest here under its own kind, and the part goes with its allegation and its subject', () => {
    const after = fold(SPLIT_LETTER);
    expect(after).toMatchObject({ kind: 'denunciation', stage: 'SCREENING', parts: [{ number: 'MG-0001-1' }] });
    expect(after.allegations.map((one) => one.id)).toEqual(['money']);
    expect(after.subjects).toEqual([SECRETARY_OF_BRANCH]);
  });

  it('may be done by the head too, and by nobody else', () => {
    given(MIXED_LETTER).when(split(), HEAD, ON).thenEvents({ type: 'CaseSplit', by: 'head' });
    for (const actor of [CLERK, OFFICER, SENDER, ENGINE]) {
      given(MIXED_LETTER).when(split(), actor, ON).thenRefused('NOT_PERMITTED');
    }
  });

  it.each([
    ['PARTS_MISSING', { parts: [] }],
    ['PART_IS_EMPTY', { parts: [{ ...split().parts[0], allegationIds: [] }] }],
    ['ALLEGATION_UNKNOWN', { parts: [{ ...split().parts[0], allegationIds: ['else'] }] }],
    ['NOTHING_STAYS', { parts: [{ ...split().parts[0], allegationIds: ['road', 'money'] }] }],
    ['NOTHING_STAYS', { keptSubjectIds: [] }],
    ['SUBJECT_LEFT_OUT', { keptSubjectIds: [BRANCH.id] }],
    ['SUBJECT_UNKNOWN', { keptSubjectIds: ['nobody'] }],
  ] as const)('is refused: %s', (code, wrong) =>
    given(MIXED_LETTER)
      .when(split(wrong as Parameters<typeof split>[0]), SCREENER, ON)
      .thenRefused(code),
  );

  it('puts no allegation into two parts', () => {
    const [part] = split().parts;
    if (part === undefined) throw new Error('no part');
    const twice = split({ parts: [part, { ...part, caseId: 'part-2' }] });
    given(MIXED_LETTER)
      .when(twice, SCREENER, ON)
      .thenRefused('ALLEGATION_IN_TWO_PARTS', { allegationIds: ['road'] });
  });

  it('waits for the day of receipt to be confirmed: the clocks of every part run from it', () => {
    const questioned = lived(
      [register('2026-10-05'), ENGINE, '2026-10-12'],
      [classify({ subjects: [about(), BRANCH] }), SCREENER, '2026-10-13'],
    );
    given(questioned).when(split(), SCREENER, ON).thenRefused('RECEIPT_DATE_QUESTIONED');
  });

  it('takes nobody away whom a team is hearing', () => {
    const { subjects, allegations } = fold(ORDERED);
    const another = { id: 'more', codes: ['DD-5'], summary: text('more') };
    const state = { ...fold(ORDERED), allegations: [...allegations, another], subjects: [...subjects, BRANCH] };
    const parts = [{ ...split().parts[0], allegationIds: ['more'], subjectIds: subjects.map((one) => one.id) }];
    const command = { ...split(), parts, keptSubjectIds: [BRANCH.id] } as ReturnType<typeof split>;
    const context = contextFor(state, command, { actor: HEAD, on: '2026-10-20' });
    expect(decideCase(state, command, context)).toMatchObject({ refusal: { code: 'SUBJECT_HEARD_HERE' } });
  });
});

describe('a part', () => {
  const begun = given([]).when(beginning(SPLIT_LETTER), PROCESS, ON).state();

  it('begins sorted, with a register number of its own and the clocks of its kind from the day of receipt', () => {
    expect(begun).toMatchObject({ stage: 'SCREENING', kind: 'proposal', registerNumber: 7, partOf: 'case-1' });
    expect(begun).toMatchObject({ number: 'MG-0001-1', matterId: 'matter-1', receivedOn: '2026-10-12' });
    const complaint = split({
      parts: [{ caseId: 'p', kind: 'complaint', track: 'state', allegationIds: ['road'], subjectIds: [BRANCH.id] }],
    });
    const story = lived(...MIXED, [complaint, SCREENER, ON]);
    expect(open(given([]).when(beginning(story), PROCESS, ON).state())).toEqual([
      'state.kn.accept 2026-10-21',
      'screening.outcome 2026-10-28',
    ]);
  });

  it('goes on with the protection of the sender: it tells that it is a case of theirs too, and of its end', () => {
    const threatened = lived(
      ...MIXED,
      [{ type: 'reportThreat', text: text('threat') }, SENDER, ON],
      [split(), SCREENER, ON],
    );
    const part = given([]).when(beginning(threatened), PROCESS, ON);
    expect(part.state().protected).toEqual(fold(threatened).protected);
    const told = followUps(part.state(), part.events(), 'case/case-2');
    const to = `protection/${String(part.state().protected[0])}`;
    expect(told).toContainEqual(
      expect.objectContaining({ to, command: expect.objectContaining({ type: 'followCase' }) }),
    );
    expect(begun.protected).toEqual([]);
  });

  it('owes no second notice that the letter is handled: one receipt, one notice', () => {
    expect(open(begun).join(' ')).not.toContain('intake.head_notice');
    expect(open(fold(SPLIT_LETTER)).join(' ')).toContain('intake.head_notice');
  });

  it('owes its own answer to the same sender', () => {
    const story = lived([beginning(SPLIT_LETTER), PROCESS, ON], [propose(), SCREENER, ON], [RESOLVE, HEAD, ON]);
    expect(open(fold(story))).toEqual(['answer.sender 2026-10-21']);
    expect(given(story).when(answer('result'), HEAD, ON).state()).toMatchObject({ resultAnswered: true });
  });

  it('is closed to whoever is in conflict with anybody the letter speaks of', () => {
    const spouse = staff('spouse', ['SCREENER', 'commune']);
    given(lived([beginning(SPLIT_LETTER), PROCESS, ON]))
      .when(propose(), spouse, ON)
      .thenRefused('NOT_PERMITTED');
    expect(begun.namedElsewhere).toEqual([{ personId: 'branchSecretary', organisationId: null }]);
    expect(fold(SPLIT_LETTER).namedElsewhere).toEqual([{ personId: null, organisationId: 'branch' }]);
  });

  it('hears whom the rest finds out to be meant, is closed to them, and tells the rest in turn', () => {
    const found = [{ personId: 'branchMember', organisationId: null }];
    const identified = { type: 'SubjectIdentified' } as CaseEvent;
    const rest = { ...fold(SPLIT_LETTER), namedElsewhere: found };
    const [message] = messagesTo(rest, identified, 'case/case-1');
    expect(message).toMatchObject({ to: 'case/part-1', command: { type: 'noteNamed', fromCaseId: 'case-1' } });
    const told = message?.command as CaseCommand;
    const story = lived([beginning(SPLIT_LETTER), PROCESS, ON], [told, PROCESS, ON]);
    expect(fold(story).namedElsewhere).toContainEqual(found[0]);
    expect(messagesTo(fold(story), identified, 'case/part-1')).toMatchObject([{ to: 'case/case-1' }]);
    given(story).when(told, PROCESS, ON).thenEvents();
    expect(messagesTo(fold(MIXED_LETTER), identified, 'case/case-1')).toEqual([]);
  });

  it('is left at once by whoever turns out to be in conflict, and goes up where the letter concerns the body itself', () => {
    const tell = (personId: string) =>
      ({ type: 'noteNamed', fromCaseId: 'case-1', named: [{ personId, organisationId: null }] }) as const;
    const story = lived(
      [{ ...beginning(SPLIT_LETTER), namedElsewhere: [] }, PROCESS, ON],
      [{ type: 'assign', assignee: 'spouse' }, HEAD, ON],
      [{ type: 'acceptAssignment' }, staff('spouse', 'INSPECTOR'), ON],
    );
    expect(given(story).when(tell('branchSecretary'), PROCESS, ON).state().handler).toBeNull();
    const above = given(story).when(tell('head'), PROCESS, ON).state();
    expect([above.organisation.id, above.stage]).toEqual(['province', 'SCREENING']);
  });

  it('that does not begin brings its matters back', () => {
    const back = given(SPLIT_LETTER).when(NOT_BEGUN, ENGINE, ON);
    back.thenEvents({ type: 'DeliveryRefused' }, { type: 'PartNotBegun', caseId: 'part-1' });
    expect(back.state().allegations.map((one) => one.id)).toEqual(['money', 'road']);
    expect(back.state().subjects).toEqual([SECRETARY_OF_BRANCH, BRANCH]);
    expect(back.state().namedElsewhere).toEqual([]);
    const twice = lived(...MIXED, [split(), SCREENER, ON], [NOT_BEGUN, ENGINE, ON]);
    given(twice).when(NOT_BEGUN, ENGINE, ON).thenEvents({ type: 'DeliveryRefused' });
  });

  it('that does not begin when the rest has ended is screened', () => {
    const ended = lived(
      ...MIXED,
      [split({ restKind: 'report' }), SCREENER, ON],
      [propose(), SCREENER, ON],
      [RESOLVE, HEAD, ON],
    );
    const back = given(ended).when(NOT_BEGUN, ENGINE, ON);
    expect(back.state()).toMatchObject({ stage: 'SCREENING', outcome: null });
    expect(open(back.state()).some((one) => one.startsWith('screening.outcome'))).toBe(true);
    expect(fold(record(ended, back.events(), ENGINE, ON)).allegations).toHaveLength(2);
  });
});
