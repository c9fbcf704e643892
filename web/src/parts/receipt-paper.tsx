import type { Receipt } from '../api/types.ts';
import { useTexts } from '../app/language.ts';
import { fill, showDay } from '../app/words.ts';
import { AddressCode } from './address-code.tsx';

interface ReceiptPaperProps {
  receipt: Pick<Receipt, 'caseNumber' | 'receiptCode' | 'followAt' | 'receivedOn' | 'provisional'>;
  organisation: string;
  /** Kind of the organisation; null while unknown. */
  organisationKind: string | null;
  files: number;
}

const STATE_KINDS: readonly string[] = ['state-body', 'front'];

/**
 * The receipt as paper, after form 02-TCD (Thông tư 04/2021/TT-TTCP). It names neither the subject nor the content, and
 * the sender's name is written by hand: who finds the paper learns nothing. The code is on the part that is cut off. The national
 * name and motto head the papers of State bodies and the Front only; papers of the Party bear the Party's name.
 */
export function ReceiptPaper({ receipt, organisation, organisationKind, files }: ReceiptPaperProps) {
  const { paper } = useTexts();
  const isState = organisationKind !== null && STATE_KINDS.includes(organisationKind);
  // The page alone: a code in an address, a fragment too, would stay in the history of the telephone that scans it.
  const address = receipt.followAt ?? `${location.origin}/tra-cuu`;
  const heading = isState ? [paper.state, paper.motto] : [paper.party];
  return (
    <article className="paper" aria-label={paper.title}>
      <header>
        <p className="paper-body">{organisation}</p>
        <p className="paper-state">
          {heading.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </header>
      <p className="paper-form">{paper.form}</p>
      <h2>{paper.title}</h2>
      <p className="paper-subtitle">{paper.subtitle}</p>
      <p>
        {receipt.provisional || receipt.caseNumber === ''
          ? paper.numberLater
          : fill(paper.number, { number: receipt.caseNumber })}
      </p>
      <p>{fill(paper.received, { day: showDay(receipt.receivedOn) })}</p>
      <p className="paper-line">{paper.receivedFrom}</p>
      <p>{fill(paper.attachments, { n: String(files).padStart(2, '0') })}</p>
      <p>{paper.copies}</p>
      <div className="paper-signs">
        {[paper.senderSign, paper.clerkSign].map((sign) => (
          <p key={sign}>
            <strong>{sign}</strong>
            <span>{paper.signHint}</span>
          </p>
        ))}
      </div>
      <section className="paper-strip" aria-label={paper.code}>
        <p className="paper-cut">{paper.cut}</p>
        <div className="paper-way">
          <div>
            <p>{paper.code}</p>
            <p className="paper-code">{receipt.receiptCode}</p>
            <p>{fill(paper.follow, { address })}</p>
          </div>
          <AddressCode address={address} label={fill(paper.scan, { address })} />
        </div>
        <ul>
          {paper.advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}
