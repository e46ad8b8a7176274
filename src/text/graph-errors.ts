import { area } from './area';

/**
 * What went wrong with Microsoft 365 or with signing in, by the kinds of `GraphErrorKind`: what happened, and what to do or what works without.
 * What became of the matter at hand is said beside it, by whoever knows it.
 */
export interface GraphErrorWords {
  readonly 'not-set-up': string;
  readonly declined: string;
  readonly 'needs-admin': string;
  readonly blocked: string;
  readonly 'no-popup': string;
  readonly 'no-cookies': string;
  readonly 'no-sign-in': string;
  readonly offline: string;
  readonly 'timed-out': string;
  readonly 'signed-out': string;
  readonly forbidden: string;
  readonly gone: string;
  readonly conflict: string;
  readonly 'too-large': string;
  readonly busy: string;
  readonly 'time-zone': string;
  readonly failed: string;
}

export const graphErrorWords = area<GraphErrorWords>('graphErrors');
