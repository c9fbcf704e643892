import { describe, expect, it } from 'vitest';
import { CHAIR, HEAD, PROCESS, SECRETARY, staff } from '../case/people.fixture.ts';
import { announce, putOnAgenda, serve, sign, tellNone, vote } from './commands.fixture.ts';
import type { DisciplineEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { given, later } from './given.fixture.ts';
import { HEARD, ON_AGENDA } from './stories.fixture.ts';

/** The inspection committee of the commune, which does not own the matter. */
const INSPECTION = {
  body: 'inspection-committee',
  organisationId: 'inspection',
  organisationPath: 'mg.x01.ubkt',
} as const;
const INSPECTION_SECRETARY = staff('secondMember', ['MEETING_SECRETARY', 'inspection']);
const ON = '2026-10-30';

describe('a discipline that another body decides', () => {
  const decided = later(ON_AGENDA, [vote('warning', INSPECTION), PROCESS, ON]);

  it('belongs to that body from then on, which owes the signing', () => {
    const voted = given(ON_AGENDA).when(vote('warning', INSPECTION), PROCESS, ON);
    voted.thenEvents(
      { type: 'FormDecided', organisationId: 'inspection', organisationPath: 'mg.x01.ubkt' },
      { obligation: { key: 'disc.sign', owner: { role: 'HEAD', organisationId: 'inspection' } } },
    );
    expect(voted.state().organisation).toEqual({ id: 'inspection', path: 'mg.x01.ubkt' });
  });

  it('is signed, served and announced there, and no more where it began', () => {
    given(decided).when(sign('2026-11-03'), HEAD, '2026-11-03').thenRefused('NOT_PERMITTED');
    const signed = later(decided, [sign('2026-11-03'), CHAIR, '2026-11-03']);
    given(signed).when(serve('2026-11-04'), SECRETARY, '2026-11-04').thenRefused('NOT_PERMITTED');
    const served = later(signed, [serve('2026-11-04'), INSPECTION_SECRETARY, '2026-11-04']);
    const announced = given(served).when(announce('2026-11-05'), CHAIR, '2026-11-05').state();
    const owners = announced.obligations.filter((one) => one.status === 'open').map((one) => one.owner.organisationId);
    expect(owners).toEqual(['inspection', 'inspection']);
  });

  it('and ends without discipline, is told there', () => {
    const none = later(ON_AGENDA, [vote(null, INSPECTION), PROCESS, ON]);
    expect(given(none).state).toMatchObject({ organisation: { id: 'inspection', path: 'mg.x01.ubkt' } });
    expect(given(none).state.obligations.at(-1)).toMatchObject({
      key: 'disc.tell_none',
      owner: { role: 'HEAD', organisationId: 'inspection' },
    });
    given(none).when(tellNone(ON), HEAD, ON).thenRefused('NOT_PERMITTED');
    expect(given(none).when(tellNone(ON), CHAIR, ON).state().toldNoneOn).toBe(ON);
  });
});

describe('a discipline that another body only proposes on', () => {
  it('stays with its own, whose secretary owes the next agenda', () => {
    const asked = later(HEARD, [putOnAgenda('propose'), SECRETARY, '2026-10-26']);
    const proposed = given(asked).when(vote('expulsion', { ...INSPECTION, ballot: 'propose' }), PROCESS, ON);
    proposed.thenEvents(
      { type: 'ProposalVoted', organisationId: 'inspection' },
      { obligation: { key: 'disc.agenda', owner: { role: 'MEETING_SECRETARY', organisationId: 'commune' } } },
    );
    expect(proposed.state().organisation.id).toBe('commune');
  });
});

it('a decision recorded before the deciding body was kept leaves the owner as it was', () => {
  const { state } = given(ON_AGENDA);
  const [event] = given(ON_AGENDA).when(vote('warning', INSPECTION), PROCESS, ON).events();
  if (event?.type !== 'FormDecided') throw new Error('no form was decided');
  const { organisationId: _id, organisationPath: _path, ...old } = event;
  expect(evolveEvent(state, old satisfies DisciplineEvent).organisation).toEqual(state.organisation);
});
