import '../../parts/folded.css';
import { useState } from 'react';
import type { MyMatter } from '../../api/my-matter-queries.ts';
import type { AllowedCommand } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { OWN_ACTS, isAsked } from './own-acts.ts';
import type { OwnAct } from './own-acts.ts';
import { OwnActForm } from './own-act-form.tsx';

/** What the caller may do now: what is asked of them open at once, the rest to be opened. */
export function OwnActs({ view }: { view: MyMatter }) {
  const { subject: words } = useTexts();
  const offered = OWN_ACTS.flatMap((act: OwnAct) =>
    view.allowedCommands.filter((one) => one.type === act.type).map((command) => ({ act, command })),
  );
  return (
    <section className="no-print" aria-labelledby="co-the-lam">
      <h2 id="co-the-lam">{words.acting}</h2>
      {offered.length === 0 && <p>{words.nothingToDo}</p>}
      {offered.map(({ act, command }) => (
        <OwnActBox key={`${command.processId} ${command.type}`} view={view} act={act} command={command} />
      ))}
    </section>
  );
}

interface OwnActBoxProps {
  view: MyMatter;
  act: OwnAct;
  command: AllowedCommand;
}

function OwnActBox({ view, act, command }: OwnActBoxProps) {
  const { subject: words } = useTexts();
  const [open, setOpen] = useState(command.allowed && isAsked(act.type, view));
  const own = words.acts[act.type];
  return (
    <details className="folded" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{own.title}</summary>
      {!command.allowed && <p>{command.reason}</p>}
      {command.allowed && <OwnActForm view={view} act={act} processId={command.processId} />}
    </details>
  );
}
