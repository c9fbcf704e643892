import './lists.css';
import './sender.css';
import './own.css';
import { Link, Outlet, useRouteContext } from '@tanstack/react-router';
import { useLiveRefresh } from '../api/live.ts';
import { useTexts } from './language.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { isOnlyExamined } from './landing.ts';
import { useNewPage } from './new-page.ts';
import { useSignOut } from './session.ts';

/** What surrounds the pages of whoever is examined: large, plain, and with nothing else to wander into. */
export function OwnFrame() {
  const texts = useTexts();
  const { user } = useRouteContext({ from: '/own' });
  const signOut = useSignOut();
  useLiveRefresh();
  useNewPage(() => window.scrollTo(0, 0));
  return (
    <div className="sender">
      <a className="skip-link" href="#noi-dung">
        {texts.skipToContent}
      </a>
      <header className="sender-header no-print">
        <Link to="/viec-cua-toi" className="product">
          {texts.product}
        </Link>
        <nav aria-label={texts.nav.label}>
          <Link to="/viec-cua-toi" activeOptions={{ exact: true }}>
            {texts.subject.menu}
          </Link>
          {!isOnlyExamined(user.roles) && <Link to="/">{texts.nav.inbox}</Link>}
        </nav>
        <span>{user.displayName}</span>
        <LanguageSwitch />
        <button type="button" className="header-button" onClick={() => signOut.mutate()}>
          {texts.nav.signOut}
        </button>
      </header>
      <main id="noi-dung" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
