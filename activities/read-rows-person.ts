import { createHash } from 'node:crypto';
import type { HeldPost, PersonState } from '../domain/person/state.ts';
import { inverseOf } from '../domain/taxonomy/relations.ts';
import type { ReadRows, Row } from './read-rows.ts';

/** A person on record: the database makes posts and relatives of these rows, and takes the name from where it was entered. */
export function personRows(processId: string, state: PersonState): Pick<ReadRows, 'own'> {
  const { personId, organisation, stage, entryId, recordedOn } = state;
  return {
    own: {
      person_file: [
        {
          ...{ process_id: processId, person_id: personId, organisation_id: organisation.id },
          ...{ organisation_path: organisation.path, stage, entry_id: entryId, recorded_on: recordedOn },
        },
      ],
      person_post: state.posts.map((one) => postRow(processId, personId, one)),
      person_relative: state.relatives.flatMap(({ otherId, relation, from, to }): Row[] => {
        const shared = { process_id: processId, valid_from: from, valid_to: to };
        return [
          { ...shared, person_id: personId, other_id: otherId, kind: relation },
          { ...shared, person_id: otherId, other_id: personId, kind: inverseOf(relation) },
        ];
      }),
      life_event: state.lifeEvents.map(({ event, on }, index) => ({
        ...{ process_id: processId, position: index + 1, person_id: personId, event, on_day: on },
      })),
    },
  };
}

function postRow(processId: string, personId: string, post: HeldPost): Row {
  return {
    process_id: processId,
    id: post.recordId ?? postId(processId, post.id),
    person_id: personId,
    organisation_id: post.organisationId,
    title: post.title,
    title_id: post.titleId ?? null,
    is_head: post.isHead,
    managing_level: post.managedBy,
    valid_from: post.from,
    valid_to: post.to,
  };
}

/** The same id for the same post however often its row is made again (UUID version 8: of our own making). */
function postId(processId: string, number: string): string {
  const hex = createHash('sha256').update(`${processId}/${number}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
