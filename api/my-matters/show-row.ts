import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { Names } from '../names.ts';
import type { OwnCase } from './find-own.ts';
import type { MyMatter } from './show-hearing.ts';

/** A matter as a line of the list; `due` are the last days of what is asked of the caller in it just now. */
export function showMatterRow(found: OwnCase, names: Names, due: readonly string[]): MyMatter['matter'] {
  const { caseId, state } = found;
  const { id } = state.organisation;
  const stage = state.stage ?? '';
  return {
    caseId,
    organisation: { id, name: names.organisation(id) },
    stage: { code: stage, text: wordFor(VI.stages, stage) },
    presentedOn: presentedOn(found),
    asked: due.length,
    nextDueOn: due.toSorted()[0] ?? null,
  };
}

/** The day the decision was first presented to those for whom the caller speaks. */
export function presentedOn({ state: { verification }, own }: Pick<OwnCase, 'state' | 'own'>): string {
  const hearings = verification?.hearings ?? [];
  const days = hearings.flatMap((one) => (own.includes(one.subjectId) ? (one.presentedOn ?? []) : []));
  return days.toSorted()[0] ?? '';
}
