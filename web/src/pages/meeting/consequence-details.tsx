import { Checkbox, Form } from 'antd';
import type { WebTexts } from '../../../../texts/web/vi.ts';
import { useTexts } from '../../app/language.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { WordsField } from './act.tsx';

/** What is concluded about one subject; details that do not apply are not asked for. */
export interface ConsequenceValues {
  subjectId: string;
  consequence: keyof WebTexts['words']['consequences'];
  recommendation?: string;
  remedyBy?: string | null;
  headResponsibility?: string;
  membersResponsibility?: string;
  cleared?: boolean;
}

/**
 * What else is said of a subject, by what follows for it: what is to be remedied, whose responsibility it was in an
 * organisation, or that whatever was found is not theirs.
 */
export function ConsequenceDetails({ line, isOrganisation }: { line: number; isOrganisation: boolean }) {
  const { conclusion: words } = useTexts().remediation;
  const form = Form.useFormInstance<{ consequences: ConsequenceValues[] }>();
  const chosen: ConsequenceValues['consequence'] | undefined = Form.useWatch(
    ['consequences', line, 'consequence'],
    form,
  );
  const nested = (name: string) => ['consequences', line, name];
  if (chosen === undefined) return null;
  return (
    <>
      {chosen === 'remediation' && (
        <>
          <WordsField name={nested('recommendation')} label={words.recommendation} />
          <Form.Item name={nested('remedyBy')} label={words.remedyBy}>
            <DayInput />
          </Form.Item>
        </>
      )}
      {isOrganisation && chosen !== 'none' && (
        <>
          <WordsField name={nested('headResponsibility')} label={words.headResponsibility} />
          <WordsField name={nested('membersResponsibility')} label={words.membersResponsibility} />
        </>
      )}
      {chosen === 'none' && (
        <Form.Item name={nested('cleared')} valuePropName="checked">
          <Checkbox>{words.cleared}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}
