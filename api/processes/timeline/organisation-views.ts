import type { ObligationEvent } from '../../../domain/deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../../../domain/every-process.ts';
import type { OrganisationEvent } from '../../../domain/organisation/events.ts';
import type { Move } from '../../../domain/organisation/succession.ts';
import type { OwnerSucceeded } from '../../../domain/organisation/succession-events.ts';
import type { EnteredPost } from '../../../domain/person/commands.ts';
import type { PersonEvent } from '../../../domain/person/events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { listed, yesNo } from './event-view.ts';
import type { DetailWords, EventViews, Pair } from './event-view.ts';

type Shared = EveryProcessEvent | ObligationEvent;

/** How many bodies or acts of one record are named one by one. */
const NAMED_MOST = 20;

/** Acts on the tree, what followed them in every process, and what is recorded of a person. */
export const ORGANISATION_VIEWS: EventViews<Exclude<OrganisationEvent | PersonEvent, Shared> | OwnerSucceeded> = {
  ReorganisationProposed: {
    pairs: (event, { names }) => [
      ['organisation', names.organisation(event.organisationId)],
      ['acts', listed([...new Set(event.changes.map(({ act }) => wordFor(VI.organisationActs, act)))])],
      ['changes', String(event.changes.length)],
      ['effectiveFrom', formatDay(event.on)],
      ['decisionNumber', event.decisionNumber],
    ],
    texts: (event) => [event.text],
  },
  ReorganisationConfirmed: {},
  ReorganisationRejected: { texts: (event) => [event.reason] },
  ReorganisationWithdrawn: { texts: (event) => [event.reason] },
  ReorganisationCarriedOut: {
    pairs: (event) => [
      ['effectiveFrom', formatDay(event.on)],
      ['bodies', listed(event.bodies.slice(0, NAMED_MOST).map((one) => one.is.name))],
      ['changes', String(event.bodies.length)],
    ],
  },
  ReorganisationBlocked: { pairs: (event) => [['code', event.code]] },
  OwnerSucceeded: {
    pairs: (event, words) => [
      ['effectiveFrom', formatDay(event.on)],
      ['succession', listed(event.moves.map((move) => moveText(move, words)))],
      ['owner', words.names.organisation(event.owner.id)],
    ],
  },
  PersonRecorded: { pairs: (event, words) => postPairs(event, words) },
  PersonTakenUp: {
    pairs: (event, { names }) => [
      ['organisation', names.organisation(event.organisationId)],
      ['posts', String(event.posts.length)],
      ['relatives', String(event.relatives.length)],
    ],
  },
  PostTakenUp: { pairs: (event, words) => postPairs(event, words) },
  PostDayAwaited: { pairs: (event) => [['on', formatDay(event.on)]] },
  PostDayCame: { pairs: (event) => [['on', formatDay(event.on)]] },
  PostEnded: { pairs: (event) => [['lastDay', formatDay(event.on)]] },
  RelativeRecorded: {
    pairs: (event, { names }) => [
      ['relative', names.person(event.otherId)],
      ['relation', wordFor(VI.relationsOnRecord, event.relation)],
    ],
  },
  RelativeRemoved: {
    pairs: (event, { names }) => [['relative', names.person(event.otherId)]],
    texts: (event) => [event.reason],
  },
  LifeEventRecorded: {
    pairs: (event) => [
      ['lifeEvent', wordFor(VI.recordedLifeEvents, event.event)],
      ['on', formatDay(event.on)],
    ],
    texts: (event) => [event.text],
  },
};

function moveText({ from, to, how }: Move, { names }: DetailWords): string {
  const said = wordFor(VI.successionKinds, how);
  return from === to.id
    ? `${names.organisation(from)}: ${said}`
    : `${names.organisation(from)} → ${names.organisation(to.id)}: ${said}`;
}

function postPairs(
  post: Pick<EnteredPost, 'organisationId' | 'title' | 'titleId' | 'isHead' | 'managedBy' | 'from'>,
  { names }: DetailWords,
): Pair[] {
  return [
    ['organisation', names.organisation(post.organisationId)],
    ['post', post.titleId === undefined ? (post.title ?? null) : names.title(post.titleId)],
    ['isHead', yesNo(post.isHead)],
    ['managedBy', wordFor(VI.levels, post.managedBy)],
    ['from', formatDay(post.from)],
  ];
}
