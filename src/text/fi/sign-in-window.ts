import type { SignInWindowWords } from '../sign-in-window-words';

export const signInWindow: SignInWindowWords = {
  title: 'Kirjaudu Microsoft 365:een',
  why: 'Syften täytyy tietää, mikä kalenteri on sinun. Microsoft kysyy omassa ikkunassaan.',
  goOn: 'Jatka',
  waiting: 'Kirjaudu sisään avautuneessa ikkunassa. Tämä sulkeutuu itsestään.',
  nobodyWaits: 'Tätä ikkunaa ei enää tarvita. Sulje se ja yritä uudelleen Outlookissa.',
};
