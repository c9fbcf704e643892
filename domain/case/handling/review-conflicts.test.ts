import { describe, expect, it } from 'vitest';
import { given, givenState } from '../given.fixture.ts';
import { HEAD, PROCESS } from '../people.fixture.ts';
import { OFFICER_HANDLES } from '../stories.fixture.ts';

const ON = '2026-10-16';
const review = (personId: string, on = '2026-10-15') => ({ type: 'reviewConflicts', personId, on }) as const;
/** Taken on before it was on record that the handler is married to the one complained about. */
const BY_SPOUSE = { ...given(OFFICER_HANDLES).state, handler: 'spouse' };

describe('a new post or relative on record', () => {
  it.each(['spouse', 'branchSecretary'])(
    'of %s: the case itself finds the handler in conflict, who steps back the same day',
    (personId) => {
      const stepped = givenState(BY_SPOUSE).when(review(personId), PROCESS, ON);
      stepped.thenEvents(
        { type: 'LifeEventNoted', personId: 'spouse', event: 'became-related', on: '2026-10-15' },
        { type: 'WorkPassedOn', personId: 'spouse', event: 'became-related', toPersonId: null },
        { type: 'ObligationOpened', obligation: { key: 'handover.minutes' } },
        { type: 'ObligationOpened', obligation: { key: 'assignment.renew' } },
      );
      expect(stepped.state()).toMatchObject({ handler: null, recused: ['spouse'] });
      givenState(stepped.state()).when(review(personId), PROCESS, ON).thenEvents();
    },
  );

  it('changes nothing where nobody is in conflict by it, of whoever has no part, and once the case is closed', () => {
    for (const personId of ['officer', 'branchSecretary', 'stranger']) {
      given(OFFICER_HANDLES).when(review(personId), PROCESS, ON).thenEvents();
    }
    givenState(BY_SPOUSE).when(review('officer'), PROCESS, ON).thenEvents();
    givenState({ ...BY_SPOUSE, stage: 'CLOSED' })
      .when(review('spouse'), PROCESS, ON)
      .thenEvents();
  });

  it('of somebody complained about who serves here from now on: the level above has the case, whoever worked on it', () => {
    const { state } = given(OFFICER_HANDLES);
    const subjects = state.subjects.map((one) => ({ ...one, personId: 'clerk' }));
    const moved = givenState({ ...state, subjects }).when(review('clerk'), PROCESS, ON);
    expect(moved.events()).toContainEqual(
      expect.objectContaining({ type: 'CaseTakenUp', organisationId: 'province', cause: 'concerns-body' }),
    );
    expect(moved.state()).toMatchObject({ organisation: { id: 'province' }, handler: null });
    givenState(moved.state()).when(review('clerk'), PROCESS, ON).thenEvents();
    givenState({ ...state, subjects, stage: 'CLOSED' })
      .when(review('clerk'), PROCESS, ON)
      .thenEvents();
  });

  it('is told by the record of people alone, and never noted for a day to come', () => {
    givenState(BY_SPOUSE).when(review('spouse'), HEAD, ON).thenRefused('NOT_PERMITTED');
    givenState(BY_SPOUSE)
      .when(review('spouse', '2026-12-01'), PROCESS, ON)
      .thenEvents({ type: 'LifeEventNoted', on: ON }, { type: 'WorkPassedOn' }, {}, {});
  });
});
