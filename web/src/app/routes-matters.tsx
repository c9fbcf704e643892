import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staff } from './frames.tsx';
import { readProtectionSearch } from './protection-search.ts';
import { readRemediationSearch } from './remediation-search.ts';
import { readCaseSearch, readDecisionSearch, readInboxSearch, readMeetingSearch, readOverdueSearch } from './search.ts';

const inbox = createRoute({
  getParentRoute: () => staff,
  path: '/',
  validateSearch: readInboxSearch,
  component: lazyRouteComponent(() => import('../pages/inbox/page.tsx'), 'InboxPage'),
});

const reception = createRoute({
  getParentRoute: () => staff,
  path: '/tiep-nhan',
  component: lazyRouteComponent(() => import('../pages/reception/page.tsx'), 'ReceptionPage'),
});

const register = createRoute({
  getParentRoute: () => staff,
  path: '/so-tiep-nhan',
  component: lazyRouteComponent(() => import('../pages/register/page.tsx'), 'RegisterPage'),
});

const openCase = createRoute({
  getParentRoute: () => staff,
  path: '/mo-vu-viec',
  component: lazyRouteComponent(() => import('../pages/open-case/page.tsx'), 'OpenCasePage'),
});

const cases = createRoute({
  getParentRoute: () => staff,
  path: '/vu-viec',
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(() => import('../pages/cases/page.tsx'), 'CasesPage'),
});

const caseFile = createRoute({
  getParentRoute: () => staff,
  path: '/vu-viec/$caseId',
  component: lazyRouteComponent(() => import('../pages/case/page.tsx'), 'CasePage'),
});

const imports = createRoute({
  getParentRoute: () => staff,
  path: '/nhap-so',
  component: lazyRouteComponent(() => import('../pages/imports/page.tsx'), 'ImportsPage'),
});

const importFile = createRoute({
  getParentRoute: () => staff,
  path: '/nhap-so/$importId',
  component: lazyRouteComponent(() => import('../pages/import/page.tsx'), 'ImportPage'),
});

const meetings = createRoute({
  getParentRoute: () => staff,
  path: '/ky-hop',
  validateSearch: readMeetingSearch,
  component: lazyRouteComponent(() => import('../pages/meetings/page.tsx'), 'MeetingsPage'),
});

const convene = createRoute({
  getParentRoute: () => staff,
  path: '/ky-hop/trieu-tap',
  component: lazyRouteComponent(() => import('../pages/convene/page.tsx'), 'ConvenePage'),
});

const meeting = createRoute({
  getParentRoute: () => staff,
  path: '/ky-hop/$meetingId',
  component: lazyRouteComponent(() => import('../pages/meeting/page.tsx'), 'MeetingPage'),
});

const decisions = createRoute({
  getParentRoute: () => staff,
  path: '/quyet-dinh',
  validateSearch: readDecisionSearch,
  component: lazyRouteComponent(() => import('../pages/decisions/page.tsx'), 'DecisionsPage'),
});

const discipline = createRoute({
  getParentRoute: () => staff,
  path: '/ky-luat/$disciplineId',
  component: lazyRouteComponent(() => import('../pages/discipline/page.tsx'), 'DisciplinePage'),
});

const suspension = createRoute({
  getParentRoute: () => staff,
  path: '/dinh-chi/$suspensionId',
  component: lazyRouteComponent(() => import('../pages/suspension/page.tsx'), 'SuspensionPage'),
});

const remediations = createRoute({
  getParentRoute: () => staff,
  path: '/khac-phuc',
  validateSearch: readRemediationSearch,
  component: lazyRouteComponent(() => import('../pages/remediations/page.tsx'), 'RemediationsPage'),
});

const remediation = createRoute({
  getParentRoute: () => staff,
  path: '/khac-phuc/$remediationId',
  component: lazyRouteComponent(() => import('../pages/remediation/page.tsx'), 'RemediationPage'),
});

const protections = createRoute({
  getParentRoute: () => staff,
  path: '/bao-ve',
  validateSearch: readProtectionSearch,
  component: lazyRouteComponent(() => import('../pages/protections/page.tsx'), 'ProtectionsPage'),
});

const protection = createRoute({
  getParentRoute: () => staff,
  path: '/bao-ve/$protectionId',
  component: lazyRouteComponent(() => import('../pages/protection/page.tsx'), 'ProtectionPage'),
});

const overdue = createRoute({
  getParentRoute: () => staff,
  path: '/qua-han',
  validateSearch: readOverdueSearch,
  component: lazyRouteComponent(() => import('../pages/overdue/page.tsx'), 'OverduePage'),
});

const oversight = createRoute({
  getParentRoute: () => staff,
  path: '/giam-sat-xu-ly',
  component: lazyRouteComponent(() => import('../pages/oversight/page.tsx'), 'OversightPage'),
});

const handovers = createRoute({
  getParentRoute: () => staff,
  path: '/ban-giao',
  component: lazyRouteComponent(() => import('../pages/handovers/page.tsx'), 'HandoversPage'),
});

const handover = createRoute({
  getParentRoute: () => staff,
  path: '/ban-giao/$handoverId',
  component: lazyRouteComponent(() => import('../pages/handover/page.tsx'), 'HandoverPage'),
});

const workload = createRoute({
  getParentRoute: () => staff,
  path: '/khoi-luong-viec',
  component: lazyRouteComponent(() => import('../pages/workload/page.tsx'), 'WorkloadPage'),
});

/** The pages of letters, cases and what follows from them. */
export const MATTERS = [
  inbox,
  reception,
  register,
  openCase,
  cases,
  caseFile,
  imports,
  importFile,
  meetings,
  convene,
  meeting,
  decisions,
  discipline,
  suspension,
  remediations,
  remediation,
  protections,
  protection,
  overdue,
  oversight,
  workload,
  handovers,
  handover,
] as const;
