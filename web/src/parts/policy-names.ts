import { nameObligation, namePolicy } from '../../../texts/en/policy-names.ts';
import { useLanguage } from '../app/language.ts';

interface Named {
  key: string;
  name: string;
}

/** What a row of the policy is called in the chosen language; in Vietnamese where a body has named it itself. */
export function usePolicyName(): (row: Named) => string {
  const language = useLanguage();
  return (row) => (language === 'vi' ? row.name : namePolicy(row));
}

/** What an obligation is called in the chosen language. */
export function useObligationName(): (obligation: Named & { processId: string }) => string {
  const language = useLanguage();
  return ({ processId, ...named }) =>
    language === 'vi' ? named.name : nameObligation(processId.split('/')[0] ?? '', named);
}
