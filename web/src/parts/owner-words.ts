import type { ObligationRow } from '../api/types.ts';
import type { WebTexts } from '../../../texts/web/vi.ts';
import { useSaid } from './code-words.ts';

type Owner = ObligationRow['obligation']['owner'];

/** Under which words the stages of a kind of process are found; a kind not named is told as it came. */
const STAGE_LISTS: Readonly<Record<string, keyof WebTexts['words']>> = {
  case: 'stages',
  meeting: 'meetingStages',
  discipline: 'disciplineStages',
  suspension: 'suspensionStages',
  'policy-change': 'policyChangeStages',
  'calendar-year': 'calendarYearStages',
  import: 'importStages',
};

/** Who owes something: a person by name, an office by its role in the chosen language and its body. */
export function useOwnerWords(): (owner: Owner) => string {
  const said = useSaid();
  return ({ name, office }) => {
    const role = office === null ? '' : said('roles', office.role, '');
    return office === null || role === '' ? name : `${role}, ${office.organisation}`;
  };
}

/** Where the process that owes it stands, in the chosen language. */
export function useStageWords(): (row: Pick<ObligationRow, 'kind' | 'stage' | 'stageText'>) => string {
  const said = useSaid();
  return ({ kind, stage, stageText }) => {
    const list = STAGE_LISTS[kind];
    return list === undefined ? stageText : said(list, stage, stageText);
  };
}
