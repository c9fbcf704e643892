import { Link } from '@tanstack/react-router';

interface ProcessLinkProps {
  /** `case/<id>` and the like. */
  processId: string;
  children: string;
}

/** Leads to the page of a process; a year of a calendar lies among the calendars. */
export function ProcessLink({ processId, children }: ProcessLinkProps) {
  const [kind = '', id = ''] = processId.split('/');
  const shared = { className: 'number', children };
  if (kind === 'meeting') return <Link to="/ky-hop/$meetingId" params={{ meetingId: id }} {...shared} />;
  if (kind === 'discipline') return <Link to="/ky-luat/$disciplineId" params={{ disciplineId: id }} {...shared} />;
  if (kind === 'suspension') return <Link to="/dinh-chi/$suspensionId" params={{ suspensionId: id }} {...shared} />;
  if (kind === 'congress') return <Link to="/dai-hoi/$congressId" params={{ congressId: id }} {...shared} />;
  if (kind === 'desk-handover') return <Link to="/ban-giao/$handoverId" params={{ handoverId: id }} {...shared} />;
  if (kind === 'protection') return <Link to="/bao-ve/$protectionId" params={{ protectionId: id }} {...shared} />;
  if (kind === 'remediation') return <Link to="/khac-phuc/$remediationId" params={{ remediationId: id }} {...shared} />;
  if (kind === 'policy-change')
    return <Link to="/chinh-sach/thay-doi/$changeId" params={{ changeId: id }} {...shared} />;
  if (kind === 'calendar-year') return <Link to="/lich" {...shared} />;
  if (kind === 'organisation')
    return <Link to="/to-chuc/quyet-dinh/$reorganisationId" params={{ reorganisationId: id }} {...shared} />;
  if (kind === 'person') return <Link to="/can-bo/$personId" params={{ personId: id }} {...shared} />;
  if (kind === 'import') return <Link to="/nhap-so/$importId" params={{ importId: id }} {...shared} />;
  return <Link to="/vu-viec/$caseId" params={{ caseId: id }} {...shared} />;
}
