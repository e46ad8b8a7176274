/** Runs inside a browser page: the editors that people write invites and mails with, one of each, used for every body after the other. */
import { Editor } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import DOMPurify from 'dompurify';
import Quill from 'quill';
import { createEditor, createModelFromHtml, exportContent, paste } from 'roosterjs';
import Squire from 'squire-rte';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/table';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';

type InPage = (html: string) => string;

function place(): HTMLDivElement {
  const div = document.createElement('div');
  div.contentEditable = 'true';
  document.body.append(div);
  return div;
}

function trusted(html: string): DocumentFragment {
  return document.createRange().createContextualFragment(html);
}

function rooster(): Record<string, InPage> {
  const div = place();
  return {
    // Reads the body into the editor's model and writes it anew out of that, as Outlook on the web does.
    roosterjs: (html) => {
      const editor = createEditor(div, [], createModelFromHtml(html));
      const written = exportContent(editor, 'HTML');
      editor.dispose();
      return written;
    },
    'roosterjs, pasted': (html) => {
      const editor = createEditor(div);
      editor.focus();
      paste(editor, {
        types: ['text/html'],
        text: '',
        image: null,
        files: [],
        rawHtml: `<html><body><!--StartFragment-->${html}<!--EndFragment--></body></html>`,
        customValues: {},
      });
      const written = exportContent(editor, 'HTML');
      editor.dispose();
      return written;
    },
  };
}

async function tiny(): Promise<Record<string, InPage>> {
  const target = place();
  const [editor] = await tinymce.init({
    target,
    skin: false,
    content_css: false,
    promotion: false,
    plugins: 'table link lists',
  });
  if (!editor) throw new Error('TinyMCE did not start.');
  return {
    tinymce: (html) => {
      editor.setContent(html);
      return editor.getContent();
    },
    'tinymce, pasted': (html) => {
      editor.setContent('');
      editor.execCommand('mceInsertClipboardContent', false, { html });
      return editor.getContent();
    },
  };
}

function quill(): Record<string, InPage> {
  const editor = new Quill(place());
  return {
    quill: (html) => {
      editor.setContents(editor.clipboard.convert({ html }));
      return editor.getSemanticHTML();
    },
  };
}

function tiptap(): Record<string, InPage> {
  const through =
    (editor: Editor): InPage =>
    (html) => {
      editor.commands.setContent(html);
      return editor.getHTML();
    };
  return {
    tiptap: through(new Editor({ element: place(), extensions: [StarterKit, TableKit] })),
    'tiptap, no tables': through(new Editor({ element: place(), extensions: [StarterKit] })),
  };
}

function squire(): Record<string, InPage> {
  const editor = new Squire(place(), { sanitizeToDOMFragment: trusted });
  return {
    squire: (html) => {
      editor.setHTML(html);
      return editor.getHTML();
    },
  };
}

function browserItself(): Record<string, InPage> {
  const div = place();
  const show = (html: string): void => div.replaceChildren(trusted(html));
  return {
    'browser, innerHTML': (html) => {
      show(html);
      return div.innerHTML;
    },
    'browser, XMLSerializer': (html) => {
      show(html);
      return new XMLSerializer().serializeToString(div);
    },
    'browser, pasted': (html) => {
      div.replaceChildren();
      div.focus();
      document.execCommand('insertHTML', false, html);
      return div.innerHTML;
    },
    // As a program does it that keeps the text of a mail and shows it again.
    'browser, as text': (html) => {
      show(html);
      const lines = div.innerText.split('\n').map((line) => {
        const p = document.createElement('div');
        p.textContent = line;
        return line === '' ? '<div><br></div>' : p.outerHTML;
      });
      return lines.join('');
    },
  };
}

async function all(): Promise<Record<string, InPage>> {
  return {
    ...rooster(),
    ...(await tiny()),
    ...quill(),
    ...tiptap(),
    ...squire(),
    dompurify: (html) => DOMPurify.sanitize(html),
    'dompurify, no styles': (html) => DOMPurify.sanitize(html, { FORBID_ATTR: ['style', 'id', 'name'] }),
    ...browserItself(),
  };
}

const ready = all();

declare global {
  interface Window {
    rewriters: {
      names(): Promise<readonly string[]>;
      rewrite(name: string, html: string): Promise<string>;
    };
  }
}

window.rewriters = {
  names: async () => Object.keys(await ready),
  rewrite: async (name, html) => {
    const rewriter = (await ready)[name];
    if (!rewriter) throw new Error(`No rewriter is called ${name}.`);
    return rewriter(html);
  },
};
