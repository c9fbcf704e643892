import type { WebTexts } from '../../../texts/web/vi.ts';
import { isExamined, worksOnCases } from './landing.ts';

type Held = readonly { role: string }[];

/** Roles that have meetings to see; which ones, the API decides. */
const SITTING: readonly string[] = ['HEAD', 'MEETING_SECRETARY', 'COMMITTEE_MEMBER', 'LEADER'];

/** So many stand in one line; where there are more, what work goes by is folded away. */
const ONE_LINE = 8;

/** What somebody with these roles finds in the menu; what a page then shows, the API decides. */
export function menuEntries(roles: Held, texts: WebTexts) {
  const holds = (...wanted: readonly string[]) => roles.some(({ role }) => wanted.includes(role));
  const { nav } = texts;
  const work = [
    { to: '/', label: nav.inbox, has: true },
    { to: '/tiep-nhan', label: nav.reception, has: holds('RECEPTION') },
    { to: '/so-tiep-nhan', label: texts.register.nav, has: holds('REGISTER_KEEPER', 'AUDITOR') },
    { to: '/vu-viec', label: nav.cases, has: worksOnCases(roles) },
    { to: '/ky-hop', label: nav.meetings, has: holds(...SITTING) },
    { to: '/quyet-dinh', label: nav.decisions, has: holds(...SITTING, 'INSPECTOR') },
    { to: '/bao-ve', label: texts.protection.nav, has: holds('HEAD', 'LEADER') },
    { to: '/khac-phuc', label: texts.remediation.nav, has: holds('HEAD', 'LEADER', 'INSPECTOR') },
    { to: '/qua-han', label: nav.overdue, has: true },
    { to: '/giam-sat-xu-ly', label: texts.oversight.nav, has: holds('HEAD', 'LEADER', 'AUDITOR') },
    { to: '/viec-cua-toi', label: texts.subject.menu, has: isExamined(roles) },
  ] as const;
  const rules = [
    { to: '/khoi-luong-viec', label: texts.workload.nav, has: holds('HEAD') },
    { to: '/nhap-so', label: texts.imports.nav, has: holds('RECEPTION', 'REGISTER_KEEPER', 'HEAD') },
    { to: '/dai-hoi', label: texts.congress.nav, has: holds('HEAD', 'LEADER', 'MEETING_SECRETARY') },
    { to: '/chinh-sach', label: texts.rules.policies, has: true },
    { to: '/lich', label: texts.calendars.nav, has: true },
    { to: '/to-chuc', label: texts.organisations.nav, has: holds('ADMINISTRATOR', 'HEAD', 'LEADER', 'AUDITOR') },
  ] as const;
  const shown = { work: work.filter((one) => one.has), rules: rules.filter((one) => one.has) };
  return { ...shown, isFolded: shown.work.length + shown.rules.length > ONE_LINE };
}
