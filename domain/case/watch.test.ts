import { describe, expect, it } from 'vitest';
import { INSPECT, WATCH } from './commands.fixture.ts';
import { given } from './given.fixture.ts';
import { HEAD, OFFICER } from './people.fixture.ts';
import { CLASSIFIED, CONCRETE, WATCHED } from './stories.fixture.ts';

const ON = '2026-10-14';

describe('watching', () => {
  it('ends the first look and reviews the matter in ninety days', () => {
    const watched = given(CONCRETE).when(WATCH, HEAD, ON);
    watched.thenEvents(
      { type: 'CaseWatched' },
      { type: 'ObligationSettled', obligationId: 'party.watch.first#1', status: 'met' },
      { obligation: { key: 'party.watch.review', dueOn: '2027-01-12', owner: { role: 'HEAD' } } },
    );
    expect(watched.state().stage).toBe('WATCH');
  });

  it('is for anonymous letters with concrete content only', () =>
    given(CLASSIFIED).when(WATCH, HEAD, ON).thenRefused('WATCH_NEEDS_CONCRETE_ANONYMOUS'));

  it('may turn into an examination, which ends the review', () => {
    const opened = given(WATCHED).when(INSPECT, HEAD, '2026-11-02');
    opened.thenEvents(
      { type: 'InspectionOpened' },
      { type: 'ObligationSettled', obligationId: 'party.watch.review#1', status: 'met' },
    );
    expect(opened.state().stage).toBe('SCREENING');
  });

  it('is decided by the head, not by the handler', () =>
    given(CONCRETE).when(WATCH, OFFICER, ON).thenRefused('NOT_PERMITTED'));
});
