import { randomUUID } from 'node:crypto';
import type { Day } from '../../domain/calendar/calendar.ts';
import { addDays } from '../../domain/calendar/day.ts';
import * as intake from '../../domain/case/commands.fixture.ts';
import * as people from '../../domain/case/people.fixture.ts';
import * as review from '../../domain/case/review/review.fixture.ts';
import * as settlement from '../../domain/case/settlement/settlement.fixture.ts';
import * as team from '../../domain/case/verification/verification.fixture.ts';
import * as discipline from '../../domain/discipline/commands.fixture.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import type { Form } from '../../domain/discipline/forms.ts';
import * as meeting from '../../domain/meeting/commands.fixture.ts';
import { processId } from '../../domain/process.ts';
import type { ProcessId } from '../../domain/process.ts';
import type { Consequence } from '../../domain/taxonomy/settlement.ts';
import type { LivingWorld, Step } from './living-world.ts';

/** The person complained about, the secretary of a branch, with a page of their own. */
export const ACCUSED = 'branchSecretary';
const SUBJECT = people.staff(ACCUSED, ['SUBJECT', 'branch']);

/** The standing committee of the commune, led by its head; its secretary keeps the record. Four of seven are enough. */
export const MEMBERS = [
  'head',
  'deputyHead',
  'secretary',
  'officer',
  'secondOfficer',
  'screener',
  'clerk',
] as const satisfies readonly people.Person[];
const BOARD = MEMBERS.slice(-3);

/** The id of a process that nobody has begun yet. */
export function unbegun(
  kind: 'case' | 'meeting' | 'discipline' | 'suspension' | 'remediation' | 'protection',
): ProcessId {
  return processId(kind, randomUUID());
}

/** The part of a process id by which other processes name it. */
export function idOf(process: ProcessId): string {
  return process.slice(process.indexOf('/') + 1);
}

/** A letter of today to the commune, as it was classified; a named denunciation of one person unless said otherwise. */
export async function classified(
  world: LivingWorld,
  values: Parameters<typeof intake.classify>[0] = {},
): Promise<ProcessId> {
  const id = unbegun('case');
  await world.walk(
    id,
    [people.ENGINE, intake.register(await world.today())],
    [people.SCREENER, intake.classify({ kind: 'denunciation', ...values })],
  );
  return id;
}

/** The same, taken on by the head. */
export async function takenOn(world: LivingWorld): Promise<ProcessId> {
  const id = await classified(world);
  await world.walk(id, [people.HEAD, settlement.TAKE_ON]);
  return id;
}

/** The same, verified, with the approved report before the committee. */
export async function reported(world: LivingWorld): Promise<ProcessId> {
  const id = await takenOn(world);
  await world.walk(
    id,
    [people.HEAD, team.order()],
    [people.HEAD, team.PLAN],
    [people.OFFICER, team.present(await world.today(), team.ACCUSED)],
    [people.OFFICER, team.ask()],
    [SUBJECT, team.explain()],
    [people.OFFICER, team.share()],
    [SUBJECT, team.comment()],
    [people.OFFICER, team.report()],
    [people.HEAD, team.APPROVE_REPORT],
  );
  return id;
}

/** A meeting of the standing committee, convened for a day a week from now. */
export async function convened(world: LivingWorld): Promise<{ meetingId: ProcessId; heldOn: Day }> {
  const meetingId = unbegun('meeting');
  const heldOn = addDays(await world.today(), 7);
  await world.walk(meetingId, [
    people.SECRETARY,
    {
      type: 'convene',
      organisationId: 'commune',
      sitting: 'standing-committee',
      title: intake.text('title'),
      heldOn,
      chair: 'head',
      secretary: 'secretary',
      members: MEMBERS,
    },
  ]);
  return { meetingId, heldOn };
}

