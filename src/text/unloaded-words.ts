/** What a page says whose words did not come. It stands in all languages in each page, so it is as short as can be. */
export interface UnloadedWords {
  readonly text: string;
  readonly tryAgain: string;
}
