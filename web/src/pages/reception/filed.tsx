import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { caseQuery, organisationQuery } from '../../api/queries.ts';
import type { Receipt } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { MissingFields } from '../../parts/missing-fields.tsx';
import { OwedItem } from '../../parts/owed-item.tsx';
import { ReceiptPaper } from '../../parts/receipt-paper.tsx';

interface FiledProps {
  receipt: Receipt;
  /** The receiving body, for the head of the paper. */
  organisation: { id: string; name: string } | null;
  files: number;
  onNext: () => void;
}

/** After filing: number, what is owed next, and the paper to print; the code is not shown again later. */
export function Filed({ receipt, organisation, files, onNext }: FiledProps) {
  const texts = useTexts();
  const { data: body } = useQuery({ ...organisationQuery(organisation?.id ?? ''), enabled: organisation !== null });
  // Not there for the clerk where the letter went past this body: then there is nothing to ask for either.
  const isHere = !receipt.provisional && receipt.caseNumber !== '';
  const { data: file } = useQuery({ ...caseQuery(receipt.caseId), enabled: isHere, retry: false });
  const missing = file?.intake.missing ?? [];
  return (
    <div className="page narrow">
      <div className="no-print">
        <h1>{texts.reception.filed}</h1>
        <p role="status">
          {receipt.provisional
            ? texts.reception.provisional
            : fill(texts.reception.filedNumber, { number: receipt.caseNumber, day: showDay(receipt.receivedOn) })}
        </p>
        <div className="form-end">
          <Button type="primary" autoFocus onClick={() => window.print()}>
            {texts.reception.printReceipt}
          </Button>
          <Button onClick={onNext}>{texts.reception.another}</Button>
        </div>
        {missing.length > 0 && (
          <section className="owed" aria-labelledby="con-thieu">
            <h2 id="con-thieu">{texts.intakePart.missing}</h2>
            <MissingFields missing={missing} />
          </section>
        )}
        {receipt.obligations.length > 0 && (
          <section className="owed" aria-labelledby="viec-tiep-theo">
            <h2 id="viec-tiep-theo">{texts.reception.nextOwed}</h2>
            <ul>
              {receipt.obligations.map((one) => (
                <OwedItem key={one.obligationId} obligation={one} />
              ))}
            </ul>
          </section>
        )}
      </div>
      <ReceiptPaper
        receipt={receipt}
        organisation={organisation?.name ?? ''}
        organisationKind={body?.kind ?? null}
        files={files}
      />
    </div>
  );
}
