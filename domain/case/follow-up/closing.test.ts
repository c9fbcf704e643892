import { describe, expect, it } from 'vitest';
import { answer } from '../commands.fixture.ts';
import { givenState } from '../given.fixture.ts';
import { HEAD, OFFICER, PROCESS } from '../people.fixture.ts';
import {
  ACCUSED,
  announce,
  conclude,
  concluded,
  follows,
  goneOn,
  issue,
  notify,
  owedSince,
  publish,
  settled,
  underReview,
} from '../review/review.fixture.ts';
import { lawNotice, refer } from '../settlement/settlement.fixture.ts';
import type { CaseState } from '../state.ts';

/** Concluded with lessons, which leaves the paper, its announcement and the answer to be done. */
const LESSONS = conclude({ consequences: [follows('lessons')] });
const PARTY = concluded(underReview(), LESSONS);
const STATE = concluded(underReview({ track: 'state' }), LESSONS);
const RESULT = [answer('result'), OFFICER, '2026-12-04'] as const;
const ISSUED = [issue('2026-12-04'), HEAD, '2026-12-04'] as const;
const ANNOUNCED = [announce('2026-12-07'), OFFICER, '2026-12-07'] as const;

/** The day since which the closing is owed; null while it is not. */
function closingSince({ obligations }: CaseState): string | null {
  return obligations.find((one) => one.key === 'case.close' && one.status === 'open')?.startedOn ?? null;
}

describe('the closing is owed when nothing else is', () => {
  it('with the announcement, where that comes last', () => {
    const told = goneOn(PARTY, RESULT);
    expect(closingSince(told)).toBeNull();
    const issued = goneOn(told, ISSUED);
    expect(closingSince(issued)).toBeNull();
    expect(closingSince(goneOn(issued, ANNOUNCED))).toBe('2026-12-07');
  });

  it('with the answer, where that comes last', () =>
    expect(closingSince(goneOn(PARTY, ISSUED, ANNOUNCED, [answer('result'), OFFICER, '2026-12-08']))).toBe(
      '2026-12-08',
    ));

  it('with the publication of the State track, and the conclusion with its subject', () => {
    const told = goneOn(STATE, RESULT, [notify('conclusion'), OFFICER, '2026-12-08']);
    expect(closingSince(told)).toBeNull();
    expect(closingSince(goneOn(told, [publish('2026-12-08', '2026-12-30'), HEAD, '2026-12-08']))).toBe('2026-12-08');
  });

  it('with the word to a subject who asked for a review', () => {
    const asked = { ...PARTY, obligations: [owedSince('review.request', '2026-12-02')], resultAnswered: true };
    const told = goneOn(asked, [notify('conclusion'), OFFICER, '2026-12-08']);
    expect(closingSince(told)).toBe('2026-12-08');
  });

  it('with the end of the last discipline, and not while one runs', () => {
    const disciplined = goneOn(concluded(underReview()), RESULT, ISSUED, ANNOUNCED);
    expect(closingSince(disciplined)).toBeNull();
    const ended = goneOn(disciplined, [settled(`discipline-of-${ACCUSED.id}`), PROCESS, '2026-12-21']);
    expect(closingSince(ended)).toBe('2026-12-21');
  });
});

it('what comes up meanwhile takes the closing back, until it is done too', () => {
  const done = goneOn(PARTY, RESULT, ISSUED, ANNOUNCED);
  const referred = givenState(done).when(refer({ endsCase: false }), HEAD, '2026-12-09');
  expect(referred.events()).toContainEqual(
    expect.objectContaining({ type: 'ObligationSettled', obligationId: 'case.close#1', status: 'cancelled' }),
  );
  expect(closingSince(referred.state())).toBeNull();
  const last = goneOn(referred.state(), [lawNotice('not-prosecuted', '2026-12-15'), HEAD, '2026-12-15']);
  expect(closingSince(last)).toBe('2026-12-15');
});
