import '../../src/text/all-languages';
import {
  type Effort,
  meetingOfTwoEffort,
  nextTimeEffort,
  salesMeetingEffort,
} from '../../test/e2e/driver/effort';
import { formSize, formsToMeasure } from '../../test/e2e/driver/form-size';
import { type LocalOutlook, launchLocalOutlook } from '../../test/e2e/driver/local-outlook';

/** Drives the built pane in the local Outlook and prints how long its form is, and how many clicks and key presses an invite costs. */
export async function benchEffort(print: (line: string) => void = console.log): Promise<void> {
  const outlook = await launchLocalOutlook();
  try {
    print('The form at 380 × 600, before anything is typed');
    for (const form of formsToMeasure) {
      await outlook.reset();
      const { height, tabStops } = await formSize(outlook, form);
      const { most } = form;
      print(
        `  ${form.name}: ${height} px (at most ${most.height}), ${tabStops} tab stops (at most ${most.tabStops})`,
      );
    }
    print('Effort');
    await benchPresses(outlook, print);
  } finally {
    await outlook.close();
  }
}

async function benchPresses(outlook: LocalOutlook, print: (line: string) => void): Promise<void> {
  const says = async (
    name: string,
    most: number,
    drive: (outlook: LocalOutlook) => Promise<Effort>,
  ): Promise<void> => {
    await outlook.reset();
    const { actions, sentences } = await drive(outlook);
    print(`  ${name}: ${actions} clicks and key presses (at most ${most}) besides ${sentences} sentences`);
  };
  await says('a meeting of two', 3, meetingOfTwoEffort);
  await says('five-person internal sales meeting from the template', 8, salesMeetingEffort);
  await says('next time, the body carries last time’s agenda', 3, nextTimeEffort);
}
