import { Button, Checkbox } from '@fluentui/react-components';
import type { FormStore } from '../host/store';
import { pictureHtml } from '../mailbox/inline-picture';
import { isOnlineMeeting, onlineMeetingBlock, withoutOnlineMeeting } from '../mailbox/online-meeting';
import { putAtEnd } from '../rewriting/put-at-end';
import { RowOfControls } from './row-of-controls';
import { useStore } from './use-store';
import { useWords } from './use-words';

/** What Outlook itself puts into a body besides what is typed. */
export function BodyControls({ form }: { form: FormStore }) {
  const { body, bodyType } = useStore(form, 'body', 'bodyType');
  const isHtml = bodyType === 'html';
  const words = useWords().form;
  return (
    <RowOfControls label={words.inTheText}>
      <Checkbox
        label={words.teamsMeeting}
        disabled={!isHtml}
        checked={isOnlineMeeting(body)}
        onChange={(_event, { checked }) =>
          form.change({ body: checked ? putAtEnd(body, onlineMeetingBlock) : withoutOnlineMeeting(body) })
        }
      />
      <Button
        size="small"
        disabled={!isHtml}
        onClick={() => form.change({ body: putAtEnd(form.get().body, pictureHtml) })}
      >
        {words.insertPicture}
      </Button>
      <Checkbox
        label={words.plainText}
        checked={!isHtml}
        onChange={(_event, { checked }) =>
          form.change({ bodyType: checked === true ? 'text' : 'html', body: '' })
        }
      />
    </RowOfControls>
  );
}
