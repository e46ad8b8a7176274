import { makeStyles } from '@fluentui/react-components';
import { organizerLaterFile } from '../../text/files/organizer-later';
import { LatePart } from '../../ui/late-part';
import { withWords } from '../../ui/load-words';
import type { CalendarParts, OpenForm } from './calendar-parts';

const useStyles = makeStyles({ adder: { display: 'inline-block', width: '104px', height: '24px' } });

/** As much of the row of adders as the one of last time takes up. */
function AdderPlace() {
  return <span className={useStyles().adder} />;
}

/** `calendarParts` with their code loaded after the form has been drawn. */
export function lateGraphParts(form: OpenForm): CalendarParts {
  let parts: Promise<CalendarParts> | null = null;
  const load = () => {
    parts ??= form.store.drawn
      .then(() => withWords([organizerLaterFile], () => import('./calendar-parts')))
      .then(({ calendarParts }) => calendarParts(form));
    return parts;
  };
  const adder = async () => (await load()).lastTime?.adder;
  const opened = async () => (await load()).lastTime?.opened;
  const pastLengths = async () => (await load()).pastLengths;
  return {
    lastTime: {
      adder: <LatePart load={adder} place={<AdderPlace />} />,
      opened: <LatePart load={opened} place={null} />,
    },
    pastLengths: <LatePart load={pastLengths} place={null} />,
  };
}
