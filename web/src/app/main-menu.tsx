import './main-menu.css';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { useTexts } from './language.ts';
import { menuEntries } from './menu-entries.ts';
import { useNewPage } from './new-page.ts';

/** The main menu: the daily work in a line; what work goes by behind it or, where that is too much, folded. */
export function MainMenu({ roles }: { roles: readonly { role: string }[] }) {
  const texts = useTexts();
  const { work, rules, isFolded } = menuEntries(roles, texts);
  return (
    <nav aria-label={texts.nav.label}>
      {work.map(({ to, label }) => (
        // A filter in the address makes the first page no other page.
        <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
          {label}
        </Link>
      ))}
      {isFolded ? <Folded entries={rules} /> : rules.map((one) => <Entry key={one.to} {...one} />)}
    </nav>
  );
}

type Entries = ReturnType<typeof menuEntries>['rules'];

function Entry({ to, label }: Entries[number]) {
  return <Link to={to}>{label}</Link>;
}

/** Folded entries; the fold says when the page that is open lies in it, and closes with each new page, Escape, or work elsewhere. */
function Folded({ entries }: { entries: Entries }) {
  const { nav } = useTexts();
  const id = useId();
  const [isOpen, open] = useState(false);
  const fold = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const isInside = entries.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  useNewPage(() => open(false));
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && fold.current?.contains(target) === false) open(false);
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      open(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [isOpen]);
  return (
    <div className="more-menu" ref={fold}>
      <button
        type="button"
        ref={button}
        className={isInside ? 'active' : ''}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => open(!isOpen)}
      >
        {nav.more} <span aria-hidden="true">▾</span>
      </button>
      <div className="account-menu" id={id} hidden={!isOpen}>
        {entries.map((one) => (
          <Entry key={one.to} {...one} />
        ))}
      </div>
    </div>
  );
}
