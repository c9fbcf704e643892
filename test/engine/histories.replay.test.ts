import { join } from 'node:path';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';
import type { ReplayWorkerOptions } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../domain/case/state.ts';
import { CALENDAR_YEAR_STAGES } from '../../domain/calendar-year/state.ts';
import { CONGRESS_STAGES } from '../../domain/congress/state.ts';
import { DESK_HANDOVER_STAGES } from '../../domain/desk-handover/state.ts';
import { DISCIPLINE_STAGES } from '../../domain/discipline/state.ts';
import { IMPORT_STAGES } from '../../domain/import/state.ts';
import { ITEM_ENDS } from '../../domain/meeting/state.ts';
import { ORGANISATION_STAGES } from '../../domain/organisation/state.ts';
import { PERSON_STAGES } from '../../domain/person/state.ts';
import { POLICY_CHANGE_STAGES } from '../../domain/policy-change/state.ts';
import { PROCESS_KINDS } from '../../domain/process.ts';
import type { ProcessKind } from '../../domain/process.ts';
import { PROTECTION_STAGES } from '../../domain/protection/state.ts';
import { REMEDIATION_STAGES } from '../../domain/remediation/state.ts';
import { SUSPENSION_ENDS } from '../../domain/suspension/state.ts';
import { bundleWorkflows } from '../../runtime/create-worker.ts';
import { contentsOf, recordedHistories } from '../support/histories.ts';
import type { RecordedHistory } from '../support/histories.ts';
import { NOT_REACHED, ON_THE_WAY, OTHER_HISTORIES, OUTCOME_HISTORIES } from '../support/outcome-histories.ts';
import type { Shown } from '../support/outcome-histories.ts';
import { testDataConverter } from '../support/temporal.ts';

const histories = await recordedHistories();
let options: ReplayWorkerOptions;

beforeAll(async () => {
  options = { workflowBundle: await bundleWorkflows(), dataConverter: testDataConverter };
});

const OUTCOMES_BY_PROCESS = {
  case: OUTCOMES,
  meeting: ITEM_ENDS,
  discipline: DISCIPLINE_STAGES.filter((stage) => !ON_THE_WAY.some((one) => one === stage)),
  suspension: SUSPENSION_ENDS.filter((end) => !NOT_REACHED.some((one) => one === end)),
  'policy-change': POLICY_CHANGE_STAGES.filter((stage) => stage !== 'PROPOSED'),
  'calendar-year': CALENDAR_YEAR_STAGES.filter((stage) => stage === 'PUBLISHED'),
  import: IMPORT_STAGES.filter((stage) => stage === 'DONE' || stage === 'CANCELLED'),
  organisation: ORGANISATION_STAGES.filter((stage) => stage !== 'PROPOSED' && stage !== 'DECIDED'),
  person: PERSON_STAGES,
  'desk-handover': DESK_HANDOVER_STAGES.filter((stage) => stage === 'DONE'),
  congress: CONGRESS_STAGES.filter((stage) => stage === 'HELD' || stage === 'CANCELLED'),
  remediation: REMEDIATION_STAGES.filter((stage) => stage === 'DONE' || stage === 'NOT_DONE'),
  protection: PROTECTION_STAGES.filter((stage) => stage === 'ENDED' || stage === 'REFUSED'),
} as const satisfies Readonly<Record<ProcessKind, readonly string[]>>;

const shown = Object.values(OUTCOME_HISTORIES).flatMap((byOutcome) =>
  Object.entries<Shown>(byOutcome).map(([outcome, one]) => ({ outcome, ...one })),
);

describe('there is a recorded history', () => {
  it.each(PROCESS_KINDS)('of every outcome of a %s', (kind) =>
    expect(Object.keys(OUTCOME_HISTORIES[kind]).toSorted()).toEqual(OUTCOMES_BY_PROCESS[kind].toSorted()),
  );

  it('for each of them, its own, and of ways that are no outcome', () =>
    expect(histories.map((one) => one.name)).toEqual(
      [...shown.map((one) => one.history), ...OTHER_HISTORIES].toSorted(),
    ));

  it.each(shown)('in which it ends as $outcome: $history', async ({ history, by }) => {
    const { events } = historyOf(history);
    expect(events.at(-1)?.eventType).toBe('EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED');
    const { sealed } = await contentsOf({ events });
    expect(sealed.some((one) => one.includes(`"type":"${by}"`))).toBe(true);
  });

  it.each(histories)(
    'that holds no words of people, and nothing unsealed but what operators search by: $name',
    async ({ history }) => {
      const { sealed, open } = await contentsOf(history);
      // Open lie only what operators search by, and the engine's notes to itself.
      const searched =
        /^(null|"[A-Z_]+"|"(case|meeting|discipline|suspension|remediation|protection|policy-change|calendar-year|import|organisation|person|congress|desk-handover)"|"mg[.\w]*"|"\d{4}-\d\d-\d\dT[\d:.]+Z")$/;
      const noted = /^(\{"seq":|\{"id":"deliver-beside",|\["deliver-beside"\]$)/;
      expect(open.filter((one) => !searched.test(one) && !noted.test(one))).toEqual([]);
      // Words of people are stored elsewhere: what rides along are ids, codes, dates and numbers of papers.
      expect(sealed.filter((one) => one !== '"next due"' && /"[^"]*\s[^"]*"/.test(one))).toEqual([]);
    },
  );
});

describe('running processes survive a new version', () => {
  it.each(histories)('replays $name with the present code', async ({ history }) => {
    await expect(Worker.runReplayHistory(options, history, 'replay')).resolves.toBeUndefined();
  });

  it('notices when the code no longer fits a history', async () => {
    const replay = Worker.runReplayHistory(
      { workflowsPath: join(import.meta.dirname, '../support/altered-workflows.ts'), dataConverter: testDataConverter },
      historyOf('case-overdue'),
      'replay',
    );
    await expect(replay).rejects.toThrow(DeterminismViolationError);
  });
});

function historyOf(name: string): RecordedHistory['history'] {
  const found = histories.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no recorded history ${name}.`);
  return found.history;
}
