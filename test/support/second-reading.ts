import { SUBJECT_TEXTS } from '../../domain/case/exposure-state.ts';
import * as people from '../../domain/case/people.fixture.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { ProcessId, ProcessState } from '../../domain/process.ts';
import { outgoingFields } from '../../domain/sender-text/outgoing.ts';
import type { Step } from './living-world.ts';

/**
 * Has the words of this command to a subject read by a second person first, as the rule asks (practice: P30): whoever gives it
 * writes them, the head clears them, or the deputy what the head wrote. Nothing for every other command.
 */
export async function readByAnother(
  id: ProcessId,
  [actor, command]: Step,
  world: { give(next: Step): Promise<unknown>; stateOf(): Promise<ProcessState> | ProcessState },
): Promise<void> {
  const purpose = SUBJECT_TEXTS.find((one) => one === command.type);
  if (purpose === undefined || !id.startsWith('case/')) return;
  const text = (command as unknown as Record<string, { contentId: string; sha256: string }>)[
    outgoingFields(purpose)[0] ?? ''
  ];
  if (text === undefined) return;
  await world.give([actor, { type: 'prepareForSubject', purpose, text, exposure: 'none', details: null }]);
  const { exposure } = (await world.stateOf()) as CaseState;
  const preparationId = exposure.preparations.at(-1)?.id ?? '';
  const reader = actor.personId === people.HEAD.personId ? people.DEPUTY : people.HEAD;
  await world.give([reader, { type: 'clearForSubject', preparationId, senderAgreed: false }]);
}
