import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import type { EnteredPost } from './commands.ts';
import type { PersonEvent } from './events.ts';
import type { HeldPost, PersonState } from './state.ts';

/** The person after a recorded event. */
export function evolvePerson(state: PersonState, { event }: Recorded<PersonEvent>): PersonState {
  return evolveEvent(state, event);
}

/** The person after an event. */
export function evolveEvent(state: PersonState, event: PersonEvent): PersonState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  switch (event.type) {
    case 'PersonRecorded': {
      const { personId, entryId, on } = event;
      return withPost({ ...state, stage: 'RECORDED', personId, entryId, recordedOn: on }, event);
    }
    case 'PersonTakenUp': {
      const organisation = { id: event.organisationId, path: event.organisationPath };
      const posts = event.posts.map((one, index) => ({ ...one, id: numbered(index) }));
      const relatives = event.relatives.map((one) => ({ ...one, from: event.on, to: null }));
      const { personId } = event;
      return { ...state, stage: 'RECORDED', personId, organisation, posts, relatives, recordedOn: event.on };
    }
    case 'PostTakenUp':
      return withPost(state, event);
    case 'PostEnded':
      return { ...state, posts: state.posts.map((one) => (one.id === event.post ? { ...one, to: event.on } : one)) };
    case 'PostDayAwaited':
      return { ...state, awaited: [...new Set([...state.awaited, event.on])].toSorted() };
    case 'PostDayCame':
      return { ...state, awaited: state.awaited.filter((day) => day > event.on) };
    case 'RelativeRecorded': {
      const { otherId, relation, on } = event;
      const others = state.relatives.filter((one) => one.otherId !== otherId);
      return { ...state, relatives: [...others, { otherId, relation, from: on, to: null }] };
    }
    case 'RelativeRemoved': {
      const end = event.on;
      const ended = state.relatives.map((one) => (one.otherId === event.otherId ? { ...one, to: end } : one));
      return { ...state, relatives: ended };
    }
    case 'LifeEventRecorded': {
      const { type: _, ...lifeEvent } = event;
      const stage = event.event === 'died' ? 'DECEASED' : state.stage;
      return { ...state, stage, lifeEvents: [...state.lifeEvents, lifeEvent] };
    }
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
  }
}

/** With a post more; the body in which it is keeps the record from then on. */
function withPost(state: PersonState, post: EnteredPost & { organisationPath: string }): PersonState {
  const { organisationId, organisationPath, title = null, titleId = null, isHead, managedBy, from } = post;
  const held: HeldPost = {
    ...{ id: numbered(state.posts.length), recordId: null },
    ...{ organisationId, title, titleId, isHead, managedBy, from, to: null },
  };
  return { ...state, organisation: { id: organisationId, path: organisationPath }, posts: [...state.posts, held] };
}

function numbered(index: number): string {
  return `post-${index + 1}`;
}
