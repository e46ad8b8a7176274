/**
 * Names the headings of one page as GitHub does, so that a link to a heading works in both places: lower case, punctuation out, blanks to hyphens, and a
 * number behind a name that was there before (as its `html-pipeline` had it; `github-slugger` does the same as an ES module, which jest cannot load).
 */
export function headingIds(): (heading: string) => string {
  const seen = new Map<string, number>();
  return (heading) => {
    const id = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times === 0 ? id : `${id}-${times}`;
  };
}
