import { dayOf } from '../../domain/calendar/day.ts';
import type { Actor, ProcessKind, Refusal } from '../../domain/process.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import type { ShownObligation } from '../obligations/show-obligation.ts';
import type { AllowedCommand } from '../processes/allowed-commands.ts';
import { findOwnCase, findOwnDiscipline } from './find-own.ts';
import type { OwnCase, OwnDiscipline } from './find-own.ts';
import { openOwnCase, openOwnDiscipline } from './open-own.ts';
import { isOwnCommand } from './own-commands.ts';
import { openOnes } from './own-obligations.ts';
import { stageAsTold } from './show-result.ts';

/** A process to which the caller speaks as its subject. */
type Own = OwnCase | OwnDiscipline;

/** What a subject is answered: only what is theirs. */
interface OwnAnswer {
  events: { number: number; type: string }[];
  stage: string | null;
  obligations: ShownObligation[];
  allowedCommands: AllowedCommand[];
}

/** What a command of a subject records of its own; what time or rules add beside it is the office's. */
const OWN_EVENTS: readonly string[] = [
  'ExplanationGiven',
  'EvidenceOffered',
  'WitnessProposed',
  'TeamMemberObjectedTo',
  'DraftCommented',
  'OpinionReserved',
  'ExtensionRequested',
  'SubjectReviewRequested',
  'SelfReviewSubmitted',
];

/** The process of that kind and id, when a command of that type may come from the caller as its subject; else null. */
export async function findOwnFor(
  { pool }: Pick<ApiDeps, 'pool'>,
  caller: Caller,
  { kind, id, type, actor }: { kind: ProcessKind; id: string; type: string; actor: Actor },
): Promise<Own | null> {
  if (!isOwnCommand(kind, type)) return null;
  return kind === 'discipline' ? findOwnDiscipline(pool, caller, id, actor) : findOwnCase(pool, caller, id, actor);
}

/** The answer to a command of the subject: where the process stands for them now. */
export async function answerToSubject(
  deps: ApiDeps,
  caller: Caller,
  { kind, id, type, actor }: { kind: ProcessKind; id: string; type: string; actor: Actor },
  recorded: readonly { type: string }[],
): Promise<OwnAnswer> {
  // Numbered anew: the place in the record would tell how much has happened there.
  const own = recorded.filter((one) => OWN_EVENTS.includes(one.type));
  const events = own.map((one, index) => ({ number: index + 1, type: one.type }));
  const after = await findOwnFor(deps, caller, { kind, id, type, actor });
  if (after === null) return { events, stage: null, obligations: [], allowedCommands: [] };
  const opened =
    after.kind === 'case' ? await openOwnCase(deps, after, actor) : await openOwnDiscipline(deps, after, actor);
  const { obligations, allowedCommands } = opened;
  return { events, stage: stageToldOf(after, dayOf(deps.now())), obligations: openOnes(obligations), allowedCommands };
}

/** A refusal as said to the subject: it names the stage only as far as they were told of it. */
export function refusalToSubject(own: Own, refusal: Refusal, today: string): Refusal {
  if (refusal.params['stage'] === undefined) return refusal;
  return { ...refusal, params: { ...refusal.params, stage: stageToldOf(own, today) ?? '' } };
}

function stageToldOf(own: Own, today: string): string | null {
  return own.kind === 'case' ? own.state.stage : stageAsTold(own.state, today);
}
