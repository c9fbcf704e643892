import { notice } from '../../deadlines/obligation-notices.ts';
import type { FollowUp } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';

type Notice = Extract<FollowUp, { kind: 'notice' }>;

/** Who hears that a text to a subject waits to be read: the head, handler and leader, but who wrote it; and who wrote it, of the end. */
export function exposureNotices(state: CaseState, event: CaseEvent): readonly Notice[] {
  const { handler, verification } = state;
  switch (event.type) {
    case 'SubjectTextPrepared': {
      const others = [handler, verification?.leader].flatMap((one) => (one === event.by ? [] : (one ?? [])));
      const people = [...new Set(others)].filter((one) => one !== '');
      return [notice('text-prepared', 'owner-head'), ...people.map((one) => notice('text-prepared', `person:${one}`))];
    }
    case 'SubjectTextCleared':
      return toAuthor(state, event).map((one) => notice('text-cleared', one));
    case 'SubjectTextReturned':
      return toAuthor(state, event).map((one) => notice('text-returned', one));
    default:
      return [];
  }
}

/** The audience of whoever wrote the text; nobody when they took it back themself. */
function toAuthor(
  { exposure }: CaseState,
  { preparationId, by }: { preparationId: string; by: string | null },
): string[] {
  const author = exposure.preparations.find((one) => one.id === preparationId)?.by ?? null;
  return author === null || author === by ? [] : [`person:${author}`];
}