/** A reported case on the agenda of a meeting whose papers are sent. */
export async function onAgenda(world: LivingWorld): Promise<{ caseId: ProcessId; meetingId: ProcessId; heldOn: Day }> {
  const caseId = await reported(world);
  const { meetingId, heldOn } = await convened(world);
  await world.walk(caseId, [people.SECRETARY, review.putOnAgenda(idOf(meetingId))]);
  await world.walk(meetingId, [people.SECRETARY, meeting.SEND_PAPERS]);
  return { caseId, meetingId, heldOn };
}

/** The same, on the day of the meeting, with all members present. */
export async function inSession(world: LivingWorld): Promise<{ caseId: ProcessId; meetingId: ProcessId }> {
  const { heldOn, ...ids } = await onAgenda(world);
  await world.sleepUntil(heldOn);
  await world.walk(ids.meetingId, [people.SECRETARY, meeting.attend(MEMBERS)]);
  return ids;
}

/** What the committee adopts on the first item: a violation, and what follows for the one person complained about. */
export function adopted(consequence: Consequence, id: string | null = null): Step {
  const begun = consequence === 'remediation' ? { remediationId: id } : { disciplineId: id };
  const resolution = { persons: [ACCUSED], findings: ['true-violation'], consequence, ...begun } as const;
  return [people.HEAD, meeting.conclude([MEMBERS.length, 0, 0], resolution)];
}

/** The head ends a case that was taken on, as another person proposed. */
export const TERMINATED: readonly Step[] = [
  [people.SCREENER, intake.propose('terminate')],
  [people.HEAD, settlement.terminate('SUBJECT_DEAD')],
];

/** A discipline as a concluded case has begun it, before anything is done about it. */
export async function disciplineBegun(world: LivingWorld): Promise<{ caseId: ProcessId; disciplineId: ProcessId }> {
  const { caseId, meetingId } = await inSession(world);
  const disciplineId = unbegun('discipline');
  await world.walk(meetingId, adopted('discipline', idOf(disciplineId)));
  return { caseId, disciplineId };
}

/** A remediation as a concluded case has begun it, with nothing planned yet. */
export async function remediationBegun(world: LivingWorld): Promise<{ caseId: ProcessId; remediationId: ProcessId }> {
  const { caseId, meetingId } = await inSession(world);
  const remediationId = unbegun('remediation');
  await world.walk(meetingId, adopted('remediation', idOf(remediationId)));
  return { caseId, remediationId };
}

/** What is done before a body may vote on it, but for the hearing. */
export function prepared(today: Day): readonly Step[] {
  const dates = { startedOn: addDays(today, -90), endedOn: addDays(today, -60) };
  return [
    [people.OFFICER, discipline.violation({ ...dates, managedBy: 'direct' })],
    [SUBJECT, discipline.selfReview()],
    [people.HEAD, discipline.BYPASS],
  ];
}

/** The discipline put to the vote in a meeting of its own: every paper for this form, or none for any. */
export async function voted(world: LivingWorld, disciplineId: ProcessId, form: Form | null): Promise<void> {
  const { meetingId, heldOn } = await convened(world);
  await world.walk(disciplineId, [people.SECRETARY, discipline.putOnAgenda('decide', idOf(meetingId))]);
  await world.sleepUntil(heldOn);
  const all = MEMBERS.length;
  const { subjectId } = world.stateOf(disciplineId) as DisciplineState;
  const papers = form === null ? discipline.papers(all, {}, all) : discipline.papers(all, { [form]: all });
  await world.walk(
    meetingId,
    [people.SECRETARY, meeting.attend(MEMBERS)],
    [people.SECRETARY, { type: 'hearSubject', itemId: 'item-1', subjectId, minutes: intake.text('minutes') }],
    [people.SECRETARY, meeting.openBallot()],
    [people.SECRETARY, meeting.count(all, {}, BOARD, { counts: papers })],
    [people.HEAD, meeting.adoptBallot()],
    [people.SECRETARY, meeting.CLOSE],
  );
}
