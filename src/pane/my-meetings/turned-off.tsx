import type { Language } from '../../text/language';
import { myMeetingsWords } from '../../text/my-meetings';
import { PanePage } from '../parts/pane-page';

/** What stands here where the organisation wants no review: the manifest's button to it is the same everywhere. */
export function TurnedOff({ language }: { readonly language: Language }) {
  const words = myMeetingsWords(language);
  return (
    <PanePage language={language}>
      <h1>{words.title}</h1>
      <p>{words.off}</p>
    </PanePage>
  );
}
