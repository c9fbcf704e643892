import { describe, expect, it } from 'vitest';
import { hearing, told } from '../case-view.fixture.ts';
import { nextFor, stepsOf } from './subject-steps.ts';

const NAME = 'Cao Ước Lệ';
const presentedOn = '2026-11-03';

describe('the steps of one subject', () => {
  it('begin with the presentation of the decision', () => {
    const steps = stepsOf(hearing(NAME), [], true);
    expect(steps.presented).toEqual({ state: 'missing', on: null });
    expect(nextFor(steps)).toEqual(['presentDecision']);
  });

  it('take their days from the story, of this subject and no other', () => {
    const timeline = [
      told(4, 'ExplanationRequested', 'Hồ Khác Tên'),
      told(5, 'ExplanationRequested', NAME),
      told(9, 'ExplanationRequested', 'Hồ Khác Tên'),
    ];
    const steps = stepsOf(hearing(NAME, { presentedOn, explanation: 'asked' }), timeline, true);
    expect(steps.explanation).toEqual({ state: 'waiting', on: '2026-11-05' });
    expect(stepsOf(hearing(NAME, { presentedOn, explanation: 'asked' }), timeline, false).explanation.on).toBeNull();
  });

  it('put what the team owes before what is waited for', () => {
    const asked = stepsOf(
      hearing(NAME, { presentedOn, explanation: 'asked' }),
      [told(6, 'SessionRecorded', NAME)],
      true,
    );
    expect(nextFor(asked)).toEqual(['shareDraftFindings', 'recordExplanation']);
  });

  it('are over when a period ran out in silence, and then nothing is waited for', () => {
    const silent = stepsOf(
      hearing(NAME, { presentedOn, explanation: 'silent', draft: 'silent' }),
      [told(6, 'SessionRecorded', NAME)],
      true,
    );
    expect([silent.explanation.state, silent.draft.state, silent.comment.state]).toEqual(['silent', 'done', 'silent']);
    expect(nextFor(silent)).toEqual([]);
  });
});
