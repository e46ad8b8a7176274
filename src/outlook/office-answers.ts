type Check = (answer: unknown) => boolean;

// Some clients answer with null where Office's declarations promise a value.
const isNothing: Check = (answer) => answer === null || answer === undefined;
const isObject: Check = (answer) => typeof answer === 'object' && answer !== null && !Array.isArray(answer);
const isText: Check = (answer) => isNothing(answer) || typeof answer === 'string';
const isTextOrNothing = (answer: object, ...members: readonly string[]): boolean =>
  members.every((member) => isText(Reflect.get(answer, member)));

function isPerson(answer: unknown): boolean {
  return isObject(answer) && isTextOrNothing(Object(answer), 'displayName', 'emailAddress');
}

function isPlace(answer: unknown): boolean {
  return isObject(answer) && isTextOrNothing(Object(answer), 'emailAddress');
}

function isCategory(answer: unknown): boolean {
  return isObject(answer) && typeof Reflect.get(Object(answer), 'displayName') === 'string';
}

const isListOf =
  (isOne: Check): Check =>
  (answer) =>
    isNothing(answer) || (Array.isArray(answer) && answer.every(isOne));

const isThereAnd =
  (isOne: Check): Check =>
  (answer) =>
    !isNothing(answer) && isOne(answer);

const isDate: Check = (answer) =>
  Object.prototype.toString.call(answer) === '[object Date]' && !Number.isNaN(Number(answer));

const isTexts: Check = (answer) =>
  isNothing(answer) ||
  (isObject(answer) && Object.values(Object(answer)).every((text) => typeof text === 'string'));

function isRecurrence(answer: unknown): boolean {
  return isNothing(answer) || typeof Object(answer).seriesTime?.getDuration?.() === 'number';
}

/** What Office can answer to a call, by its name; of any other call anything is taken. */
const answers: Readonly<Record<string, Check>> = {
  // Null is neither an empty field nor an empty body: whoever is invited, and what is written, is then unknown.
  'requiredAttendees.getAsync': isThereAnd(isListOf(isPerson)),
  'optionalAttendees.getAsync': isThereAnd(isListOf(isPerson)),
  'enhancedLocation.getAsync': isListOf(isPlace),
  'organizer.getAsync': (answer) => isNothing(answer) || isPerson(answer),
  'subject.getAsync': isText,
  'start.getAsync': isDate,
  'end.getAsync': isDate,
  'recurrence.getAsync': isRecurrence,
  'isAllDayEvent.getAsync': (answer) => typeof answer === 'boolean',
  'sensitivity.getAsync': isText,
  'categories.getAsync': isListOf(isCategory),
  getItemIdAsync: isText,
  'body.getAsync': isThereAnd(isText),
  'body.getTypeAsync': isText,
  'sessionData.getAllAsync': isTexts,
  getSharedPropertiesAsync: (answer) => isNothing(answer) || isObject(answer),
};

/** Whether this can be what Office answers to a call: a number is no subject, whatever a client says. */
export function isAnswerTo(call: string, answer: unknown): boolean {
  try {
    return answers[call]?.(answer) ?? true;
  } catch {
    return false;
  }
}
