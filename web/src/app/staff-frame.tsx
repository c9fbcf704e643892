import { Link, Outlet, useRouteContext } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useRef, useState } from 'react';
import { useLiveRefresh } from '../api/live.ts';
import { unreadQuery } from '../api/queries.ts';
import { Notices } from '../parts/notices.tsx';
import { useTexts } from './language.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { MainMenu } from './main-menu.tsx';
import { useNewPage } from './new-page.ts';
import { OfficeTheme } from './office-theme.tsx';
import { useSignOut } from './session.ts';
import { fill } from './words.ts';

/** What surrounds every staff page: navigation, notices, language, account. */
export function StaffFrame() {
  return (
    <OfficeTheme>
      <Frame />
    </OfficeTheme>
  );
}

function Frame() {
  const texts = useTexts();
  const { user } = useRouteContext({ from: '/staff' });
  const connected = useLiveRefresh();
  const main = useRef<HTMLElement>(null);
  useNewPage(() => {
    window.scrollTo(0, 0);
    // A page that puts the focus into a field of its own keeps it.
    if (main.current?.contains(document.activeElement) === false) main.current.focus({ preventScroll: true });
  });

  return (
    <div className="office">
      <a className="skip-link" href="#noi-dung">
        {texts.skipToContent}
      </a>
      <header className="office-header no-print">
        <Link to="/" className="product">
          {texts.product}
        </Link>
        <MainMenu roles={user.roles} />
        <div className="office-tools">
          <NoticesButton connected={connected} />
          <LanguageSwitch />
          <Account name={user.displayName} roles={user.roles.map((held) => `${held.roleText}, ${held.organisation}`)} />
        </div>
      </header>
      <main id="noi-dung" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

function NoticesButton({ connected }: { connected: boolean }) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const unread = useQuery(unreadQuery).data?.total ?? 0;
  useNewPage(() => setOpen(false));
  return (
    <>
      <button type="button" className="tool" onClick={() => setOpen(true)}>
        {texts.nav.notices}
        {unread > 0 && (
          <>
            <span className="count" aria-hidden="true">
              {unread}
            </span>
            <span className="unseen">, {fill(texts.notices.unread, { n: unread })}</span>
          </>
        )}
      </button>
      <Drawer open={open} onClose={() => setOpen(false)} title={texts.notices.title} size={420} destroyOnHidden>
        <p className="quiet">{connected ? texts.inbox.live : texts.inbox.notLive}</p>
        <Notices />
      </Drawer>
    </>
  );
}

function Account({ name, roles }: { name: string; roles: readonly string[] }) {
  const texts = useTexts();
  const signOut = useSignOut();
  // On narrow screens the given name alone, which stands last.
  const given = name.split(' ');
  const last = given.pop();
  return (
    <details className="account">
      <summary className="tool">
        <span className="wide-only">{given.join(' ')} </span>
        {last}
      </summary>
      <div className="account-menu">
        <ul>
          {roles.map((role) => (
            <li key={role}>{role}</li>
          ))}
        </ul>
        <p>
          <Link to="/ca-nhan">{texts.personal.menu}</Link>
        </p>
        <button type="button" className="link-button" onClick={() => signOut.mutate()}>
          {texts.nav.signOut}
        </button>
      </div>
    </details>
  );
}
