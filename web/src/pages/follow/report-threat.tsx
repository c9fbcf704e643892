import { call } from '../../api/call.ts';
import { useTexts } from '../../app/language.ts';
import { WordsForm } from './words-form.tsx';

/** Telling that somebody threatens or takes revenge. */
export function ReportThreat({ token }: { token: string }) {
  const words = useTexts().follow;
  return (
    <WordsForm
      title={words.threatTitle}
      lead={words.threatLead}
      label={words.threatText}
      submitLabel={words.threatSubmit}
      doneWords={words.threatDone}
      send={(text, idempotencyKey) => call('reportThreat', { body: { token, text } }, { idempotencyKey })}
    />
  );
}
