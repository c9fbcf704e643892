import { Button, Form, Input } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { BESIDE_THE_DAY, lacksDay } from './intake-draft.ts';

/** The articles that came as one matter, each with its newspaper and the day it was printed; an empty line counts as none. */
export function Articles() {
  const { common, intake: words } = useTexts();
  return (
    <Form.List name={['intake', 'articles']} initialValue={[{}]}>
      {(items, { add, remove }) => (
        <>
          {items.map((item, index) => (
            <div key={item.key} className="field-line">
              <Form.Item name={[item.name, 'title']} label={words.articleTitle}>
                <Input maxLength={500} />
              </Form.Item>
              <Form.Item
                name={[item.name, 'publishedOn']}
                label={words.publishedOn}
                dependencies={BESIDE_THE_DAY.map((name) => ['intake', 'articles', item.name, name])}
                rules={[
                  ({ getFieldValue }) => ({
                    validator: () =>
                      lacksDay(getFieldValue(['intake', 'articles', item.name]))
                        ? Promise.reject(new Error(fill(common.required, { field: words.publishedOn.toLowerCase() })))
                        : Promise.resolve(),
                  }),
                ]}
              >
                <DayInput />
              </Form.Item>
              <Form.Item name={[item.name, 'newspaper']} label={words.newspaper}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[item.name, 'link']} label={words.articleLink}>
                <Input maxLength={1_000} />
              </Form.Item>
              {items.length > 1 && (
                <Button
                  className="line-button"
                  aria-label={fill(common.removeNamed, { name: `${words.article} ${index + 1}` })}
                  onClick={() => remove(item.name)}
                >
                  {common.remove}
                </Button>
              )}
            </div>
          ))}
          <Button onClick={() => add({})}>{words.addArticle}</Button>
        </>
      )}
    </Form.List>
  );
}
