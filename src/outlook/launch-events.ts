/** A launch event (event-based activation): Outlook waits for `completed`, which is called once. */
export interface LaunchEvent {
  /** `answer` is for OnAppointmentSend alone (Office.SmartAlertsEventCompletedOptions). */
  completed(answer?: object): void;
}

/**
 * Tells office.js which function handles a FunctionName of manifest.xml (Office.actions.associate). Called at the top level of gate.js: classic Outlook never
 * runs onReady, and a handler it does not find blocks the sender (OfficeDev/office-js#5166).
 */
export function associate(functionName: string, handler: (event: LaunchEvent) => void): void {
  Office.actions.associate(functionName, handler);
}
