import type { OrganisationHistory } from '../../api/organisation-queries.ts';

type Standing = OrganisationHistory['standings'][number];

/** Whether an entry of the history is not how the organisation stood from then on, but that it ended. */
export function isEnd({ from }: Pick<Standing, 'from'>, validTo: string | null): boolean {
  return validTo !== null && from !== null && from > validTo;
}
