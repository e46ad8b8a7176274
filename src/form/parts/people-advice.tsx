import { Button } from '@fluentui/react-components';
import type { Person } from '../../agenda/agenda';
import type { Said } from '../../agenda/choices';
import type { PeopleAdvice } from '../../agenda/people-advice';
import { Advice } from '../../pane/parts/advice';
import { OutsideLink } from '../../pane/parts/outside-link';
import type { Language } from '../../text/language';
import { organizerPeopleWords } from '../../text/organizer-people';
import { organizerTemplateWords } from '../../text/organizer-template';
import { outsiderWords } from '../../text/outsiders';
import { peopleAdviceWords } from '../../text/people-advice';

/** Guests who will read the invite, and the template to take for their eyes when the chosen one is for colleagues. */
export interface GuestAdvice {
  readonly guests: number;
  readonly isSaid: boolean;
  /** Addresses among theirs that are easily taken for the organisation's, and the domain that the first is taken for; null when there is none or it was heard. */
  readonly alike: { readonly addresses: readonly string[]; readonly ours: string } | null;
  readonly better: { readonly id: string; readonly name: string; readonly chosen: string } | null;
}

interface PeopleAdvicesProps {
  readonly language: Language;
  readonly advice: readonly PeopleAdvice[];
  readonly guests: GuestAdvice;
  readonly onSaid: (code: Said) => void;
  readonly onOptional: (people: readonly Person[]) => void;
  readonly onNotes: (people: readonly Person[]) => void;
  readonly onTemplate: (id: string) => void;
}

/** What there is to say about who is invited; mostly nothing. */
export function PeopleAdvices(props: PeopleAdvicesProps) {
  const { language, advice, guests, onSaid, onTemplate } = props;
  const { gotIt } = organizerPeopleWords(language);
  const { willRead, looksLikeOurs, templateForColleagues } = outsiderWords(language);
  const { use } = organizerTemplateWords(language);
  const { better, alike } = guests;
  const close = (code: Said) => ({ label: gotIt, run: () => onSaid(code) });
  return (
    <>
      {alike ? (
        <Advice text={looksLikeOurs(alike.addresses, alike.ours)} close={close('look-alikes')} />
      ) : null}
      {guests.guests > 0 && !guests.isSaid ? (
        <Advice text={willRead(guests.guests)} close={close('outsiders')} />
      ) : null}
      {better ? (
        <Advice
          text={templateForColleagues(better.chosen, better.name)}
          close={close('template-for-colleagues')}
        >
          <Button size="small" onClick={() => onTemplate(better.id)}>
            {use(better.name)}
          </Button>
        </Advice>
      ) : null}
      {advice.map((one) => (
        <OneAdvice key={one.code} {...props} one={one} close={close(one.code)} />
      ))}
    </>
  );
}

function OneAdvice(
  props: PeopleAdvicesProps & {
    readonly one: PeopleAdvice;
    readonly close: { readonly label: string; readonly run: () => void };
  },
) {
  const { one, close, language, onOptional, onNotes } = props;
  const { manyPeople, informedOnly } = peopleAdviceWords(language);
  if (one.code === 'many-people') {
    return (
      <Advice text={manyPeople.text(one.people)} close={close}>
        <OutsideLink href={manyPeople.source.url}>{manyPeople.source.name}</OutsideLink>
      </Advice>
    );
  }
  return (
    <Advice text={informedOnly.text(one.persons.map(({ name, address }) => name || address))} close={close}>
      <Button size="small" onClick={() => onOptional(one.persons)}>
        {informedOnly.makeOptional}
      </Button>
      <Button size="small" onClick={() => onNotes(one.persons)}>
        {informedOnly.sendNotes}
      </Button>
    </Advice>
  );
}
