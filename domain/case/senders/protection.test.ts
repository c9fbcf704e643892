import { describe, expect, it } from 'vitest';
import { processId } from '../../process.ts';
import type { FollowUp } from '../../process.ts';
import { EVERY_EVENT } from '../events.fixture.ts';
import type { CaseEvent } from '../events.ts';
import { followUps } from '../follow-ups.ts';
import { text } from '../commands.fixture.ts';
import { given } from '../given.fixture.ts';
import { HEAD, OFFICER, PROCESS, SCREENER, SENDER } from '../people.fixture.ts';
import { CLASSIFIED } from '../stories.fixture.ts';
import type { CaseState } from '../state.ts';

const ON = '2026-10-15';
const THREAT = { type: 'reportThreat', text: text('threat') } as const;
const REQUEST = { type: 'requestProtection', what: 'post', text: text('why') } as const;

function toProtections(state: CaseState, ...events: readonly CaseEvent[]) {
  const told = followUps(state, events, processId('case', 'case-1'));
  return told.flatMap((one: FollowUp) => (one.kind === 'command' && one.to.startsWith('protection/') ? [one] : []));
}

describe('a case whose sender is threatened', () => {
  it('begins a protection of its own for the letter, with all that it must know, and keeps that there is one', () => {
    const reported = given(CLASSIFIED).when(THREAT, SENDER, ON);
    const { submissions } = reported.state();
    expect(reported.state().protected).toEqual([submissions[0]]);
    expect(toProtections(reported.state(), ...reported.events())).toMatchObject([
      {
        to: `protection/${String(submissions[0])}`,
        command: { type: 'begin', trigger: 'threat', text: text('threat'), isClosed: false, caseId: 'case-1' },
      },
    ]);
  });

  it('does so for a withdrawal with signs of a threat, and for no other', () => {
    const withdrawn = (signs: readonly ('threat' | 'bribery')[]) => {
      const received = given(CLASSIFIED).when({ type: 'withdraw', text: text('off'), signs }, SENDER, ON);
      return toProtections(received.state(), ...received.events()).length;
    };
    expect([withdrawn(['threat']), withdrawn(['bribery']), withdrawn([])]).toEqual([1, 0, 0]);
  });

  it('hears a request from the sender or staff, owing nothing itself for it', () => {
    const asked = given(CLASSIFIED).when(REQUEST, SENDER, ON);
    asked.thenEvents({ type: 'ProtectionRequested', what: 'post', by: null });
    expect(given(CLASSIFIED).when(REQUEST, SCREENER, ON).events()[0]).toMatchObject({ by: 'screener' });
    given(CLASSIFIED).when(REQUEST, OFFICER, ON).thenRefused('NOT_PERMITTED');
    given(CLASSIFIED)
      .when({ ...REQUEST, senderId: 'nobody' }, HEAD, ON)
      .thenRefused('SENDER_UNKNOWN');
    given(CLASSIFIED).when(REQUEST, PROCESS, ON).thenRefused('NOT_PERMITTED');
  });

  it('tells it of its end, of its way, and of whoever it turns out to be about; nobody where nobody is protected', () => {
    const { state } = given(CLASSIFIED);
    const kept = { ...state, protected: ['letter-1'] };
    const types = (before: CaseState) =>
      (Object.values(EVERY_EVENT) as readonly CaseEvent[]).flatMap((event) =>
        toProtections(before, event).flatMap(({ command }) =>
          command.type === 'begin' ? [] : [`${event.type} ${command.type}`],
        ),
      );
    expect(types(state)).toEqual([]);
    const told = types(kept);
    expect(told).toEqual(expect.arrayContaining(['CaseReopened caseReopened', 'CaseClassified followCase']));
    expect(told).toEqual(expect.arrayContaining(['CompetenceDecided followCase', 'SubmissionsTakenIn followCase']));
    expect(told).toContain('CaseRaised followCase');
    expect(told).toEqual(expect.arrayContaining(['SealedForOutside caseSealed', 'PartBegun followCase']));
    expect(toProtections(kept, { type: 'CaseClosed', outcome: 'ANSWERED', on: ON })).toMatchObject([
      { command: { type: 'caseClosed', on: ON } },
    ]);
  });
});
