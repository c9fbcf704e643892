import { describe, expect, it } from 'vitest';
import { EXPOSURE_POLICIES } from '../../domain/policy/exposure-policies.fixture.ts';
import { CASE_POLICIES } from '../../domain/policy/policies.fixture.ts';
import { classify, register, text } from '../../domain/case/commands.fixture.ts';
import type { SubjectTextPurpose } from '../../domain/case/exposure/exposure-state.ts';
import { BEGINNINGS } from '../../domain/case/beginnings.fixture.ts';
import { contextFor, fold, lived } from '../../domain/case/given.fixture.ts';
import type { Story } from '../../domain/case/given.fixture.ts';
import * as people from '../../domain/case/people.fixture.ts';
import { chooseCommand } from '../../domain/case/random-commands.fixture.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { CaseCommandType } from '../../domain/case/commands.ts';
import { conclude, putOnAgenda } from '../../domain/case/review/review.fixture.ts';
import * as team from '../../domain/case/verification/team-stories.fixture.ts';
import type { Actor } from '../../domain/process.ts';
import { definitionOf } from '../../domain/registry.ts';
import { VI } from '../../texts/vi.ts';
import { allowedCommands, factsToOffer } from './allowed-commands.ts';
import type { AllowedCommand } from './allowed-commands.ts';

const policies = [...CASE_POLICIES, ...EXPOSURE_POLICIES];
const { HEAD, OFFICER, SCREENER, SECOND_OFFICER } = people;

/** The day of the last event of a story. */
const lastDay = (story: Story) => story.at(-1)?.at.slice(0, 10) ?? '';

const known = <T>(all: Readonly<Record<string, T>>, ids: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));

/** What the page of a case offers to this actor, by the facts that offering loads and no others. */
function offeredTo(actor: Actor, story: Story, on = lastDay(story)): AllowedCommand[] {
  const state = fold(story);
  const offered = { kind: 'case', processId: 'case/1', state } as const;
  const asked = factsToOffer(offered, actor, on);
  const { facts, ...moment } = contextFor(state, { type: 'clock' }, { actor, on, policies });
  const loaded = {
    people: known(people.PEOPLE, asked.people),
    organisations: known(people.ORGANISATIONS, asked.organisations),
  };
  return allowedCommands(offered, { ...moment, facts: { ...facts, ...loaded } });
}

const offerOf = (type: string, actor: Actor, story: Story) =>
  offeredTo(actor, story).find((one) => one.type === type) ?? null;

/** Who writes what goes to a subject: the team once there is one, the head before. */
const writerIn = (story: Story) => (fold(story).verification === null ? HEAD : OFFICER);

/** The story with a text for that purpose, written by one and cleared by the other. */
const written = (story: Story, purpose: SubjectTextPurpose, by = writerIn(story)): Story =>
  team.goOn(story, [
    { type: 'prepareForSubject', purpose, text: text(purpose), exposure: 'none', details: null },
    by,
    lastDay(story),
  ]);
const cleared = (story: Story, purpose: SubjectTextPurpose): Story =>
  team.goOn(written(story, purpose), [
    { type: 'clearForSubject', preparationId: 'preparation-1', senderAgreed: false },
    SCREENER,
    lastDay(story),
  ]);

const NOT_READ = { allowed: false, reason: VI.refusals['EXPOSURE_NOT_PREPARED']?.({}) };

const CONCLUDED = team.goOn(
  team.APPROVED,
  [putOnAgenda(), people.SECRETARY, '2026-11-17'],
  [conclude({ on: '2026-12-01' }), people.PROCESS, '2026-12-01'],
);

describe('what reaches whoever is complained about', () => {
  it.each([
    ['presentDecision', team.PLANNED, OFFICER],
    ['presentDecision', team.TWO_PLANNED, OFFICER],
    ['requestExplanation', team.PRESENTED, OFFICER],
    ['shareDraftFindings', team.EXPLAINED, OFFICER],
    ['preserveDocuments', team.ACCEPTED, HEAD],
  ] as const)('is not offered before somebody has read it, but says so: %s', (purpose, story, actor) => {
    expect(offerOf(purpose, actor, story)).toMatchObject(NOT_READ);
    expect(offerOf(purpose, actor, written(story, purpose))).toMatchObject(NOT_READ);
    expect(offerOf(purpose, actor, cleared(story, purpose))).toMatchObject({ allowed: true, reason: null });
  });

  it('is told of the conclusion once there is one, and somebody has read it', () => {
    const notice = (story: Story) => offerOf('notifySubject', HEAD, story);
    expect(notice(cleared(team.APPROVED, 'notifySubject'))?.reason).toBe(VI.refusals['NOTICE_BY_PRESENTATION']?.({}));
    expect(notice(CONCLUDED)).toMatchObject(NOT_READ);
    expect(notice(cleared(CONCLUDED, 'notifySubject'))?.allowed).toBe(true);
  });

  it('says what else must come first, and is not looked for once it is done', () => {
    expect(offerOf('presentDecision', OFFICER, team.ORDERED)?.reason).toBe(VI.refusals['PLAN_NOT_APPROVED']?.({}));
    expect(offerOf('presentDecision', OFFICER, team.PRESENTED)).toBeNull();
    expect(offerOf('requestExplanation', OFFICER, cleared(team.ASKED, 'requestExplanation'))?.reason).toBe(
      VI.refusals['EXPLANATION_PENDING']?.({}),
    );
  });

  it('is offered at once where no row asks for a second reader', () => {
    const on = lastDay(team.PRESENTED);
    const state = fold(team.PRESENTED);
    const offered = { kind: 'case', processId: 'case/1', state } as const;
    const context = contextFor(state, { type: 'clock' }, { actor: OFFICER, on });
    expect(allowedCommands(offered, context).find((one) => one.type === 'requestExplanation')?.allowed).toBe(true);
  });
});

