import { expect, it } from 'vitest';
import { definitionOf } from '../registry.ts';
import { PROCESS } from '../case/people.fixture.ts';
import { contextFor, given } from './given.fixture.ts';
import { APPROVED } from './stories.fixture.ts';
import type { RemediationState } from './state.ts';

it('a unit that is merged hands on what it has to remedy, and what it owes', () => {
  const { state } = given(APPROVED);
  const merged = {
    ...{ from: 'branch', fromPath: 'mg.x01.c01', to: { id: 'newBranch', path: 'mg.x01.c09' } },
    ...{ above: { id: 'commune', path: 'mg.x01' }, how: 'merged' },
  };
  const command = { type: 'succeedOwner', moves: [merged], on: '2026-12-20' };
  const context = contextFor(state, { type: 'clock' }, { actor: PROCESS, on: '2026-12-20' });
  const decision = definitionOf('remediation').decide(state, command, context);
  if (!decision.ok) throw new Error(decision.refusal.code);
  const recorded = { number: 99, schema: 1, at: context.now, actor: PROCESS };
  const after = decision.events.reduce<RemediationState>(
    (before, event) => definitionOf('remediation').evolve(before, { ...recorded, event }) as RemediationState,
    state,
  );
  expect(after).toMatchObject({ supervisedOrganisationId: 'newBranch', supervisedPath: 'mg.x01.c09' });
  const owners = after.obligations.filter((one) => one.key === 'remedy.report').map((one) => one.owner.organisationId);
  expect(owners).toEqual(['newBranch', 'newBranch']);
  expect(after.organisation.id).toBe('commune');
});
