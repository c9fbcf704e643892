import { Button } from 'antd';
import { useState } from 'react';
import type { MeetingView } from '../../api/meeting-queries.ts';
import { useTexts } from '../../app/language.ts';
import { PersonChecklist } from '../../parts/person-checklist.tsx';
import { CommandForm } from '../../parts/command-form/form.tsx';
import { Disclosed, useAct, useActWord } from './act.tsx';
import { offered } from './agenda-state.ts';

/** Who of the members came: ticked while it can be recorded, a list afterwards. */
export function Attendance({ view }: { view: MeetingView }) {
  const { meeting: words } = useTexts();
  const command = offered(view.allowedCommands, 'recordAttendance');
  const isOpen = command?.allowed === true && view.members.some((one) => !one.present);
  return (
    <section aria-labelledby="diem-danh">
      <h2 id="diem-danh">{words.attendance}</h2>
      {isOpen ? <AttendanceForm view={view} schema={command.schema} /> : <AttendanceList view={view} />}
      {command?.allowed === false && <p className="quiet">{command.reason}</p>}
    </section>
  );
}

function AttendanceForm({ view, schema }: { view: MeetingView; schema: string }) {
  const { meeting: words } = useTexts();
  const word = useActWord();
  const [added, setAdded] = useState<readonly string[]>([]);
  const act = useAct(view.meeting.processId, () => setAdded([]));
  const present = view.members.filter((one) => one.present || added.includes(one.id)).map((one) => one.id);
  return (
    <div className="sheet">
      <p className="quiet">{words.attendanceHint}</p>
      <PersonChecklist
        label={words.attendance}
        takesAll
        people={view.members.map(({ id, name, present: isHere }) => ({ id, name, fixed: isHere }))}
        value={present}
        onChange={setAdded}
      />
      {act.problem}
      <Button
        type={view.attendance === null ? 'primary' : 'default'}
        loading={act.isPending}
        disabled={present.length === view.members.filter((one) => one.present).length}
        onClick={() => act.give({ type: 'recordAttendance', present })}
      >
        {word('recordAttendance')}
      </Button>
      {view.attendance === null && present.length > 0 && (
        <Disclosed label={words.heldEarlier}>
          {(close) => (
            <>
              <p className="quiet">{words.heldEarlierHint}</p>
              <CommandForm
                processId={view.meeting.processId}
                type="recordAttendance"
                schema={schema}
                submitLabel={word('recordAttendance')}
                context={{}}
                known={{}}
                given={{ present }}
                onDone={close}
              />
            </>
          )}
        </Disclosed>
      )}
    </div>
  );
}

function AttendanceList({ view }: { view: MeetingView }) {
  const { meeting: words } = useTexts();
  const isRecorded = view.attendance !== null;
  return (
    <ul className="people">
      {view.members.map((one) => (
        <li key={one.id}>
          {one.name}
          {isRecorded && <span className="quiet">, {(one.present ? words.present : words.absent).toLowerCase()}</span>}
        </li>
      ))}
    </ul>
  );
}
