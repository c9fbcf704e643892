import { Form, Select } from 'antd';
import type { WebTexts } from '../../../../texts/web/vi.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { Saving, WordsField, useAct, useChosenRule } from './act.tsx';
import { proposedFindings, votersOf } from './agenda-state.ts';
import { AllegationText } from './allegation-text.tsx';
import { ConsequenceDetails } from './consequence-details.tsx';
import type { ConsequenceValues } from './consequence-details.tsx';
import { CountField } from './count-field.tsx';
import type { ItemProps } from './item-card.tsx';

interface Values {
  vote: { for: number; against: number; abstained: number };
  findings: { allegationId: string; finding: keyof WebTexts['words']['findings'] }[];
  consequences: ConsequenceValues[];
  text: string;
}

/** A conclusion about a case: hands as counted, one line for each allegation and each subject, and the words. */
export function ConclusionForm({ view, item, matter }: ItemProps) {
  const texts = useTexts();
  const { meeting: words } = texts;
  const coded = useCoded();
  const rule = useChosenRule();
  const act = useAct(view.meeting.processId);
  const title = fill(words.adoptTitle, { n: item.position });
  const optionsOf = (list: Readonly<Record<string, string>>) =>
    Object.entries(list).map(([value, label]) => ({ value, label }));
  return (
    <section>
      <h4>{title}</h4>
      <Form<Values>
        layout="vertical"
        requiredMark={false}
        className="sheet"
        initialValues={{
          findings: proposedFindings(matter),
          consequences: matter.subjects.map(({ subjectId }) => ({ subjectId })),
        }}
        // The lines carry ids that no field shows; they are sent as they came.
        onFinish={({ vote, text, ...lines }) =>
          act.give({
            type: 'adopt',
            itemId: item.itemId,
            vote,
            findings: matter.allegations.map(
              ({ id }, i) => ({ allegationId: id, ...lines.findings[i] }) as FindingLine,
            ),
            consequences: matter.subjects.map(
              ({ subjectId }, i) => ({ ...lines.consequences[i], subjectId }) as ConsequenceLine,
            ),
            text,
          })
        }
      >
        <fieldset className="row-field">
          <legend>{words.conclusion}</legend>
          {matter.allegations.map((allegation, i) => {
            const reported = matter.reported.find((one) => one.allegationId === allegation.id);
            return (
              <Form.Item
                key={allegation.id}
                name={['findings', i, 'finding']}
                label={<AllegationText allegation={allegation} />}
                extra={
                  reported === undefined
                    ? undefined
                    : fill(words.reported, { finding: coded('findings', reported.finding) })
                }
                rules={[rule(words.finding)]}
              >
                <Select placeholder={texts.common.choose} options={optionsOf(texts.words.findings)} />
              </Form.Item>
            );
          })}
        </fieldset>
        <fieldset className="row-field">
          <legend>{words.consequences}</legend>
          {matter.subjects.map(({ subjectId, name, isOrganisation }, i) => (
            <div key={subjectId}>
              <Form.Item name={['consequences', i, 'consequence']} label={name} rules={[rule(words.consequence)]}>
                <Select placeholder={texts.common.choose} options={optionsOf(texts.words.consequences)} />
              </Form.Item>
              <ConsequenceDetails line={i} isOrganisation={isOrganisation} />
            </div>
          ))}
        </fieldset>
        <HandVote voters={votersOf(view.members, matter.recused).length} />
        <WordsField name="text" label={words.conclusionText} />
        <Saving label={title} act={act} />
      </Form>
    </section>
  );
}

type FindingLine = Values['findings'][number];
type ConsequenceLine = Values['consequences'][number];

/** Hands in favour, against and neither; their sum stands beside the number of those who vote. */
function HandVote({ voters }: { voters: number }) {
  const { meeting: words } = useTexts();
  const form = Form.useFormInstance<Values>();
  const vote: Partial<Values['vote']> | undefined = Form.useWatch('vote', form);
  const sum = (vote?.for ?? 0) + (vote?.against ?? 0) + (vote?.abstained ?? 0);
  return (
    <fieldset className="row-field">
      <legend>{words.handVote}</legend>
      <div className="count-line">
        <CountField name={['vote', 'for']} label={words.votes.for} />
        <CountField name={['vote', 'against']} label={words.votes.against} />
        <CountField name={['vote', 'abstained']} label={words.votes.abstained} />
      </div>
      <p className={sum === voters ? 'sum sum-equal' : 'sum'} role="status">
        {fill(words.handSum, { sum, voters })}
      </p>
    </fieldset>
  );
}
