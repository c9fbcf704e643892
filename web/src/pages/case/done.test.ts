import { describe, expect, it } from 'vitest';
import { hearing, standing, team, told, view } from './case-view.fixture.ts';
import { isDoneIn } from './done.ts';

const waiting = (seen: Parameters<typeof isDoneIn>[0], ...types: readonly string[]) =>
  types.filter((type) => !isDoneIn(seen)(type));

describe('what is put forward in a case', () => {
  it('is the instruction once a proposal lies before the head, and no longer after it was given', () => {
    const timeline = [told(1, 'CaseClassified'), told(2, 'SubmittedToHead')];
    expect(waiting(view('SCREENING', { timeline }), 'submitToHead', 'instruct')).toEqual(['instruct']);
    const instructed = [...timeline, told(3, 'Instructed')];
    expect(waiting(view('SCREENING', { timeline: instructed }), 'submitToHead', 'instruct')).toEqual([]);
  });

  it('is the acceptance before it, and the order to verify after it', () => {
    expect(waiting(view('SCREENING'), 'accept', 'orderVerification')).toEqual(['accept', 'orderVerification']);
    const accepted = view('SCREENING', { standing: standing({ acceptedOn: '2026-11-02' }) });
    expect(waiting(accepted, 'accept', 'orderVerification')).toEqual(['orderVerification']);
  });

  it('follows the hearing of the subjects step by step', () => {
    const steps = [
      'presentDecision',
      'requestExplanation',
      'recordExplanation',
      'shareDraftFindings',
      'commentOnDraft',
    ];
    const at = (given: Parameters<typeof hearing>[1]) =>
      waiting(view('VERIFICATION', { verification: team({ hearings: [hearing('Cao Ước Lệ', given)] }) }), ...steps);
    const presentedOn = '2026-11-03';
    expect(at({})).toContain('presentDecision');
    expect(at({ presentedOn })).toEqual(['requestExplanation', 'shareDraftFindings']);
    expect(at({ presentedOn, explanation: 'asked' })).toEqual(['recordExplanation', 'shareDraftFindings']);
    expect(at({ presentedOn, explanation: 'given', draft: 'shared' })).toEqual(['commentOnDraft']);
    expect(at({ presentedOn, explanation: 'silent', draft: 'silent' })).toEqual([]);
  });

  it('is an answer to a witness proposal only while one waits', () => {
    const answer = (code: string) => ({ id: 'witness-1', subjectId: 's', subject: 'A', answer: { code, text: code } });
    const seen = (code: string) => view('VERIFICATION', { verification: team({ witnesses: [answer(code)] }) });
    expect(waiting(seen('open'), 'answerWitnessProposal')).toEqual(['answerWitnessProposal']);
    expect(waiting(seen('accepted'), 'answerWitnessProposal')).toEqual([]);
  });

  it('is the answer to the sender only from the settlement on, and until it was given', () => {
    expect(waiting(view('VERIFICATION'), 'answerSender')).toEqual([]);
    const timeline = [told(1, 'SenderAnswered'), told(2, 'CaseConcluded')];
    expect(waiting(view('FOLLOW_UP', { timeline }), 'answerSender')).toEqual(['answerSender']);
    expect(waiting(view('FOLLOW_UP', { timeline: [...timeline, told(3, 'SenderAnswered')] }), 'answerSender')).toEqual(
      [],
    );
  });

  it('is another handler only where one refused or had to give it back', () => {
    const timeline = [told(1, 'HandlerProposed')];
    expect(waiting(view('SCREENING', { timeline }), 'assign')).toEqual([]);
    expect(waiting(view('SCREENING', { timeline: [...timeline, told(2, 'HandlerRefused')] }), 'assign')).toEqual([
      'assign',
    ]);
  });
});
