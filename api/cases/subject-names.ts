import type { Subject } from '../../domain/case/state.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { Names } from '../names.ts';

/** What a subject is called: by the record, else as the letter describes them. */
export function subjectName(
  subject: Pick<Subject, 'personId' | 'organisationId' | 'description'>,
  names: Names,
  texts: ReadonlyMap<string, string>,
): string {
  if (subject.personId !== null) return names.person(subject.personId);
  if (subject.organisationId !== null) return names.organisation(subject.organisationId);
  return texts.get(subject.description?.contentId ?? '') ?? wordFor(VI.subjectKinds, 'unknown');
}

/** The names of the subjects of a case by the ids it knows them by; an id it does not know reads as "unknown". */
export function subjectNamer(
  subjects: readonly Subject[],
  names: Names,
  texts: ReadonlyMap<string, string>,
): (subjectId: string) => string {
  return (subjectId) => {
    const subject = subjects.find((one) => one.id === subjectId);
    return subject === undefined ? wordFor(VI.subjectKinds, 'unknown') : subjectName(subject, names, texts);
  };
}

/** The content ids of the words that describe subjects who are not on record. */
export function descriptionsOf(subjects: readonly Subject[]): string[] {
  return subjects.flatMap((one) => one.description?.contentId ?? []);
}
