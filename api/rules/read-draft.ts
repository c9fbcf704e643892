import type { z } from 'zod';
import { flawOf } from '../../domain/policy-change/coherence.ts';
import type { PolicyDraft } from '../../domain/policy-change/state.ts';
import type { policyDraftSchema } from '../contract/commands-rules.ts';
import { refusedByProcess } from '../say-problem.ts';

/** A row as somebody thinks of proposing it. Throws the refusal of one that contradicts itself: nothing is counted by such a row. */
export function readDraft({ extension, choice, ...row }: z.output<typeof policyDraftSchema>): PolicyDraft {
  const draft: PolicyDraft = {
    ...row,
    ...(choice === undefined ? {} : { choice }),
    extension: extension === null ? null : readExtension(extension),
  };
  const flaw = flawOf(draft);
  if (flaw !== null) throw refusedByProcess({ code: 'POLICY_INCOHERENT', params: { flaw } }, (key) => key);
  return draft;
}

type SentExtension = NonNullable<z.output<typeof policyDraftSchema>['extension']>;

function readExtension({ of, ...rule }: SentExtension): NonNullable<PolicyDraft['extension']> {
  return of === undefined ? rule : { ...rule, of };
}
