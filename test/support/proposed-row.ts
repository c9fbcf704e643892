import { NATIONAL } from '../../domain/calendar/layers.ts';
import { tryExamples } from '../../domain/policy-change/examples.ts';
import type { PolicyDraft } from '../../domain/policy-change/state.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import { type ApiWorld, addAccount, addPerson } from './api-world.ts';

/** The row that proposals of tests take the place of: ten working days for an answer, by the heads of all bodies. */
export const REPLACED = { key: 'intake.head_notice', version: 1 } as const;

/** That row as somebody proposes it, in force since that day; otherwise as it is unless `more` says so. */
export function draftFrom(effectiveFrom: string, more: Partial<PolicyDraft> = {}): PolicyDraft {
  const replaced = POLICIES.find((row) => row.key === REPLACED.key && row.version === REPLACED.version);
  if (replaced === undefined) throw new Error('the row is not in the seed');
  const { version: _, organisationId: _of, ...row } = replaced;
  return { ...row, effectiveFrom, legalBasis: 'Quyết định 01-QĐ/TW', ...more };
}

/** The body that proposes it to POST /processes, with an example that holds. */
export function proposal(
  organisationId: string,
  draft: PolicyDraft,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const national = CALENDARS.find((one) => one.id === NATIONAL);
  if (national === undefined) throw new Error('there is no national calendar in the seed');
  const asked = { name: 'Nhận đầu tháng Ba', startedOn: '2026-03-02', startedAt: null, dueOn: '' };
  const [example] = tryExamples(draft, [asked], national);
  return {
    ...{ process: 'policy-change', organisationId, forOrganisation: organisationId, draft, replaces: REPLACED },
    examples: [{ ...asked, dueOn: example?.computed }],
    reason: 'Rút ngắn thời gian trả lời người dân.',
    ...more,
  };
}

/** A change of that row for one organisation, proposed by its head; returns its id. */
export async function proposeRow(world: ApiWorld, organisationId: string): Promise<string> {
  const username = `de-nghi-${organisationId.slice(-12)}`;
  const personId = await addPerson(world, 'Người đề nghị');
  await addAccount(world, { username, personId, roles: [{ role: 'HEAD', organisationId }] });
  const token = await world.signIn(username);
  const draft = draftFrom('2026-01-05', { length: { n: 5, unit: 'wd', direction: 'after' } });
  const answer = await world.call('POST', '/api/v1/processes', { token, body: proposal(organisationId, draft) });
  if (answer.status !== 201) throw new Error(`The change was not proposed: ${answer.text}`);
  return String(answer.body.id);
}
