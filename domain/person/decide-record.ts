import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import { isWithin } from '../organisation/path.ts';
import { accept, refuse } from '../process.ts';
import type { OrganisationFacts } from '../facts.ts';
import type { Context, Decision, Refusal, TextRef } from '../process.ts';
import type { EnteredPost, PersonCommand, RecordedLifeEvent } from './commands.ts';
import type { PersonEvent } from './events.ts';
import type { HeldPost, PersonState } from './state.ts';

type Command<T extends PersonCommand['type']> = Extract<PersonCommand, { type: T }>;

/** Events after which a person holds no post any more. */
const ENDS_POSTS: readonly RecordedLifeEvent[] = ['died', 'resigned', 'retired', 'left-office'];

/** A person comes on record with a first post; not twice. */
export function record(command: Command<'recordPerson'>, context: Context): Decision<PersonEvent> {
  const { facts, today } = context;
  if (facts.personRecord !== null && facts.personRecord !== undefined) return refuse('PERSON_ON_RECORD');
  const found = bodyOf(command, context);
  if (!found.ok) return found;
  const { type: _, ...recorded } = command;
  return accept<PersonEvent>({ ...recorded, type: 'PersonRecorded', organisationPath: found.body.path, on: today });
}

/** Who was on record before is kept from here on. */
export function takeUp({ personId }: Command<'takeUpPerson'>, { facts, today }: Context): Decision<PersonEvent> {
  const known = facts.personRecord ?? null;
  const keeper = known?.keeper ?? null;
  if (known === null || keeper === null) return refuse('PERSON_UNKNOWN');
  const { relatives } = known;
  // Their titles stand on record already; `titleId` says which.
  const posts = known.posts.map((one) => ({ ...one, title: null }));
  const kept = { organisationId: keeper.id, organisationPath: keeper.path, posts, relatives };
  return accept<PersonEvent>({ type: 'PersonTakenUp', personId, ...kept, on: today });
}

/** A post is taken up: not one that is held already, and not before a post that it ends began. */
export function changePost(
  { posts }: PersonState,
  command: Command<'changePost'>,
  context: Context,
): Decision<PersonEvent> {
  const found = bodyOf(command, context);
  if (!found.ok) return found;
  const { type: _, keepsOthers, ...entered } = command;
  const open = posts.filter((one) => one.to === null);
  // What stands on record says its title by id too, also of posts from before titles were kept apart.
  const onRecord = context.facts.personRecord?.posts.filter((one) => one.to === null) ?? [];
  if ([...open, ...onRecord].some((one) => isSamePost(one, entered))) return refuse('POST_HELD');
  const ending = keepsOthers ? [] : open;
  const lastDay = addDays(entered.from, -1);
  const younger = ending.find((one) => one.from > lastDay);
  if (younger !== undefined) return refuse('POST_BEGAN_LATER', { on: younger.from });
  return accept<PersonEvent>(...endings(ending, lastDay), {
    ...entered,
    type: 'PostTakenUp',
    organisationPath: found.body.path,
  });
}

function isSamePost(
  held: Pick<HeldPost, 'organisationId' | 'title' | 'titleId'>,
  { organisationId, title, titleId }: EnteredPost,
): boolean {
  if (held.organisationId !== organisationId) return false;
  return titleId === undefined ? held.title === title : held.titleId === titleId;
}

/** A post ends; `on` is its last day. */
export function endPost({ posts }: PersonState, { post, on }: Command<'endPost'>): Decision<PersonEvent> {
  const held = posts.find((one) => one.id === post);
  if (held === undefined || held.to !== null) return refuse('POST_NOT_HELD');
  if (on < held.from) return refuse('POST_BEGAN_LATER', { on: held.from });
  return accept<PersonEvent>({ type: 'PostEnded', post, on });
}

/** A relative comes on record: another person, who is there. */
export function recordRelative(
  { personId, relatives }: PersonState,
  { otherId, relation }: Command<'recordRelative'>,
  { facts, today }: Context,
): Decision<PersonEvent> {
  if (otherId === personId) return refuse('RELATIVE_IS_SELF');
  if (facts.people[otherId] === undefined) return refuse('PERSON_UNKNOWN');
  const same = relatives.find((one) => one.otherId === otherId && one.to === null);
  if (same?.relation === relation) return refuse('RELATIVE_ON_RECORD');
  return accept<PersonEvent>({ type: 'RelativeRecorded', otherId, relation, on: today });
}

/** A relation that was recorded by mistake, or is over. */
export function removeRelative(
  { relatives }: PersonState,
  otherId: string,
  reason: TextRef,
  { today }: Context,
): Decision<PersonEvent> {
  const known = relatives.some((one) => one.otherId === otherId && one.to === null);
  return known
    ? accept<PersonEvent>({ type: 'RelativeRemoved', otherId, on: today, reason })
    : refuse('RELATIVE_NOT_ON_RECORD');
}

/** What happened to somebody: not in days to come; whoever died, or left for good, holds no post any more. */
export function recordLifeEvent(
  { posts }: PersonState,
  { event, on, text }: Command<'recordLifeEvent'>,
  { actor, today }: Context,
): Decision<PersonEvent> {
  if (on > today) return refuse('LIFE_EVENT_TO_COME', { on });
  // Also a post whose end to come was entered before: nobody goes on holding it till then.
  const held = posts.filter((one) => one.from <= on && (one.to === null || one.to > on));
  const ending = ENDS_POSTS.includes(event) ? held : [];
  return accept<PersonEvent>(
    { type: 'LifeEventRecorded', event, on, text, by: actor.personId },
    ...endings(ending, on),
  );
}

function endings(posts: readonly HeldPost[], on: Day): PersonEvent[] {
  return posts.map((one) => ({ type: 'PostEnded', post: one.id, on }));
}

/** The body of a post: on record, and one for which whoever enters it answers. */
function bodyOf(
  { organisationId }: EnteredPost,
  { actor, facts }: Context,
): { ok: true; body: OrganisationFacts } | { ok: false; refusal: Refusal } {
  const body = facts.organisations[organisationId];
  if (body === undefined) return refuse('ORGANISATION_UNKNOWN', { organisationId });
  // An act that two persons decided over that body.
  if (actor.kind === 'process') return { ok: true, body };
  const isKept = actor.roles.some(
    ({ role, path }) => (role === 'ADMINISTRATOR' || role === 'HEAD') && isWithin(body.path, path),
  );
  return isKept ? { ok: true, body } : refuse('POST_IN_ANOTHERS_BODY', { organisationId });
}
