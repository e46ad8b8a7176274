/** Buttons that the steps name, as they read on the screen. */
export interface TryNames {
  readonly newInvite: string;
  readonly required: string;
  readonly send: string;
  readonly atTheKeyboard: string;
  readonly read: string;
}

interface TryStepWords {
  readonly title: string;
  readonly text: (names: TryNames) => string;
}

/** The guided try: a card at the edge of the window. */
export interface TryWords {
  readonly title: string;
  readonly offer: string;
  readonly start: string;
  readonly notNow: string;
  readonly leave: string;
  /** Puts the keyboard where the step is done. */
  readonly takeMeThere: string;
  readonly step: (step: number, of: number) => string;
  readonly steps: readonly [
    open: TryStepWords,
    stopped: TryStepWords,
    answer: TryStepWords,
    shorter: TryStepWords,
    send: TryStepWords,
    read: TryStepWords,
  ];
  /** Once all of it is done, and once somebody has left it. */
  readonly allDone: string;
  readonly left: (title: string) => string;
  readonly close: string;
}
