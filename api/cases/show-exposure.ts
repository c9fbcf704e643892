import type { z } from 'zod';
import { isUsable } from '../../domain/case/exposure/decide-exposure.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { TextRef } from '../../domain/process.ts';
import { outgoingFields } from '../../domain/sender-text/outgoing.ts';
import { VI } from '../../texts/vi.ts';
import type { preparationSchema } from '../contract/shown-exposure.ts';
import type { Names } from '../names.ts';
import { coded } from './show-verification.ts';

/** What was written for subjects, the latest first, with what the second person said. */
export function showPreparations(
  state: CaseState,
  { names, texts }: { names: Names; texts: ReadonlyMap<string, string> },
): z.input<typeof preparationSchema>[] {
  const person = (id: string | null) => (id === null ? null : names.person(id));
  const words = (ref: TextRef | null) => texts.get(ref?.contentId ?? '') ?? null;
  return state.exposure.preparations
    .map((one) => ({
      ...{ id: one.id, on: one.on, reviewedOn: one.reviewedOn, usable: isUsable(state, one) },
      purpose: coded(VI.subjectTexts, one.purpose),
      field: outgoingFields(one.purpose)[0] ?? '',
      exposure: coded(VI.exposures, one.exposure),
      status: coded(VI.preparationStatuses, one.status),
      ...{ text: words(one.text), details: words(one.details), reason: words(one.reason) },
      ...{ by: person(one.by), reviewedBy: person(one.reviewedBy) },
    }))
    .toReversed();
}

/** Whose names and which words that needs. */
export function namedInPreparations({ exposure }: CaseState): { people: (string | null)[]; texts: string[] } {
  return {
    people: exposure.preparations.flatMap((one) => [one.by, one.reviewedBy]),
    texts: exposure.preparations.flatMap(({ text, details, reason }) =>
      [text, details, reason].flatMap((ref) => ref?.contentId ?? []),
    ),
  };
}
