import type pg from 'pg';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { loadNames } from '../names.ts';

/** Whom a sender or clerk names as complained about, before anyone has classified the matter. */
export interface SubjectHint {
  name?: string | undefined;
  personId?: string | undefined;
  organisationId?: string | undefined;
  note?: string | undefined;
}

/** The letter with the persons and bodies named in the form written below it, so that they are kept and encrypted with it. */
export async function contentWithSubjects(
  pool: pg.Pool,
  content: string,
  subjects: readonly SubjectHint[],
): Promise<string> {
  const names = await loadNames(pool, {
    people: subjects.flatMap((one) => one.personId ?? []),
    organisations: subjects.flatMap((one) => one.organisationId ?? []),
  });
  const lines = subjects.map(({ name, personId, organisationId, note }) =>
    [
      name ?? (personId === undefined ? undefined : names.person(personId)),
      organisationId === undefined ? undefined : names.organisation(organisationId),
      note,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  );
  const named = lines.filter((line) => line !== '');
  if (named.length === 0) return content;
  return [content, '', `${wordFor(VI.details, 'namedSubjects')}:`, ...named.map((line) => `- ${line}`)].join('\n');
}
