import { Textarea } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { FormStore } from '../host/store';
import { bodyDocument, editedBody } from './body-document';
import { useStore } from './use-store';

function makeEditable(body: HTMLElement) {
  body.contentEditable = 'true';
  body.setAttribute('role', 'textbox');
  body.setAttribute('aria-multiline', 'true');
  body.setAttribute('aria-label', 'Invite text');
}

/** The body of the invite, to type in. HTML lives in a frame in which nothing runs; plain text in a box. */
export function BodyEditor({ form, isDark }: { form: FormStore; isDark: boolean }) {
  const { body, bodyType } = useStore(form);
  const typedHere = useRef('');
  const shown = useRef(body);
  // What was typed here is on the screen already; anything else comes from the add-in and is shown anew.
  if (body !== typedHere.current) shown.current = body;
  const document = useMemo(() => bodyDocument(shown.current, isDark), [shown.current, isDark]);
  if (bodyType === 'text')
    return (
      <Textarea
        aria-label="Invite text"
        className="body"
        value={body}
        onChange={(_event, { value }) => form.change({ body: value })}
      />
    );
  return (
    <iframe
      className="body"
      title="Invite body"
      sandbox="allow-same-origin"
      srcDoc={document}
      onLoad={({ currentTarget: { contentDocument } }) => {
        if (!contentDocument) return;
        makeEditable(contentDocument.body);
        contentDocument.addEventListener('input', () => {
          typedHere.current = editedBody(contentDocument, form.get().body);
          form.change({ body: typedHere.current });
        });
      }}
    />
  );
}
