import type { BesideListWords } from '../beside-list';

export const besideList: BesideListWords = {
  figures: 'In figures',
  loading: 'One moment…',
  notLoaded: 'A part of this page could not be loaded. Check your connection and try again.',
  keepTask: 'Keep a task in To Do for the coming week',
  keepTaskHint:
    'One task names the meetings of the next seven days that lack an agenda. It is brought up to date whenever you open this page, and ticked off when none does.',
};
