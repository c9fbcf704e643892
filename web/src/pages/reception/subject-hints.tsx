import { Button, Form, Input } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';

/** Who the letter names, as written in it; the exact person or organisation is settled when it is classified. */
export function SubjectHints() {
  const texts = useTexts();
  return (
    <Form.List name="subjects">
      {(items, { add, remove }) => (
        <fieldset className="field-group">
          <legend>{texts.reception.subjects}</legend>
          {items.map((item, index) => (
            <div key={item.key} className="field-line">
              <Form.Item name={[item.name, 'name']} label={texts.reception.subjectName}>
                <Input autoComplete="off" maxLength={200} />
              </Form.Item>
              <Form.Item name={[item.name, 'note']} label={texts.reception.subjectNote}>
                <Input autoComplete="off" maxLength={500} />
              </Form.Item>
              {items.length > 1 && (
                <Button
                  className="line-button"
                  aria-label={fill(texts.common.removeNamed, { name: `${texts.reception.subjectName} ${index + 1}` })}
                  onClick={() => remove(item.name)}
                >
                  {texts.common.remove}
                </Button>
              )}
            </div>
          ))}
          <Button onClick={() => add({})}>{texts.reception.addSubject}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
