import { Form } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { PersonChecklist } from '../../parts/person-checklist.tsx';
import { Saving, WordsField, useAct, useActWord, useChosenRule } from './act.tsx';
import { votersOf } from './agenda-state.ts';
import { countsOf, papersEntered, papersState } from './ballot-papers.ts';
import type { PapersTyped } from './ballot-papers.ts';
import { CountField } from './count-field.tsx';
import type { ItemProps } from './item-card.tsx';

interface Values extends PapersTyped {
  issued: number;
  board: string[];
  minutes: string;
}

/** The papers as the board counted them. They can be recorded only when they equal those handed out. */
export function BallotForm({ view, item, matter }: ItemProps) {
  const { meeting: words } = useTexts();
  const coded = useCoded();
  const word = useActWord();
  const rule = useChosenRule();
  const act = useAct(view.meeting.processId);
  const [form] = Form.useForm<Values>();
  const typed: PapersTyped = Form.useWatch([], form) ?? {};
  const state = papersState(typed);
  const voters = votersOf(view.members, matter.recused);
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="sheet"
      onFinish={({ issued, board, minutes, ...papers }) =>
        act.give({ type: 'closeBallot', itemId: item.itemId, issued, counts: countsOf(papers), board, minutes })
      }
    >
      <CountField name="issued" label={words.issued} extra={fill(words.voters, { n: voters.length })} />
      <div className="count-line">
        {(matter.question?.choices ?? []).map(({ form: choice }) => (
          <CountField key={choice.code} name={['forms', choice.code]} label={coded('forms', choice)} />
        ))}
        <CountField name="noDiscipline" label={words.noDiscipline} />
        <CountField name="blank" label={words.blank} />
        <CountField name="invalid" label={words.invalid} />
      </div>
      <p className={state === 'equal' ? 'sum sum-equal' : 'sum'} role="status">
        {fill(words.papersSum[state], { n: papersEntered(typed), issued: typed.issued ?? 0 })}
      </p>
      <Form.Item name="board" label={words.board} rules={[rule(words.board)]}>
        <PersonChecklist label={words.board} people={voters.map(({ id, name }) => ({ id, name }))} />
      </Form.Item>
      <WordsField name="minutes" label={words.tally} />
      <Saving label={word('closeBallot')} act={act} disabled={state !== 'equal'} />
    </Form>
  );
}
