import { useMemo } from 'react';
import { lookAlikes } from '../../agenda/look-alikes';
import { domainOf, outsiders } from '../../agenda/outsiders';
import { adviceOnPeople } from '../../agenda/people-advice';
import { samePerson } from '../../agenda/person';
import type { Template } from '../../agenda/template';
import type { Language } from '../../text/language';
import { roleOf } from '../give-role';
import type { Organisation } from '../organisation';
import type { PaneState } from '../pane-state';
import { templateForGuests } from '../templates-for';
import { type GuestAdvice, PeopleAdvices } from './people-advice';
import type { FormActions } from './use-form-actions';

interface AboutPeople {
  readonly state: PaneState;
  readonly language: Language;
  readonly organisation: Organisation;
  readonly templates: readonly Template[];
  readonly actions: FormActions;
}

/** The advice on who is invited, drawn anew only when something about the people changes. */
export function useAboutPeople({ state, language, organisation, templates, actions }: AboutPeople) {
  const { people, look, choices } = state;
  const { reasons } = state.form;
  const advice = useMemo(
    () => adviceFor({ people, look, choices, reasons }, organisation.roles),
    [people, look, choices, reasons, organisation],
  );
  const guests = useMemo(
    () => guestsOf(look, choices, organisation, templates),
    [look, choices, organisation, templates],
  );
  return useMemo(
    () => (
      <PeopleAdvices
        language={language}
        advice={advice}
        guests={guests}
        onSaid={actions.said}
        onOptional={actions.optional}
        onNotes={(informed) => void actions.notes(informed)}
        onTemplate={actions.template}
      />
    ),
    [language, advice, guests, actions],
  );
}

type AboutAttendees = Pick<PaneState, 'people' | 'look' | 'choices'> & {
  readonly reasons: PaneState['form']['reasons'];
};

function adviceFor({ people, look, choices, reasons }: AboutAttendees, roles: Organisation['roles']) {
  const attendees = people.map((person, index) => {
    const role = roleOf(choices, person, reasons[index]?.why ?? '', roles);
    // Looked up only for the informed: comparing names costs, and there may be 500.
    const optional = role === 'informed' && look.optional.some((one) => samePerson(one, person));
    return { person, role, optional };
  });
  return adviceOnPeople(people.length + 1, attendees, [
    ...choices.said.filter((code) => code === 'many-people' || code === 'informed-only'),
  ]);
}

/** Addresses that are easily taken for ours: the policy's domains, or, while it names none, the organizer's own. */
function alikeIn(
  { attendees, organizer }: PaneState['look']['judged'],
  domains: readonly string[],
): GuestAdvice['alike'] {
  const own = domains.length > 0 ? domains : [domainOf(organizer?.address ?? '')];
  const found = lookAlikes(attendees, own);
  const [first] = found;
  return first ? { addresses: found.map(({ person }) => person.address), ours: first.like } : null;
}

function guestsOf(
  look: PaneState['look'],
  choices: PaneState['choices'],
  { domains }: Organisation,
  templates: readonly Template[],
): GuestAdvice {
  const guests = outsiders(look.judged.attendees, domains).length;
  const chosen = templates.find(({ id }) => id === choices.template) ?? null;
  const isHeard = choices.said.includes('template-for-colleagues');
  const better = guests > 0 && !isHeard ? templateForGuests(chosen, templates) : null;
  return {
    guests,
    isSaid: choices.said.includes('outsiders'),
    alike: choices.said.includes('look-alikes') ? null : alikeIn(look.judged, domains),
    better: better && chosen ? { id: better.id, name: better.name, chosen: chosen.name } : null,
  };
}
