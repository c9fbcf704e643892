import { describe, expect, it } from 'vitest';
import { CASE_POLICIES } from '../../policy/policies.fixture.ts';
import { about, assign, classify, register, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { followUps } from '../follow-ups.ts';
import { fold, given, lived } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { BYPASS_GROUNDS } from './levels-commands.ts';
import type { Bypass, LevelCommand } from './levels-commands.ts';
import type { BeginPart } from '../parts/parts-commands.ts';
import { ENGINE, HEAD, HEAD_ABOVE, PROCESS, SCREENER, staff } from '../people.fixture.ts';
import type { CaseState, Subject } from '../state.ts';
import { TAKE_ON, transfer } from '../settlement/settlement.fixture.ts';
import { goOn } from '../verification/team-stories.fixture.ts';

const ON = '2026-10-14';
const SCREENER_ABOVE = staff('provincialLeader', ['SCREENER', 'province']);
const CHAIR_OF_COMMUNE = about({ personId: 'stranger' });
const MEMBER = about({ personId: 'branchMember' });

/** A denunciation that came to the province, of these people, one matter for each. */
function denounced(...subjects: readonly Subject[]): Story {
  const allegations = subjects.map(({ id }) => ({ id: `of-${id}`, codes: ['DD-7'], summary: text(id) }));
  return lived(
    [
      register('2026-10-12', { organisationId: 'province', organisationPath: 'mg', enteredBy: null }),
      ENGINE,
      '2026-10-12',
    ],
    [classify({ kind: 'denunciation', subjects, allegations }), SCREENER_ABOVE, '2026-10-13'],
  );
}

function handDown(subject: Subject, organisationId: string): LevelCommand {
  const { id: subjectId } = subject;
  return {
    ...{ type: 'handDownSubject', subjectId, organisationId, allegationIds: [`of-${subjectId}`] },
    ...{ caseId: 'part-1', reason: text('settle it where the member is') },
  };
}

/** What is asked of others by these events. */
function askedBy(story: Story, events: readonly CaseEvent[]) {
  return followUps(fold(story), events, 'case/case-1');
}

const BOTH = denounced(CHAIR_OF_COMMUNE, MEMBER);

describe('a matter with subjects of two levels (P14)', () => {
  it('is led by the highest, which hands one of them down in writing; the other stays', () => {
    const down = given(BOTH).when(handDown(MEMBER, 'commune'), HEAD_ABOVE, ON);
    expect(down.events()[0]).toMatchObject({
      ...{ type: 'SubjectHandedDown', subjectId: MEMBER.id, organisationId: 'commune', caseId: 'part-1' },
      decided: { by: 'person', personId: 'provincialLeader' },
    });
    const after = down.state();
    expect(after.subjects).toEqual([CHAIR_OF_COMMUNE]);
    expect(after.parts).toMatchObject([{ caseId: 'part-1', handedDownTo: { organisationId: 'commune' } }]);
    expect(after.organisation.id).toBe('province');
    // Who was handed down reads no more of the rest than before.
    expect(after.namedElsewhere).toContainEqual({ personId: 'branchMember', organisationId: null });
  });

  it('the body below has it as a case of its own, screened and taken on there', () => {
    const down = goOn(BOTH, [handDown(MEMBER, 'commune'), HEAD_ABOVE, ON]);
    const events = down.slice(BOTH.length).map((one) => one.event);
    const messages = askedBy(down, events).flatMap((one) => (one.kind === 'command' ? [one] : []));
    const begin = messages.find((one) => one.command.type === 'beginPart');
    expect(begin).toMatchObject({
      to: 'case/part-1',
      command: { organisationId: 'commune', organisationPath: 'mg.x01' },
    });
    const part = lived([begin?.command as BeginPart, PROCESS, ON]);
    expect(fold(part)).toMatchObject({ stage: 'SCREENING', organisation: { id: 'commune' }, subjects: [MEMBER] });
    expect(given(part).when(TAKE_ON, HEAD, ON).state().acceptedOn).toBe(ON);
    given(part).when(TAKE_ON, HEAD_ABOVE, ON).thenRefused('NOT_PERMITTED');
  });

  it('never to a body where anybody the letter speaks of serves or leads, nor one that is not competent or not below', () => {
    given(BOTH).when(handDown(MEMBER, 'branch'), HEAD_ABOVE, ON).thenRefused('HAND_DOWN_TO_BODY_CONCERNED');
    given(BOTH).when(handDown(MEMBER, 'otherCommune'), HEAD_ABOVE, ON).thenRefused('HAND_DOWN_TO_BODY_CONCERNED');
    given(BOTH).when(handDown(CHAIR_OF_COMMUNE, 'commune'), HEAD_ABOVE, ON).thenRefused('BODY_NOT_COMPETENT');
    given(BOTH).when(handDown(MEMBER, 'province'), HEAD_ABOVE, ON).thenRefused('BODY_NOT_BELOW');
    given(BOTH).when(handDown(MEMBER, 'nowhere'), HEAD_ABOVE, ON).thenRefused('ORGANISATION_UNKNOWN');
  });

  it('a matter with one subject goes down whole: the case itself, with all that is owed and every date', () => {
    const one = goOn(denounced(MEMBER), [assign('secondInspector'), HEAD_ABOVE, '2026-10-13']);
    const before = fold(one);
    const down = given(one).when({ ...handDown(MEMBER, 'commune'), toSenders: text('told') }, HEAD_ABOVE, ON);
    const after = down.state();
    expect(after).toMatchObject({
      ...{ stage: 'SCREENING', organisation: { id: 'commune', path: 'mg.x01' }, handler: null, assignment: null },
      ...{ number: before.number, receivedOn: before.receivedOn, senders: before.senders, subjects: [MEMBER] },
      ...{ matterId: before.matterId, registerNumber: before.registerNumber, transfer: null },
    });
    // What was owed to the sender from receipt is owed by the same day, below.
    const open = (state: CaseState) => state.obligations.filter((owed) => owed.status === 'open');
    const kept = open(before).filter((owed) => !['screening.outcome', 'assignment.answer'].includes(owed.key));
    expect(kept.length).toBeGreaterThan(0);
    for (const { id, dueOn } of kept) {
      expect(open(after)).toContainEqual(
        expect.objectContaining({ id, dueOn, owner: expect.objectContaining({ organisationId: 'commune' }) }),
      );
    }
    expect(open(after).filter((owed) => owed.owner.organisationId === 'province')).toEqual([]);
    expect(open(after).map((owed) => owed.key)).toContain('screening.outcome');
    expect(down.events()).toContainEqual(
      expect.objectContaining({ type: 'SenderAnswered', purpose: 'interim', text: text('told') }),
    );
    expect(after.oversight.marks).toMatchObject([
      { code: 'HANDED_DOWN', organisationPath: 'mg.x01', decidedBy: 'provincialLeader' },
    ]);
    expect(
      given(goOn(one, [{ ...handDown(MEMBER, 'commune'), toSenders: text('told') }, HEAD_ABOVE, ON]))
        .when(TAKE_ON, HEAD, ON)
        .state().acceptedOn,
    ).toBe(ON);
  });

  it('that was taken on above and not begun is screened anew below, its periods from receipt running on', () => {
    const taken = goOn(denounced(MEMBER), [TAKE_ON, HEAD_ABOVE, '2026-10-13']);
    const settle = (state: CaseState) => state.obligations.find((owed) => owed.key === 'party.tc.settle');
    const down = goOn(taken, [{ ...handDown(MEMBER, 'commune'), toSenders: text('told') }, HEAD_ABOVE, ON]);
    const after = fold(down);
    expect(after).toMatchObject({ stage: 'SCREENING', acceptedOn: null, organisation: { id: 'commune' } });
    expect(settle(after)).toMatchObject({ status: 'open', dueOn: settle(fold(taken))?.dueOn });
    expect(after.obligations.find((owed) => owed.key === 'verification.order')?.status).toBe('cancelled');
  });

  it('the whole is refused as one subject is, and where something would stay or nobody is told', () => {
    const one = denounced(MEMBER);
    const all = { ...handDown(MEMBER, 'commune'), toSenders: text('told') };
    const to = (organisationId: string) => given(one).when({ ...all, organisationId }, HEAD_ABOVE, ON);
    to('branch').thenRefused('HAND_DOWN_TO_BODY_CONCERNED');
    to('otherCommune').thenRefused('BODY_NOT_COMPETENT');
    to('province').thenRefused('BODY_NOT_BELOW');
    to('nowhere').thenRefused('ORGANISATION_UNKNOWN');
    const only = (changes: Partial<LevelCommand>) => given(one).when({ ...all, ...changes }, HEAD_ABOVE, ON);
    only({ allegationIds: [] }).thenRefused('WHOLE_MATTER_GOES', { allegationIds: [`of-${MEMBER.id}`] });
    only({ allegationIds: ['x'] }).thenRefused('ALLEGATION_UNKNOWN');
    only({ toSenders: null }).thenRefused('SENDERS_NOT_TOLD');
  });

  it('the whole is no transfer: below it may still be passed on once, but never back up to where it came from', () => {
    const below = goOn(denounced(MEMBER), [
      { ...handDown(MEMBER, 'commune'), toSenders: text('told') },
      ...([HEAD_ABOVE, ON] as const),
    ]);
    given(below).when(transfer('province'), HEAD, ON).thenRefused('TRANSFER_CIRCLE', { organisationId: 'province' });
    given(below).when(transfer('inspection'), HEAD, ON).thenEvents({ type: 'CaseTransferred' }, {}, {});
  });

  it('nobody unknown, and never without what is said of them', () => {
    given(BOTH)
      .when({ ...handDown(MEMBER, 'commune'), subjectId: 'x' }, HEAD_ABOVE, ON)
      .thenRefused('SUBJECT_UNKNOWN');
    given(BOTH)
      .when({ ...handDown(MEMBER, 'commune'), allegationIds: [] }, HEAD_ABOVE, ON)
      .thenRefused('PART_IS_EMPTY');
    given(BOTH).when(handDown(MEMBER, 'commune'), HEAD, ON).thenRefused('NOT_PERMITTED');
  });

  it('an inspection committee of the body itself may be given a subject too', () => {
    const own = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [
        classify({
          subjects: [MEMBER, about({ personId: 'otherBranchMember' })],
          allegations: [MEMBER.id, 'else'].map((id) => ({ id: `of-${id}`, codes: ['DD-7'], summary: text(id) })),
        }),
        SCREENER,
        '2026-10-13',
      ],
    );
    expect(given(own).when(handDown(MEMBER, 'inspection'), HEAD, ON).events()[0]).toMatchObject({
      ...{ type: 'SubjectHandedDown', organisationId: 'inspection' },
    });
  });

  it('a part that did not begin below is here again', () => {
    const down = goOn(BOTH, [handDown(MEMBER, 'commune'), HEAD_ABOVE, ON]);
    const refused: CaseCommand = {
      ...{ type: 'deliveryRefused', outboxId: 'case/1#1.0', code: 'COMMAND_NOT_IN_STAGE' },
      ...{ refused: 'beginPart', about: 'part-1' },
    };
    expect(
      given(down)
        .when(refused, PROCESS, ON)
        .state()
        .subjects.map((one) => one.id),
    ).toContain(MEMBER.id);
  });
});

