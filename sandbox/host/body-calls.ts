import { officeError } from '../limits/office-error';
import { hasPictures, withoutPictures } from '../mailbox/inline-picture';
import { withoutWords } from '../rewriting/drop-words';
import { putAtTop } from '../rewriting/put-at-top';
import { plainText, rewriteFragment, rewriteOnSave } from '../rewriting/rewriting';
import { type Answer, type Params, textOf } from './answer';
import type { Calls } from './call';
import type { Form } from './form';
import { bodyKnown } from './typing';
import type { World } from './world';

/** office.js: coercionType 0 is text, 3 is HTML. */
const html = 3;

/** How long new Outlook on Mac goes on answering with the former body; reports say "a moment". */
const staleFor = 1200;

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>');

function getBody(form: Form, params: Params, world: World): Answer {
  const late =
    form.staleBody && world.now < form.staleBody.until
      ? form.staleBody.html
      : bodyKnown(form, world.now, world.quirks.readsLateBy);
  if (params.coercionType === html) return { data: form.bodyType === 'html' ? late : escaped(late) };
  return { data: form.bodyType === 'html' ? plainText(late) : late };
}

function losesPictures(form: Form, html: string, { quirks }: World): boolean {
  if (quirks.losesPictures === 'no' || !hasPictures(html)) return false;
  return quirks.losesPictures === 'always' || !form.picturesLost;
}

function writing(write: (form: Form, text: string, world: World) => string, isReplacing: boolean) {
  return (form: Form, params: Params, world: World): Answer => {
    const isHtml = params.coercionType === html;
    if (isHtml && form.bodyType === 'text') return { error: officeError.invalidFormat };
    const text = textOf(params, 'data');
    const given = !isHtml && form.bodyType === 'html' ? escaped(text) : text;
    const losing = isReplacing && losesPictures(form, given, world);
    const worded =
      isReplacing && form.bodyType === 'html' ? withoutWords(given, world.quirks.dropsWords) : given;
    const kept = losing ? withoutPictures(worded) : worded;
    const staleBody = world.quirks.lateBody ? { html: form.body, until: world.now + staleFor } : null;
    return {
      data: undefined,
      change: {
        body: write(form, kept, world),
        staleBody,
        formerBodies: [],
        ...(losing && { picturesLost: true }),
      },
    };
  };
}

const replaced = (form: Form, text: string, world: World) =>
  form.bodyType === 'html' ? rewriteOnSave(text, world.rewriting) : text;

const prepended = (form: Form, text: string, world: World) =>
  form.bodyType === 'html' ? putAtTop(form.body, rewriteFragment(text, world.rewriting)) : text + form.body;

/** `item.body` and `item.setSelectedDataAsync`. Replacing and prepending are rewritten as the chosen client does. */
export const bodyCalls: Calls = {
  14: {
    name: 'body.getTypeAsync',
    needs: 'read',
    forms: 'compose',
    run: (form) => ({ data: form.bodyType }),
  },
  23: { name: 'body.prependAsync', needs: 'write', forms: 'compose', run: writing(prepended, false) },
  29: { name: 'setSelectedDataAsync', needs: 'write', forms: 'compose', run: writing(prepended, false) },
  37: { name: 'body.getAsync', needs: 'read', forms: 'both', run: getBody },
  38: { name: 'body.setAsync', needs: 'write', forms: 'compose', run: writing(replaced, true) },
};
