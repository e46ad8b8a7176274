/** Something that the doctor found. */
export interface Finding {
  /** An error keeps something from working; a warning will, or is a risk. */
  readonly level: 'error' | 'warning';
  /** Address or file. */
  readonly where: string;
  /** What is so. */
  readonly says: string;
  /** What to do about it. */
  readonly fix: string;
}

export const error = (where: string, says: string, fix: string): Finding => ({
  level: 'error',
  where,
  says,
  fix,
});

export const warning = (where: string, says: string, fix: string): Finding => ({
  level: 'warning',
  where,
  says,
  fix,
});
