import { whenOfficeIsReady } from './office-context';

/**
 * The runtime page of Outlook on the web, new Outlook and Mac: office.js takes launch events only after `Office.onReady()` was called.
 * gate.js, on the same page, must not depend on it.
 */
void whenOfficeIsReady();
