import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import type { Choice } from '../../parts/command-form/context.ts';

/** The texts that wait for a second reader, each by what it is for and who wrote it when; the one that waits longest first. */
export function usePreparationNames(): (preparations: CaseView['preparations']) => readonly Choice[] {
  const { verification: words } = useTexts();
  const coded = useCoded();
  return (preparations) =>
    preparations
      .filter((one) => one.status.code === 'open')
      .toReversed()
      .map(({ id, purpose, by, on }) => ({
        value: id,
        label: `${coded('subjectTexts', purpose)} (${fill(words.preparedBy, { name: by ?? '', day: showDay(on) })})`,
      }));
}
