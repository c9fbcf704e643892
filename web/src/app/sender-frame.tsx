import './sender.css';
import { Link, Outlet } from '@tanstack/react-router';
import { useTexts } from './language.ts';
import { LanguageSwitch } from './language-switch.tsx';

/** Where the quick exit leads: a page anyone may have open. */
const ELSEWHERE = 'https://www.google.com';

/** Leaves at once: the page is emptied before the browser has loaded the other one, and its place in the history is taken. */
function leave(): void {
  document.body.replaceChildren();
  document.title = '';
  location.replace(ELSEWHERE);
}

/** What surrounds the pages for people without an account: few words, large, with a quick exit always in reach. */
export function SenderFrame() {
  const texts = useTexts();
  return (
    <div className="sender">
      <a className="skip-link" href="#noi-dung">
        {texts.skipToContent}
      </a>
      <header className="sender-header no-print">
        <span className="product">{texts.product}</span>
        <nav aria-label={texts.nav.label}>
          {/* Replaced, not added: the back button then shows no trail of these pages. */}
          <Link to="/gui-phan-anh" replace>
            {texts.send.title}
          </Link>
          <Link to="/tra-cuu" replace>
            {texts.follow.title}
          </Link>
        </nav>
        <LanguageSwitch />
      </header>
      <div className="quick-exit-bar no-print">
        <button type="button" className="quick-exit" title={texts.quickExit.hint} onClick={leave}>
          {texts.quickExit.button}
        </button>
      </div>
      <main id="noi-dung" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
