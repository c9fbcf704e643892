import { Button } from 'antd';
import type { ObligationRow } from '../api/types.ts';
import { useTexts } from '../app/language.ts';
import { fill } from '../app/words.ts';
import { DueMark } from './due-mark.tsx';
import { useDueWords } from './due-words.ts';
import { latenessNotes } from './lateness-words.ts';
import { useOwnerWords, useStageWords } from './owner-words.ts';
import { useObligationName } from './policy-names.ts';
import { ProcessLink } from './process-link.tsx';
import { useWhyDate } from './why-date.tsx';

interface OwedTableProps {
  rows: readonly ObligationRow[];
  label: string;
  /** Something to do with a row, shown in a last column. */
  act?: { label: string; describe: (row: ObligationRow) => string; onAct: (row: ObligationRow) => void };
  /** Whether to name who owes it; not needed where everything is one's own. */
  showsOwner?: boolean;
}

/** A list of what is owed: date with its reasons, state, task, case; each row leads to its case. */
export function OwedTable({ rows, label, act, showsOwner = false }: OwedTableProps) {
  const texts = useTexts();
  const { columns } = texts.inbox;
  return (
    <table className="rows" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{columns.due}</th>
          <th scope="col">{columns.task}</th>
          <th scope="col">{columns.case}</th>
          <th scope="col">{columns.organisation}</th>
          {showsOwner && <th scope="col">{columns.owner}</th>}
          {act !== undefined && <th scope="col">{act.label}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <OwedLine
            key={`${row.obligation.processId} ${row.obligation.obligationId}`}
            row={row}
            act={act}
            showsOwner={showsOwner}
          />
        ))}
      </tbody>
    </table>
  );
}

function OwedLine({ row, act, showsOwner }: { row: ObligationRow; act: OwedTableProps['act']; showsOwner: boolean }) {
  const texts = useTexts();
  const dueWords = useDueWords();
  const ownerWords = useOwnerWords();
  const stageWords = useStageWords();
  const obligationName = useObligationName();
  const { columns } = texts.inbox;
  const why = useWhyDate(row.obligation);
  return (
    <>
      <tr className={`row-${row.obligation.state}`}>
        <td data-label={columns.due} className="due-cell">
          {why.date}
          <DueMark state={row.obligation.state} text={dueWords(row.obligation)} />
        </td>
        <td data-label={columns.task}>
          {obligationName(row.obligation)}
          <OwedNotes row={row} />
        </td>
        <td data-label={columns.case}>
          <FileLink row={row} />
          <span className="below">{stageWords(row)}</span>
        </td>
        <td data-label={columns.organisation}>{row.organisation}</td>
        {showsOwner && <td data-label={columns.owner}>{ownerWords(row.obligation.owner)}</td>}
        {act !== undefined && (
          <td className="act-cell">
            <Button size="small" aria-label={act.describe(row)} onClick={() => act.onAct(row)}>
              {act.label}
            </Button>
          </td>
        )}
      </tr>
      {why.reasons !== false && (
        <tr className="why-row">
          <td colSpan={4 + Number(showsOwner) + Number(act !== undefined)}>{why.reasons}</td>
        </tr>
      )}
    </>
  );
}

/** Leads to the file in which it is owed, as far as the caller may open it. */
function FileLink({ row }: { row: ObligationRow }) {
  const { kind, id, caseId, caseNumber } = row;
  if (kind === 'case') {
    return caseId === null ? caseNumber : <ProcessLink processId={`case/${caseId}`}>{caseNumber}</ProcessLink>;
  }
  return <ProcessLink processId={`${kind}/${id}`}>{caseNumber}</ProcessLink>;
}

function OwedNotes({ row }: { row: ObligationRow }) {
  const { inbox, lateness } = useTexts();
  const notes = [
    ...(row.obligation.urgings > 0 ? [fill(inbox.urged, { n: row.obligation.urgings })] : []),
    ...(row.obligation.extensionRequested ? [inbox.extensionRequested] : []),
    ...latenessNotes(row.obligation, lateness),
  ];
  return notes.length === 0 ? null : <span className="below">{notes.join('; ')}</span>;
}
