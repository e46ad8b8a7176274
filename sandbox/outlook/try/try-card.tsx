import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWords } from '../use-words';
import type { Progress } from './progress';
import { goTo } from './where';

interface CardProps {
  readonly progress: Progress;
  /** Whether somebody is asked who has not heard of it. */
  readonly isOffered: boolean;
  /** What the step is done with, by `data-press`. */
  readonly press: string;
  start(): void;
  leave(): void;
}

/** What the card says: an offer, a step, or that it was all; null for no card. */
function useCardText({ status, step }: Progress, isOffered: boolean) {
  const { try: words, form, shell, calendar } = useWords();
  if (status === 'new') return isOffered ? { title: words.title, text: words.offer } : null;
  if (status === 'done') return { title: words.title, text: words.allDone };
  const now = words.steps[step];
  if (status !== 'going' || !now) return null;
  const { newInvite, required, send } = form;
  const names = { newInvite, required, send, atTheKeyboard: shell.atTheKeyboard, read: calendar.read };
  return {
    title: `${words.step(step + 1, words.steps.length)}: ${now.title}`,
    text: now.text(names),
  };
}

/** Rings what is to be pressed, wherever it is on the screen. */
function Ring({ press }: { press: string }) {
  return (
    <style>{`[data-press="${CSS.escape(press)}"]{outline:3px solid #d83b01!important;outline-offset:-1px}`}</style>
  );
}

/** The guided try, in a strip of its own that covers nothing. What it says is read aloud whenever it changes; the keyboard stays where it is. */
export function TryCard({ progress, isOffered, press, start, leave }: CardProps) {
  const { try: words } = useWords();
  const text = useCardText(progress, isOffered);
  const heading = useRef<HTMLHeadingElement>(null);
  const { status } = progress;
  const former = useRef(status);
  useEffect(() => {
    if (former.current !== status && status === 'going') heading.current?.focus();
    // The card has gone: the keyboard is where it can be had back.
    if (former.current !== status && (status === 'left' || status === 'closed')) goTo('try');
    former.current = status;
  }, [status]);
  const said = status === 'left' ? words.left(words.title) : '';
  return (
    <>
      <p className="unseen" aria-live="polite">
        {status === 'new' ? '' : text ? `${text.title}. ${text.text}` : said}
      </p>
      {text && (
        <section className="try" aria-label={words.title}>
          {status === 'going' && <Ring press={press} />}
          <div className="try-text">
            <h2 ref={heading} tabIndex={-1}>
              {text.title}
            </h2>
            <p>{text.text}</p>
          </div>
          <span className="actions">
            {status === 'new' && (
              <Button appearance="primary" size="small" onClick={start}>
                {words.start}
              </Button>
            )}
            {status === 'going' && (
              <Button appearance="primary" size="small" onClick={() => goTo(press)}>
                {words.takeMeThere}
              </Button>
            )}
            <Button size="small" onClick={leave}>
              {status === 'new' ? words.notNow : status === 'done' ? words.close : words.leave}
            </Button>
          </span>
        </section>
      )}
    </>
  );
}
