import type { FrameLocator, Locator, Page } from 'playwright-core';
import * as english from '../../../src/text/en';
import { block } from '../../../src/text/en/block';
import { gate } from '../../../src/text/en/gate';

type Phrase = (...args: readonly unknown[]) => unknown;

/** Stands where a sentence puts a name or a number. */
const hole = '§';

/** Every sentence that English has; of one with holes in it what stands around them, where it takes any text there. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return said(value as Phrase);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

function said(phrase: Phrase): readonly string[] {
  try {
    const text = phrase(hole, hole, hole);
    return typeof text === 'string' && !/undefined|NaN|\[object/.test(text) ? [text] : [];
  } catch {
    // It takes something else than text: a list, or a choice of its own.
    return [];
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names of products, figures and signs are the same everywhere; a word of one's own language may be, too: `alsoIn` says that one. */
function patterns(alsoIn: ReadonlySet<string>): readonly RegExp[] {
  return [...new Set([english, block, gate].flatMap((words) => sentences(words)))]
    .filter((text) => /\p{L}{2}/u.test(text.replaceAll(hole, '')) && !alsoIn.has(text))
    .map((text) => new RegExp(`^${escaped(text.trim()).replaceAll(hole, '.+')}$`));
}

/**
 * What is on a screen, or heard of it, and is a sentence of ours in English. `own`: all words of the language that the screen should speak;
 * what both languages call the same is no English.
 */
export async function leftInEnglish(
  screen: FrameLocator | Page | Locator,
  own: readonly unknown[],
): Promise<readonly string[]> {
  const english = patterns(new Set(own.flatMap((words) => sentences(words))));
  const root = 'goto' in screen || !('evaluate' in screen) ? screen.locator('body') : screen;
  const shown = await root.evaluate(textsOf);
  return [...new Set(shown)].filter((text) => english.some((pattern) => pattern.test(text)));
}

/** Runs in the page: what each element says itself, all that it says together, and its names. */
function textsOf(body: HTMLElement | SVGElement): readonly string[] {
  const attributes = ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'];
  return [body, ...body.querySelectorAll('*')]
    .filter((element) => !/^(?:script|style|noscript)$/i.test(element.tagName))
    .flatMap((element) => {
      const own = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '')
        .join('');
      const whole = (element.textContent ?? '').length < 400 ? (element.textContent ?? '') : '';
      return [own, whole, ...attributes.map((name) => element.getAttribute(name) ?? '')];
    })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