describe('past a lower body that would be competent (P14)', () => {
  const OF_MEMBER = denounced(MEMBER);
  const past = (overrides: Partial<Bypass> = {}) =>
    ({
      ...TAKE_ON,
      bypass: { organisationId: 'commune', ground: 'inactive', text: text('nothing was done'), ...overrides },
    }) as CaseCommand;
  const notices = (events: readonly CaseEvent[]) =>
    askedBy(OF_MEMBER, events).flatMap((one) => (one.kind === 'notice' ? [`${one.notice} ${one.audience}`] : []));

  it.each(BYPASS_GROUNDS)('%s: it is taken on above, recorded with its ground', (ground) => {
    const taken = given(OF_MEMBER).when(past({ ground }), HEAD_ABOVE, ON);
    expect(taken.events()).toContainEqual(
      expect.objectContaining({ type: 'LowerBodyBypassed', organisationId: 'commune', ground }),
    );
    expect(taken.state()).toMatchObject({ acceptedOn: ON, organisation: { id: 'province' } });
    const told = notices(taken.events()).includes('lower-body-bypassed head:commune');
    expect(told).toBe(ground !== 'may-not-know');
  });

  it('a branch whose own member it is may not know of it, and is never told by mistake', () => {
    given(OF_MEMBER)
      .when(past({ organisationId: 'branch' }), HEAD_ABOVE, ON)
      .thenRefused('BYPASS_WOULD_TELL');
    const quiet = given(OF_MEMBER).when(past({ organisationId: 'branch', ground: 'may-not-know' }), HEAD_ABOVE, ON);
    expect(quiet.state().acceptedOn).toBe(ON);
    expect(notices(quiet.events()).join()).not.toContain('branch');
  });

  it('is nothing where the body named is not competent for everybody, or not below', () => {
    given(BOTH).when(past(), HEAD_ABOVE, ON).thenRefused('BYPASS_NOT_NEEDED', { organisationId: 'commune' });
    given(OF_MEMBER)
      .when(past({ organisationId: 'otherCommune' }), HEAD_ABOVE, ON)
      .thenRefused('BYPASS_NOT_NEEDED');
    given(OF_MEMBER)
      .when(past({ organisationId: 'province' }), HEAD_ABOVE, ON)
      .thenRefused('BODY_NOT_BELOW');
    given(OF_MEMBER)
      .when(past({ organisationId: 'nowhere' }), HEAD_ABOVE, ON)
      .thenRefused('ORGANISATION_UNKNOWN');
  });

  it('only by a ground that the row allows, and never where no row says so', () => {
    const rows = CASE_POLICIES.map((row) => (row.key === 'bypass.inactive' ? { ...row, choice: 'not-allowed' } : row));
    given(OF_MEMBER)
      .when(past(), HEAD_ABOVE, ON, rows)
      .thenRefused('BYPASS_GROUND_NOT_ALLOWED', { ground: 'inactive' });
    const none = CASE_POLICIES.filter((row) => row.key !== 'bypass.inactive');
    given(OF_MEMBER).when(past(), HEAD_ABOVE, ON, none).thenRefused('BYPASS_GROUND_NOT_ALLOWED');
    expect(
      given(OF_MEMBER)
        .when(past({ ground: 'unable' }), HEAD_ABOVE, ON, rows)
        .state().acceptedOn,
    ).toBe(ON);
  });
});
