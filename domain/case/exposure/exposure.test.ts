import { describe, expect, it } from 'vitest';
import { EXPOSURE_POLICIES } from '../../policy/exposure-policies.fixture.ts';
import { CASE_POLICIES } from '../../policy/policies.fixture.ts';
import type { PolicyRow } from '../../policy/policy.ts';
import type { Actor, TextRef } from '../../process.ts';
import { register, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { exposureNotices } from './exposure-notices.ts';
import type { Exposure, SubjectTextPurpose } from './exposure-state.ts';
import { fold, given, givenState, lived } from '../given.fixture.ts';
import { ENGINE, HEAD, OFFICER, SCREENER, SECOND_OFFICER } from '../people.fixture.ts';
import { ASKED, LEADER, PLANNED, PRESENTED, goOn } from '../verification/team-stories.fixture.ts';
import { ACCUSED, PRESERVE, ask, present, share } from '../verification/verification.fixture.ts';

const ON = '2026-10-21';
const OTHER_WORDS: TextRef = { contentId: 'other', sha256: 'hash of other words' };
const NEEDED: readonly PolicyRow[] = [...CASE_POLICIES, ...EXPOSURE_POLICIES];

const prepare = (
  purpose: SubjectTextPurpose,
  words: TextRef,
  { exposure = 'none', details = null }: { exposure?: Exposure; details?: TextRef | null } = {},
): CaseCommand => ({ type: 'prepareForSubject', purpose, text: words, exposure, details });
const clear = (preparationId = 'preparation-1', senderAgreed = false): CaseCommand => ({
  ...{ type: 'clearForSubject', preparationId, senderAgreed },
});
const giveBack: CaseCommand = { type: 'returnPreparation', preparationId: 'preparation-1', reason: text('why') };
const written = (story: typeof PRESENTED, ...more: Parameters<typeof prepare>) =>
  goOn(story, [prepare(...more), LEADER, ON]);

describe('what reaches whoever is complained about', () => {
  const notify: CaseCommand = {
    ...{ type: 'notifySubject', subjectId: ACCUSED, purpose: 'acceptance', form: 'letter', text: text('notice') },
  };
  it.each([
    ['the decision', PLANNED, present(ON, ACCUSED), text('notice')],
    ['questions', PRESENTED, ask(), text('questions')],
    ['the draft of the findings', ASKED, share(), text('draft')],
    ['an order to keep documents', PRESENTED, PRESERVE, text('which')],
  ] as const)('goes out as a second person has read it: %s', (_what, story, command, words) => {
    const purpose = command.type as SubjectTextPurpose;
    given(story).when(command, LEADER, ON, NEEDED).thenRefused('EXPOSURE_NOT_PREPARED', { command: purpose });
    const waiting = written(story, purpose, words);
    given(waiting).when(command, LEADER, ON, NEEDED).thenRefused('EXPOSURE_NOT_PREPARED');
    const cleared = goOn(waiting, [clear(), HEAD, ON]);
    expect(given(cleared).when(command, LEADER, ON, NEEDED).events()[0]).toBeDefined();
    const others = goOn(written(story, purpose, OTHER_WORDS), [clear(), HEAD, ON]);
    given(others).when(command, LEADER, ON, NEEDED).thenRefused('EXPOSURE_NOT_REVIEWED', { command: purpose });
  });

  it('is refused for what it lacks itself before anybody asks who has read it', () =>
    given(PRESENTED).when(notify, LEADER, ON, NEEDED).thenRefused('NOTICE_BY_PRESENTATION'));

  it('was cleared for one purpose and not for another', () => {
    const cleared = goOn(written(PRESENTED, 'notifySubject', text('questions')), [clear(), HEAD, ON]);
    given(cleared).when(ask(), LEADER, ON, NEEDED).thenRefused('EXPOSURE_NOT_PREPARED');
  });

  it('is read anew when another letter has come, since its sender may be given away too', () => {
    const state = fold(goOn(written(PRESENTED, 'requestExplanation', text('questions')), [clear(), HEAD, ON]));
    const joined = { ...state, submissions: [...state.submissions, 'submission-2'] };
    givenState(joined).when(ask(), LEADER, ON, NEEDED).thenRefused('EXPOSURE_NOT_PREPARED');
  });

  it('needs no second reader where the body has chosen so, nor where nobody has sent anything', () => {
    const none = EXPOSURE_POLICIES.map((row) => ({ ...row, choice: 'none' }));
    given(PRESENTED)
      .when(ask(), LEADER, ON, [...CASE_POLICIES, ...none])
      .thenEvents({ type: 'ExplanationRequested' }, {});
    const own = { ...fold(PRESENTED), origin: { kind: 'self-detected', ref: null } } as ReturnType<typeof fold>;
    givenState(own).when(ask(), LEADER, ON, NEEDED).thenEvents({ type: 'ExplanationRequested' }, {});
    givenState(own)
      .when(prepare('requestExplanation', text('questions')), LEADER, ON, NEEDED)
      .thenRefused('NO_SENDER');
  });
});

describe('the second reader', () => {
  const WAITING = written(PRESENTED, 'requestExplanation', text('questions'));

  it('is anybody else who works on the case', () => {
    given(WAITING).when(clear(), LEADER, ON).thenRefused('FOUR_EYES', { command: 'clearForSubject' });
    for (const other of [HEAD, SECOND_OFFICER, SCREENER] satisfies Actor[]) {
      given(WAITING)
        .when(clear(), other, ON)
        .thenEvents({ type: 'SubjectTextCleared', preparationId: 'preparation-1', letters: 1, by: other.personId });
    }
  });

  it('gives back what has to be mended, and then it is written anew', () => {
    const returned = goOn(WAITING, [giveBack, HEAD, ON]);
    given(returned).when(clear(), HEAD, ON).thenRefused('PREPARATION_REVIEWED');
    given(returned).when(giveBack, HEAD, ON).thenRefused('PREPARATION_REVIEWED');
    given(returned).when(ask(), LEADER, ON, NEEDED).thenRefused('EXPOSURE_NOT_PREPARED');
    given(returned).when(clear('preparation-2'), HEAD, ON).thenRefused('PREPARATION_UNKNOWN');
    const again = written(returned, 'requestExplanation', text('questions, mended'));
    expect(fold(again).exposure.preparations.map((one) => [one.id, one.status])).toEqual([
      ['preparation-1', 'returned'],
      ['preparation-2', 'open'],
    ]);
  });

  it('hears that something waits, and who wrote it hears what came of it', () => {
    const told = (story: typeof WAITING, event: CaseEvent) =>
      exposureNotices(fold(story), event).map((one) => [one.notice, one.audience]);
    const prepared = WAITING.at(-1)?.event as CaseEvent;
    expect(told(WAITING, prepared)).toEqual([['text-prepared', 'owner-head']]);
    const [returned] = given(WAITING).when(giveBack, HEAD, ON).events();
    expect(told(WAITING, returned as CaseEvent)).toEqual([['text-returned', `person:${LEADER.personId}`]]);
    const [taken] = given(WAITING).when(giveBack, LEADER, ON).events();
    expect(told(WAITING, taken as CaseEvent)).toEqual([]);
  });

  it('is told which details point to the sender and what replaces them', () => {
    for (const exposure of ['replaced', 'unavoidable'] as const) {
      given(PRESENTED)
        .when(prepare('requestExplanation', text('questions'), { exposure }), OFFICER, ON)
        .thenRefused('EXPOSURE_DETAILS_MISSING');
    }
  });

  it('clears what cannot be left out only with the consent of the sender', () => {
    const exposed = { exposure: 'unavoidable', details: text('details') } as const;
    const waiting = written(PRESENTED, 'requestExplanation', text('questions'), exposed);
    given(waiting).when(clear(), HEAD, ON).thenRefused('SENDER_CONSENT_MISSING');
    given(waiting).when(clear('preparation-1', true), HEAD, ON).thenEvents({ senderAgreed: true });
  });

  it('reads nothing of a case that is not sorted yet', () => {
    const filed = lived([register('2026-10-12'), ENGINE, '2026-10-12']);
    given(filed)
      .when(prepare('requestExplanation', text('questions')), HEAD, '2026-10-12')
      .thenRefused('COMMAND_NOT_IN_STAGE');
  });
});
