import type { Relations } from '../../authority/permitted.ts';
import { owes } from '../../deadlines/obligation-commands.ts';
import { isWithin } from '../../organisation/path.ts';
import type { Actor } from '../../process.ts';
import type { CaseState, Transfer } from '../state.ts';

/** The relations of this actor to this case. */
export function relationsOf(state: CaseState, actor: Actor): Relations {
  const { transfer, verification } = state;
  const { personId } = actor;
  const is = (one: string | null | undefined): boolean => personId !== null && one === personId;
  return {
    handler: is(state.handler),
    assignee: is(state.assignment?.personId),
    owner: state.obligations.some((one) => one.status === 'open' && owes(actor, one)),
    'team-leader': is(verification?.leader),
    'team-member': verification?.members.some(is) ?? false,
    subject: ownSubjects(state, actor).length > 0,
    receiver: transfer?.status === 'sent' && servesAt(actor, transfer.toOrganisationId),
    superior: isOnTheWay(transfer) && headsAbove(actor, [transfer.fromPath, transfer.toPath]),
  };
}

/** Ids of the subjects for whom this actor may speak: told of the matter, and the person or the organisation themself (P26). */
export function ownSubjects({ subjects, verification }: CaseState, { personId, roles }: Actor): readonly string[] {
  const told = verification?.hearings.filter((one) => one.presentedOn !== null).map((one) => one.subjectId) ?? [];
  const holds = (role: string, organisationId: string | null): boolean =>
    roles.some((held) => held.role === role && (organisationId === null || held.organisationId === organisationId));
  return subjects
    .filter((one) => told.includes(one.id))
    .filter((one) =>
      one.personId === null
        ? one.organisationId !== null && holds('SUPERVISED_UNIT', one.organisationId)
        : one.personId === personId && holds('SUBJECT', null),
    )
    .map((one) => one.id);
}

/** Roles at whose desks a transferred case arrives. */
const RECEIVING_DESKS: readonly string[] = ['RECEPTION', 'SCREENER', 'HEAD'];

/** Sent and not taken yet, or returned twice: the superior of both may say whose it is, silence or not (P16). */
function isOnTheWay(transfer: Transfer | null): transfer is Transfer {
  return transfer?.status === 'sent' || transfer?.status === 'with-superior';
}

function servesAt(actor: Actor, organisationId: string): boolean {
  return actor.roles.some((held) => RECEIVING_DESKS.includes(held.role) && held.organisationId === organisationId);
}

function headsAbove(actor: Actor, paths: readonly string[]): boolean {
  return actor.roles.some(
    (held) => held.role === 'HEAD' && paths.every((path) => path !== held.path && isWithin(path, held.path)),
  );
}
