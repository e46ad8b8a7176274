import { type Effort, nextTimeEffort, salesMeetingEffort } from '../../test/e2e/driver/effort';
import { type LocalOutlook, launchLocalOutlook } from '../../test/e2e/driver/local-outlook';

/** Drives the built pane in the local Outlook and prints how many clicks and key presses an invite costs besides its sentences. */
export async function benchEffort(print: (line: string) => void = console.log): Promise<void> {
  print('Effort');
  const outlook = await launchLocalOutlook();
  const says = async (
    name: string,
    most: number,
    drive: (outlook: LocalOutlook) => Promise<Effort>,
  ): Promise<void> => {
    await outlook.reset();
    const { actions, sentences } = await drive(outlook);
    print(
      `  ${name}: ${actions} clicks and key presses (at most ${most}) besides the text of ${sentences} sentences`,
    );
  };
  try {
    await says('five-person internal sales meeting from the template', 12, salesMeetingEffort);
    await says('next time, the body carries last time’s agenda', 4, nextTimeEffort);
  } finally {
    await outlook.close();
  }
}
