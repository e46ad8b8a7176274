import { useMemo } from 'react';
import type { DismissedAdvice } from '../../agenda/choices';
import { lookAlikes } from '../../agenda/look-alikes';
import { domainsOrOwn, outsiders } from '../../agenda/outsiders';
import { adviceOnPeople, type PeopleAdvice } from '../../agenda/people-advice';
import { samePerson } from '../../agenda/person';
import type { Template } from '../../agenda/template';
import type { Language } from '../../text/language';
import { organizerPeopleWords } from '../../text/organizer-people';
import { organizerTemplateWords } from '../../text/organizer-template';
import { outsiderWords } from '../../text/outsiders';
import { peopleAdviceWords } from '../../text/people-advice';
import { Advice } from '../../ui/advice';
import { Button } from '../../ui/button';
import { OutsideLink } from '../../ui/outside-link';
import type { FormState } from '../form-state';
import type { Organisation } from '../organisation';
import { roleOf } from '../roles';
import { templateForGuests } from '../templates-for';
import type { FormActions } from './use-form-actions';

interface AboutPeopleProps extends AboutAttendees {
  /** Whether somebody is being moved on the invite. */
  readonly isMoving: boolean;
  readonly language: Language;
  readonly organisation: Organisation;
  readonly templates: readonly Template[];
  readonly actions: FormActions;
}

/** The advice on who is invited, worked out anew only when something about the people changes. */
export function AboutPeople(props: AboutPeopleProps) {
  const { people, snapshot, choices, reasons, isMoving, language, organisation, templates, actions } = props;
  const advice = useMemo(
    () => adviceFor({ people, snapshot, choices, reasons }, organisation.roles),
    [people, snapshot, choices, reasons, organisation],
  );
  const guests = useMemo(
    () => guestsOf(snapshot, choices, organisation, templates),
    [snapshot, choices, organisation, templates],
  );
  return (
    <PeopleAdvices
      language={language}
      advice={advice}
      guests={guests}
      isMoving={isMoving}
      onDismiss={actions.dismiss}
      onOptional={actions.optional}
      onNotes={actions.notes}
      onTemplate={actions.template}
    />
  );
}

type AboutAttendees = Pick<FormState, 'people' | 'snapshot' | 'choices'> & {
  readonly reasons: FormState['form']['reasons'];
};

function adviceFor({ people, snapshot, choices, reasons }: AboutAttendees, roles: Organisation['roles']) {
  const attendees = people.map((person, index) => {
    const role = roleOf(choices, person, reasons[index]?.why ?? '', roles);
    // Looked up only for the informed: comparing names costs, and there may be 500.
    const optional = role === 'informed' && snapshot.optional.some((one) => samePerson(one, person));
    return { person, role, optional };
  });
  return adviceOnPeople(people.length + 1, attendees, [
    ...choices.dismissed.filter((code) => code === 'many-people' || code === 'informed-only'),
  ]);
}

/** Addresses that are easily taken for ours. */
function alikeIn(
  { attendees }: FormState['snapshot']['judged'],
  own: readonly string[],
): GuestAdvice['alike'] {
  const found = lookAlikes(attendees, own);
  const [first] = found;
  return first ? { addresses: found.map(({ person }) => person.address), ours: first.like } : null;
}

function guestsOf(
  snapshot: FormState['snapshot'],
  choices: FormState['choices'],
  { domains }: Organisation,
  templates: readonly Template[],
): GuestAdvice {
  const own = domainsOrOwn(domains, snapshot.judged.organizer);
  const guests = outsiders(snapshot.judged.attendees, own).length;
  const chosen = templates.find(({ id }) => id === choices.template) ?? null;
  const isDismissed = choices.dismissed.includes('template-for-colleagues');
  const better = guests > 0 && !isDismissed ? templateForGuests(chosen, templates) : null;
  return {
    guests,
    ours: domains.length > 0 ? '' : (own[0] ?? ''),
    isDismissed: choices.dismissed.includes('outsiders'),
    alike: choices.dismissed.includes('look-alikes') ? null : alikeIn(snapshot.judged, own),
    better: better && chosen ? { id: better.id, name: better.name, chosen: chosen.name } : null,
  };
}

/** Guests who will read the invite, and the template to take for their eyes when the chosen one is for colleagues. */
export interface GuestAdvice {
  readonly guests: number;
  /** The organizer's own domain, where the policy names none and it stands in for them; '' otherwise. */
  readonly ours: string;
  readonly isDismissed: boolean;
  /** Addresses among theirs that are easily taken for the organisation's, and the domain that the first is taken for; null when there is none or it was heard. */
  readonly alike: { readonly addresses: readonly string[]; readonly ours: string } | null;
  readonly better: { readonly id: string; readonly name: string; readonly chosen: string } | null;
}

interface PeopleAdvicesProps {
  readonly language: Language;
  readonly advice: readonly PeopleAdvice[];
  readonly guests: GuestAdvice;
  /** Whether somebody is being moved on the invite: nobody else can be meanwhile. */
  readonly isMoving: boolean;
  readonly onDismiss: (code: DismissedAdvice) => void;
  /** Null where the invite cannot be changed from here. */
  readonly onOptional: FormActions['optional'];
  readonly onNotes: FormActions['notes'];
  readonly onTemplate: (id: string) => void;
}

/** What there is to say about who is invited; mostly nothing. */
function PeopleAdvices(props: PeopleAdvicesProps) {
  const { language, advice, guests, onDismiss, onTemplate } = props;
  const { gotIt } = organizerPeopleWords(language);
  const { willRead, looksLikeOurs, templateForColleagues } = outsiderWords(language);
  const { use } = organizerTemplateWords(language);
  const { better, alike } = guests;
  const close = (code: DismissedAdvice) => ({ label: gotIt, run: () => onDismiss(code) });
  return (
    <>
      {alike ? (
        <Advice text={looksLikeOurs(alike.addresses, alike.ours)} close={close('look-alikes')} />
      ) : null}
      {guests.guests > 0 && !guests.isDismissed ? (
        <Advice text={willRead(guests.guests, guests.ours)} close={close('outsiders')} />
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
  const { one, close, language, isMoving, onOptional, onNotes } = props;
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
      {onOptional ? (
        <Button size="small" disabledFocusable={isMoving} onClick={() => onOptional(one.persons)}>
          {informedOnly.makeOptional}
        </Button>
      ) : null}
      {onNotes ? (
        <Button size="small" disabledFocusable={isMoving} onClick={() => void onNotes(one.persons)}>
          {informedOnly.sendNotes}
        </Button>
      ) : null}
    </Advice>
  );
}
