import type { Obligation } from '../api/types.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { daysWords } from '../app/words.ts';

/** How the state of an obligation is said: in Vietnamese by the API, in other languages from its number of days. */
export function useDueWords(): (obligation: Obligation) => string {
  const texts = useTexts();
  const language = useLanguage();
  return (obligation) => {
    if (language === 'vi') return obligation.stateText;
    if (obligation.daysLeft === null || obligation.state === 'paused' || obligation.state === 'settled')
      return texts.time[obligation.state];
    return daysWords(obligation.daysLeft, texts.time);
  };
}
