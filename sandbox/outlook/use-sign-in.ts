import { useEffect, useRef, useState } from 'react';
import type { LogLine } from '../host/surroundings';
import type { Contact } from '../mailbox/contact';
import { type ConsentAsked, hostSignIn } from './sign-in-host';

/** Signing in for the add-in's frames. @returns what the user is asked, null while there is nothing. */
export function useSignIn(user: Contact, log: (line: LogLine) => void): ConsentAsked | null {
  const [asked, setAsked] = useState<ConsentAsked | null>(null);
  const atTheKeyboard = useRef(user);
  atTheKeyboard.current = user;
  useEffect(
    () =>
      hostSignIn({
        user: () => atTheKeyboard.current,
        log: (what, outcome) => log({ frame: 'sign-in', what, outcome }),
        ask: (next) =>
          setAsked({
            ...next,
            answer(isAccepted) {
              setAsked(null);
              next.answer(isAccepted);
            },
          }),
      }),
    [log],
  );
  return asked;
}
