import { addDays } from '../calendar/day.ts';
import type { Day } from '../calendar/calendar.ts';
import { settle } from '../deadlines/open.ts';
import type { Level } from '../discipline/competence-table.ts';
import { accept, refuse } from '../process.ts';
import type { Facts, OrganisationFacts, OrganisationKind } from '../facts.ts';
import type { Context, Decision } from '../process.ts';
import { twiceIn } from './attendance-at.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { HOLD, PAPERS, openHold, openPapers } from './obligations.ts';
import { recusalEvents } from './recusals.ts';
import type { MeetingState, Sitting } from './state.ts';

type Command<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>;
type ConveningCommand = Command<'convene' | 'moveMeeting' | 'cancelMeeting' | 'changeMembers'>;
type Refused = ReturnType<typeof refuse>;

/** As what a body of each kind may sit; state bodies and the Front hold no meetings of this kind. */
const SITTINGS_OF: Readonly<Record<OrganisationKind, readonly Sitting[]>> = {
  'inspection-committee': ['inspection-committee'],
  'party-committee': ['standing-committee', 'committee'],
  'party-branch': ['branch'],
  'state-body': [],
  front: [],
};

/** Farther ahead than this a day is a slip of the pen (own choice). */
const MOST_DAYS_AHEAD = 366;

/** Decides when a body meets and who votes there; what is recorded once the session is open belongs elsewhere. */
export function decideConvening(
  state: MeetingState,
  command: ConveningCommand,
  context: Context,
): Decision<MeetingEvent> {
  switch (command.type) {
    case 'convene':
      return convene(state, command, context);
    case 'moveMeeting':
      return moveMeeting(state, command, context);
    case 'cancelMeeting':
      return cancelMeeting(state, command, context);
    case 'changeMembers':
      return changeMembers(state, command, context);
  }
}

function convene(state: MeetingState, command: Command<'convene'>, context: Context): Decision<MeetingEvent> {
  const { organisationId, sitting, title, heldOn, chair, secretary, members } = command;
  const body = context.facts.organisations[organisationId];
  if (body === undefined || !SITTINGS_OF[body.kind].includes(sitting)) {
    return refuse('SITTING_NOT_OF_BODY', { sitting, kind: body?.kind ?? '' });
  }
  const refused =
    refuseDay(heldOn, context.today) ??
    refuseMembers({ members, chair }, organisationId, context.facts) ??
    refuseSecretary(secretary, body, context.facts);
  if (refused !== null) return refused;
  const convened: MeetingEvent = {
    type: 'MeetingConvened',
    organisationId,
    organisationPath: body.path,
    sitting,
    level: levelOf(body),
    title,
    heldOn,
    chair,
    secretary,
    members,
  };
  const owing = { organisation: { id: organisationId, path: body.path }, obligations: state.obligations };
  return accept<MeetingEvent>(convened, ...openPapers(owing, heldOn, context), ...openHold(owing, heldOn, context));
}

/** Another day: what was owed by the old one is owed by the new one; papers once sent need not be sent again. */
function moveMeeting(state: MeetingState, command: Command<'moveMeeting'>, context: Context): Decision<MeetingEvent> {
  const { heldOn, reason } = command;
  if (heldOn === state.heldOn) return refuse('MEETING_DAY_UNCHANGED', { heldOn });
  const refused = refuseDay(heldOn, context.today);
  if (refused !== null) return refused;
  return accept<MeetingEvent>(
    { type: 'MeetingMoved', from: state.heldOn, heldOn, reason },
    ...settle(state.obligations, [PAPERS, HOLD], context.today, 'cancelled'),
    ...(state.papersSentOn === null ? openPapers(state, heldOn, context) : []),
    ...openHold(state, heldOn, context),
  );
}

/** Called off: what stood on its agenda is put off with the same reason, so that each matter is owed an agenda anew. */
function cancelMeeting(
  { items, obligations }: MeetingState,
  { reason }: Command<'cancelMeeting'>,
  { today }: Context,
): Decision<MeetingEvent> {
  const open = items.filter((one) => one.end === null);
  return accept<MeetingEvent>(
    ...open.map(({ itemId }): MeetingEvent => ({ type: 'ItemDeferred', itemId, reason })),
    { type: 'MeetingCancelled', on: today, reason },
    ...settle(obligations, [PAPERS, HOLD], today, 'cancelled'),
  );
}

/** Other members: who of them is in conflict stands back from the items at once. */
function changeMembers(
  state: MeetingState,
  command: Command<'changeMembers'>,
  context: Context,
): Decision<MeetingEvent> {
  const { members, reason } = command;
  const refused = refuseMembers({ members, chair: state.chair }, state.organisation.id, context.facts);
  if (refused !== null) return refused;
  return accept<MeetingEvent>(
    { type: 'MembersChanged', members, reason },
    ...recusalEvents({ ...state, members }, context.facts),
  );
}

/** A meeting is convened before it is held: a day that has passed would be an entry after the fact (practice: P36). */
function refuseDay(heldOn: Day, today: Day): Refused | null {
  if (heldOn < today) return refuse('MEETING_DATE_PAST', { heldOn });
  const latest = addDays(today, MOST_DAYS_AHEAD);
  return heldOn > latest ? refuse('MEETING_TOO_FAR', { heldOn, latest }) : null;
}

/** Those entitled to vote: each once, each serving in exactly this body, the chair one of them. */
function refuseMembers(
  { members, chair }: { members: readonly string[]; chair: string },
  organisationId: string,
  { people }: Pick<Facts, 'people'>,
): Refused | null {
  if (members.length === 0) return refuse('MEMBERS_MISSING');
  const twice = twiceIn(members);
  if (twice.length > 0) return refuse('MEMBER_TWICE', { personIds: twice });
  const serves = (personId: string): boolean =>
    people[personId]?.posts.some((post) => post.organisationId === organisationId) ?? false;
  const strangers = members.filter((personId) => !serves(personId));
  if (strangers.length > 0) return refuse('MEMBER_NOT_IN_BODY', { personIds: strangers });
  return members.includes(chair) ? null : refuse('CHAIR_NOT_MEMBER', { personId: chair });
}

/** The secretary keeps the record and need not vote: somebody of the body, or of the committee above it. */
export function refuseSecretary(
  secretary: string,
  { organisationId, parentId }: OrganisationFacts,
  { people }: Pick<Facts, 'people'>,
): Refused | null {
  const posts = people[secretary]?.posts ?? [];
  const serves = posts.some((post) => post.organisationId === organisationId || post.organisationId === parentId);
  return serves ? null : refuse('SECRETARY_NOT_IN_BODY', { personId: secretary });
}

/** The level as which the body votes: a branch lies below the levels that manage people. */
function levelOf({ kind, level }: OrganisationFacts): Level {
  return kind === 'party-branch' ? 'branch' : level;
}
