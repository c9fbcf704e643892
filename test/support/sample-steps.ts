import type { Day } from '../../domain/calendar/calendar.ts';
import * as intake from '../../domain/case/commands.fixture.ts';
import * as people from '../../domain/case/people.fixture.ts';
import * as review from '../../domain/case/review/review.fixture.ts';
import * as team from '../../domain/case/verification/verification.fixture.ts';
import * as meeting from '../../domain/meeting/commands.fixture.ts';
import type { ProcessId } from '../../domain/process.ts';
import { MEMBERS, idOf } from './committee-steps.ts';
import type { Step } from './living-world.ts';
import { fresh } from './sample-world.ts';
import type { SampleWorld } from './sample-world.ts';

/** A letter as the letter box hands it on. */
export function letter(
  id: ProcessId,
  receivedOn: Day,
  more: Parameters<typeof intake.register>[1] = {},
): ReturnType<typeof intake.register> {
  const ids = { caseNumber: `MG-${idOf(id).slice(0, 8)}`, matterId: idOf(id), submissionId: `letter of ${id}` };
  return intake.register(receivedOn, { ...ids, ...more });
}

/** On which day who gives which command. */
type Dated = readonly [on: Day, ...step: Step];

/** Goes from day to day and has the process take what is given on each, with everything that falls due on the way. */
export async function live(world: SampleWorld, id: ProcessId, ...steps: readonly Dated[]): Promise<void> {
  for (const [on, ...step] of steps) {
    await world.goTo(on);
    await world.walk(id, step);
  }
}

/** Who is examined, and who speaks for them; null = the team enters what was signed on paper. */
interface Examined {
  subjectId: string;
  page: Step[0] | null;
}

/** The decision presented, the subject asked and heard. */
export function heard({ subjectId, page }: Examined, presented: Day, asked: Day, explained: Day): readonly Dated[] {
  return [
    [presented, people.OFFICER, team.present(presented, subjectId)],
    [asked, people.OFFICER, team.ask(subjectId)],
    page === null
      ? [explained, people.OFFICER, team.recordExplanation(subjectId)]
      : [explained, page, team.explain(subjectId)],
  ];
}

/** The draft shared and answered, the report submitted and approved. */
export function reported({ subjectId, page }: Examined, shared: Day, commented: Day, approved: Day): readonly Dated[] {
  return [
    [shared, people.OFFICER, team.share(subjectId)],
    page === null
      ? [commented, people.OFFICER, team.onPaper(team.comment(subjectId))]
      : [commented, page, team.comment(subjectId)],
    [approved, people.OFFICER, team.report()],
    [approved, people.HEAD, team.APPROVE_REPORT],
  ];
}

/** A meeting of the standing committee, convened today for that day. */
export async function convene(world: SampleWorld, heldOn: Day): Promise<ProcessId> {
  const meetingId = fresh('meeting');
  await world.walk(meetingId, [
    people.SECRETARY,
    {
      ...{ type: 'convene', organisationId: 'commune', sitting: 'standing-committee', title: intake.text('title') },
      ...{ heldOn, chair: 'head', secretary: 'secretary', members: MEMBERS },
    },
  ]);
  return meetingId;
}

/** The reported case, brought today before a meeting of that day, which adopts this with every vote but of those recused. */
export async function concluded(
  world: SampleWorld,
  id: ProcessId,
  heldOn: Day,
  resolution: Parameters<typeof meeting.conclude>[1],
  recused = 0,
): Promise<void> {
  const meetingId = await convene(world, heldOn);
  await world.walk(id, [people.SECRETARY, review.putOnAgenda(idOf(meetingId))]);
  await world.walk(meetingId, [people.SECRETARY, meeting.SEND_PAPERS]);
  await world.goTo(heldOn);
  await world.walk(
    meetingId,
    [people.SECRETARY, meeting.attend(MEMBERS)],
    [people.HEAD, meeting.conclude([MEMBERS.length - recused, 0, 0], resolution)],
    [people.SECRETARY, meeting.CLOSE],
  );
}
