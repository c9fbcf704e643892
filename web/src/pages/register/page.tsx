import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouteContext } from '@tanstack/react-router';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import type { Answer } from '../../api/call.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { dayInVietnam, fill, showDay, showInstant } from '../../app/words.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { SealedLetters } from './sealed-letters.tsx';
import './register.css';

type RegisterDay = Answer<'register'>;
type Line = RegisterDay['items'][number];

/** Written by hand, where there is anything to write. */
const NOT_ENTERED = '…';

const KEEPERS: readonly string[] = ['REGISTER_KEEPER', 'AUDITOR'];

/** The register of a body on a day, to be read, printed and closed. Names and words of letters never stand in it. */
export function RegisterPage() {
  const texts = useTexts();
  const { register: words } = texts;
  const { user } = useRouteContext({ from: '/staff' });
  const bodies = user.roles.filter((held) => KEEPERS.includes(held.role));
  const [organisationId, setOrganisation] = useState(bodies[0]?.organisationId ?? '');
  const [day, setDay] = useState(() => dayInVietnam(Date.now()));
  const [today] = useState(() => dayInVietnam(Date.now()));
  const asked = { organisationId, day };
  const queries = useQueryClient();
  const read = useQuery({
    queryKey: ['register', asked],
    queryFn: ({ signal }) => call('register', { query: asked }, { signal }),
    enabled: organisationId !== '',
  });
  const close = useMutation({
    mutationFn: () => call('closeRegisterDay', { body: asked }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['register'] }),
  });
  usePageTitle(words.title);
  if (bodies.length === 0) {
    return (
      <div className="page">
        <h1>{words.title}</h1>
        <p>{words.notMine}</p>
      </div>
    );
  }
  const isKeeper = user.roles.some((held) => held.role === 'REGISTER_KEEPER' && held.organisationId === organisationId);
  return (
    <div className="page register-page">
      <h1>{words.title}</h1>
      <Form layout="inline" className="no-print register-choice">
        <Form.Item label={words.body}>
          <Select
            aria-label={words.body}
            value={organisationId}
            onChange={setOrganisation}
            options={bodies.map((held) => ({ value: held.organisationId, label: held.organisation }))}
          />
        </Form.Item>
        <Form.Item label={words.day}>
          <DayInput value={day} latest={today} canClear={false} onChange={(next) => setDay(next ?? today)} />
        </Form.Item>
      </Form>
      {isKeeper && <SealedLetters />}
      <ProblemNotice error={read.error ?? close.error} />
      {read.isPending && <p className="quiet">{texts.common.loading}</p>}
      {read.data !== undefined && (
        <Sheet data={read.data} canClose={isKeeper} isClosing={close.isPending} onClose={() => close.mutate()} />
      )}
    </div>
  );
}

interface SheetProps {
  data: RegisterDay;
  canClose: boolean;
  isClosing: boolean;
  onClose: () => void;
}

function Sheet({ data, canClose, isClosing, onClose }: SheetProps) {
  const texts = useTexts();
  const words = texts.register;
  return (
    <article>
      <p>
        {data.organisation.name}, {showDay(data.day)}. {words.form}.
      </p>
      <p role="status" className="quiet">
        {data.closed === null
          ? words.open
          : fill(words.closed, { at: showInstant(data.closed.closedAt), by: data.closed.by, n: data.closed.letters })}
      </p>
      {data.isCut && <p role="alert">{words.cut}</p>}
      {data.items.length === 0 ? <p>{words.empty}</p> : <Lines lines={data.items} />}
      <div className="form-end no-print">
        {canClose && data.closed === null && (
          <Button type="primary" loading={isClosing} onClick={onClose}>
            {words.close}
          </Button>
        )}
        <Button onClick={() => window.print()}>{texts.common.print}</Button>
      </div>
    </article>
  );
}

/** The thirteen columns of form 03/TCD; what lies in the vault or in the file is not written here. */
function Lines({ lines }: { lines: readonly Line[] }) {
  const { register: words } = useTexts();
  const { columns } = words;
  return (
    <div className="register-scroll">
      <table className="rows register" aria-label={words.title}>
        <thead>
          <tr>
            {Object.entries(columns).map(([name, label]) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.caseNumber}>
              <td data-label={columns.number}>{line.registerNumber}</td>
              <td data-label={columns.receivedOn}>{showDay(line.receivedOn)}</td>
              <td data-label={columns.sender}>{words.sealed}</td>
              <td data-label={columns.identity}>{words.sealed}</td>
              <td data-label={columns.content}>{`${words.inFile} ${line.caseNumber}`}</td>
              <td data-label={columns.kind}>{line.kindText}</td>
              <td data-label={columns.people}>{line.people}</td>
              <td data-label={columns.settledBy}>{NOT_ENTERED}</td>
              <td data-label={columns.isOwn}>{line.isOwn ? 'x' : ''}</td>
              <td data-label={columns.guided}>{NOT_ENTERED}</td>
              <td data-label={columns.inCharge}>{line.inCharge}</td>
              <td data-label={columns.followUp}>{line.followUp}</td>
              <td data-label={columns.note}>
                {[line.note, ...(line.isLate ? [words.late] : [])].filter((one) => one !== '').join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
