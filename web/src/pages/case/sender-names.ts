import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';

/** How the senders of a case are told apart without a name: by number, kind and the day their letter came. */
export function useSenderNames(): (senders: CaseView['senders']) => readonly { value: string; label: string }[] {
  const texts = useTexts();
  const types: Readonly<Record<string, string>> = texts.words.senderTypes;
  return (senders) =>
    senders.map(({ id, senderType, receivedOn }, index) => ({
      value: id,
      label: fill(texts.linked.sender, {
        n: index + 1,
        type: types[senderType] ?? senderType,
        day: showDay(receivedOn),
      }),
    }));
}
