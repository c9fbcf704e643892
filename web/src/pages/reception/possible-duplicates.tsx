import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useEffect, useState } from 'react';
import { similarToTextQuery } from '../../api/similar-queries.ts';
import { useTexts } from '../../app/language.ts';
import { SimilarList } from '../../parts/similar-list.tsx';
import type { DraftValues } from './draft.ts';
import { soughtOf } from './sought-letter.ts';

/** How long the keyboard rests before anything is asked. */
const REST_MS = 1_200;

/** Cases the letter may be a duplicate of, found while it is typed. It hinders nothing; a failure is not spoken of. */
export function PossibleDuplicates() {
  const { similar: words } = useTexts();
  const form = Form.useFormInstance<DraftValues>();
  const concernsOwnBody = Form.useWatch('concernsOwnBody', form);
  const content = Form.useWatch('content', form);
  const subjects = Form.useWatch('subjects', form);
  const [rested, setRested] = useState<ReturnType<typeof soughtOf>>(null);
  useEffect(() => {
    const sought = soughtOf({
      ...(concernsOwnBody === undefined ? {} : { concernsOwnBody }),
      ...(content === undefined ? {} : { content }),
      ...(subjects === undefined ? {} : { subjects }),
    });
    const timer = setTimeout(() => setRested(sought), sought === null ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [concernsOwnBody, content, subjects]);
  const { data } = useQuery({ ...similarToTextQuery(rested), placeholderData: keepPreviousData });
  const found = rested === null ? undefined : data;
  return (
    <div aria-live="polite">
      {found !== undefined && found.items.length > 0 && (
        <section className="possible-duplicates" aria-labelledby="co-the-trung">
          <h2 id="co-the-trung">{words.whileTyping}</h2>
          <p className="quiet">{words.whileTypingLead}</p>
          <SimilarList found={found} />
        </section>
      )}
    </div>
  );
}
