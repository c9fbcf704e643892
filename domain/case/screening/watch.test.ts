import { describe, expect, it } from 'vitest';
import { INSPECT, WATCH, instruct, propose } from '../commands.fixture.ts';
import { given, record } from '../given.fixture.ts';
import { DEPUTY, HEAD, OFFICER, SCREENER } from '../people.fixture.ts';
import { CLASSIFIED, CONCRETE, WATCHED, WATCH_PROPOSED } from '../stories.fixture.ts';

const ON = '2026-10-14';

describe('watching', () => {
  it('ends the first look and the screening, and reviews the matter in ninety days', () => {
    const watched = given(WATCH_PROPOSED).when(WATCH, HEAD, ON);
    watched.thenEvents(
      { type: 'CaseWatched' },
      { type: 'ObligationSettled', obligationId: 'party.watch.first#1', status: 'met' },
      { type: 'ObligationSettled', obligationId: 'screening.outcome#1', status: 'met' },
      { type: 'ObligationSettled', obligationId: 'proposal.answer#1', status: 'met' },
      { obligation: { key: 'party.watch.review', dueOn: '2027-01-12', owner: { role: 'HEAD' } } },
    );
    expect(watched.state().stage).toBe('WATCH');
  });

  it('is for anonymous letters with concrete content only', () =>
    given(CLASSIFIED).when(WATCH, HEAD, ON).thenRefused('WATCH_NEEDS_CONCRETE_ANONYMOUS'));

  it('needs somebody to propose or instruct it', () => {
    const refusal = { command: 'watch', needed: 'watch' };
    given(CONCRETE).when(WATCH, HEAD, ON).thenRefused('NO_PROPOSAL', refusal);
    const otherwise = record(CONCRETE, given(CONCRETE).when(propose('examine'), SCREENER, ON).events(), SCREENER, ON);
    given(otherwise).when(WATCH, HEAD, ON).thenRefused('NO_PROPOSAL', refusal);
    const instructed = given(CONCRETE)
      .when(instruct({ action: 'watch' }), DEPUTY, ON)
      .events();
    given(record(CONCRETE, instructed, DEPUTY, ON))
      .when(WATCH, HEAD, ON)
      .thenEvents({ type: 'CaseWatched' }, {}, {}, {});
  });

  it('may turn into an examination, which ends the review and owes an outcome again', () => {
    const opened = given(WATCHED).when(INSPECT, HEAD, '2026-11-02');
    opened.thenEvents(
      { type: 'InspectionOpened' },
      { type: 'ObligationSettled', obligationId: 'party.watch.review#1', status: 'met' },
      { obligation: { id: 'screening.outcome#2', dueOn: '2026-11-16', owner: { kind: 'role', role: 'HEAD' } } },
    );
    expect(opened.state().stage).toBe('SCREENING');
  });

  it('is not taken up again by the proposal that led to it the first time', () => {
    const examined = record(WATCHED, given(WATCHED).when(INSPECT, HEAD, '2026-11-02').events(), HEAD, '2026-11-02');
    given(examined).when(WATCH, HEAD, '2026-11-02').thenRefused('NO_PROPOSAL', { needed: 'watch' });
  });

  it('is decided by the head, not by the handler', () =>
    given(WATCH_PROPOSED).when(WATCH, OFFICER, ON).thenRefused('NOT_PERMITTED'));
});
