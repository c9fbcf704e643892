import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { showDay } from '../../app/words.ts';
import { useSaid } from '../../parts/code-words.ts';
import { OrderSuspension } from './order-suspension.tsx';

type Related = CaseView['processes'][number];

const STAGES = {
  meeting: 'meetingStages',
  discipline: 'disciplineStages',
  suspension: 'suspensionStages',
  remediation: 'remediationStages',
  protection: 'protectionStages',
} as const;

function isRelated(one: Related): one is Related & { kind: keyof typeof STAGES } {
  return one.kind in STAGES;
}

/** The meetings, disciplines, suspensions and remediations that belong to the case, each with the way to it. */
export function RelatedFiles({ view }: { view: CaseView }) {
  const { related: words } = useTexts();
  const said = useSaid();
  const files = view.processes.filter(isRelated);
  return (
    <section aria-labelledby="ho-so-lien-quan">
      {files.length > 0 && <h2 id="ho-so-lien-quan">{words.title}</h2>}
      <ul className="plain-list desk-list">
        {files.map((file) => (
          <li key={file.processId}>
            <span className="quiet">{words.kinds[file.kind]}:</span> <FileLink file={file} />
            <span className="below">
              {[said(STAGES[file.kind], file.stage, file.stageText), file.on === null ? null : showDay(file.on)]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <OrderSuspension view={view} />
    </section>
  );
}

function FileLink({ file }: { file: Related & { kind: keyof typeof STAGES } }) {
  const { open } = useTexts().protection;
  switch (file.kind) {
    case 'meeting':
      return (
        <Link to="/ky-hop/$meetingId" params={{ meetingId: file.id }}>
          {file.title}
        </Link>
      );
    case 'discipline':
      return (
        <Link to="/ky-luat/$disciplineId" params={{ disciplineId: file.id }}>
          {file.title}
        </Link>
      );
    case 'remediation':
      return (
        <Link to="/khac-phuc/$remediationId" params={{ remediationId: file.id }}>
          {file.title}
        </Link>
      );
    case 'protection':
      return (
        <Link to="/bao-ve/$protectionId" params={{ protectionId: file.id }}>
          {open}
        </Link>
      );
    case 'suspension':
      return (
        <Link to="/dinh-chi/$suspensionId" params={{ suspensionId: file.id }}>
          {file.title}
        </Link>
      );
  }
}
