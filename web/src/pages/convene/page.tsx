import { useRouteContext } from '@tanstack/react-router';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { conveningBodies } from './bodies.ts';
import { ConveneForm } from './form.tsx';

/** Where a meeting is convened, by who heads the body or keeps its record. */
export function ConvenePage() {
  const { meeting: words } = useTexts();
  const { user } = useRouteContext({ from: '/staff' });
  const bodies = conveningBodies(user.roles);
  usePageTitle(words.convene);
  return (
    <div className="page narrow">
      <h1>{words.convene}</h1>
      {bodies.length === 0 ? <p>{words.conveneNotMine}</p> : <ConveneForm bodies={bodies} />}
    </div>
  );
}
