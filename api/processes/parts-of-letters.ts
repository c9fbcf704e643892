import type { CaseCommand } from '../../domain/case/commands.ts';
import { CASE_PROCESS } from '../../domain/case/process.ts';
import { takeInOf } from '../../domain/case/parts/decide-consolidation.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import type { Actor, ProcessState } from '../../domain/process.ts';
import { loadFacts } from '../../prisma/facts.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { fieldProblem, problem, refusedByProcess } from '../say-problem.ts';
import { obligationNames } from './allowed-commands.ts';
import type { CommandBody } from './build-command.ts';
import { findProcess } from './found-process.ts';

/** Commands that name another case, which must be one the caller may know of. */
const NAMES_A_CASE: readonly string[] = ['forwardWithdrawal', 'consolidate', 'linkCase'];

const OTHER_CASE: Actor = { kind: 'process', accountId: null, personId: null, roles: [], correlationId: 'tried' };

/**
 * A command goes only to a case that the caller may know of: any other is not there (404), and none goes to itself. What a
 * case would not take in is said before it is asked, in words on what to do instead.
 */
export async function checkCaseNamed(
  deps: ApiDeps,
  caller: Caller,
  { id, body, state }: { id: string; body: CommandBody; state: ProcessState },
): Promise<void> {
  if (!NAMES_A_CASE.includes(body.type)) return;
  const caseId = String(body['caseId']);
  const named = await findProcess(deps.pool, caller, { kind: 'case', id: caseId });
  if (named === null) {
    throw fieldProblem('caseId', body.type === 'forwardWithdrawal' ? 'CASE_UNKNOWN' : 'OTHER_CASE_UNKNOWN', 404);
  }
  if (caseId === id) throw fieldProblem('caseId', 'CASE_IS_ITSELF');
  if (body.type === 'consolidate') await checkTaking(deps, named.state as CaseState, takeInOf(state as CaseState, id));
}

async function checkTaking(deps: ApiDeps, target: CaseState, command: CaseCommand): Promise<void> {
  const now = deps.now();
  const today = dayOf(now);
  const query = CASE_PROCESS.factsFor(target, command, OTHER_CASE);
  const facts = await loadFacts(deps.pool, query, { today, organisationId: target.organisation.id });
  const decision = CASE_PROCESS.decide(target, command, { now, today, actor: OTHER_CASE, facts });
  if (decision.ok) return;
  const { refusal } = decision;
  // What may be done in the other case's stage is no matter of who asks here.
  if (refusal.code === 'COMMAND_NOT_IN_STAGE') throw problem(409, 'TARGET_TOO_FAR');
  throw refusedByProcess(refusal, obligationNames(target));
}
