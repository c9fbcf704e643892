import { isInConflict } from '../../authority/conflict.ts';
import { concernsBody } from '../../authority/owning-body.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { isAllegationCode } from '../../taxonomy/codes.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import type { IntakeFieldCommand } from './intake-commands.ts';
import { handlerOrHead, open } from '../obligations.ts';
import type { OpenedOrigin } from './origin.ts';
import type { CaseState } from '../state.ts';

type OpenCase = Extract<IntakeFieldCommand, { type: 'openCase' }>;

/** What only the head begins: a programme is the body's, and what comes from outside is addressed to the head. */
const BY_HEAD: readonly OpenedOrigin[] = ['programme', 'instruction', 'law-body', 'audit'];

/** The case as it would stand in the body that opens it, so that the table can ask who serves there. */
export function placedIn(state: CaseState, command: { type: string }): CaseState {
  if (state.stage !== null || command.type !== 'openCase') return state;
  const { organisationId: id, organisationPath: path } = command as OpenCase;
  return { ...state, organisation: { id, path } };
}

/**
 * A case that nobody sent: named, with its kind and what it is about, it goes straight to the screening, where an outcome is
 * owed; what is done with it the head says (practice: P12, P40). Nothing is owed to a sender. Refused with ORIGIN_BY_HEAD,
 * CONCERNS_OWN_BODY, and as a stranger is to whoever is in conflict with a subject.
 */
export function openCase(state: CaseState, command: OpenCase, context: Context): Decision<CaseEvent> {
  const { actor, facts, today, now } = context;
  const { type: _, origin, caseNumber, subjects, allegations, organisationId, organisationPath, ...named } = command;
  if (actor.kind === 'staff' && BY_HEAD.includes(origin) && !holds(context, 'HEAD', organisationId)) {
    return refuse('ORIGIN_BY_HEAD', { origin });
  }
  if (isInConflict(actor, subjects, facts)) return refuse('NOT_PERMITTED', { command: command.type });
  if (subjects.length === 0) return refuse('SUBJECT_REQUIRED');
  if (allegations.length === 0) return refuse('ALLEGATION_REQUIRED');
  const unknown = allegations.flatMap((one) => one.codes).filter((code) => !isAllegationCode(code));
  if (unknown.length > 0) return refuse('CODE_UNKNOWN', { codes: unknown });
  if (concernsBody({ organisationId, path: organisationPath }, subjects, facts)) {
    return refuse('CONCERNS_OWN_BODY', {}, 'Quy định 11-QĐi/TW');
  }
  const opened: CaseEvent = {
    ...named,
    type: 'CaseOpened',
    ...{ origin, subjects, allegations, organisationId, organisationPath },
    number: caseNumber,
    openedOn: today,
    by: actor.personId,
    handler: holds(context, 'INSPECTOR', organisationId) ? actor.personId : null,
  };
  const next = evolveEvent(state, opened, now);
  return accept<CaseEvent>(opened, ...open(next, 'screening.outcome', today, handlerOrHead(next), context));
}

function holds({ actor }: Context, role: string, organisationId: string): boolean {
  return actor.roles.some((held) => held.role === role && held.organisationId === organisationId);
}
