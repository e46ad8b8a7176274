import type { Agenda } from '../agenda/agenda';
import { parseDraft, writeDraft } from '../agenda/draft';

type Drop = { readonly size: number; readonly from: (agenda: Agenda) => Agenda };

const sizeOf = (answer: unknown) => JSON.stringify(answer).length;

/**
 * The draft without its longest answers, so that it has at most `limit` characters: one answer too long does not cost the others. Null
 * when it is no draft.
 */
export function draftThatFits(text: string, limit: number): string | null {
  const draft = parseDraft(text);
  if (!draft) return null;
  let excess = text.length - limit;
  let agenda = draft.agenda;
  const drops = [...dropsOf(agenda)].sort((a, b) => b.size - a.size);
  for (const { size, from } of drops) {
    if (excess <= 0) break;
    agenda = from(agenda);
    excess -= size;
  }
  return writeDraft({ ...draft, agenda });
}

function dropsOf({ topics, reasons, nextSteps, outcome: _, ...texts }: Agenda): readonly Drop[] {
  const plain = Object.entries(texts).map(([answer, text]) => ({
    size: sizeOf(text),
    from: (agenda: Agenda) => ({ ...agenda, [answer]: '' }),
  }));
  const given = reasons.map((dropped) => ({
    size: sizeOf(dropped),
    from: (agenda: Agenda) => ({ ...agenda, reasons: agenda.reasons.filter((one) => one !== dropped) }),
  }));
  return [
    ...plain,
    ...given,
    { size: sizeOf(topics), from: (agenda) => ({ ...agenda, topics: [] }) },
    ...nextSteps.map((dropped) => ({
      size: sizeOf(dropped.what),
      from: (agenda: Agenda) => ({
        ...agenda,
        nextSteps: agenda.nextSteps.map((one) => (one === dropped ? { ...one, what: '' } : one)),
      }),
    })),
  ];
}
