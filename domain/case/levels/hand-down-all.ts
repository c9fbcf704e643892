import { decidedInPerson } from '../../authority/decision.ts';
import { settle } from '../../deadlines/open.ts';
import type { OrganisationFacts } from '../../facts.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision, TextRef } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { hasSender } from '../intake/origin.ts';
import { open, roleOwner } from '../obligations.ts';
import { settleScreening } from '../settlement/standstill.ts';
import type { CaseState } from '../state.ts';
import type { LevelCommand } from './levels-commands.ts';
import type { LevelEvent } from './levels-events.ts';

type HandedDown = Extract<LevelEvent, { type: 'MatterHandedDown' }>;

/** Of an acceptance that counts no more: it is screened and taken on anew below. Its periods from receipt run on. */
const OF_THE_ACCEPTANCE: readonly string[] = ['assignment.answer', 'verification.order'];

/**
 * The only subject goes down with the whole matter: the case itself, so that number, code, receipt and every date stay as they
 * are. It is an order of the higher level, hence no transfer: nothing waits for an acknowledgement, and the once-only way on is not used
 * up (practice: P14, P16). The senders are told in the same step; the level that handed it down goes on seeing it among those below (P35).
 * `body` is one that may have it. Refused with RECEIPT_DATE_QUESTIONED, ALLEGATION_UNKNOWN, WHOLE_MATTER_GOES where something was
 * to stay, SUBJECT_HEARD_HERE, SETTLEMENT_PAUSED, SENDERS_NOT_TOLD.
 */
export function handDownAll(
  state: CaseState,
  { subjectId, allegationIds, reason, toSenders = null }: LevelCommand,
  { organisationId, path: organisationPath }: OrganisationFacts,
  context: Context,
): Decision<CaseEvent> {
  const refused = refuseAll(state, { subjectId, allegationIds });
  if (refused !== null) return refused;
  const { today, now } = context;
  if (hasSender(state) && toSenders === null) return refuse('SENDERS_NOT_TOLD');
  const handedDown: HandedDown = {
    ...{ type: 'MatterHandedDown', subjectId, fromOrganisationId: state.organisation.id },
    ...{ organisationId, organisationPath, reason, decided: decidedInPerson(context.actor) },
  };
  const events: CaseEvent[] = [
    ...tellSenders(state, toSenders),
    handedDown,
    ...settleScreening(state, context),
    ...settle(state.obligations, OF_THE_ACCEPTANCE, today, 'cancelled'),
  ];
  const next = events.reduce((folded, event) => evolveEvent(folded, event, now), state);
  return accept<CaseEvent>(
    ...events,
    ...owedBelow(next, state.organisation.id),
    ...open(next, 'screening.outcome', today, roleOwner(next, 'HEAD'), context),
  );
}

/** What the senders read of it under their code; nothing where no words are for them, or nobody sent anything. */
export function tellSenders(state: CaseState, text: TextRef | null): CaseEvent[] {
  if (text === null || !hasSender(state)) return [];
  return [{ type: 'SenderAnswered', purpose: 'interim', form: 'receipt', text }];
}

function refuseAll(
  { allegations, receiptDate, verification, pause }: CaseState,
  { subjectId, allegationIds }: Pick<LevelCommand, 'subjectId' | 'allegationIds'>,
): ReturnType<typeof refuse> | null {
  if (receiptDate.status === 'questioned') return refuse('RECEIPT_DATE_QUESTIONED');
  const known = allegations.map((one) => one.id);
  const unknown = allegationIds.filter((id) => !known.includes(id));
  if (unknown.length > 0) return refuse('ALLEGATION_UNKNOWN', { allegationIds: unknown });
  const left = known.filter((id) => !allegationIds.includes(id));
  if (left.length > 0) return refuse('WHOLE_MATTER_GOES', { allegationIds: left });
  const isHeard = verification?.hearings.some((one) => one.subjectId === subjectId) ?? false;
  if (isHeard) return refuse('SUBJECT_HEARD_HERE', { subjectIds: [subjectId] });
  return pause === null ? null : refuse('SETTLEMENT_PAUSED', { ground: pause.ground });
}

/** What the body before owed is owed below: by the same desk, and what a person owed by the head. What others owe, they go on owing. */
function owedBelow({ obligations, organisation }: CaseState, fromOrganisationId: string): CaseEvent[] {
  return obligations
    .filter(({ status, owner }) => status === 'open' && owner.organisationId === fromOrganisationId)
    .map(({ id: obligationId, owner }) => ({
      type: 'ObligationHandedOver',
      obligationId,
      owner: { kind: 'role', role: owner.kind === 'role' ? owner.role : 'HEAD', organisationId: organisation.id },
    }));
}
