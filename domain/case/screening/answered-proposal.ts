import type { CaseEvent } from '../events.ts';
import type { CaseState, ProposalAction } from '../state.ts';

/** What each act decides of what a slip may ask for: whoever takes it has answered the slip, whether the head or a body did (practice: P13). */
const DECIDES = {
  CaseAccepted: 'examine',
  VerificationOrdered: 'examine',
  CaseDeclined: 'decline',
  CaseWatched: 'watch',
  CaseResolvedDirectly: 'resolve-directly',
  CaseTerminated: 'terminate',
} as const satisfies Readonly<Partial<Record<CaseEvent['type'], ProposalAction>>>;

type Deciding = Extract<CaseEvent, { type: keyof typeof DECIDES }>;

function isDeciding(event: CaseEvent): event is Deciding {
  return Object.hasOwn(DECIDES, event.type);
}

/** The case after an event, whose open slip the event has answered, in its sense or against it. */
export function withProposalAnswered(state: CaseState, event: CaseEvent): CaseState {
  const { proposal } = state;
  if (proposal === null || proposal.answered || !isDeciding(event)) return state;
  return { ...state, proposal: { ...proposal, answered: true } };
}

/** The act by which an open slip was decided otherwise than it asked, with its reason as stored words; null for any other event. */
export function decidedOtherwise(
  { proposal }: Pick<CaseState, 'proposal'>,
  event: CaseEvent,
): { event: Deciding; reason: string } | null {
  if (proposal === null || proposal.answered || !isDeciding(event)) return null;
  return DECIDES[event.type] === proposal.action ? null : { event, reason: reasonIn(event).contentId };
}

function reasonIn(event: Deciding): { contentId: string } {
  switch (event.type) {
    case 'CaseAccepted':
    case 'CaseWatched':
      return event.grounds;
    case 'VerificationOrdered':
      return event.scope;
    case 'CaseDeclined':
      return event.explanation;
    case 'CaseResolvedDirectly':
      return event.answer;
    case 'CaseTerminated':
      return event.reason;
  }
}
