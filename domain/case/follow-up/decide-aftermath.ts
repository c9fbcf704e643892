import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { AftermathCommand } from './remediation-commands.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import { isCleared } from '../review/subjects-told.ts';

type Command<T extends AftermathCommand['type']> = Extract<AftermathCommand, { type: T }>;

/** Decides what remediations tell the case, and that a clearing was read out (practice: P27). */
export function decideAftermath(state: CaseState, command: AftermathCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'remediationMoved':
    case 'remediationSettled':
      return fromRemediation(state, command);
    case 'readOutClearing':
      return readOut(state, command, context);
  }
}

/** What it says again, and what comes after its end, changes nothing. Refused with REMEDIATION_UNKNOWN. */
function fromRemediation(
  { aftermath }: CaseState,
  command: Command<'remediationMoved' | 'remediationSettled'>,
): Decision<CaseEvent> {
  const started = aftermath.remediations.find((one) => one.remediationId === command.remediationId);
  if (started === undefined) return refuse('REMEDIATION_UNKNOWN', { remediationId: command.remediationId });
  if (started.status !== 'running') return accept();
  if (command.type === 'remediationSettled') {
    const { remediationId, result, on } = command;
    return accept<CaseEvent>({ type: 'RemediationSettled', remediationId, result, on });
  }
  if (started.nextOn === command.nextOn) return accept();
  return accept<CaseEvent>({ type: 'RemediationMoved', remediationId: command.remediationId, nextOn: command.nextOn });
}

/** Read out where the cleared subject wished it. Refused with NO_CONCLUSION, SUBJECT_NOT_CLEARED, DATE_IN_FUTURE, DATE_BEFORE_CONCLUSION. */
function readOut(
  { conclusion, obligations }: CaseState,
  { subjectId, place, on, minutes }: Command<'readOutClearing'>,
  { today }: Context,
): Decision<CaseEvent> {
  if (conclusion === null) return refuse('NO_CONCLUSION');
  if (!isCleared(subjectId, conclusion)) return refuse('SUBJECT_NOT_CLEARED', { subjectId });
  if (on > today) return refuse('DATE_IN_FUTURE', { on, today });
  if (on < conclusion.on) return refuse('DATE_BEFORE_CONCLUSION', { on, concludedOn: conclusion.on });
  const owed = obligations.find((one) => one.key === 'restore.read_out' && one.status === 'open');
  return accept<CaseEvent>(
    { type: 'ClearingReadOut', subjectId, place, on, minutes },
    ...(owed === undefined ? [] : settle([owed], [owed.key], today)),
  );
}
