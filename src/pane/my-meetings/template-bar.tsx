import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Template } from '../../agenda/template';
import type { MyMeetingsWords } from '../../text/my-meetings';
import { Button } from '../../ui/button';
import { NativeSelect } from '../../ui/native-select';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 8px',
    margin: 0,
    padding: 0,
    minWidth: 0,
    border: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  select: { flex: '1 1 140px', minWidth: 0 },
});

interface TemplateBarProps {
  readonly words: MyMeetingsWords;
  readonly chosen: number;
  readonly templates: readonly Template[];
  readonly onUse: (template: string) => void;
}

/** What may be done with the meetings that are chosen. */
export function TemplateBar({ words, chosen, templates, onUse }: TemplateBarProps) {
  const styles = useStyles();
  const [template, setTemplate] = useState('');
  const options = [
    { value: '', text: words.chooseTemplate },
    ...templates.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return (
    <fieldset aria-label={words.several} className={styles.bar}>
      <span aria-live="polite">{words.chosen(chosen)}</span>
      <div className={styles.select}>
        <NativeSelect name={words.template} value={template} options={options} onChoose={setTemplate} />
      </div>
      <Button appearance="primary" disabled={template === ''} onClick={() => onUse(template)}>
        {words.useTemplate}
      </Button>
    </fieldset>
  );
}