describe('a text that waits for a second reader', () => {
  const waiting = written(written(team.PRESENTED, 'requestExplanation'), 'preserveDocuments', SECOND_OFFICER);

  it('is offered to whoever may read it, though one of their own waits longer', () => {
    expect(offerOf('clearForSubject', OFFICER, waiting)).toMatchObject({ allowed: true, itemIds: ['preparation-2'] });
    expect(offerOf('clearForSubject', SECOND_OFFICER, waiting)?.itemIds).toEqual(['preparation-1']);
    expect(offerOf('clearForSubject', SCREENER, waiting)?.itemIds).toEqual(['preparation-1', 'preparation-2']);
    expect(offerOf('returnPreparation', OFFICER, waiting)?.itemIds).toEqual(['preparation-1', 'preparation-2']);
  });

  it('is told to be another’s to read where all that wait are one’s own, and is not looked for where none does', () => {
    const own = written(team.PRESENTED, 'requestExplanation');
    expect(offerOf('clearForSubject', OFFICER, own)).toMatchObject({ allowed: false, itemIds: [] });
    expect(offerOf('clearForSubject', HEAD, team.PRESENTED)).toBeNull();
  });
});

const ONE = { codes: ['DD-5'], summary: text('what') };
const MIXED = lived(
  [register('2026-10-12'), people.ENGINE, '2026-10-12'],
  [classify({ allegations: ['a', 'b'].map((id) => ({ ...ONE, id })) }), SCREENER, '2026-10-13'],
);

describe('what staff enters for others', () => {
  it('is offered once there is somebody to enter it for, and something to enter', () => {
    for (const type of ['recordExplanation', 'commentOnDraft', 'requestMoreTime', 'objectToTeamMember']) {
      expect([type, offerOf(type, OFFICER, team.PLANNED)]).toEqual([type, null]);
    }
    expect(offerOf('recordExplanation', OFFICER, team.PRESENTED)?.allowed).toBe(true);
    expect(offerOf('requestMoreTime', OFFICER, team.PRESENTED)).toBeNull();
    expect(offerOf('requestMoreTime', OFFICER, team.ASKED)?.allowed).toBe(true);
    expect(offerOf('commentOnDraft', OFFICER, team.EXPLAINED)).toBeNull();
    expect(offerOf('commentOnDraft', OFFICER, team.SHARED)?.allowed).toBe(true);
  });

  it('is split only where one allegation can go and another stay', () => {
    expect(offerOf('split', HEAD, team.ACCEPTED)).toBeNull();
    expect(offerOf('split', HEAD, MIXED)?.allowed).toBe(true);
  });
});

/** Works on the case, and heads and serves the body in every office there is. */
const IN_ALL_OFFICES = people.staff('officer', 'HEAD', 'INSPECTOR', 'SCREENER', 'MEETING_SECRETARY');
/** Chance seldom names oneself, and the world of these stories has no other body below. */
const NOT_BY_CHANCE: readonly string[] = ['declareConflict', 'handDownSubject'];
/** Said only once the words that were read are sent, or a reason is added to what is late. */
const MENDED_IN_THE_FORM: readonly string[] = ['EXPOSURE_NOT_REVIEWED', 'LATENESS_REASON_REQUIRED'];

/** What every filling that chance finds is refused with; null where one is taken. */
function refusedHowever(type: string, state: CaseState, on: string): readonly string[] | null {
  const actor = IN_ALL_OFFICES;
  const refusals = new Set<string>();
  for (let i = 1; i <= 100; i += 1) {
    const command = chooseCommand(type as CaseCommandType, state, on, [i, i * i, i * i * 3 + 1, i * 17]);
    const decision = definitionOf('case').decide(state, command, contextFor(state, command, { actor, on, policies }));
    if (decision.ok || MENDED_IN_THE_FORM.includes(decision.refusal.code)) return null;
    refusals.add(decision.refusal.code);
  }
  return [...refusals];
}

describe('whatever a case offers', () => {
  it('can be filled in so that it is taken, wherever the case stands', () => {
    const refused = BEGINNINGS.filter((story) => story.length > 0).flatMap((story) => {
      const state = fold(story);
      return offeredTo(IN_ALL_OFFICES, story)
        .filter((one) => one.allowed && one.obligationIds.length === 0 && !NOT_BY_CHANCE.includes(one.type))
        .map(({ type }) => ({
          type,
          after: story.at(-1)?.event.type,
          codes: refusedHowever(type, state, lastDay(story)),
        }))
        .filter(({ codes }) => codes !== null);
    });
    expect(refused).toEqual([]);
  });
});
