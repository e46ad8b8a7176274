import { Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FormStore } from '../host/store';
import { typed as typedInto } from '../host/typing';
import { bodyDocument, editedBody } from './body-document';
import { useStore } from './use-store';
import { useWords } from './use-words';

function makeEditable(body: HTMLElement, name: string) {
  body.contentEditable = 'true';
  body.setAttribute('role', 'textbox');
  body.setAttribute('aria-multiline', 'true');
  body.setAttribute('aria-label', name);
}

/** The body to put into the frame: what was typed there is on the screen already, anything else is loaded anew. */
function useShownBody(form: FormStore) {
  const typed = useRef<string | null>(null);
  const [shown, setShown] = useState({ html: form.get().body, load: 0 });
  useEffect(
    () =>
      form.subscribe((now, before) => {
        if (now.body === before.body || now.body === typed.current) return;
        typed.current = null;
        setShown(({ load }) => ({ html: now.body, load: load + 1 }));
      }),
    [form],
  );
  const takeOver = (edited: Document) => {
    typed.current = editedBody(edited, form.get().body);
    form.change(typedInto(form.get(), typed.current, Date.now()));
  };
  return { shown, takeOver };
}

function HtmlEditor({ form, isDark }: { form: FormStore; isDark: boolean }) {
  const { shown, takeOver } = useShownBody(form);
  const words = useWords().form;
  return (
    <iframe
      key={shown.load}
      className="body"
      title={words.inviteBody}
      sandbox="allow-same-origin"
      srcDoc={bodyDocument(shown.html, isDark)}
      onLoad={({ currentTarget: { contentDocument } }) => {
        if (!contentDocument) return;
        makeEditable(contentDocument.body, words.inviteText);
        contentDocument.addEventListener('input', () => takeOver(contentDocument));
      }}
    />
  );
}

/** The body of the invite, to type in. HTML lives in a frame in which nothing runs; plain text in a box. */
export function BodyEditor({ form, isDark }: { form: FormStore; isDark: boolean }) {
  const { body, bodyType } = useStore(form, 'body', 'bodyType');
  const words = useWords().form;
  if (bodyType === 'html') return <HtmlEditor form={form} isDark={isDark} />;
  return (
    <Textarea
      aria-label={words.inviteText}
      className="body"
      value={body}
      onChange={(_event, { value }) => form.change(typedInto(form.get(), value, Date.now()))}
    />
  );
}
